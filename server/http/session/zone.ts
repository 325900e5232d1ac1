/** The time zone of a place that has none in the books: a store, or a customer who has no workshop yet. */
import type { Point } from '../../../shared/geo'
import { squaredChord, toVector } from '../../../shared/geo'
import type { Snapshot } from '../../store/directory'

/** @returns the zone of the workshop nearest to the point; UTC where there is no workshop */
export function zoneNear(point: Point, { allWorkshops }: Pick<Snapshot, 'allWorkshops'>): string {
  const at = toVector(point)
  let nearest: { timeZone: string; chord: number } | null = null
  for (const { timeZone, vector } of allWorkshops) {
    const chord = squaredChord(at, vector)
    if (!nearest || chord < nearest.chord) nearest = { timeZone, chord }
  }
  return nearest?.timeZone ?? 'UTC'
}
