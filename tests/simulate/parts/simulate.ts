// The simulation itself: for each scene what a day costs against the optimum and against plain nearest, and days with every rule.
import { makePrices } from '../../../server/dispatch/prices/make'
import type { Price } from '../../../server/dispatch/prices/worth'
import type { Workshop } from '../../../server/store/directory'
import type { DayCost } from './day'
import { dayCost, optimum } from './day'
import { diceOf } from './dice'
import type { Rough } from './rough'
import { roughDays } from './rough'
import type { Scene } from './scene'
import { workshopsOf } from './scene'
import { snapshotOf, START, untilMorning } from './world'

/** At these prices must not do harm. */
const SLACKS = [1.05, 1.2, 2]
/** Jobs given with every rule in play, over all scenes. */
const ROUGH_JOBS = 100_000

export interface Compared {
  slack: number
  demand: string
  nearest: DayCost
  priced: DayCost
}

export interface SceneFigures {
  scene: Scene
  /** At the slack asked for. */
  workshops: readonly Workshop[]
  prices: readonly Price[]
  best: DayCost
  nearest: DayCost
  priced: DayCost
  compared: Compared[]
  rough: Rough
}

export interface Figures {
  /** Day cost by the optimum's, the worst of the scenes. */
  costRatio: number
  /** The same by plain nearest with capacity. */
  greedyRatio: number
  /** Day cost by that of plain nearest, the worst of all slacks and demands. */
  neverWorse: number
  ineligible: number
  offersPerJob: number
  roadRegretP95S: number
}

export interface SimulateOptions {
  seed: number
  slack: number
  /** Workshops. */
  workshops: number
  /** How many scenes share the jobs with every rule. */
  scenes: number
  /** Jobs with every rule over all scenes. */
  roughJobs?: number
  slacks?: readonly number[]
  print: (line: string) => void
}

export async function simulateScene(scene: Scene, options: SimulateOptions): Promise<SceneFigures> {
  const { seed, slack, workshops: count, print, slacks = SLACKS } = options
  const dice = diceOf(seed)
  const [demand, day] = [...scene.today][0]!
  const compared: Compared[] = []
  let asked: Pick<SceneFigures, 'workshops' | 'prices'> | undefined
  print(`${scene.name}: ${count} workshops, ${day.length} jobs`)
  for (const one of new Set([slack, ...slacks])) {
    const workshops = workshopsOf(scene, seed, count, one)
    const { prices, verdict } = await makePrices(snapshotOf(workshops), scene.before.flat(), {
      now: START,
      dice: dice.share,
      heldUntil: untilMorning,
    })
    asked ??= { workshops, prices }
    print(`  capacity ${one} times demand: ${prices.length} have a price (${verdict})`)
    for (const [name, jobs] of scene.today) {
      const nearest = await dayCost(workshops, [], jobs)
      const priced = await dayCost(workshops, prices, jobs)
      compared.push({ slack: one, demand: name, nearest, priced })
      print(`    ${name.padEnd(20)} ${said(priced)}, nearest ${said(nearest)}: ${ratio(priced, nearest)}`)
    }
  }
  const { nearest, priced } = compared.find((one) => one.slack === slack && one.demand === demand)!
  const best = optimum(asked!.workshops, day)
  print(`  optimum ${said(best)}: with prices ${ratio(priced, best)}, nearest ${ratio(nearest, best)}`)
  const least = (options.roughJobs ?? ROUGH_JOBS) / options.scenes
  const rough = await roughDays(scene, { seed, count, least, dice })
  const { jobs, offers, unserved, ineligible, rules } = rough
  print(
    `  with every rule, roads and declines: ${jobs} jobs, ${offers} offers, ${unserved} unserved, ${ineligible} ineligible ${rules.join(' ')}`,
  )
  return { scene, ...asked!, best, nearest, priced, compared, rough }
}

/** @returns what all scenes come to */
export function figuresOf(scenes: readonly SceneFigures[]): Figures {
  const worst = (values: number[]) => Math.round(Math.max(...values) * 1000) / 1000
  const sum = (of: (rough: Rough) => number) => scenes.reduce((all, { rough }) => all + of(rough), 0)
  const regrets = scenes.flatMap(({ rough }) => rough.regretsS).sort((a, b) => a - b)
  const served = sum(({ jobs, unserved }) => jobs - unserved)
  return {
    costRatio: worst(scenes.map(({ priced, best }) => priced.meanS / best.meanS)),
    greedyRatio: worst(scenes.map(({ nearest, best }) => nearest.meanS / best.meanS)),
    neverWorse: worst(
      scenes.flatMap(({ compared }) => compared.map(({ priced, nearest }) => priced.meanS / nearest.meanS)),
    ),
    ineligible: sum(({ ineligible }) => ineligible),
    offersPerJob: Math.round((sum(({ offers }) => offers) / Math.max(1, served)) * 100) / 100,
    roadRegretP95S: Math.round(regrets[Math.ceil(0.95 * regrets.length) - 1] ?? 0),
  }
}

const said = ({ meanS, unserved }: DayCost) =>
  `${(meanS / 60).toFixed(1)} min${unserved > 0 ? ` (${unserved} unserved)` : ''}`

const ratio = (one: DayCost, other: DayCost) => (one.meanS / other.meanS).toFixed(3)
