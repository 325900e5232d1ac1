// What reaches the head office: a repair that no workshop answers for, and somebody who calls.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WeekHours } from '../../shared/workshop'
import { accessibilityFaults } from '../harness/axe'
import { linkIn } from '../harness/kept-mail'
import { addPerson, addWorkshop } from '../harness/network'
import { OfficePerson } from '../harness/office-person'
import { Shopper, VISIT_IN_DEPOK } from '../harness/shopper'
import type { Stage, Trade } from '../harness/stage'
import { openStage, openTrade } from '../harness/stage'
import { stepsOfOneStory } from '../harness/story'
import { WorkshopPerson } from '../harness/workshop-person'

const OFFICE = 'dewi@office.example'
const NEAREST = { name: 'Depok Jaya Service', email: 'depok-jaya-service@workshops.example' }
const NEXT = { name: 'Cibinong Teknik', email: 'cibinong-teknik@workshops.example' }

/** Open at all hours, so that every hour counts against an offer. */
const DAY: WeekHours[number] = [[0, 1440]]
const ALWAYS: WeekHours = [DAY, DAY, DAY, DAY, DAY, DAY, DAY]

/** An offer's four hours, and a minute. */
const OFFER_MS = 4 * 3_600_000 + 60_000

let stage: Stage
let trade: Trade

beforeAll(async () => {
  stage = await openStage()
  trade = await openTrade(stage)
  const { bengkel } = stage.server
  const merchants = [trade.merchant]
  const near = await addWorkshop(bengkel, { ...NEAREST, merchants, lat: -6.41, lon: 106.82, hours: ALWAYS })
  await addWorkshop(bengkel, { ...NEXT, merchants, lat: -6.48, lon: 106.85, hours: ALWAYS })
  await addPerson(bengkel, { workshop: near, email: NEAREST.email })
  await addPerson(bengkel, { email: OFFICE })
})
afterAll(() => stage.close())

async function signedIn(): Promise<OfficePerson> {
  const { browser, mailbox, server } = stage
  const office = new OfficePerson(await browser.newPage(), server.url, mailbox)
  await office.signsIn(OFFICE)
  return office
}

describe('offers that run out', () => {
  stepsOfOneStory()
  const CUSTOMER = VISIT_IN_DEPOK.email!
  let customer: Shopper
  let code: string

  it('leave the first workshop and go to the next', async () => {
    const shopper = new Shopper(await stage.browser.newPage({ device: 'phone' }))
    await shopper.opens(trade.shop.url)
    code = await shopper.asks(VISIT_IN_DEPOK)
    await shopper.sees(`We asked ${NEAREST.name}`)
    await stage.mailbox.letterTo(NEAREST.email, `${code}: an offer`)
    customer = new Shopper(await stage.browser.newPage({ device: 'phone' }))
    await customer.opens(linkIn(await stage.mailbox.letterTo(CUSTOMER, `${code}: we have your request`)))

    await stage.server.pass(OFFER_MS)
    await stage.mailbox.letterTo(NEXT.email, `${code}: an offer`)
    await customer.finds(`We asked ${NEXT.name}`)
    const { browser, mailbox, server } = stage
    const late = new WorkshopPerson(await browser.newPage({ device: 'phone' }), server.url, mailbox)
    await late.signsIn(NEAREST.email)
    expect(await late.board('Offered')).toEqual([])
  })

  it('reach the office where nobody is left, and the shopper reads so', async () => {
    await stage.server.pass(OFFER_MS)
    await stage.mailbox.letterTo(OFFICE, `${code} needs you: no workshop can take it`)
    await customer.finds('We are finding a workshop', 'Our office is on it and writes to you.')
    const office = await signedIn()
    expect(await office.needing('No workshop found')).toEqual([code])
    expect(await accessibilityFaults(office.page)).toEqual([])
    await office.opens(code)
    expect(await accessibilityFaults(office.page)).toEqual([])
  })
})

describe('somebody who calls', () => {
  it('is booked in, and is told by chat where the repair can be followed', async () => {
    const office = await signedIn()
    const code = await office.booksIn(
      'Washing machine',
      { town: 'Depok', place: /^Depok Jawa Barat/, mode: 'On-site visit' },
      {
        'What is wrong?': 'Leaks',
        'In the customer’s words': 'Water under the machine.',
        Brand: 'Sharp',
        Address: 'Jl. Margonda Raya 7',
        Name: 'Siti Aminah',
        Phone: '0812 3456 7890',
      },
    )
    expect(await accessibilityFaults(office.page)).toEqual([])
    await stage.mailbox.letterTo(NEAREST.email, `${code}: an offer, please answer by`)

    const chat = await office.sendsByChat(code)
    expect(chat.pathname).toBe('/6281234567890')
    const text = chat.searchParams.get('text')!
    expect(text).toContain(`We have asked ${NEAREST.name}`)
    const caller = new Shopper(await stage.browser.newPage({ device: 'phone' }))
    await caller.opens(linkIn({ text }))
    await caller.sees(code, `We asked ${NEAREST.name}`)
  })
})
