// What a shop's page loads of ours, pressed as it is served.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Chunk {
  file: string
  imports?: string[]
}

const folder = new URL('../widget/', import.meta.url)
const ELEMENT = 'widget/bengkel-repair.ts'
const LANGUAGE = 'widget/messages/en.ts'

/**
 * @param press a file's bytes as they go over the wire
 * @returns bytes of the loader, and of the element with everything that it imports at once and one language
 */
export function widgetBytes(press: (path: string) => Buffer): { loaderBr: number; widgetBr: number } {
  const manifestPath = fileURLToPath(new URL('manifest.json', folder))
  if (!existsSync(manifestPath)) throw new Error('The widget is not built: run npm run build')
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, Chunk>
  const files = new Set<string>()
  const collect = (key: string): void => {
    const { file, imports = [] } = manifest[key]!
    if (files.has(file)) return
    files.add(file)
    imports.forEach(collect)
  }
  collect(ELEMENT)
  collect(LANGUAGE)
  const bytes = (file: string) => press(fileURLToPath(new URL(file, folder))).byteLength
  return {
    loaderBr: bytes('bengkel.js'),
    widgetBr: [...files].reduce((sum, file) => sum + bytes(file), 0),
  }
}
