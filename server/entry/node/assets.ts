/** The built widget, read into memory at the start and pressed once. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Asset } from '../../http/deps'

const besideServer = new URL('../widget/', import.meta.url)

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  map: 'application/json',
}

/**
 * @param folder ends in a slash
 * @returns the widget's files by name; none where it was not built
 */
export function widgetAssets(folder: URL = besideServer): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  if (!existsSync(folder)) return assets
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    const type = TYPES[file.name.slice(file.name.lastIndexOf('.') + 1)]
    if (!file.isFile() || !type) continue
    const body = new Uint8Array(readFileSync(new URL(file.name, folder)))
    assets.set(file.name, {
      body,
      brotli: new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
      type,
      etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`,
      immutable: /-[\w-]{8}\.\w+$/.test(file.name),
    })
  }
  return assets
}
