/** Random secrets that people's browsers hold: the store keeps their hashes only, so that a dump of it opens nothing. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Random } from '../ports/random'

/** @returns 256 random bits, hexadecimal */
export function newSecret(random: Random): string {
  return bytesToHex(random.bytes(32))
}

/** @returns what is stored of a secret. It has 256 bits of its own, so a plain hash cannot be guessed back. */
export function hashOf(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(secret)))
}
