// Days with every hard rule, declines and roads: nobody may get what it may not, and few should be asked in vain.
import type { PastJob } from '../../../server/dispatch/prices/demand'
import { copyOf, Replay } from '../../../server/dispatch/replay/replay'
import type { Workshop } from '../../../server/store/directory'
import type { Dice } from './dice'
import { makeRoads, roadRegretS } from './roads'
import { brokenRules, withRules, withWishes } from './rules'
import type { Scene } from './scene'
import { workshopsOf } from './scene'
import { snapshotOf, untilMorning } from './world'

/** So many of the offers are declined. */
const DECLINES = 0.25
/** Of so many jobs one is compared with all roads that there are. */
const COMPARED = 10
const SLACK = 2

export interface Rough {
  jobs: number
  unserved: number
  /** Jobs given to whom a rule forbids it. */
  ineligible: number
  /** The rules that were broken, each once. */
  rules: string[]
  offers: number
  /** Seconds by road more than the quickest to reach that might have got it, of some jobs. */
  regretsS: number[]
}

/** @param least jobs at least */
export async function roughDays(
  scene: Scene,
  { seed, count, least, dice }: { seed: number; count: number; least: number; dice: Dice },
): Promise<Rough> {
  const workshops = withRules(workshopsOf(scene, seed, count, SLACK), dice)
  const roads = makeRoads({ seed, latitude: scene.towns[0]!.lat })
  const declined = new Set<number>()
  const declines = ({ id }: Workshop) => dice.share() < DECLINES && declined.add(id).has(id)
  const replay = new Replay(snapshotOf(workshops), copyOf(workshops), {
    heldUntil: untilMorning,
    roads,
    declines,
  })
  const rough: Rough = { jobs: 0, unserved: 0, ineligible: 0, rules: [], offers: 0, regretsS: [] }
  const rules = new Set<string>()
  for (let day = 0; rough.jobs < least; day++) {
    for (const plain of scene.laterDay(day)) {
      const job = withWishes(plain, dice)
      declined.clear()
      const { workshop, asked } = await replay.give(job)
      rough.jobs++
      rough.offers += asked
      if (!workshop) {
        rough.unserved++
        continue
      }
      const broken = brokenRules(workshop, job)
      if (declined.has(workshop.id)) broken.push('declined')
      if (broken.length > 0) rough.ineligible++
      for (const rule of broken) rules.add(rule)
      if (rough.jobs % COMPARED === 0) {
        const others = othersFor(replay.workshops, job, workshop, declined)
        rough.regretsS.push(roadRegretS(roads, job.asked.place, workshop, others))
      }
    }
  }
  return { ...rough, rules: [...rules] }
}

/** Who might have got the job too. */
function othersFor(
  workshops: readonly Workshop[],
  job: PastJob,
  taken: Workshop,
  declined: ReadonlySet<number>,
): Workshop[] {
  return workshops.filter(
    (workshop) =>
      workshop !== taken &&
      workshop.load < workshop.capacity &&
      !declined.has(workshop.id) &&
      brokenRules(workshop, job).length === 0,
  )
}
