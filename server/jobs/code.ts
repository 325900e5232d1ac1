/**
 * The code that people read out: `BK-XXXX-XXXX`, a keyed permutation of the job's id. Nothing is stored for it and the
 * number of jobs cannot be counted from outside. The permutation is a Feistel network of four rounds over 40 bits with a
 * keyed hash, which nobody without the key can tell from chance (Luby and Rackoff, 1988).
 */
import { sha256 } from '@noble/hashes/sha2.js'

/** Crockford's base 32: no I, L, O or U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8
const ROUNDS = 4
/** Each half is so large: four digits. */
const HALF = 2 ** 20

export interface Codes {
  /** @returns the code of a job, such as `BK-4F7K-9QWX` */
  of(job: number): string
  /** @returns the id behind a code as people type it, or null where it cannot be one */
  read(code: string): number | null
}

/** @param key 32 bytes, fixed for the life of the installation */
export function createCodes(key: Uint8Array): Codes {
  /** One block of the hash: the key, the round and the half. */
  const block = new Uint8Array(key.length + 5)
  block.set(key)
  const view = new DataView(block.buffer)

  const scramble = (round: number, half: number): number => {
    view.setUint8(key.length, round)
    view.setUint32(key.length + 1, half)
    const hash = sha256(block)
    return ((hash[0]! << 16) | (hash[1]! << 8) | hash[2]!) % HALF
  }

  return {
    of(job) {
      let left = Math.floor(job / HALF)
      let right = job % HALF
      for (let round = 0; round < ROUNDS; round++) [left, right] = [right, left ^ scramble(round, right)]
      return `BK-${toDigits(left)}-${toDigits(right)}`
    },
    read(code) {
      const text = normalise(code)
      if (text === null) return null
      let left = fromDigits(text.slice(0, LENGTH / 2))
      let right = fromDigits(text.slice(LENGTH / 2))
      for (let round = ROUNDS - 1; round >= 0; round--) [left, right] = [right ^ scramble(round, left), left]
      return left * HALF + right
    },
  }
}

/** People leave out the prefix and the dashes, write small letters, and take O for 0 and I or L for 1. */
function normalise(code: string): string | null {
  const bare = code.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const text = bare.length === LENGTH + 2 && bare.startsWith('BK') ? bare.slice(2) : bare
  const read = text.replace(/O/g, '0').replace(/[IL]/g, '1')
  return read.length === LENGTH && [...read].every((digit) => DIGITS.includes(digit)) ? read : null
}

function toDigits(half: number): string {
  return DIGITS[half >> 15]! + DIGITS[(half >> 10) & 31]! + DIGITS[(half >> 5) & 31]! + DIGITS[half & 31]!
}

function fromDigits(text: string): number {
  return [...text].reduce((value, digit) => value * DIGITS.length + DIGITS.indexOf(digit), 0)
}
