// What all wrong turns have in common: who takes them, and what must be true in the end.
import { expect } from 'vitest'
import type { DemoStage, FarShopper } from '../../harness/demo-stage'
import type { Wish } from '../../harness/shopper'
import { VISIT_IN_DEPOK } from '../../harness/shopper'

/** Where the turns are taken; there once all have been begun. */
export interface Scene {
  stage: DemoStage
  /** Those who have asked so far, each by a name of their own. */
  asked: string[]
}

/** Said while a request is not answered. */
export const TRYING = 'No answer yet. Nothing is lost, we keep trying.'
export const UNAVAILABLE = 'Not available right now.'

/** The item is the page's own; all that is typed can be told from others'. */
export function wishOf({ asked }: Scene): Wish {
  const name = `Wrongturn${String(asked.length + 1).padStart(2, '0')} Budi`
  asked.push(name)
  return { ...VISIT_IN_DEPOK, fault: 'Leaks', words: `Water on the floor, says ${name}.`, name }
}

/** The ticket is there, and the office has this one repair of the shopper's. */
export async function endsWell({ stage }: Scene, shopper: FarShopper, { name }: Wish): Promise<string> {
  const code = await shopper.code()
  await stage.office.hasOnly(name, code)
  return code
}

/** All that was typed stands on the page on which it is checked. */
export async function hasKept({ page }: FarShopper, { words, name, email, address }: Wish): Promise<void> {
  for (const line of ['Leaks', words, 'Depok', name, email, address])
    await page.getByText(line!, { exact: true }).waitFor()
}

/** What may be said on the console where a call fails. */
export const FAILED = [/Failed to load resource/, /ERR_/, /blocked by CORS policy/]

/** @returns whether all keys are the same one, sent so often at least */
export function expectOneKey(keys: string[], atLeast: number): void {
  expect(keys.length).toBeGreaterThanOrEqual(atLeast)
  expect(new Set(keys).size).toBe(1)
}
