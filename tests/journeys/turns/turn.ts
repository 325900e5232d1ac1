// What all wrong turns have in common: who takes them, and what must be true in the end.
import { expect } from 'vitest'
import type { DemoStage, FarShopper } from '../../harness/demo-stage'
import type { Wish } from '../../harness/shopper'
import { VISIT_IN_DEPOK } from '../../harness/shopper'

/** Where the turns are taken; there once all have been begun. */
export interface Scene {
  stage: DemoStage
  /** Those who have asked so far, each by a name of their own, and the code of the ticket that each was shown. */
  asked: Map<string, string | undefined>
  /** What a tab has kept in which all was told, by whom. */
  told?: { kept: Record<string, string>; by: Wish }
}

/** Said while a request is not answered. */
export const TRYING = 'No answer yet. Nothing is lost, we keep trying.'
export const UNAVAILABLE = 'Not available right now.'

/** The item is the page's own; all that is typed can be told from others'. */
export function wishOf({ asked }: Scene): Wish {
  const name = `Wrongturn${asked.size + 1} Budi`
  asked.set(name, undefined)
  return { ...VISIT_IN_DEPOK, fault: 'Leaks', words: `Water on the floor, says ${name}.`, name }
}

/**
 * Has told everything, and may send it. Only the first shopper goes all the way: others come back to a tab that has kept all
 * of it but the consent, with their own name and words.
 */
export async function hasTold(scene: Scene, shopper: FarShopper, wish: Wish): Promise<void> {
  const { stage, told } = scene
  if (told) {
    const mine = Object.entries(told.kept).map(([name, draft]) => [
      name,
      draft.replaceAll(told.by.name, wish.name).replace(/"key":"[^"]*"/, newKey),
    ])
    await shopper.comesBack(stage.shop, Object.fromEntries(mine) as Record<string, string>)
  } else {
    await shopper.opens(stage.shop)
    await shopper.tells(wish)
    scene.told = { kept: await shopper.kept(), by: wish }
  }
  await hasKept(shopper, wish)
  await shopper.consents()
}

const newKey = () => `"key":"${crypto.randomUUID()}"`

/** The ticket is there. That it is the only one is counted once the server has ended. */
export async function endsWell({ asked }: Scene, shopper: FarShopper, { name }: Wish): Promise<void> {
  const code = await shopper.code()
  expect([...asked.values()]).not.toContain(code)
  asked.set(name, code)
}

/** All that was typed stands on the page on which it is checked. */
export async function hasKept({ page }: FarShopper, { words, name, email, address }: Wish): Promise<void> {
  for (const line of ['Leaks', words, 'Depok', name, email, address])
    await page.getByText(line!, { exact: true }).waitFor()
}

/** What may be said on the console where a call fails. */
export const FAILED = [/Failed to load resource/, /ERR_/, /blocked by CORS policy/]

/** All tries went under one key, and there were so many at least. */
export function expectOneKey(keys: string[], atLeast: number): void {
  expect(keys.length).toBeGreaterThanOrEqual(atLeast)
  expect(new Set(keys).size).toBe(1)
}
