/** Travel times remembered by place, for a while and within this process: towns and counters are asked from again and again. */
import type { Point } from '../../../../shared/geo'
import type { Destination, Travel } from '../../roads'

interface Kept extends Point {
  travel: Travel
  /** Epoch ms. */
  until: number
}

/** One place is eleven metres wide: 1/10,000 of a degree. A river's banks are farther apart. */
const PLACES_A_DEGREE = 10_000

export class TravelCache {
  /** By place, then by workshop; the place that came first stands first. */
  private readonly places = new Map<string, Map<number, Kept>>()
  private size = 0

  /** @param most travel times kept; the places that came first go first */
  constructor(private readonly most: number) {}

  /** @returns what is known of each, in order; undefined where nothing is, or where the workshop has moved */
  find(from: Point, to: readonly Destination[], now: number): (Travel | undefined)[] {
    const known = this.places.get(placeOf(from))
    return to.map(({ id, lat, lon }) => {
      const kept = known?.get(id)
      return kept && kept.until > now && kept.lat === lat && kept.lon === lon ? kept.travel : undefined
    })
  }

  /** @param until epoch ms */
  keep(from: Point, to: readonly Destination[], travels: readonly Travel[], until: number): void {
    const place = placeOf(from)
    let known = this.places.get(place)
    if (!known) this.places.set(place, (known = new Map<number, Kept>()))
    this.size -= known.size
    for (const [nth, { id, lat, lon }] of to.entries())
      known.set(id, { lat, lon, travel: travels[nth]!, until })
    this.size += known.size
    this.forget()
  }

  private forget(): void {
    for (const [place, known] of this.places) {
      if (this.size <= this.most) return
      this.places.delete(place)
      this.size -= known.size
    }
  }
}

function placeOf({ lat, lon }: Point): string {
  return `${Math.round(lat * PLACES_A_DEGREE)},${Math.round(lon * PLACES_A_DEGREE)}`
}
