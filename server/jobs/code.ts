/**
 * The code that people read out: `BK-XXXX-XXXX`, a keyed permutation of the job's id. Nothing is stored for it and the
 * number of jobs cannot be counted from outside. The permutation is FF1 (NIST SP 800-38G) over eight base-32 digits.
 */
import { FF1 } from '@noble/ciphers/ff1.js'

/** Crockford's base 32: no I, L, O or U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

export interface Codes {
  /** @returns the code of a job, such as `BK-4F7K-9QWX` */
  of(job: number): string
  /** @returns the id behind a code as people type it, or null where it cannot be one */
  read(code: string): number | null
}

/** @param key 32 bytes, fixed for the life of the installation */
export function createCodes(key: Uint8Array): Codes {
  const permutation = FF1(DIGITS.length, key)
  return {
    of(job) {
      const digits = permutation.encrypt(toDigits(job))
      const text = digits.map((digit) => DIGITS[digit]).join('')
      return `BK-${text.slice(0, 4)}-${text.slice(4)}`
    },
    read(code) {
      const text = normalise(code)
      if (text === null) return null
      return fromDigits(permutation.decrypt([...text].map((digit) => DIGITS.indexOf(digit))))
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

function toDigits(value: number): number[] {
  const digits = new Array<number>(LENGTH)
  for (let at = LENGTH - 1, rest = value; at >= 0; at--, rest = Math.floor(rest / DIGITS.length)) {
    digits[at] = rest % DIGITS.length
  }
  return digits
}

function fromDigits(digits: readonly number[]): number {
  return digits.reduce((value, digit) => value * DIGITS.length + digit, 0)
}
