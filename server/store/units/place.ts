/**
 * Units that want a place at one workshop, merged into one statement, must not all see the same one free: they are numbered,
 * and each asks for as many free places as its number. Those that lose decide again.
 */

export interface Placed<Unit> {
  unit: Unit
  /** First, second, ... of those that want a place at its workshop; null where it needs none. */
  place: number | null
}

/** @param placeOf the workshop that must have a place free for the unit, or null */
export function numbered<Unit>(
  units: readonly Unit[],
  placeOf: (unit: Unit) => number | null,
): Placed<Unit>[] {
  const wanted = new Map<number, number>()
  return units.map((unit) => {
    const workshop = placeOf(unit)
    if (workshop === null) return { unit, place: null }
    const place = (wanted.get(workshop) ?? 0) + 1
    wanted.set(workshop, place)
    return { unit, place }
  })
}
