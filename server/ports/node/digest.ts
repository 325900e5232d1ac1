/** Fingerprints by OpenSSL. */
import { createHash } from 'node:crypto'
import type { Digest } from '../digest'

export const opensslDigest: Digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 32)
