// Where a simulation plays: towns, days of demand and days that differ from them; from the gazetteer, or from a file.
import type { PastJob } from '../../../server/dispatch/prices/demand'
import type { Workshop } from '../../../server/store/directory'
import { demandsFor } from './demands'
import { diceOf } from './dice'
import type { Town } from './world'
import { DAY_MS, makeDay, makeWorkshops, START, townsOf } from './world'

export interface Scene {
  name: string
  towns: readonly Town[]
  /** Jobs of a day on average. */
  jobsADay: number
  /** The days from which prices are made, oldest first. */
  before: readonly PastJob[][]
  /** Today by the name of its demand; the first is as before. */
  today: ReadonlyMap<string, PastJob[]>
  /** @returns a later day, with demand as before */
  laterDay(nth: number): PastJob[]
}

export interface SceneOptions {
  seed: number
  /** Jobs a day. */
  jobs: number
}

/** Days from which prices are made. */
const DAYS_BEFORE = 6

/** @param country ISO 3166-1 alpha-2 */
export function countryScene(country: string, { seed, jobs }: SceneOptions): Scene {
  const towns = townsOf(country)
  const people = towns.map((town) => town.people)
  const dice = diceOf(seed + 1)
  const before = Array.from({ length: DAYS_BEFORE }, (_, day) => makeDay(towns, people, dice, day, jobs))
  const today = [...demandsFor(towns, dice)].map(
    ([name, weights]) => [name, makeDay(towns, weights, dice, DAYS_BEFORE, jobs)] as const,
  )
  const laterDay = (nth: number) => makeDay(towns, people, dice, DAYS_BEFORE + 1 + nth, jobs)
  return { name: country, towns, jobsADay: jobs, before, today: new Map(today), laterDay }
}

/**
 * @param days of a file; the last is today
 * @param country whose towns have the workshops; left out, they stand where the jobs are
 */
export function fileScene(days: readonly PastJob[][], country?: string): Scene {
  const before = days.slice(0, -1)
  const all = days.flat()
  return {
    name: country ?? 'the file',
    towns: country === undefined ? townsAt(before.length > 0 ? before.flat() : all) : townsOf(country),
    jobsADay: Math.max(1, Math.round(all.length / days.length)),
    before,
    today: new Map([['as in the file', days.at(-1)!]]),
    laterDay(nth) {
      const day = days[nth % days.length]!
      const shiftMs =
        START + (days.length + nth) * DAY_MS - Math.floor((day[0]!.at - START) / DAY_MS) * DAY_MS - START
      return day.map((job) => ({ ...job, at: job.at + shiftMs }))
    },
  }
}

/** Each place asked from is a town, with as many people as jobs. */
function townsAt(jobs: readonly PastJob[]): Town[] {
  const towns = new Map<string, Town>()
  for (const { asked } of jobs) {
    const { lat, lon } = asked.place
    const key = `${lat.toFixed(2)},${lon.toFixed(2)}`
    const known = towns.get(key)
    if (known) known.people++
    else towns.set(key, { lat, lon, people: 1 })
  }
  return [...towns.values()].sort((a, b) => b.people - a.people)
}

/** @param slack what all can do in a day, by what is asked for; @returns the same workshops for the same seed but for their capacity */
export function workshopsOf(
  { towns, jobsADay }: Scene,
  seed: number,
  count: number,
  slack: number,
): Workshop[] {
  return makeWorkshops(towns, diceOf(seed), count, jobsADay * slack)
}
