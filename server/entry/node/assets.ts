/** The built widget, read into memory at the start and pressed once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Asset } from '../../http/deps'
import { widgetFile } from '../both/widget-file'

const besideServer = new URL('../widget/', import.meta.url)

/**
 * @param folder ends in a slash
 * @returns the widget's files by name; none where it was not built
 */
export function widgetAssets(folder: URL = besideServer): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  if (!existsSync(folder)) return assets
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = relative(fileURLToPath(folder), join(entry.parentPath, entry.name))
    const name = path.replaceAll('\\', '/')
    const file = widgetFile(name, new Uint8Array(readFileSync(new URL(name, folder))))
    if (!file) continue
    const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
    assets.set(name, { ...file, brotli: new Uint8Array(brotliCompressSync(file.body, best)) })
  }
  return assets
}
