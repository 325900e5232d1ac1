// What a form adds to the page's JavaScript heap, once what is not needed has been collected.
import { median } from '../parts/load'
import { openCold, type ColdPage } from './cold'
import type { Form } from './forms'
import type { Lab } from './lab'

/** It hardly varies. */
const ROUNDS = 3

/** @returns kilobytes, with the form shown against the page before */
export async function heapOf(lab: Lab, { page, show }: Form): Promise<number> {
  const bytes: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const cold = await openCold(lab, page)
    const before = await held(cold)
    await cold.run(show)
    // What is loaded beside the first step belongs to it.
    await cold.page.waitForLoadState('networkidle')
    bytes.push((await held(cold)) - before)
    await cold.close()
  }
  return median(bytes) / 1000
}

async function held({ devtools, metrics }: ColdPage): Promise<number> {
  // What the first collection finalises, the second frees.
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage')
  return (await metrics()).JSHeapUsedSize
}
