// The right workshop, however often somebody says no: of four the nearest lacks the certificate, the second declines, the third lets the
// offer run out, the fourth accepts. Shopper, workshops and office see at each moment what is so; the clock is moved.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepCertificate } from '../../server/accounts/certificates'
import { dayOf } from '../../server/dispatch/hours'
import type { WeekHours } from '../../shared/workshop'
import { accessibilityFaults } from '../harness/axe'
import { linkIn } from '../harness/kept-mail'
import { addPerson, addWorkshop, demandCertificates } from '../harness/network'
import { OfficePerson } from '../harness/office-person'
import { Shopper, VISIT_IN_DEPOK } from '../harness/shopper'
import type { Stage } from '../harness/stage'
import { openStage, openTrade } from '../harness/stage'
import { stepsOfOneStory } from '../harness/story'
import { WorkshopPerson } from '../harness/workshop-person'

const OFFICE = 'dewi@office.example'
const CUSTOMER = VISIT_IN_DEPOK.email!

const workshop = (name: string, lat: number) => ({
  name,
  lat,
  lon: 106.82,
  email: `${name.toLowerCase().replaceAll(' ', '-')}@workshops.example`,
})
const NEAREST = workshop('Depok Jaya Service', -6.405)
const SECOND = workshop('Cibinong Teknik', -6.48)
const THIRD = workshop('Bogor Elektronik', -6.55)
const FOURTH = workshop('Ciawi Servis', -6.6)
/** What the office reads of the nearest. */
const LACKS = 'no certificate in date on that day'
const ALL = [NEAREST, SECOND, THIRD, FOURTH]

/** Open at all hours, so that every hour counts against an offer. */
const DAY: WeekHours[number] = [[0, 1440]]
const ALWAYS: WeekHours = [DAY, DAY, DAY, DAY, DAY, DAY, DAY]

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

describe('the right workshop', () => {
  stepsOfOneStory()
  let stage: Stage
  let shop: string
  let shopper: Shopper
  /** The same person with the link of the first letter. */
  let customer: Shopper
  let code: string
  let offerToThird: string

  beforeAll(async () => {
    stage = await openStage()
    const trade = await openTrade(stage)
    shop = trade.shop.url
    const { bengkel } = stage.server
    const category = 'washing-machine' as const
    await demandCertificates(bengkel, trade.merchant, [category])
    const lastDay = dayOf('UTC', bengkel.clock.now() + 30 * 24 * HOUR_MS)
    const certificate = { holder: 'Sri', category, lastDay }
    for (const { email, ...one } of ALL) {
      const merchants = [trade.merchant]
      const id = await addWorkshop(bengkel, { merchants, hours: ALWAYS, reachM: 60_000, ...one })
      if (one.name !== NEAREST.name) await keepCertificate(bengkel, id, certificate)
      await addPerson(bengkel, { workshop: id, email })
    }
    await addPerson(bengkel, { email: OFFICE })
    const { browser } = stage
    shopper = new Shopper(await browser.newPage({ device: 'phone' }))
    customer = new Shopper(await browser.newPage({ device: 'phone' }))
  })
  afterAll(() => stage.close())

  async function personAt({ email }: { email: string }): Promise<WorkshopPerson> {
    const { browser, server, mailbox } = stage
    const page = await browser.newPage({ device: 'phone', expected: [/410 \(Gone\)/] })
    const person = new WorkshopPerson(page, server.url, mailbox)
    await person.signsIn(email)
    return person
  }

  /** The office looks at the repair, signed in anew: its sessions are short and the clock moves. */
  async function office(...said: string[]): Promise<OfficePerson> {
    const { browser, server, mailbox } = stage
    const person = new OfficePerson(await browser.newPage(), server.url, mailbox)
    await person.signsIn(OFFICE)
    await person.opens(code)
    await person.sees(...said)
    return person
  }

  it('is not the nearest, which has no certificate in date: the second is asked', async () => {
    await shopper.opens(shop)
    code = await shopper.asks(VISIT_IN_DEPOK)
    await shopper.sees(`We asked ${SECOND.name}`, 'If they cannot, the next nearest takes over.')
    const letter = await stage.mailbox.letterTo(CUSTOMER, `${code}: we have your request`)
    expect(letter.text).toContain(`We have asked ${SECOND.name}, who answers by`)
    await customer.opens(linkIn(letter))
    await customer.sees(`We asked ${SECOND.name}`)
    await stage.mailbox.letterTo(SECOND.email, `${code}: an offer, please answer by`)

    const { page } = await office('Offered', SECOND.name, LACKS)
    const row = (name: string) => page.getByRole('row').filter({ hasText: name })
    expect(await row(NEAREST.name).textContent()).toContain(LACKS)
    expect(await row(SECOND.name).textContent()).toContain('asked first')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is not the second, which declines: the third is asked, and the shopper reads so', async () => {
    const second = await personAt(SECOND)
    await second.declines(code, 'No time', 'Both technicians are out this week.')
    offerToThird = linkIn(await stage.mailbox.letterTo(THIRD.email, `${code}: an offer, please answer by`))
    await customer.finds(`We asked ${THIRD.name}`)
    await office('Offered', THIRD.name, 'Offer declined', 'No time', 'Both technicians are out this week.')
  })

  it('is not the third, which is reminded and lets the offer run out', async () => {
    await stage.server.pass(3 * HOUR_MS - MINUTE_MS)
    expect(await stage.mailbox.unread(THIRD.email)).toEqual([])
    await stage.server.pass(2 * MINUTE_MS)
    const reminder = await stage.mailbox.letterTo(THIRD.email, `${code}: this offer runs out on`)
    expect(reminder.text).toContain('You have not answered this offer yet.')
    expect(linkIn(reminder)).toBe(offerToThird)
    await customer.finds(`We asked ${THIRD.name}`)
    await office('Offered', THIRD.name, 'Reminded', 'of the offer')

    const third = await personAt(THIRD)
    expect(await third.board('Offered')).toEqual([code])
    await third.page.goto(offerToThird)
    await stage.server.pass(HOUR_MS)
    // A moment too late.
    await third.presses('Accept')
    await third.page.getByRole('heading', { name: 'No longer with you' }).waitFor()
    expect(await accessibilityFaults(third.page)).toEqual([])
    expect(await third.board('Offered')).toEqual([])
    await customer.finds(`We asked ${FOURTH.name}`)
    await office('Offered', FOURTH.name, 'Offer ran out', 'no answer in time')
  })

  it('is the fourth, which accepts: the shopper is told once, and expects them', async () => {
    await stage.mailbox.letterTo(FOURTH.email, `${code}: an offer, please answer by`)
    const fourth = await personAt(FOURTH)
    await fourth.accepts(code)
    const found = await stage.mailbox.letterTo(CUSTOMER, `${code}: ${FOURTH.name} repairs your`)
    expect(found.text).toContain(`${FOURTH.name} has taken on your repair.`)
    await customer.finds(`${FOURTH.name} visits you`, 'Please be at home.')
    expect(await customer.said()).not.toContain('No longer with')
    expect(await accessibilityFaults(customer.page)).toEqual([])
  })

  it('stands in the office’s books with all that was answered on the way', async () => {
    const dewi = await office('Booked', FOURTH.name, 'Offer accepted')
    await dewi.goesTo('Today')
    await dewi.sees(`${SECOND.name} Declined 1 · Why not: No time 1`, `${THIRD.name} No answer 1`)
    expect(await accessibilityFaults(dewi.page)).toEqual([])
    await dewi.page.getByRole('table').getByRole('link', { name: SECOND.name }).click()
    await dewi.sees('How it answers', 'Declined 1', 'No time 1')
    expect(await accessibilityFaults(dewi.page)).toEqual([])
  })

  it('has told everybody concerned, and nobody of each no', async () => {
    for (const address of [OFFICE, CUSTOMER, ...ALL.map(({ email }) => email)])
      expect(await stage.mailbox.unread(address)).toEqual([])
  })
})
