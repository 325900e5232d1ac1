/**
 * Fills the demo's store with ten weeks of work, told through the product's own verbs on a clock that is moved. The past ends
 * at the real now, so that what is open then is open when the demo starts.
 */
import { readConfig } from '../../server/entry/node/config'
import { openOnNode } from '../../server/entry/node/serve'
import type { Bengkel } from '../../server/bengkel'
import { countTrial } from '../../server/intake/troubleshooting'
import { catalog } from '../../shared/catalog'
import type { Books } from './books'
import { keepBooks } from './books'
import { diceOf } from './dice'
import { countries } from './countries'
import { faults } from './faults'
import type { World } from './life'
import { PAST_MS, plansOf } from './plan'
import type { Scene } from './scenes'
import { photograph } from './scenes'
import { certify, keepPresent } from './standing'
import { live } from './stories'
import { movedClock, tell } from './timeline'
import { SAMPLE_WORKSHOP, SAMPLE_WORKSHOP_ID } from './workshops'

/**
 * @param settings of the server that will run on this store
 * @returns how many repairs there are
 */
export async function fill(settings: Record<string, string>): Promise<number> {
  const now = Date.now()
  const clock = movedClock(now - PAST_MS)
  const bengkel = await openOnNode(readConfig(settings), { clock })
  try {
    // What is cut short is filled anew, so nothing need be on disk before the end.
    await bengkel.store.read('PRAGMA synchronous = OFF')
    const books = await keepBooks(bengkel)
    await certify(bengkel, now)
    await countTrials(bengkel, books)
    const world: World = { bengkel, books, pictures: await takePictures() }
    const plans = plansOf(now, await samplesOf(bengkel), countersOf(books))
    await tell(
      bengkel,
      clock,
      plans.map((plan) => ({ at: plan.startsAt, story: live(world, plan) })),
      now,
    )
    await keepPresent(bengkel, now)
    await bengkel.store.read('PRAGMA synchronous = FULL')
    const { jobs } = (await bengkel.store.readOne<{ jobs: number }>('SELECT count(*) AS jobs FROM jobs'))!
    return jobs
  } finally {
    await bengkel.store.close()
  }
}

function countersOf({ stores, lumen }: Books) {
  return stores.filter(({ merchant }) => Object.values(lumen).includes(merchant))
}

async function samplesOf({ directory }: Bengkel) {
  const { allWorkshops } = await directory.current()
  const idOf = (name: string) => allWorkshops.find((one) => one.name === name)!.id
  return [
    { id: idOf(SAMPLE_WORKSHOP), country: 'DE' as const, spot: countries.DE.spots[1]![0] },
    { id: idOf(SAMPLE_WORKSHOP_ID), country: 'ID' as const, spot: countries.ID.spots[4]![0] },
  ]
}

const scenes: readonly Scene[] = ['washer', 'coffee', 'phone', 'laptop', 'screen', 'shoe', 'plate']

async function takePictures(): Promise<Map<Scene, Uint8Array>> {
  return new Map(await Promise.all(scenes.map(async (scene) => [scene, await photograph(scene)] as const)))
}

/** What people tried before sending in, so that the widget can say how often it helps. */
async function countTrials(bengkel: Bengkel, { lumen, lindholt }: Books): Promise<void> {
  const { merchants } = await bengkel.directory.current()
  const dice = diceOf(3)
  const seen = new Set<string>()
  for (const { category, symptom } of faults) {
    const symptoms: Readonly<Record<string, { steps: readonly string[] }>> = catalog[category].symptoms
    const merchant = merchants.get(category === 'shoes' || category === 'bag' ? lindholt : lumen.ID)!
    for (const [nth, step] of symptoms[symptom]!.steps.entries()) {
      if (seen.has(`${category}/${symptom}/${step}`)) continue
      seen.add(`${category}/${symptom}/${step}`)
      // The first of the steps is the one that helps most; one that seldom helps is not among them.
      const share = dice.between(0.28, 0.44) / (1 + nth / 2)
      const tried = dice.whole(28, 52)
      const trials = Array.from({ length: tried }, () => (dice.happens(share) ? 'solved' : 'not_solved'))
      await Promise.all(
        trials.map((outcome) =>
          countTrial(bengkel, merchant, {
            category,
            symptom,
            step,
            outcome: outcome as 'solved' | 'not_solved',
          }),
        ),
      )
    }
  }
}
