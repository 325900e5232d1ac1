/** Shows people the name that they typed: next to a place's own, where that alone would not bring it to mind. */
import { alike, fold, glue } from './fold'
import type { Reading } from './query'
import { type Fit, fits } from './rank'
import type { Gazetteer } from './schema'

export interface Called {
  rank: number
  label: string
  /** Whether the label does not bring to mind what was typed. */
  strange: boolean
  fit: Fit
}

/** How far from the Latin letters a text begins, so that a name in another script needs no closer look. */
const isLatin = (text: string) => (text.codePointAt(0) ?? 0) < 0x250

/**
 * @param whole whether the index knows what was typed for one of the place's whole names
 * @returns how what was typed fits the place, and whether the label does not bring it to mind.
 */
export function howItFits(
  label: string,
  { words, glued }: Reading,
  whole: boolean,
): { fit: Fit; strange: boolean } {
  const folded = fold(label)
  const own = glue(folded)
  const starts = own.startsWith(glued)
  const named =
    starts || alike(own, glued) || folded.split(' ').some((own) => words.some((word) => own.startsWith(word)))
  return { fit: whole || own === glued ? fits.whole : starts ? fits.starts : fits.words, strange: !named }
}

/** @returns the name among these that was typed, or the shortest that was begun. */
function findTyped(names: readonly string[], { words, glued }: Reading): string | undefined {
  let begun: string | undefined
  for (const name of names) {
    if (isLatin(name) !== isLatin(glued)) continue
    const folded = fold(name)
    if (glue(folded) === glued) return name
    const fitting = glue(folded).startsWith(glued) || folded.split(' ').some((word) => words.includes(word))
    if (fitting && (!begun || name.length < begun.length)) begun = name
  }
  return begun
}

/**
 * @param places as found for the reading
 * @returns the same with the name that was typed in brackets behind a label that does not resemble it; without those that only
 * their region's or country's words brought in.
 */
export async function labelAsTyped<T extends Called>(
  client: Gazetteer,
  places: readonly T[],
  reading: Reading,
): Promise<T[]> {
  const strange = places.filter((place) => place.strange)
  if (strange.length === 0) return [...places]
  const { rows } = await client.execute({
    sql: 'SELECT rank, other_names FROM places WHERE rank IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(strange.map((place) => place.rank))],
  })
  const typed = new Map(
    rows.map((row) => [Number(row.rank), findTyped(String(row.other_names).split('\n'), reading)] as const),
  )
  return places.flatMap((place) => {
    const name = typed.get(place.rank)
    if (name) return [{ ...place, label: `${place.label} (${name})` }]
    return typed.has(place.rank) && place.fit === fits.words ? [] : [place]
  })
}
