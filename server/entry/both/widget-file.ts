/** A file of the built widget as the server hands it out. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Asset } from '../../http/deps'

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  map: 'application/json',
}

/**
 * @param name with the folder that it is in, which is named after its files' content
 * @returns the file with its type and ETag; null where it is none that pages load
 */
export function widgetFile(name: string, body: Uint8Array<ArrayBuffer>): Asset | null {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)]
  if (!type) return null
  return {
    body,
    type,
    etag: `"${bytesToHex(sha256(body)).slice(0, 24)}"`,
    immutable: name.includes('/'),
  }
}
