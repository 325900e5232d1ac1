// What a shopper or a shop does wrong, in a real browser against the real server: nothing is lost, nothing is done twice, and
// it is said where it can be mended. (What goes wrong round them is in `twenty-wrong-turns`.)
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobById } from '../../server/jobs/job'
import { statusUrl } from '../../server/jobs/status-url'
import { accessibilityFaults } from '../harness/axe'
import { jobIn, merchantOf } from '../harness/jobs'
import { addWorkshop } from '../harness/network'
import type { Wish } from '../harness/shopper'
import { hasFocus, Shopper } from '../harness/shopper'
import type { Stage, Trade } from '../harness/stage'
import { openStage, openTrade, tagFor } from '../harness/stage'

const WISH: Wish = {
  item: 'Washing machine',
  brand: 'Sharp',
  model: 'ES-F950',
  fault: 'Leaks',
  words: 'From the door.',
  town: 'Depok',
  place: /Jawa Barat/,
  handover: 'Have it repaired at home',
  name: 'Budi Santoso',
  email: 'budi@example.org',
  address: 'Jl. Margonda Raya 100',
}

const WRONG = 'Please look at this:'

let stage: Stage
let trade: Trade

beforeAll(async () => {
  stage = await openStage()
  trade = await openTrade(stage)
  await addWorkshop(stage.server.bengkel, { merchants: [trade.merchant], lat: -6.39, lon: 106.83 })
})
afterAll(() => stage.close())

async function shopper(...expected: RegExp[]): Promise<Shopper> {
  return new Shopper(await stage.browser.newPage({ device: 'phone', expected }))
}

async function jobs(): Promise<number> {
  const sql = 'SELECT count(*) AS count FROM jobs'
  return (await stage.server.bengkel.store.readOne<{ count: number }>(sql, []))!.count
}

describe('a shopper who leaves something out', () => {
  it('is told at each field, and loses nothing', async () => {
    const somebody = await shopper()
    await somebody.opens(trade.shop.url)
    await somebody.button('Phone').click()
    await somebody.field('Brand').fill('Nokia')
    await somebody.page.getByLabel('Date of purchase').fill('2999-01-01')
    await somebody.goesOn()
    await somebody.isWarned(WRONG)
    expect(await somebody.noteAt('Date of purchase')).toBe('Give a date up to today.')
    expect(await somebody.field('Brand').inputValue()).toBe('Nokia')

    await somebody.page.getByLabel('Date of purchase').fill('')
    await somebody.button('Change').click()
    await somebody.tellsItem(WISH)
    await somebody.reads('What is wrong?')
    await somebody.goesOn()
    await somebody.isWarned('Choose what is wrong.')
    expect(await hasFocus(somebody.alert)).toBe(true)

    await somebody.tellsFault(WISH)
    await somebody.triesTips()
    await somebody.tellsPlace(WISH)
    await somebody.tellsContact({ ...WISH, name: '', email: '' })
    await somebody.isWarned(WRONG)
    expect(await hasFocus(somebody.alert)).toBe(true)
    expect(await somebody.noteAt('Name')).toBe('Give your name.')
    expect(await somebody.noteAt('Email')).toBe('Give an email or a phone number.')
    expect(await somebody.field('Address').inputValue()).toBe(WISH.address)
    expect(await accessibilityFaults(somebody.page)).toEqual([])
    await somebody.alert.getByRole('button', { name: 'Give your name.' }).click()
    expect(await hasFocus(somebody.field('Name'))).toBe(true)

    await somebody.tellsContact({ ...WISH, address: undefined })
    await somebody.reads('Check and send')
    await somebody.button('Send').click()
    await somebody.isWarned('We need this to pass it on.')
    expect(await hasFocus(somebody.alert)).toBe(true)
    expect(await jobs()).toBe(0)
    for (const line of ['Sharp ES-F950', 'From the door.', 'Depok', 'Budi Santoso', 'Jl. Margonda Raya 100'])
      await somebody.page.getByText(line, { exact: true }).waitFor()

    await somebody.consents()
    await somebody.sends()
    expect(await jobs()).toBe(1)
  })

  it('is told that a file is no photo, and can take it out again', async () => {
    const somebody = await shopper()
    await somebody.opens(trade.shop.url)
    await somebody.tellsItem(WISH)
    await somebody.reads('What is wrong?')
    await somebody.addsPhoto({ name: 'leak.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a photo') })
    const refusal = somebody.page.getByRole('listitem').getByText('This is not a photo that we can read.')
    await refusal.waitFor()
    await somebody.button(/^Remove/).click()
    await expect.poll(() => refusal.count()).toBe(0)
    await somebody.tellsFault(WISH)
    await somebody.reads('Before you send it in')
  })
})

describe('a tag that is not right', () => {
  const PLAIN = 'Not available right now.'

  it('says on the console which key is wrong, and to the shopper that it cannot be shown', async () => {
    const shop = await stage.shop(tagFor(stage.server, 'pk_mistyped'))
    const somebody = await shopper(/status of 401/, /^bengkel: /)
    const said = somebody.consoleErrors()
    await somebody.opens(shop.url)
    await somebody.isWarned(PLAIN)
    expect(said.join('\n')).toContain(
      `bengkel: Unknown merchant key. Check the publishable key (pk_...) in the script tag; the office can show it. (pk_mistyped on ${shop.url})`,
    )
  })

  it('says on the console which origin is not allowed', async () => {
    const shop = await stage.shop(tagFor(stage.server, trade.key))
    const somebody = await shopper(/status of 403/, /^bengkel: /)
    const said = somebody.consoleErrors()
    await somebody.opens(shop.url)
    await somebody.isWarned(PLAIN)
    expect(said.join('\n')).toContain(
      `bengkel: Origin not allowed. Add this page’s origin to the merchant’s origins at the office. (${trade.key} on ${shop.url})`,
    )
  })
})

describe('a quote that is answered in two tabs', () => {
  it('is answered once, and the second tab shows how it stands now', async () => {
    const { bengkel } = stage.server
    const job = await jobIn('quoted', bengkel, trade.merchant, { handover: { mode: 'carry-in' } })
    const link = statusUrl(bengkel, await merchantOf(bengkel, trade.merchant), job)
    const first = await shopper(/status of 409/)
    const second = new Shopper(await first.page.context().newPage())
    for (const tab of [first, second]) {
      await tab.opens(link)
      await tab.sees('Your answer, please', 'Total with tax')
    }
    await first.button(/^Accept/).click()
    await first.sees('It is being repaired')

    await second.button('Decline').click()
    await second.sees('If you decline, nothing is repaired, and you pay nothing.')
    await second.button('Decline').click()
    await second.isWarned('It has changed meanwhile. This is how it stands now.')
    await second.sees('It is being repaired')
    expect((await jobById(bengkel.store, job.id)).status).toBe('repairing')
  })
})

describe('a ticket that was lost', () => {
  it('is found again by its code and the right contact only', async () => {
    const { bengkel } = stage.server
    const job = await jobIn('booked', bengkel, trade.merchant, {
      contact: { name: 'Tuti', email: 'tuti@example.org' },
    })
    const code = bengkel.codes.of(job.id)
    const somebody = await shopper(/status of 404/)
    await somebody.opens(trade.shop.url)
    await somebody.button('Follow a repair').click()
    await somebody.reads('Follow your repair')
    await somebody.looksUp(code, 'budi@example.org')
    await somebody.isWarned('There is no repair with this code and this contact. Check both.')
    expect(await somebody.field('Repair code').inputValue()).toBe(code)

    await somebody.looksUp(code.toLowerCase(), 'Tuti@Example.org')
    await somebody.sees(code, 'Bring it to Menteng Service Center')
  })
})
