// The whole way, from the first question to a repair that is cancelled, for those who do not look and for those who do not
// point: by roles and names alone, in both directions, and by keyboard alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { jobById } from '../../server/jobs/job'
import type { Language } from '../../shared/language'
import { catalogWords } from '../../shared/messages/catalog'
import { moreWordsOf } from '../../widget/messages/more'
import type { MoreWords, Words } from '../../widget/messages/words'
import { wordsOf } from '../../widget/messages/words'
import { Keyboard } from '../harness/keyboard'
import { addWorkshop } from '../harness/network'
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
    name: 'Margonda Phone Clinic',
    lat: -6.39,
    lon: 106.83,
    skills: { phone: [], tablet: [] },
  })
})
afterAll(() => stage.close())

const address = () => `${stage.server.url}/r/${trade.key}`
const job = (id: number) => jobById(stage.server.bengkel.store, id)

for (const [index, language] of (['en', 'ar'] as Language[]).entries()) {
  describe(`by roles and names alone, in ${language}`, () => {
    stepsOfOneStory()
    const { phone } = catalogWords[language]
    const id = index + 1
    let words: Words
    let more: MoreWords
    let page: Page

    beforeAll(async () => {
      words = await wordsOf(language)
      more = await moreWordsOf(language)
      page = await stage.browser.newPage({ locale: language })
    })

    const exact = true
    const press = (name: string) => page.getByRole('button', { name, exact }).click()
    const reads = (name: string) => page.getByRole('heading', { name, exact }).waitFor()
    const fill = (name: string, text: string) => page.getByRole('textbox', { name }).fill(text)
    /** A group of answers is named by its question. */
    const choose = (question: string, name: string) =>
      page.getByRole('group', { name: question }).getByRole('radio', { name }).check()
    const open = async (name: string) => {
      const form = page.getByRole('article').getByRole('group').filter({ hasText: name })
      await form.click()
      return form
    }

    it('a repair is asked for', async () => {
      await page.goto(address())
      await reads(words.item)
      await press(phone.name)
      await fill(words.brand, 'Samsung')
      await press(words.next)
      await reads(words.fault)
      await choose(words.fault, phone.symptoms['does-not-charge']!)
      await fill(words.describe, 'Only at an angle.')
      await press(words.next)
      await reads(words.tips)
      await press(words.broken)
      await reads(words.place)
      await page.getByRole('combobox', { name: words.town }).fill('Depok')
      await page
        .getByRole('listbox')
        .getByRole('option', { name: /Jawa Barat/ })
        .first()
        .click()
      await page.getByRole('radio', { name: /Margonda/ }).check()
      await page.getByRole('radio', { name: words.modes['carry-in'] }).check()
      await press(words.next)
      await reads(words.contact)
      await fill(words.name, 'Salma')
      await fill(words.phone, '+62 812 3456 7890')
      await page.getByRole('combobox', { name: words.language }).selectOption(language)
      await press(words.next)
      await reads(words.review)
      await page.getByRole('checkbox').check()
      await press(words.send)
      await page.getByRole('article').getByRole('link', { name: more.link }).waitFor()
      expect((await job(id)).status).toBe('booked')
    })

    it('a message is written about it, and it is cancelled', async () => {
      const message = await open(words.actions.messages)
      await message.getByRole('textbox', { name: more.message }).fill('After six, please.')
      await message.getByRole('button', { name: words.send }).click()
      await page.getByText('After six, please.').waitFor()
      const cancelling = await open(words.actions.cancel)
      await cancelling.getByRole('textbox', { name: more.reason }).fill('It works again.')
      await cancelling.getByRole('button', { name: words.actions.cancel }).click()
      await expect.poll(async () => (await job(id)).outcome).toBe('cancelled')
    })
  })
}

describe('by keyboard alone', () => {
  stepsOfOneStory()
  let page: Page
  let keys: Keyboard

  it('a repair is asked for, with the focus always seen, and on each question as it is asked', async () => {
    page = await stage.browser.newPage({ locale: 'en' })
    await page.goto(address())
    keys = new Keyboard(page)
    await page.getByRole('button', { name: 'Phone' }).waitFor()
    await keys.tabTo('Phone')
    await keys.press('Enter')
    await keys.isAsked('What needs repair?')
    await keys.tabTo('Brand (optional)')
    await page.keyboard.type('Samsung')
    await keys.press('Enter')
    await keys.isAsked('What is wrong?')
    await keys.press('Tab', 'Space', 'ArrowDown', 'ArrowUp')
    await page.getByLabel('Add photos').waitFor()
    await keys.tabTo('In your own words (optional)')
    await keys.tabTo('Add photos (optional)')
    await keys.tabTo('Next')
    await keys.press('Enter')
    await keys.isAsked('Where are you?')
    await page.getByRole('combobox', { name: 'Town or postcode' }).waitFor()
    await keys.tabTo('Town or postcode')
    await page.keyboard.type('Depok')
    await page
      .getByRole('option', { name: /Jawa Barat/ })
      .first()
      .waitFor()
    await keys.press('ArrowDown', 'Enter')
    await page.getByRole('group', { name: 'Nearest workshops' }).waitFor()
    await keys.tabTo('Next')
    await keys.press('Enter')
    await keys.isAsked('How do we reach you?')
    await keys.tabTo('Name')
    await page.keyboard.type('Ada')
    await keys.tabTo('Phone')
    await page.keyboard.type('+62 812 3456 7890')
    await keys.press('Enter')
    await keys.isAsked('Check and send')
    await keys.tabTo(/may use these details/)
    await keys.press('Space')
    await keys.tabTo('Send')
    await keys.press('Enter')
    await keys.isAsked('Bring it to Margonda Phone Clinic')
    expect((await job(3)).status).toBe('booked')
  })

  it('a message is written, and the repair is cancelled', async () => {
    await keys.tabTo('Write a message')
    await keys.press('Enter')
    await page.getByRole('textbox', { name: 'Message' }).waitFor()
    await keys.tabTo('Message')
    await page.keyboard.type('After six, please.')
    await keys.tabTo('Send')
    await keys.press('Enter')
    await page.getByText('After six, please.').waitFor()
    await keys.isTold('After six, please.')
    await keys.tabTo('Cancel the repair')
    await keys.press('Space')
    await page.getByRole('textbox', { name: 'Reason' }).waitFor()
    await keys.tabTo('Reason (optional)')
    await page.keyboard.type('It works again.')
    await keys.tabTo('Cancel the repair')
    await keys.press('Enter')
    await expect.poll(async () => (await job(3)).outcome).toBe('cancelled')
  })

  it('the focus is held nowhere: it comes through all that is there, and out again', async () => {
    await keys.tabOut()
    expect(await keys.isInside()).toBe(false)
  })
})
