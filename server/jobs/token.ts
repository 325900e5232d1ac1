/**
 * Status tokens: key id, job id and a 128-bit MAC, so that nothing is stored and a dump of the store opens nothing. A job's
 * epoch is part of what is signed: raising it revokes the tokens given so far. Secrets can be rotated; old ones still read.
 */
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const MAC_BYTES = 16
/** One byte of key id, six of job id. */
const HEAD_BYTES = 7
const EPOCH_BYTES = 4

export interface Tokens {
  /** @returns the token that opens a job's status, 31 characters of base64url */
  of(job: number, epoch: number): string
  /** @returns the job that the token names; it opens it only if `opens` says so too */
  jobOf(token: string): number | null
  /** @returns whether the token is right for the job's present epoch */
  opens(token: string, job: number, epoch: number): boolean
}

/** @param secrets the secret in force first, then older ones; a key's id is its distance from the oldest */
export function createTokens(secrets: readonly string[]): Tokens {
  const keys = secrets
    .map((secret) => hkdf(sha256, utf8ToBytes(secret), undefined, utf8ToBytes('status token'), 32))
    .map((key) => hmac.create(sha256, key))
    .reverse()
  const current = keys.length - 1
  // Each request is given a token: what signing needs is made once and used again.
  const signed = new Uint8Array(HEAD_BYTES + EPOCH_BYTES)
  const view = new DataView(signed.buffer)
  const mac = new Uint8Array(sha256.outputLen)

  const sign = (keyId: number, job: number, epoch: number): Uint8Array => {
    writeHead(view, keyId, job)
    view.setUint32(HEAD_BYTES, epoch)
    keys[keyId]!.clone().update(signed).digestInto(mac)
    const token = new Uint8Array(HEAD_BYTES + MAC_BYTES)
    token.set(signed.subarray(0, HEAD_BYTES))
    token.set(mac.subarray(0, MAC_BYTES), HEAD_BYTES)
    return token
  }

  return {
    of: (job, epoch) => toBase64Url(sign(current, job, epoch)),
    jobOf(token) {
      const bytes = fromBase64Url(token)
      return bytes && bytes[0]! < keys.length ? readJob(bytes) : null
    },
    opens(token, job, epoch) {
      const bytes = fromBase64Url(token)
      if (!bytes || bytes[0]! >= keys.length) return false
      return sameBytes(bytes, sign(bytes[0]!, job, epoch))
    },
  }
}

function writeHead(view: DataView, keyId: number, job: number): void {
  view.setUint8(0, keyId)
  view.setUint16(1, Math.floor(job / 2 ** 32))
  view.setUint32(3, job % 2 ** 32)
}

function readJob(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer)
  return view.getUint16(1) * 2 ** 32 + view.getUint32(3)
}

/** Compares in a time that does not tell where they differ. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let differ = a.length ^ b.length
  for (let i = 0; i < b.length; i++) differ |= (a[i] ?? 0) ^ b[i]!
  return differ === 0
}

const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Without padding. */
function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let shift = 18; shift >= 0; shift -= 6) text += BASE64_URL[(three >> shift) & 63]!
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3))
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]{31}$/.test(text)) return null
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (char) => char.charCodeAt(0))
}
