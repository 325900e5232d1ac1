// A customer who reads Arabic, on the page of our own: from the first question to the letter and back, from right to left, with
// the words of no other language loaded.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { jobById } from '../../server/jobs/job'
import { catalogWords } from '../../shared/messages/catalog'
import { ar as words } from '../../widget/messages/ar'
import { more } from '../../widget/messages/more.ar'
import { accessibilityFaults } from '../harness/axe'
import { linkIn } from '../harness/kept-mail'
import { addWorkshop } from '../harness/network'
import type { Stage, Trade } from '../harness/stage'
import { openStage, openTrade } from '../harness/stage'
import { stepsOfOneStory } from '../harness/story'

const { phone } = catalogWords.ar
const CUSTOMER = 'salma@example.org'
const WORKSHOP = 'Margonda Phone Clinic'

let stage: Stage
let trade: Trade
let page: Page
const loaded = new Set<string>()

beforeAll(async () => {
  stage = await openStage()
  trade = await openTrade(stage)
  await addWorkshop(stage.server.bengkel, {
    merchants: [trade.merchant],
    name: WORKSHOP,
    lat: -6.39,
    lon: 106.83,
    skills: { phone: [], tablet: [] },
  })
  page = await stage.browser.newPage({ device: 'phone', locale: 'ar-EG' })
  page.on('request', (request) => {
    const [, language] = /\/(?:more\.)?([a-z]{2})\.js$/.exec(request.url()) ?? []
    if (language) loaded.add(language)
  })
})
afterAll(() => stage.close())

const button = (name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first()

const reads = (heading: string) => page.getByRole('heading', { name: heading, exact: true }).waitFor()

describe('a repair in Arabic', () => {
  stepsOfOneStory()

  it('is asked for from right to left', async () => {
    await page.goto(`${stage.server.url}/r/${trade.key}`)
    await reads(words.item)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await button(phone.name).click()
    await button(words.next).click()
    await reads(words.fault)
    await page.getByRole('radio', { name: phone.symptoms.other! }).check()
    await button(words.next).click()
    await reads(words.place)
    await page.getByLabel(words.town).fill('Depok')
    await page
      .getByRole('option', { name: /Jawa Barat/ })
      .first()
      .click()
    await page.getByRole('radio', { name: words.modes['carry-in'] }).check()
    await button(words.next).click()
    await reads(words.contact)
    expect(await page.getByLabel(words.language).inputValue()).toBe('ar')
    await page.getByLabel(words.name).fill('سلمى حسن')
    await page.getByLabel(words.email).fill(CUSTOMER)
    await button(words.next).click()
    await reads(words.review)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('checkbox').check()
    await button(words.send).click()
    await page.getByText(/^BK-\w{4}-\w{4}$/).waitFor()
    await page.getByRole('link', { name: more.link }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is known to have been consented to in Arabic', async () => {
    const { asked } = await jobById(stage.server.bengkel.store, 1)
    expect(asked.consent).toMatch(/^\d{4}-\d\d-ar$/)
  })

  it('is told in a letter in Arabic, which leads back', async () => {
    const letter = await stage.mailbox.letterTo(CUSTOMER, 'BK-')
    expect(letter.html).toContain('<html lang="ar" dir="rtl">')
    expect(letter.text).toContain('سلمى حسن')
    expect(letter.text).toContain(WORKSHOP)
    await page.goto(linkIn(letter))
    await page.getByText(WORKSHOP).first().waitFor()
    await page.getByText(words.actions.cancel).waitFor()
  })

  it('has loaded the words of no other language', () => {
    expect([...loaded]).toEqual(['ar'])
  })
})
