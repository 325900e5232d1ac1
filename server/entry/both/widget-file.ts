/**
 * The built widget as the server hands it out: `/v1/` follows the releases, `/1.2.3/` is that release for good. What lies in a
 * folder is named after its content, and found under `/v1/` for as long as a release that has it is kept.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Asset } from '../../http/deps'

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
  json: 'application/json',
}

/** A file of the build, by its path from `dist/widget/` on. */
export interface BuiltFile {
  name: string
  body: Uint8Array<ArrayBuffer>
  brotli?: Uint8Array<ArrayBuffer>
}

/** @returns the files by what stands after the server's address; those that no page loads are left out */
export function widgetAssets(files: readonly BuiltFile[]): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  const version = versionOf(files)
  for (const { name, ...file } of files) {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)]
    if (!type || name.endsWith('manifest.json')) continue
    const etag = `"${bytesToHex(sha256(file.body)).slice(0, 24)}"`
    const asset = { ...file, type, etag, immutable: true }
    const [, release, within = name] = /^releases\/([^/]+)\/(.+)$/.exec(name) ?? []
    assets.set(`${release ?? version}/${within}`, asset)
    if (within.includes('/')) assets.set(`v1/${within}`, asset)
    else if (!release) assets.set(`v1/${within}`, { ...asset, immutable: false })
  }
  return assets
}

/** @returns the version that these files are, as their list of integrity says */
function versionOf(files: readonly BuiltFile[]): string {
  const list = files.find(({ name }) => name === 'integrity.json')
  return list ? (JSON.parse(new TextDecoder().decode(list.body)) as { version: string }).version : 'v1'
}
