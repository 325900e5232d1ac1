import { expect, waitUntil } from '@open-wc/testing'
import type { StatusView } from '../../shared/status'
import { aProblem, aQuote, aStatus, dayIn, hourIn } from './harness/answers'
import { open, type Page } from './harness/widget'

/** Opens the repair that `token` opens. */
async function follow(view: Partial<StatusView> = {}, attributes = {}): Promise<Page> {
  const page = await open({ token: 'token', ...attributes }, (v1) => v1.shows(view))
  await waitUntil(() => page.widget.title !== '', `a headline: ${page.widget.text}`)
  return page
}

const diagnosis = {
  cause: 'wear',
  finding: 'The pump is worn.',
  coverage: 'none',
  payer: 'customer',
} as const
const quoted: Partial<StatusView> = {
  status: 'quoted',
  diagnosis,
  quote: aQuote(),
  can: ['quote', 'messages'],
}

describe('the photos of a repair', () => {
  it('are the customer’s own and those made when it was taken in', async () => {
    const { widget } = await follow({
      status: 'received',
      problem: { symptom: 'does-not-drain', name: 'Does not drain', photos: ['mine'] },
      photos: ['theirs', 'another'],
    })
    await waitUntil(() => widget.element.shadowRoot!.querySelectorAll('.photos img').length === 3)
    const pictures = [...widget.element.shadowRoot!.querySelectorAll<HTMLImageElement>('.photos img')]
    expect(pictures.map(({ src }) => new URL(src).pathname.split('/').slice(2).join('/'))).to.deep.equal([
      'jobs/token/photos/mine',
      'jobs/token/photos/theirs',
      'jobs/token/photos/another',
    ])
    expect(pictures.map(({ alt }) => alt)).to.deep.equal(['Photo 1', 'Photo 1', 'Photo 2'])
    expect(widget.text).to.match(/Photos[\s\S]*Taken in/)
  })
})

describe('why this workshop', () => {
  it('is said beside its name, where somebody chose it', async () => {
    const text = 'Nearest workshop that repairs Bosch washing machines: 4.2 km'
    const { widget } = await follow({ why: { by: 'nearest', text } })
    await widget.says(`Werkhof Altona Große Bergstraße 160, 22767 Hamburg ${text}`)
  })
})

describe('a workshop that gave the repair up', () => {
  it('is named until the next has the item, so that nobody brings it there', async () => {
    const { widget } = await follow({ status: 'booked', insteadOf: 'Fix & Co' })
    await widget.says('No longer with')
    expect(widget.text).to.match(/No longer with\s+Fix & Co/)
  })
})

describe('how a repair stands', () => {
  const states: [title: string, says: string, view: Partial<StatusView>][] = [
    ['We are finding a workshop', 'Our office is on it', { status: 'requested', workshop: undefined }],
    ['We asked Werkhof Altona', 'the next nearest takes over', { status: 'offered', offerUntil: hourIn(4) }],
    ['Werkhof Altona visits you', 'Please be at home.', {}],
    ['Bring it to Werkhof Altona', 'Bring this code', { handover: { mode: 'carry-in' } }],
    [
      'Bring it to Volta Mitte',
      'Mitte 2',
      { handover: { mode: 'carry-in', store: { name: 'Volta Mitte', address: 'Mitte 2' } } },
    ],
    ['Send it to Werkhof Altona', 'write the code on the parcel', { handover: { mode: 'mail-in' } }],
    ['Werkhof Altona collects it', 'have the code ready', { handover: { mode: 'pickup' } }],
    ['Werkhof Altona looks for the cause', '', { status: 'received' }],
    ['Your answer, please', 'Nothing happens before you say yes.', quoted],
    [
      'The shop decides on the quote',
      'The shop pays',
      { ...quoted, diagnosis: { ...diagnosis, payer: 'merchant' } },
    ],
    ['It is being repaired', 'about', { status: 'repairing' }],
    ['Waiting for a part', '', { status: 'waiting', waiting: { for: 'part' } }],
    ['Waiting for your message', '', { status: 'waiting', waiting: { for: 'customer' } }],
    ['On its way', '', { status: 'waiting', waiting: { for: 'transport' } }],
    [
      'It is repaired',
      'Collect it at Werkhof Altona with this code.',
      { status: 'ready', outcome: 'fixed', handover: { mode: 'carry-in' } },
    ],
    [
      'No fault was found',
      'It comes back to you.',
      { status: 'ready', outcome: 'no_fault', handover: { mode: 'mail-in' } },
    ],
    ['It cannot be repaired', '', { status: 'closed', outcome: 'not_repairable' }],
    ['Closed, as it was not brought in', '', { status: 'closed', outcome: 'no_show' }],
    [
      'It is repaired',
      'Paid €129.90',
      { status: 'closed', outcome: 'fixed', paid: { amount: 12990, currency: 'EUR', how: 'card' } },
    ],
  ]
  for (const [title, says, view] of states) {
    it(`is told: ${title}${says && `, ${says}`}`, async () => {
      const { widget } = await follow(view)
      await widget.reads(title)
      await widget.says(says)
      expect(widget.text).to.include('BK-4F7K-9QWX')
    })
  }

  it('answers in this order: what now, when, who, what cost, what was before', async () => {
    const { widget } = await follow({ diagnosis: undefined })
    const order = [
      'visits you',
      'Please be at home',
      'Ready',
      'Große Bergstraße',
      'costs €39.00',
      'History',
      'Workshop found',
    ]
    const places = order.map((each) => widget.text.indexOf(each))
    expect(places).to.deep.equal([...places].sort((a, b) => a - b))
    expect(places).not.to.include(-1)
  })

  it('shows what lies ahead, as long as something does', async () => {
    const { widget } = await follow()
    expect(stations(widget.root)).to.deep.equal([
      'done Requested',
      'done Workshop asked',
      'now Workshop found',
      'ahead Arrived',
      'ahead Repair',
      'ahead Ready',
    ])
    const closed = await follow({ status: 'closed', outcome: 'cancelled', history: aStatus().history })
    expect(stations(closed.widget.root)).to.deep.equal([
      'done Requested',
      'done Workshop asked',
      'done Workshop found',
    ])
  })

  it('is a ticket with its picture to scan, its link and ways to keep it', async () => {
    const { widget } = await follow()
    await widget.says('Link to this repair')
    expect(widget.root.querySelector('svg[role=img]')!.getAttribute('aria-label')).to.equal(
      'Link to this repair',
    )
    const link = widget.root.querySelector<HTMLAnchorElement>('#link')!
    expect(link.getAttribute('href')).to.equal(`${location.origin}/r/pk_test#token`)
    expect(widget.buttonNames).to.include.members(['Add to calendar', 'Print', 'Another item'])
  })

  it('goes into the calendar as the day that is agreed', async () => {
    const { widget } = await follow()
    await widget.says('Link to this repair')
    const links: HTMLAnchorElement[] = []
    const blobs: Blob[] = []
    const { click } = HTMLAnchorElement.prototype
    const { createObjectURL } = URL
    HTMLAnchorElement.prototype.click = function () {
      links.push(this)
    }
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob)
      return 'blob:calendar'
    }
    await widget.presses('Add to calendar')
    HTMLAnchorElement.prototype.click = click
    URL.createObjectURL = createObjectURL
    expect(links[0]!.download).to.equal('BK-4F7K-9QWX.ics')
    const text = await blobs[0]!.text()
    expect(text).to.include(`DTSTART;VALUE=DATE:${dayIn(2).replaceAll('-', '')}`)
    expect(text).to.include('SUMMARY:Werkhof Altona visits you (BK-4F7K-9QWX)')
    expect(text).to.include('LOCATION:Große Bergstraße 160\\, 22767 Hamburg')
  })

  it('is printed alone', async () => {
    const { widget } = await follow()
    await widget.says('Link to this repair')
    const { print } = window
    let sheets: string[] = []
    window.print = () => {
      sheets = document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]!.cssText)
    }
    await widget.presses('Print')
    window.print = print
    expect(sheets.join()).to.include('@media print')
    expect(document.adoptedStyleSheets).to.have.length(0)
  })

  it('is opened by the fragment of a page that is there for it alone', async () => {
    location.hash = '#token'
    const { widget } = await open({ hosted: '' }, (v1) => v1.shows({}))
    await widget.reads('Werkhof Altona visits you')
    history.replaceState(null, '', location.pathname + location.search)
  })

  it('is not opened by the fragment of any other page', async () => {
    location.hash = '#token'
    const { widget } = await open()
    expect(widget.title).to.equal('What needs repair?')
    history.replaceState(null, '', location.pathname + location.search)
  })

  it('says so where there is no such repair, and asks for its code', async () => {
    const { widget } = await open({ token: 'token' }, (v1) => v1.refuses('GET jobs/token', 'job-unknown'))
    await widget.reads('Follow your repair')
    await widget.says('This link leads to no repair. Find yours by its code.')
    expect(widget.field('Repair code').getAttribute('aria-invalid')).to.equal('false')
  })

  it('says so where nobody answers, and goes on looking', async () => {
    const { v1, widget } = await open({ token: 'token' }, (v1) => v1.loses('GET jobs/token'))
    await widget.says('No connection.')
    v1.shows({})
    document.dispatchEvent(new Event('visibilitychange'))
    await widget.reads('Werkhof Altona visits you')
    expect(widget.alert).to.equal('')
  })
})

const stations = (root: ShadowRoot) =>
  [...root.querySelectorAll('li')].map((li) => `${li.className} ${li.querySelector('span')!.textContent}`)

describe('looking again', () => {
  it('asks only for what is new, and tells the page', async () => {
    const { v1, widget } = await follow()
    document.dispatchEvent(new Event('visibilitychange'))
    await widget.settles()
    const [first, second] = v1.asked('GET jobs/token')
    expect(first!.headers.get('If-None-Match')).to.equal(null)
    expect(second!.headers.get('If-None-Match')).to.match(/^".+"$/)
    v1.shows({ status: 'received', version: 4 })
    document.dispatchEvent(new Event('visibilitychange'))
    await widget.reads('Werkhof Altona looks for the cause')
    const told = widget.events
      .filter(({ type }) => type === 'bengkel-status')
      .map(({ detail }) => detail.status)
    expect(told).to.deep.equal(['booked', 'received'])
  })

  it('happens less and less often, and not at all where nobody looks', async () => {
    const pauses: number[] = []
    let due: (() => void) | undefined
    const { setTimeout: real } = window
    window.setTimeout = ((run: () => void, pause = 0) => {
      if (pause < 5000) return real(run, pause)
      pauses.push(pause)
      due = run
      return 0
    }) as typeof setTimeout
    try {
      const { v1, widget } = await follow()
      for (let round = 0; round < 10; round++) {
        due!()
        await widget.settles()
      }
      expect(pauses.slice(0, 3)).to.deep.equal([10_000, 15_000, 22_500])
      expect(pauses.at(-1)).to.equal(300_000)
      const asked = v1.asked('GET jobs/token').length
      Object.defineProperty(document, 'hidden', { configurable: true, value: true })
      due!()
      document.dispatchEvent(new Event('visibilitychange'))
      await widget.settles()
      expect(v1.asked('GET jobs/token')).to.have.length(asked)
      Reflect.deleteProperty(document, 'hidden')
      document.dispatchEvent(new Event('visibilitychange'))
      await widget.settles()
      expect(v1.asked('GET jobs/token')).to.have.length(asked + 1)
      expect(pauses.at(-1)).to.equal(10_000)
    } finally {
      window.setTimeout = real
    }
  })

  it('ends when the element leaves the page', async () => {
    const { v1, widget } = await follow()
    widget.element.remove()
    document.dispatchEvent(new Event('visibilitychange'))
    await widget.settles()
    v1.askedOnce('GET jobs/token')
  })
})

describe('what the customer does', () => {
  it('accepts a quote that is read first, line by line', async () => {
    const { v1, widget } = await follow(quoted)
    await widget.says('Drain pump, original part €48.90')
    expect(widget.text).to.include('Total with tax €129.90')
    expect(widget.text).to.include('Ready in 3 days.')
    v1.answers('POST jobs/token/quote', aStatus({ status: 'repairing', version: 7 }))
    await widget.presses('Accept €129.90')
    await widget.reads('It is being repaired')
    expect(widget.focused).to.equal('It is being repaired')
    const { body, key } = v1.askedOnce('POST jobs/token/quote')
    expect(body).to.deep.equal({ version: 3, revision: 1, answer: 'accept' })
    expect(key).to.be.a('string')
  })

  it('declines a quote', async () => {
    const { v1, widget } = await follow(quoted)
    v1.answers('POST jobs/token/quote', aStatus({ status: 'ready', outcome: 'quote_declined' }))
    await widget.presses('Decline')
    await widget.reads('Not repaired')
    expect(v1.askedOnce('POST jobs/token/quote').body.answer).to.equal('decline')
  })

  it('sees the present state where it has changed meanwhile', async () => {
    const { v1, widget } = await follow(quoted)
    const current = aStatus({
      ...quoted,
      quote: aQuote({ revision: 2, total: { amount: 15000, currency: 'EUR' } }),
    })
    v1.answers('POST jobs/token/quote', () => ({
      status: 409,
      body: aProblem('quote-stale', { current }, 'en'),
    }))
    await widget.presses('Accept €129.90')
    await widget.says('This quote is no longer open.')
    expect(widget.buttonNames).to.include('Accept €150.00')
  })

  it('writes a message, and reads what was written', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Write a message')
    await widget.presses('Send')
    expect(widget.noteAt('Message')).to.equal('Write something first.')
    await widget.types('Message', 'Please ring twice.')
    v1.answers('POST jobs/token/messages', ({ body }) => ({
      status: 200,
      body: aStatus({
        messages: [{ at: hourIn(0), from: 'customer', name: 'You', text: String(body.text) }],
      }),
    }))
    await widget.presses('Send')
    await widget.says('Please ring twice.')
    expect(widget.text).to.include('You')
    expect(widget.fields).not.to.include('Message')
  })

  it('changes the day', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Change the day')
    await widget.types('Which day?', dayIn(-1))
    await widget.presses('Send')
    expect(widget.noteAt('Which day?')).to.equal('Choose a later day.')
    v1.answers('POST jobs/token/reschedule', aStatus())
    await widget.types('Which day?', dayIn(7))
    await widget.presses('Send')
    expect(v1.askedOnce('POST jobs/token/reschedule').body.day).to.equal(dayIn(7))
  })

  it('corrects the contact, which is filled in already', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Correct your contact')
    expect(widget.field('Name').value).to.equal('Ada Ahrens')
    await widget.types('Email', '')
    await widget.presses('Send')
    expect(widget.noteAt('Email')).to.equal('Give an email or a phone number.')
    v1.answers('POST jobs/token/contact', aStatus())
    await widget.types('Phone', '+49 40 123456')
    await widget.presses('Send')
    expect(v1.askedOnce('POST jobs/token/contact').body.contact).to.deep.equal({
      name: 'Ada Ahrens',
      email: '',
      phone: '+49 40 123456',
      language: 'en',
    })
  })

  it('cancels, with a reason or without', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Cancel the repair')
    v1.answers('POST jobs/token/cancel', aStatus({ status: 'closed', outcome: 'cancelled', can: [] }))
    await widget.presses('Send')
    await widget.reads('Cancelled')
    expect(v1.askedOnce('POST jobs/token/cancel').body).to.deep.equal({ version: 3, reason: '' })
  })

  it('says that it is not fixed, and follows the new repair', async () => {
    const { v1, widget } = await follow({ status: 'closed', outcome: 'fixed', can: ['repeat', 'rating'] })
    await widget.opens('It is not fixed')
    await widget.types('What is wrong now?', 'It leaks again.')
    v1.answers('POST jobs/token/repeat', { ...aStatus({ code: 'BK-NEW0-0001' }), token: 'next' })
    v1.answers('GET jobs/next', aStatus({ code: 'BK-NEW0-0001' }))
    await widget.presses('Send')
    await widget.says('BK-NEW0-0001')
    expect(widget.focused).to.equal('Werkhof Altona visits you')
  })

  it('rates the repair', async () => {
    const { v1, widget } = await follow({ status: 'closed', outcome: 'fixed', can: ['rating'] })
    await widget.opens('Rate this repair')
    await widget.chooses('4 of 5')
    v1.answers('POST jobs/token/rating', aStatus({ status: 'closed', outcome: 'fixed', can: [] }))
    await widget.presses('Send')
    expect(v1.askedOnce('POST jobs/token/rating').body.stars).to.equal(4)
  })

  it('may do it without a network: it is sent when there is one, under one key', async () => {
    const { v1, widget } = await follow(quoted)
    v1.loses('POST jobs/token/quote')
    await widget.presses('Accept €129.90')
    await widget.says('No connection.')
    v1.answers('POST jobs/token/quote', aStatus({ status: 'repairing' }))
    await widget.presses('Try again')
    await widget.reads('It is being repaired')
    expect(new Set(v1.asked('POST jobs/token/quote').map(({ key }) => key)).size).to.equal(1)
  })
})

describe('finding a repair', () => {
  it('takes its code and the contact it was asked for with', async () => {
    const { v1, widget } = await open()
    await widget.presses('Follow a repair')
    await widget.reads('Follow your repair')
    expect(widget.noteAt('Repair code')).to.equal('It begins with BK and stands on the ticket.')
    await widget.types('Repair code', 'bk-4f7k-9qwx')
    await widget.types('Your email or phone', 'ada@example.org')
    await widget.presses('Next')
    await widget.reads('Werkhof Altona visits you')
    expect(widget.focused).to.equal('Werkhof Altona visits you')
    expect(v1.askedOnce('POST lookups').body).to.deep.equal({
      merchant: 'pk_test',
      code: 'bk-4f7k-9qwx',
      contact: 'ada@example.org',
    })
  })

  it('says what is missing, and that nothing was found, but not which of the two is wrong', async () => {
    const { widget } = await open({}, (v1) => v1.refuses('POST lookups', 'job-unknown'))
    await widget.presses('Follow a repair')
    await widget.presses('Next')
    expect(widget.noteAt('Repair code')).to.equal('A code looks like BK-4F7K-9QWX.')
    await widget.types('Repair code', 'BK-0000-0000')
    await widget.types('Your email or phone', 'x@example.org')
    await widget.presses('Next')
    await widget.says('There is no repair with this code and this contact. Check both.')
  })

  it('can be left', async () => {
    const { widget } = await open()
    await widget.presses('Follow a repair')
    await widget.presses('Back')
    await widget.reads('What needs repair?')
  })
})
