// Weighs what a page with the widget loads, as it goes over the wire (brotli 11), and fails the build that is too heavy.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes. The form is all that a request and its ticket need: the element, Lit, and the words of one language. */
const BUDGETS = { loader: 700, form: 14_000 }

interface Chunk {
  file: string
  imports?: string[]
}

/** A build's manifest: what stands in which file, by source. */
type Manifest = Record<string, Chunk>

/**
 * Prints the weights.
 * @param folder of the built files, with a slash at its end
 * @throws where one is past its budget
 */
export function weigh(folder: string, manifest: Manifest, element: string): void {
  const bytes = (file: string) =>
    brotliCompressSync(readFileSync(folder + file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length
  const withImports = (source: string): number => {
    const { file, imports = [] } = manifest[source]!
    return bytes(file) + imports.reduce((sum, each) => sum + withImports(each), 0)
  }
  const loader = bytes('bengkel.js')
  const form = withImports(element) + withImports('widget/messages/en.ts')
  console.log(`widget: loader ${loader} bytes, form with one language ${form} bytes (brotli)`)
  if (loader > BUDGETS.loader) throw new Error(`The loader may have ${BUDGETS.loader} bytes.`)
  if (form > BUDGETS.form) throw new Error(`The form may have ${BUDGETS.form} bytes.`)
}
