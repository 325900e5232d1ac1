/** Travel times remembered by place, for a while and within this process: towns and counters are asked from again and again. */
import type { Point } from '../../../../shared/geo'
import type { Destination, Travel } from '../../roads'

interface Kept extends Point {
  travel: Travel
  /** Epoch ms. */
  until: number
}

interface Place {
  travels: Map<number, Kept>
  /** Until then the engine is not asked from here again, epoch ms. */
  sparedUntil: number
}

/** One place is eleven metres wide: 1/10,000 of a degree. A river's banks are farther apart. */
const PLACES_A_DEGREE = 10_000

export class TravelCache {
  /** The place that came first stands first. */
  private readonly places = new Map<string, Place>()
  /** Places and travel times kept. */
  private size = 0

  /** @param most places and travel times kept; the places that came first go first */
  constructor(private readonly most: number) {}

  /** @returns what is known of each, in order; undefined where nothing is, or where the workshop has moved */
  find(from: Point, to: readonly Destination[], now: number): (Travel | undefined)[] {
    const travels = this.places.get(keyOf(from))?.travels
    return to.map(({ id, lat, lon }) => {
      const kept = travels?.get(id)
      return kept && kept.until > now && kept.lat === lat && kept.lon === lon ? kept.travel : undefined
    })
  }

  /** @param until epoch ms */
  keep(from: Point, to: readonly Destination[], found: readonly Travel[], until: number): void {
    const { travels } = this.placeOf(from)
    this.size -= travels.size
    for (const [nth, { id, lat, lon }] of to.entries())
      travels.set(id, { lat, lon, travel: found[nth]!, until })
    this.size += travels.size
    this.forget()
  }

  /** Asking from here failed. @param until epoch ms */
  spare(from: Point, until: number): void {
    this.placeOf(from).sparedUntil = until
    this.forget()
  }

  /** @returns whether asking from here failed a moment ago */
  isSpared(from: Point, now: number): boolean {
    return now < (this.places.get(keyOf(from))?.sparedUntil ?? -Infinity)
  }

  private placeOf(from: Point): Place {
    const key = keyOf(from)
    let place = this.places.get(key)
    if (!place) {
      this.places.set(key, (place = { travels: new Map<number, Kept>(), sparedUntil: -Infinity }))
      this.size++
    }
    return place
  }

  private forget(): void {
    for (const [key, { travels }] of this.places) {
      if (this.size <= this.most) return
      this.places.delete(key)
      this.size -= travels.size + 1
    }
  }
}

function keyOf({ lat, lon }: Point): string {
  return `${Math.round(lat * PLACES_A_DEGREE)},${Math.round(lon * PLACES_A_DEGREE)}`
}
