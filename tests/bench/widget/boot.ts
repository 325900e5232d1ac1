/**
 * How much work it is for a page to show our first step, and to show the peers' forms, which ask the same as all our steps.
 *
 * Counted is the time that the page's main thread works (all of its tasks: compile, run, style, layout, paint; DevTools'
 * `TaskDuration` in thread time) from just before the `import()` until the frame after the one that shows the form. So waiting
 * for the network counts for nobody, and neither does what else the machine does meanwhile. Each form is shown many times, in
 * turn with the others, each time by a browser context that has seen nothing. All stand on the same page; Web Awesome's style
 * sheet is there before, and does not count.
 */
import { median, percentile } from '../parts/load'
import { openCold } from './cold'
import type { Form } from './forms'
import type { Lab } from './lab'

/** How often each form is shown at each speed. */
const ROUNDS = 15

export interface Boot {
  name: string
  /** How many times slower the processor is made to be. */
  slower: number
  medianMs: number
  /** First and third quartile. */
  fromMs: number
  toMs: number
}

/** @returns the work that each form makes, at each speed */
export async function boots(lab: Lab, forms: readonly Form[], slower: readonly number[]): Promise<Boot[]> {
  const runs = slower.flatMap((times) => forms.map((form) => ({ form, times, ms: [] as number[] })))
  for (let round = 0; round < ROUNDS; round++)
    for (const { form, times, ms } of runs) ms.push(await boot(lab, form, times))
  return runs.map(({ form, times, ms }) => ({
    name: form.name,
    slower: times,
    medianMs: median(ms),
    fromMs: percentile(ms, 0.25),
    toMs: percentile(ms, 0.75),
  }))
}

/** @returns milliseconds of work. @throws where the form is not there after all */
async function boot(lab: Lab, { name, page, show }: Form, rate: number): Promise<number> {
  const cold = await openCold(lab, page)
  await cold.devtools.send('Emulation.setCPUThrottlingRate', { rate })
  const before = await cold.metrics()
  const controls = await cold.run<number>(show)
  const after = await cold.metrics()
  await cold.close()
  if (controls < 5) throw new Error(`${name}: ${controls} controls are no form`)
  return (after.TaskDuration - before.TaskDuration) * 1000
}
