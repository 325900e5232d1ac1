import { expect, waitUntil } from '@open-wc/testing'
import type { StatusView } from '../../shared/status'
import { aProblem, aStatus, hourIn } from './harness/answers'
import { becomesVisible, comesBack, diagnosis, follow, quoted } from './harness/follow'
import { open } from './harness/widget'

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
    await widget.says('No answer yet.')
    v1.shows({})
    await comesBack({ v1, widget })
    await widget.reads('Werkhof Altona visits you')
    expect(widget.alert).to.equal('')
  })
})

const stations = (root: ShadowRoot) =>
  [...root.querySelectorAll('li')].map((li) => `${li.className} ${li.querySelector('span')!.textContent}`)

describe('looking again', () => {
  it('asks only for what is new, and tells the page', async () => {
    const { v1, widget } = await follow()
    await comesBack({ v1, widget })
    const [first, second] = v1.asked('GET jobs/token')
    expect(first!.headers.get('If-None-Match')).to.equal(null)
    expect(second!.headers.get('If-None-Match')).to.match(/^".+"$/)
    v1.shows({ status: 'received', version: 4 })
    await comesBack({ v1, widget })
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
      for (let round = 1; round <= 10; round++) {
        await waitUntil(() => pauses.length === round, `it rests for the ${round}th time`)
        due!()
      }
      await waitUntil(() => pauses.length === 11)
      expect(pauses.slice(0, 3)).to.deep.equal([10_000, 15_000, 22_500])
      expect(pauses.at(-1)).to.equal(300_000)
      const asked = v1.asked('GET jobs/token').length
      Object.defineProperty(document, 'hidden', { configurable: true, value: true })
      due!()
      becomesVisible()
      await widget.settles()
      expect(v1.asked('GET jobs/token')).to.have.length(asked)
      Reflect.deleteProperty(document, 'hidden')
      becomesVisible()
      await waitUntil(() => pauses.at(-1) === 10_000, 'it begins anew')
      expect(v1.asked('GET jobs/token')).to.have.length(asked + 1)
    } finally {
      window.setTimeout = real
    }
  })

  it('ends when the element leaves the page', async () => {
    const { v1, widget } = await follow()
    await comesBack({ v1, widget })
    widget.element.remove()
    const asked = v1.asked('GET jobs/token').length
    becomesVisible()
    await widget.settles()
    expect(v1.asked('GET jobs/token')).to.have.length(asked)
  })

  for (const [how, name] of [
    ['is online again', 'online'],
    ['comes back from the browser’s cache', 'pageshow'],
  ] as const) {
    it(`happens at once where the page ${how}`, async () => {
      const { v1, widget } = await follow()
      v1.shows({ status: 'received', version: 4 })
      await comesBack({ v1, widget }, () => dispatchEvent(new Event(name)))
      await widget.reads('Werkhof Altona looks for the cause')
    })
  }

  for (const [what, answer] of [
    ['there is no network', undefined],
    ['the server is busy', { status: 429, body: aProblem('rate-limited') }],
    ['the server fails', { status: 503, body: aProblem('store-unavailable') }],
  ] as const) {
    it(`keeps what is shown where ${what}, and says quietly that it may be old`, async () => {
      const { v1, widget } = await follow()
      v1.answers('GET jobs/token', () => answer)
      await comesBack({ v1, widget })
      await widget.says('It may have changed')
      expect(widget.title).to.equal('Werkhof Altona visits you')
      expect(widget.alert).to.equal('')
      v1.shows({})
      await comesBack({ v1, widget })
      await waitUntil(() => !widget.text.includes('It may have changed'), 'it is said no more')
    })
  }

  it('waits longer after a failure than after an answer', async () => {
    const pauses: number[] = []
    const { setTimeout: real } = window
    let due: (() => void) | undefined
    window.setTimeout = ((run: () => void, pause = 0) => {
      if (pause < 5000) return real(run, pause)
      pauses.push(pause)
      due = run
      return 0
    }) as typeof setTimeout
    try {
      const { v1 } = await follow()
      v1.answers('GET jobs/token', () => ({ status: 429, body: aProblem('rate-limited') }))
      await waitUntil(() => pauses.length === 1)
      due!()
      await waitUntil(() => pauses.length === 2)
      expect(pauses).to.deep.equal([10_000, 30_000])
    } finally {
      window.setTimeout = real
    }
  })

  it('does not bring back what the customer has changed meanwhile', async () => {
    const { v1, widget } = await follow()
    let late: (() => void) | undefined
    const old = aStatus()
    const held = window.fetch
    window.fetch = async (input, init) => {
      if (!/jobs\/token\?/.test(String(input))) return held(input, init)
      await new Promise<void>((resolve) => (late = resolve))
      return new Response(JSON.stringify(old), { headers: { ETag: '"old"' } })
    }
    await waitUntil(() => {
      becomesVisible()
      return late !== undefined
    }, 'it is looked at again')
    v1.answers('POST jobs/token/cancel', aStatus({ status: 'closed', outcome: 'cancelled', can: [] }))
    await widget.opens('Cancel the repair')
    await widget.presses('Cancel the repair')
    await widget.reads('Cancelled')
    late!()
    await widget.settles()
    expect(widget.title).to.equal('Cancelled')
  })
})
