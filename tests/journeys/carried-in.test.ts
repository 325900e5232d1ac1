// Things that are carried to a workshop: asked for on the shop's page and booked at once, or booked in at the counter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../harness/axe'
import { linkIn } from '../harness/kept-mail'
import { addPerson, addWorkshop } from '../harness/network'
import { Shopper } from '../harness/shopper'
import type { Stage, Trade } from '../harness/stage'
import { openStage, openTrade } from '../harness/stage'
import { stepsOfOneStory } from '../harness/story'
import { WorkshopPerson } from '../harness/workshop-person'

const WORKSHOP = 'Margonda Phone Clinic'
const BENCH = 'margonda-phone-clinic@workshops.example'
const CUSTOMER = 'rina@example.org'

let stage: Stage
let trade: Trade
let bench: WorkshopPerson

beforeAll(async () => {
  stage = await openStage()
  trade = await openTrade(stage)
  const { bengkel, url } = stage.server
  const workshop = await addWorkshop(bengkel, {
    merchants: [trade.merchant],
    name: WORKSHOP,
    lat: -6.39,
    lon: 106.83,
    skills: { phone: ['samsung'], tablet: [] },
  })
  await addPerson(bengkel, { workshop, email: BENCH })
  bench = new WorkshopPerson(await stage.browser.newPage({ device: 'phone' }), url, stage.mailbox)
  await bench.signsIn(BENCH)
})
afterAll(() => stage.close())

describe('a phone that is carried in', () => {
  stepsOfOneStory()
  let code: string
  let customer: Shopper

  it('is booked at once, and the ticket says where to bring it', async () => {
    const shopper = new Shopper(await stage.browser.newPage({ device: 'phone' }))
    await shopper.opens(trade.shop.url)
    code = await shopper.asks({
      item: 'Phone',
      brand: 'Samsung',
      model: 'Galaxy A52',
      fault: 'Does not charge, or only at times',
      words: 'Only at an angle.',
      town: 'Depok',
      place: /Jawa Barat/,
      handover: 'Bring it in',
      name: 'Rina Wulandari',
      email: CUSTOMER,
    })
    await shopper.sees(
      `Bring it to ${WORKSHOP}`,
      'Bring this code, and the receipt if there is one.',
      'Jl. Menteng Raya 21, Jakarta',
    )
    expect(await accessibilityFaults(shopper.page)).toEqual([])

    const letter = await stage.mailbox.letterTo(CUSTOMER, `${code}: your repair is booked`)
    expect(letter.text).toContain(`Please bring your Samsung Galaxy A52 to ${WORKSHOP}`)
    await stage.mailbox.letterTo(BENCH, `${code}: booked with you`)
    customer = new Shopper(await stage.browser.newPage({ device: 'phone' }))
    await customer.opens(linkIn(letter))
    await customer.sees(code, `Bring it to ${WORKSHOP}`)
  })

  it('is taken in at the counter', async () => {
    expect(await bench.board('On the bench')).toEqual([code])
    await bench.takesIn(code, {
      'Serial number or IMEI': '356938035643809',
      Accessories: 'Case',
      Condition: 'Scratched',
    })
    await customer.finds(`${WORKSHOP} looks for the cause`, 'Case', 'Scratched')
  })

  it('is repaired under its warranty without a quote, and handed out', async () => {
    await bench.diagnoses(code, {
      finding: 'The charging port is loose.',
      cause: 'Defect of the item',
      coverage: 'Manufacturer’s warranty',
      payer: 'The brand',
      next: 'Repair it, nobody is asked',
    })
    await customer.finds('It is being repaired', 'The charging port is loose.', 'The brand pays')

    await bench.finishes(code, 'Fixed', 'New charging port.')
    await customer.finds('It is repaired', `Collect it at ${WORKSHOP} with this code.`)
    const ready = await stage.mailbox.letterTo(CUSTOMER, `${code}: repaired and ready`)
    expect(ready.text).toContain('New charging port.')
    expect(ready.text).not.toContain('To pay')
    expect(await bench.board('Ready')).toEqual([code])

    await bench.handsOut(code, 'Nothing to pay')
    await customer.finds('It is repaired', 'Closed', 'Repair warranty until')
    await stage.mailbox.letterTo(CUSTOMER, `${code}: closed`)
    expect(await stage.mailbox.unread(CUSTOMER)).toEqual([])
    expect(await stage.mailbox.unread(BENCH)).toEqual([])
  })
})

describe('somebody who walks in', () => {
  it('is booked in at the counter, gets a ticket, and a letter that opens the repair', async () => {
    const code = await bench.booksIn('Tablet', {
      'What is wrong?': 'Screen or glass is broken',
      'In the customer’s words': 'It fell from the desk.',
      Brand: 'Lenovo',
      Model: 'Tab M10',
      'Serial number or IMEI': 'HA1XY42',
      Condition: 'Cracked from corner to corner',
      Name: 'Agus Salim',
      Email: 'agus@example.org',
    })
    expect(await accessibilityFaults(bench.page)).toEqual([])
    expect(await bench.board('On the bench')).toEqual([code])

    const letter = await stage.mailbox.letterTo('agus@example.org', `${code}: we have your request`)
    expect(letter.text).toContain(`${WORKSHOP} has your Lenovo Tab M10`)
    const customer = new Shopper(await stage.browser.newPage({ device: 'phone' }))
    await customer.opens(linkIn(letter))
    await customer.sees(code, `${WORKSHOP} looks for the cause`, 'Cracked from corner to corner')
  })
})
