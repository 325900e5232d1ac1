/** The installation has no time zone of its own in the books: it has that of most workshops. */
import type { Snapshot } from '../store/directory'

/** @returns an IANA name; UTC while there is no workshop */
export function usualZone({ allWorkshops }: Pick<Snapshot, 'allWorkshops'>): string {
  const counts = new Map<string, number>()
  let usual = 'UTC'
  for (const { timeZone } of allWorkshops) {
    const count = (counts.get(timeZone) ?? 0) + 1
    counts.set(timeZone, count)
    if (count > (counts.get(usual) ?? 0)) usual = timeZone
  }
  return usual
}
