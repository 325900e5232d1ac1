/** Fingerprints in plain JavaScript: Web Crypto's own would make each caller wait. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Digest } from '../digest'

export const webDigest: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16))
