/** Fingerprints by OpenSSL. */
import { hash } from 'node:crypto'
import type { Digest } from '../digest'

export const opensslDigest: Digest = (text) => hash('sha256', text, 'hex').slice(0, 32)
