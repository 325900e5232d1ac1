/** Finds jobs by what people remember of them: the code as they type it, a name, a phone number, a brand, a town. */
import type { Bengkel } from '../bengkel'

/** Jobs in one answer. */
const MOST = 100
/** Words of a search that count; more only narrow what is narrow already. */
const MOST_WORDS = 8

/**
 * @param text words in any order, each from its beginning; or a code; or a phone number in any spelling
 * @returns ids of the jobs found, newest first; a code's own job alone
 */
export async function searchJobs(
  { store, codes }: Pick<Bengkel, 'store' | 'codes'>,
  text: string,
): Promise<number[]> {
  const coded = codes.read(text)
  if (coded !== null) {
    const found = await store.readOne('SELECT 1 FROM jobs WHERE id = ?', [coded])
    if (found) return [coded]
  }
  const match = toMatch(text)
  if (match === null) return []
  const rows = await store.read<{ rowid: number }>(
    `SELECT rowid FROM job_search WHERE job_search MATCH ? ORDER BY rowid DESC LIMIT ${MOST}`,
    [match],
  )
  return rows.map(({ rowid }) => rowid)
}

/** @returns what FTS5 is asked: each word from its beginning, all of them; null where there is no word */
function toMatch(text: string): string | null {
  const number = /^[\s\d+()./-]{4,}$/.test(text) ? text.replace(/\D/g, '') : ''
  // The numbers in the index have lost their leading zeros; a serial number has not.
  if (number !== '') return `${number}* OR ${quoted(number.replace(/^0+/, ''))}`
  const words = text.match(/[\p{L}\p{N}\u0300-\u036f]+/gu)?.slice(0, MOST_WORDS) ?? []
  return words.length === 0 ? null : words.map(quoted).join(' AND ')
}

/** A word can be one of the query language's own; in quotes it is none. */
function quoted(word: string): string {
  return `"${word}"*`
}
