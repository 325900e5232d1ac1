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

/** @returns whether two hashes are the same, in a time that does not tell where they differ */
export function isSame(a: string, b: string): boolean {
  let differing = a.length ^ b.length
  for (let i = 0; i < a.length; i++) differing |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return differing === 0
}

/** Crockford's base 32 in small letters: nothing in it is mistaken for something else. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** @returns a key such as `pk_4f7k...`, with so many characters of 5 random bits each */
export function newKey(prefix: 'pk' | 'sk', chars: number, random: Random): string {
  return `${prefix}_${Array.from(random.bytes(chars), (byte) => DIGITS[byte & 31]).join('')}`
}
