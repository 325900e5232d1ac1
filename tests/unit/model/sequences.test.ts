// Random stories of several people at once, against a model: no divergence, no overbooked workshop, each command once.
// MODEL_RUNS sets how many (`npm run test:model`: 10,000), MODEL_SEED repeats a run.
import * as fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { sequence } from './sequence'
import { openStage, play } from './story'

const runs = Number(process.env.MODEL_RUNS ?? 1000)
const seed = Number(process.env.MODEL_SEED ?? Math.floor(Math.random() * 2 ** 31))

it(
  `${runs} random sequences of commands do what the model says`,
  { timeout: 60_000 + runs * 300 },
  async () => {
    const stage = await openStage()
    onTestFinished(stage.bengkel.close)
    console.log(`model: ${runs} sequences, MODEL_SEED=${seed}`)
    await fc.assert(
      fc.asyncProperty(sequence, async (story) => {
        expect(await play(stage, story)).toEqual([])
      }),
      { numRuns: runs, seed, endOnFailure: false },
    )
  },
)
