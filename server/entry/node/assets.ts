/** The built widget, read into memory at the start and pressed once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Asset } from '../../http/deps'
import type { BuiltFile } from '../both/widget-file'
import { widgetAssets } from '../both/widget-file'

const besideServer = new URL('../widget/', import.meta.url)

/**
 * @param folder ends in a slash
 * @returns the widget's files by address; none where it was not built
 */
export function builtWidget(folder: URL = besideServer): Map<string, Asset> {
  if (!existsSync(folder)) return new Map()
  const path = fileURLToPath(folder)
  const files = readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(path, join(parentPath, name)))
  return widgetAssets(files.map((file) => read(path, file)))
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

function read(folder: string, file: string): BuiltFile {
  const body = new Uint8Array(readFileSync(join(folder, file)))
  const brotli = new Uint8Array(brotliCompressSync(body, BEST))
  return { name: file.split(sep).join('/'), body, brotli }
}
