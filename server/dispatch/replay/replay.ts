/**
 * Runs jobs of the past or of a simulation through live dispatch, on a copy of who takes part: places are taken and become free
 * again as time passes, and the store never hears of it.
 */
import { MOST_DECLINES, weighAndDecide } from '../decide'
import type { PastJob } from '../prices/demand'
import { Heap } from '../prices/heap'
import { LONGEST_HOLD, usualHoldDays } from '../prices/throughput'
import type { Roads } from '../../ports/roads'
import type { Weighing } from '../weigh'
import { setLoad } from '../../store/benches'
import type { Snapshot, Workshop } from '../../store/directory'

const DAY_MS = 86_400_000
/** The golden section: fractions of its multiples are spread evenly, whatever their number. */
const GOLDEN = 0.618_033_988_75

export interface ReplayOptions {
  /** Which workshop says no to which job; left out, none does. */
  declines?: (workshop: Workshop) => boolean
  /** Until when a job takes its place, epoch ms; left out, for about as long as repairs usually take there. */
  heldUntil?: (workshop: Workshop, at: number) => number
  /** Asked for travel times; left out, straight lines decide: an engine is not asked a hundred thousand times. */
  roads?: Roads
}

/** What became of a job. */
export interface Given {
  /** Null where nobody could do it. */
  workshop: Workshop | null
  distanceM: number
  /** How many were asked. */
  asked: number
}

export class Replay {
  private readonly snapshot: Snapshot
  private readonly weighing: Weighing
  /** Places to become free, by when; as positions in the list of workshops. */
  private readonly held = new Heap()
  private readonly positions: ReadonlyMap<number, number>
  private list: readonly Workshop[]
  private count = 0

  /** @param workshops who takes part instead of the snapshot's: copies, whose loads this moves */
  constructor(
    snapshot: Snapshot,
    readonly workshops: readonly Workshop[],
    private readonly options: ReplayOptions = {},
  ) {
    this.list = workshops
    this.snapshot = { ...snapshot, workshops: new Map(workshops.map((workshop) => [workshop.id, workshop])) }
    this.positions = new Map(workshops.map(({ id }, position) => [id, position]))
    const current = () => Promise.resolve({ ...this.snapshot, allWorkshops: this.list })
    this.weighing = { directory: { current, books: current, remote: null }, roads: options.roads ?? null }
  }

  /** @param prices by workshop, in force from now on; those who are not named have none */
  setPrices(prices: ReadonlyMap<number, number>): void {
    for (const workshop of this.workshops) workshop.priceS = prices.get(workshop.id) ?? 0
    // A new list: what was worked out for the old one held its prices.
    this.list = [...this.workshops]
  }

  /** Gives one job, later than those before. */
  async give({ at, merchant, asked }: PastJob): Promise<Given> {
    this.free(at)
    const declinedBy: number[] = []
    for (let offers = 1; offers <= MOST_DECLINES; offers++) {
      const work = { declinedBy, declines: declinedBy.length }
      const { workshop, work: found } = await weighAndDecide(this.weighing, { merchant, asked, work }, at)
      if (!workshop) return { workshop, distanceM: 0, asked: offers - 1 }
      if (this.options.declines?.(workshop)) declinedBy.push(workshop.id)
      else {
        this.take(workshop, at)
        return { workshop, distanceM: found.distanceM!, asked: offers }
      }
    }
    return { workshop: null, distanceM: 0, asked: MOST_DECLINES }
  }

  private take(workshop: Workshop, at: number): void {
    setLoad(this.list, workshop, workshop.load + 1)
    const until = this.options.heldUntil?.(workshop, at) ?? this.usuallyHeldUntil(workshop, at)
    this.held.push(this.positions.get(workshop.id)!, until)
  }

  private usuallyHeldUntil(workshop: Workshop, at: number): number {
    // Repairs take from half to one and a half times the usual time.
    const share = LONGEST_HOLD - ((++this.count * GOLDEN) % 1)
    return at + share * usualHoldDays(workshop) * DAY_MS
  }

  private free(until: number): void {
    for (; this.held.size > 0 && this.held.key <= until; this.held.pop()) {
      const workshop = this.workshops[this.held.id]!
      setLoad(this.list, workshop, workshop.load - 1)
    }
  }
}

/** @returns copies with empty benches and no prices, to be changed at will */
export function copyOf(workshops: readonly Workshop[]): Workshop[] {
  return workshops.map((workshop) => ({ ...workshop, load: 0, priceS: 0 }))
}
