/** What a form of the books showed, as a number: whoever saves over somebody else's change is asked to look again. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { FormState } from '../../../pages/form'

const BYTES = 6

/** @param form filled with what stands in the books; @returns its mark, 48 bits */
export function seenOf({ typed }: Pick<FormState, 'typed'>): number {
  const entries = Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1))
  const hash = sha256(utf8ToBytes(JSON.stringify(entries)))
  return hash.subarray(0, BYTES).reduce((value, byte) => value * 256 + byte, 0)
}
