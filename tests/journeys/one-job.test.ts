// One job's whole way in real browsers on two origins: from the office's books and the pasted tag to the repair that comes back.
// The steps are one story and run in order; the letters of everybody are read as they come, and none is left unread.
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../server/accounts/people'
import { accessibilityFaults } from '../harness/axe'
import { linkIn } from '../harness/kept-mail'
import { OfficePerson } from '../harness/office-person'
import type { Wish } from '../harness/shopper'
import { Shopper } from '../harness/shopper'
import type { Stage } from '../harness/stage'
import { openStage } from '../harness/stage'
import { stepsOfOneStory } from '../harness/story'
import { WorkshopPerson } from '../harness/workshop-person'

const OFFICE = 'dewi@office.example'
const CUSTOMER = 'budi@example.org'
const SHOP = 'Toko Nusantara'
const NEAREST = {
  name: 'Depok Jaya Service',
  email: 'depok@workshops.example',
  town: 'Depok',
  place: /^Depok Jawa Barat/,
}
const NEXT = {
  name: 'Cibinong Teknik',
  email: 'cibinong@workshops.example',
  town: 'Cibinong',
  place: /^Cibinong Jawa Barat/,
}
const LAST = {
  name: 'Bogor Elektronik',
  email: 'bogor@workshops.example',
  town: 'Bogor',
  place: /^Bogor Jawa Barat/,
}

const WISH: Wish = {
  item: 'Washing machine',
  brand: 'Sharp',
  model: 'ES-F950',
  fault: 'Does not drain',
  words: 'It stops with water in the drum.',
  town: 'Depok',
  place: /Jawa Barat/,
  handover: 'Have it repaired at home',
  name: 'Budi Santoso',
  email: CUSTOMER,
  address: 'Jl. Margonda Raya 100, the blue gate',
}

describe('one job', () => {
  stepsOfOneStory()
  let stage: Stage
  let office: OfficePerson
  let shop: string
  let nearest: WorkshopPerson
  let next: WorkshopPerson
  let shopper: Shopper
  /** The same person with the link of the first letter. */
  let customer: Shopper
  let code: string

  beforeAll(async () => {
    stage = await openStage()
    const { server, browser, mailbox } = stage
    await addPerson(server.bengkel, { email: OFFICE, name: 'Dewi', language: 'en' })
    office = new OfficePerson(await browser.newPage(), server.url, mailbox)
    nearest = new WorkshopPerson(await browser.newPage({ device: 'phone' }), server.url, mailbox)
    next = new WorkshopPerson(await browser.newPage({ device: 'phone' }), server.url, mailbox)
    shopper = new Shopper(await browser.newPage({ device: 'phone' }))
    customer = new Shopper(await browser.newPage({ device: 'phone' }))
  })
  afterAll(() => stage.close())

  const letterToCustomer = (subject: string) => stage.mailbox.letterTo(CUSTOMER, `${code}: ${subject}`)

  it('begins with a merchant in the books, whose tag is pasted as it is shown', async () => {
    await office.signsIn(OFFICE)
    const { url } = await stage.shop(async (origin) => {
      const tag = await office.makesMerchant({ name: SHOP, origin, country: 'Indonesia', currency: 'IDR' })
      expect(await accessibilityFaults(office.page)).toEqual([])
      return tag
    })
    shop = url
  })

  it('begins with workshops that are invited', async () => {
    for (const workshop of [LAST, NEAREST, NEXT]) {
      await office.makesWorkshop({
        ...workshop,
        address: `Jl. Raya 1, ${workshop.town}`,
        skills: ['Washing machine', 'Phone'],
        modes: ['Carry-in', 'On-site visit'],
        agreement: ['Carry-in'],
        merchant: SHOP,
      })
      await stage.mailbox.letterTo(workshop.email, 'Your account is ready')
    }
    expect(await accessibilityFaults(office.page)).toEqual([])
    await nearest.signsIn(NEAREST.email)
    await next.signsIn(NEXT.email)
  })

  it('is asked for in five steps, each one question, with tips on the way', async () => {
    await shopper.opens(shop)
    await shopper.reads('What needs repair?')
    expect(await accessibilityFaults(shopper.page)).toEqual([])
    await shopper.tellsItem(WISH)

    const png = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#778' } })
      .png()
      .toBuffer()
    await shopper.reads('What is wrong?')
    await shopper.addsPhoto({ name: 'drum.png', mimeType: 'image/png', buffer: png })
    await shopper.page.getByRole('listitem').filter({ hasText: 'Photo 1' }).waitFor()
    expect(await accessibilityFaults(shopper.page)).toEqual([])
    await shopper.tellsFault(WISH)

    await shopper.reads('Before you send it in')
    await shopper.page.getByRole('heading', { name: 'Clean the pump filter' }).waitFor()
    expect(await accessibilityFaults(shopper.page)).toEqual([])
    await shopper.triesTips()

    await shopper.reads('Where are you?')
    await shopper.types({ 'Town or postcode': 'Depok' })
    await shopper.picks(WISH.place)
    expect(await shopper.workshops()).toEqual(
      [NEAREST, NEXT, LAST].map(({ name }) => expect.stringContaining(name)),
    )
    await shopper.chooses(WISH.handover)
    expect(await accessibilityFaults(shopper.page)).toEqual([])
    await shopper.goesOn()

    await shopper.tellsContact(WISH)
    await shopper.reads('Check and send')
    await shopper.consents()
    expect(await accessibilityFaults(shopper.page)).toEqual([])
    code = await shopper.sends()
  })

  it('is offered to the nearest, and the shopper reads whom we asked', async () => {
    await shopper.sees(
      `We asked ${NEAREST.name}`,
      'They answer by',
      'If they cannot, the next nearest takes over.',
    )
    expect(await accessibilityFaults(shopper.page)).toEqual([])
    const letter = await letterToCustomer('we have your request')
    expect(letter.text).toContain(`We have asked ${NEAREST.name}, who answers by`)
    await customer.opens(linkIn(letter))
    await customer.sees(code, `We asked ${NEAREST.name}`)
  })

  it('is declined by the nearest with a reason, and offered to the next nearest', async () => {
    await stage.mailbox.letterTo(NEAREST.email, `${code}: an offer, please answer by`)
    expect(await nearest.board('Offered')).toEqual([code])
    expect(await accessibilityFaults(nearest.page)).toEqual([])
    await nearest.opens(code)
    await nearest.page.getByRole('img', { name: 'Photo 1' }).waitFor()
    expect(await accessibilityFaults(nearest.page)).toEqual([])
    await nearest.declines(code, 'No time', 'Both technicians are out this week.')
    expect(await nearest.board('Offered')).toEqual([])
    await customer.finds(`We asked ${NEXT.name}`)
  })

  it('is accepted by the next nearest, whom the shopper expects', async () => {
    const offer = await stage.mailbox.letterTo(NEXT.email, `${code}: an offer, please answer by`)
    await next.page.goto(linkIn(offer))
    await next.accepts(code)
    expect(await next.board('On the bench')).toEqual([code])
    const found = await letterToCustomer(`${NEXT.name} repairs your`)
    expect(found.text).toContain(`${NEXT.name} has taken on your repair.`)
    await customer.finds(`${NEXT.name} visits you`, 'Please be at home.', `Jl. Raya 1, ${NEXT.town}`)
  })

  it('is taken in and diagnosed, and the quote waits for its payer', async () => {
    await next.takesIn(code, { 'Serial number or IMEI': 'SHP-0042', Condition: 'Rust at the bottom' })
    await customer.finds(`${NEXT.name} looks for the cause`, 'Rust at the bottom')

    await next.diagnoses(code, {
      finding: 'The drain pump is blocked by a coin and its wheel is broken.',
      cause: 'Wear',
      coverage: 'Not covered',
      payer: 'The customer',
      next: 'Give a quote',
      lines: { 'Drain pump': '350000', Work: '150000' },
    })
    const quote = await letterToCustomer('your quote, IDR 500,000')
    expect(quote.text).toContain('Nothing happens before you say yes.')
    await customer.finds(
      'Your answer, please',
      'its wheel is broken',
      'Drain pump',
      'Total with tax IDR 500,000',
    )
    expect(await accessibilityFaults(customer.page)).toEqual([])
  })

  it('goes on when the quote is accepted', async () => {
    await customer.button('Accept IDR 500,000').click()
    await customer.sees('It is being repaired')
    expect(await stage.mailbox.letterTo(NEXT.email, `${code}: quote accepted`)).toBeDefined()
  })

  it('is quoted anew for a second fault, and goes on when that is accepted', async () => {
    await next.quotesAgain(code, { 'Drain pump': '350000', Work: '150000', 'Door seal': '200000' })
    await letterToCustomer('your quote, IDR 700,000')
    await customer.finds('Your answer, please', 'Door seal', 'Total with tax IDR 700,000')
    await customer.button('Accept IDR 700,000').click()
    await customer.sees('It is being repaired')
    expect(await stage.mailbox.letterTo(NEXT.email, `${code}: quote accepted`)).toBeDefined()
  })

  it('is finished, handed out, paid and closed', async () => {
    await next.finishes(code, 'Fixed', 'New pump and seal, three test washes.')
    const ready = await letterToCustomer('repaired and ready')
    expect(ready.text).toContain('New pump and seal, three test washes.')
    expect(ready.text).toContain('To pay: IDR 700,000.')
    await customer.finds('It is repaired')
    expect(await customer.said()).not.toMatch(/Collect it|comes back/)
    expect(await next.board('Ready')).toEqual([code])

    await next.handsOut(code, 'Cash')
    const closed = await letterToCustomer('closed')
    expect(closed.text).toContain('Paid: IDR 700,000')
    await customer.finds('It is repaired', 'Paid IDR 700,000', 'Repair warranty until', 'Closed')
    expect(await accessibilityFaults(customer.page)).toEqual([])
  })

  it('comes back when it is not fixed: booked at the same workshop, and the office is told', async () => {
    await customer.does('It is not fixed', { 'What is wrong now?': 'Water is left in the drum again.' })
    await customer.sees(`${NEXT.name} visits you`)
    const first = code
    code = await customer.code()
    expect(code).not.toBe(first)

    const letter = await letterToCustomer('we take your repair back')
    expect(letter.text).toContain(first)
    await stage.mailbox.letterTo(NEXT.email, `${code}: booked with you`)
    await stage.mailbox.letterTo(OFFICE, `${code} needs you: came back as not fixed`)
    expect(await next.board('On the bench')).toEqual([code])
    expect(await office.needing('Not fixed')).toEqual([code])
    expect(await accessibilityFaults(office.page)).toEqual([])
    await office.opens(code)
    expect(await accessibilityFaults(office.page)).toEqual([])
  })

  it('has told everybody concerned, and nobody twice', async () => {
    for (const address of [OFFICE, CUSTOMER, NEAREST.email, NEXT.email, LAST.email])
      expect(await stage.mailbox.unread(address)).toEqual([])
  })
})
