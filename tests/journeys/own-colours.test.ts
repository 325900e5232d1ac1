// Those who choose their own colours, or ask for more contrast: what the widget says by colour is there for them too, from the
// first question to the ticket.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { contrast, MORE, type Colour } from '../../shared/contrast'
import { addWorkshop } from '../harness/network'
import { Shopper, VISIT_IN_DEPOK } from '../harness/shopper'
import type { Stage, Trade } from '../harness/stage'
import { openStage, openTrade } from '../harness/stage'
import { stepsOfOneStory } from '../harness/story'

let stage: Stage
let trade: Trade

beforeAll(async () => {
  stage = await openStage()
  trade = await openTrade(stage)
  await addWorkshop(stage.server.bengkel, {
    merchants: [trade.merchant],
    lat: -6.39,
    lon: 106.83,
    skills: { 'washing-machine': [], phone: [] },
  })
})
afterAll(() => stage.close())

/** What of its style is shown; of a pseudo-element, where one is named. */
const styleOf = (part: Locator, name: string, pseudo?: string): Promise<string> =>
  part
    .first()
    .evaluate((element, [name, pseudo]) => getComputedStyle(element, pseudo).getPropertyValue(name!), [
      name,
      pseudo,
    ] as const)

describe.each(['light', 'dark'] as const)('forced colours, %s', (colorScheme) => {
  stepsOfOneStory()
  let page: Page
  let shopper: Shopper

  it('keep the edges of what can be pressed', async () => {
    page = await stage.browser.newPage({ forcedColors: 'active', colorScheme, device: 'phone' })
    shopper = new Shopper(page)
    await shopper.opens(`${stage.server.url}/r/${trade.key}`)
    await shopper.reads('What needs repair?')
    expect(await styleOf(page.locator('.tile'), 'border-top-width')).toBe('1px')
    // They come once the question is there to be read.
    await page.locator('.icon path[d^=M]').first().waitFor({ state: 'attached' })
    expect(await styleOf(page.locator('.icon'), 'stroke')).toBe(await styleOf(page.locator('.tile'), 'color'))
  })

  it('tell how far one is by the weight of the line', async () => {
    expect(await styleOf(page.locator('i.done'), 'border-top-width')).toBe('4px')
    expect(await styleOf(page.locator('i:not(.done)'), 'border-top-width')).toBe('1px')
  })

  it('show which answer is chosen, and what has the focus', async () => {
    await shopper.tellsItem(VISIT_IN_DEPOK)
    await shopper.reads('What is wrong?')
    await page.getByRole('radio', { name: 'Smells' }).check()
    const chosen = page.locator('.option:has(:checked)')
    expect(await styleOf(chosen, 'outline-style')).toBe('solid')
    expect(await styleOf(page.locator('.option:not(:has(:checked))'), 'outline-style')).toBe('none')
    await page.getByLabel('In your own words').focus()
    expect(await styleOf(page.locator('textarea'), 'outline-width')).toBe('3px')
    await shopper.goesOn()
  })

  it('leave the ticket its edges, its rail, and a code that can be scanned', async () => {
    await shopper.triesTips()
    await shopper.tellsPlace(VISIT_IN_DEPOK)
    await shopper.tellsContact(VISIT_IN_DEPOK)
    await shopper.consents()
    await shopper.sends()
    await page.locator('.qr path').waitFor()
    expect(await styleOf(page.locator('.stub'), 'border-top-style')).toBe('solid')
    expect(await styleOf(page.locator('.qr'), 'background-color')).toBe('rgb(255, 255, 255)')
    expect(await styleOf(page.locator('.qr path'), 'fill')).toBe('rgb(0, 0, 0)')
    expect(await styleOf(page.locator('li.now'), 'border-top-width', '::before')).toBe('4px')
  })
})

describe('more contrast', () => {
  it.each(['light', 'dark'] as const)('is given where it is asked for, %s', async (colorScheme) => {
    const page = await stage.browser.newPage({ contrast: 'more', colorScheme })
    await page.goto(`${stage.server.url}/r/${trade.key}`)
    await page.getByRole('button', { name: 'Follow a repair' }).click()
    const hint = page.locator('.hint').first()
    await hint.waitFor()
    const paper = await styleOf(page.locator('[part=card]'), 'background-color')
    for (const part of [hint, page.getByRole('heading', { level: 2 })]) {
      await expect
        .poll(async () => contrast(colourOf(await styleOf(part, 'color')), colourOf(paper)))
        .toBeGreaterThanOrEqual(MORE)
    }
    const edge = colourOf(await styleOf(page.locator('[part=card]'), 'border-top-color'))
    expect(contrast(edge, colourOf(paper))).toBeGreaterThanOrEqual(MORE)
  })
})

const colourOf = (computed: string): Colour =>
  computed
    .match(/\d+/g)!
    .slice(0, 3)
    .map((part) => Number(part) / 255) as unknown as Colour
