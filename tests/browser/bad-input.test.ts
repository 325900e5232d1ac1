import { expect } from '@open-wc/testing'
import { aConfig, aProblem, aWorkshop, dayIn } from './harness/answers'
import { sends, toContact, toPlace, toReview, toWorkshops } from './harness/shopper'
import { open, reload } from './harness/widget'

const DAY_MS = 86_400_000

describe('what is missing or wrong', () => {
  it('is said at the field, and first as a whole, from where it is one tap to the field', async () => {
    const { widget } = await open()
    await toContact(widget)
    await widget.presses('Next')
    expect(widget.title).to.equal('How do we reach you?')
    expect(widget.focused).to.equal(
      'Please look at this: Give your name. Give an email or a phone number. Give the address.',
    )
    expect(widget.noteAt('Name')).to.equal('Give your name.')
    expect(widget.field('Name').getAttribute('aria-invalid')).to.equal('true')
    expect(widget.noteAt('Phone')).to.equal('')
    await widget.presses('Give the address.')
    expect(widget.focused).to.equal('Address')
  })

  it('goes away as it is mended', async () => {
    const { widget } = await open()
    await toContact(widget)
    await widget.presses('Next')
    await widget.types('Name', 'Ada')
    expect(widget.noteAt('Name')).to.equal('')
    expect(widget.alert).not.to.include('Give your name.')
  })

  it('is a symptom that is not chosen', async () => {
    const { widget } = await open({ category: 'phone' })
    await widget.presses('Next')
    await widget.presses('Next')
    expect(widget.alert).to.include('Choose what is wrong.')
  })

  it('is a date of purchase to come', async () => {
    const { widget } = await open({ category: 'phone' })
    await widget.types('Date of purchase', dayIn(3))
    await widget.presses('Next')
    expect(widget.noteAt('Date of purchase')).to.equal('Give a date up to today.')
  })

  it('is a day that has passed', async () => {
    const { widget } = await open()
    await toWorkshops(widget)
    await widget.types('Which day?', dayIn(-2))
    await widget.presses('Next')
    expect(widget.noteAt('Which day?')).to.equal('Choose a later day.')
  })

  it('is an email address or a phone number that cannot be one', async () => {
    const { widget } = await open()
    await toContact(widget)
    await widget.types('Email', 'ada@')
    await widget.types('Phone', '12')
    await widget.presses('Next')
    expect(widget.noteAt('Email')).to.equal('Check the email address.')
    expect(widget.noteAt('Phone')).to.equal('Check the number, with country code.')
  })

  it('is a consent that is not given', async () => {
    const { v1, widget } = await open()
    await toReview(widget)
    await widget.presses('Send')
    expect(widget.alert).to.include('We need this to pass it on.')
    expect(v1.asked('POST requests')).to.deep.equal([])
  })
})

describe('what the server refuses', () => {
  it('is shown at the field, in our words, on the step that asks for it', async () => {
    const { widget } = await open({}, (v1) =>
      v1.refuses('POST requests', 'request-invalid', {
        fields: [
          { field: 'contact.email', code: 'email-invalid' },
          { field: 'contact.phone', code: 'phone-invalid' },
        ],
      }),
    )
    await sends(widget)
    await widget.reads('How do we reach you?')
    expect(widget.noteAt('Email')).to.equal('Check the email address.')
    expect(widget.focused).to.include('Please look at this:')
  })

  for (const [field, code, title] of [
    ['item.purchasedOn', 'purchase-in-future', 'What needs repair?'],
    ['problem.symptom', 'symptom-unknown', 'What is wrong?'],
    ['place.lat', 'place-out-of-range', 'Where are you?'],
    ['handover.workshop', 'workshop-unknown', 'Where are you?'],
    ['handover.address', 'address-missing', 'How do we reach you?'],
    ['consent.text', 'consent-missing', 'Check and send'],
  ] as const) {
    it(`leads back to “${title}” for ${field}`, async () => {
      const { widget } = await open({}, (v1) => v1.refuses('POST requests', code, { field }))
      await sends(widget)
      await widget.reads(title)
      await widget.says('Please look at this:')
    })
  }

  for (const [language, title, send, said] of [
    ['en', 'Check and send', 'Send', 'A photo is no longer kept. Remove it and add it again.'],
    ['id', 'Periksa dan kirim', 'Kirim', 'Ada foto yang sudah tidak tersimpan. Hapus lalu tambahkan lagi.'],
  ] as const) {
    it(`is said in our words also where it seldom happens and was never loaded (${language})`, async () => {
      await toReview((await open({ language: 'en' })).widget)
      reload()
      const { widget } = await open({ language }, (v1) =>
        v1.refuses('POST requests', 'photo-unknown', { field: 'problem.photos' }),
      )
      await widget.reads(title)
      await widget.ticks()
      await widget.presses(send)
      await widget.says(said)
    })
  }

  it('is said in the server’s words where we have none', async () => {
    const { widget } = await open({}, (v1) => v1.refuses('POST requests', 'step-unknown'))
    await sends(widget)
    await widget.says('Name a step of this symptom of /v1/config.')
  })

  it('is told to the page as its code', async () => {
    const { widget } = await open({}, (v1) => v1.refuses('POST requests', 'workshop-full'))
    await sends(widget)
    expect(widget.events.at(-1)!.detail).to.deep.equal({ code: 'workshop-full' })
  })

  it('can be mended and sent again', async () => {
    const { v1, widget } = await open({}, (v1) =>
      v1.refuses('POST requests', 'email-invalid', { field: 'contact.email' }),
    )
    await sends(widget)
    await widget.types('Email', 'ada@example.com')
    v1.answers('POST requests', taken)
    await widget.presses('Next')
    await widget.presses('Send')
    await widget.reads('Werkhof Altona visits you')
  })
})

const taken = {
  code: 'BK-4F7K-9QWX',
  token: 'token',
  statusUrl: 'https://x.example/r/pk#t',
  status: 'booked',
}

describe('a network that is gone', () => {
  it('keeps what was typed, says so, and sends the same again under the same key', async () => {
    const { v1, widget } = await open({}, (v1) => v1.loses('POST requests'))
    await sends(widget)
    await widget.says('No answer yet. Nothing is lost, we keep trying.')
    expect(widget.title).to.equal('Check and send')
    expect(widget.buttonNames).to.include('Sending')
    v1.answers('POST requests', taken)
    await widget.presses('Try again')
    await widget.reads('Werkhof Altona visits you')
    const [first, second] = v1.asked('POST requests')
    expect(second!.key).to.equal(first!.key)
    expect(second!.body).to.deep.equal(first!.body)
  })

  it('sends as soon as the network is back', async () => {
    const { v1, widget } = await open({}, (v1) => v1.loses('POST requests'))
    await sends(widget)
    await widget.says('No answer yet.')
    v1.answers('POST requests', taken)
    window.dispatchEvent(new Event('online'))
    await widget.reads('Werkhof Altona visits you')
    expect(v1.asked('POST requests')).to.have.length(2)
  })

  it('is one that answers with a failure, or has no time for us', async () => {
    const { v1, widget } = await open({}, (v1) => v1.refuses('POST requests', 'store-unavailable'))
    await sends(widget)
    await widget.says('No answer yet.')
    v1.refuses('POST requests', 'rate-limited')
    await widget.presses('Try again')
    await widget.says('No answer yet.')
    v1.answers('POST requests', taken)
    await widget.presses('Try again')
    await widget.reads('Werkhof Altona visits you')
    expect(new Set(v1.asked('POST requests').map(({ key }) => key)).size).to.equal(1)
  })

  it('lets nothing be changed or sent twice while the fate of a request is open', async () => {
    const { v1, widget } = await open({}, (v1) => v1.loses('POST requests'))
    await sends(widget)
    await widget.says('No answer yet.')
    await widget.presses('Sending')
    await widget.presses('Change How do we reach you?')
    expect(widget.title).to.equal('Check and send')
    expect(v1.asked('POST requests')).to.have.length(1)
  })

  it('and a reload in the middle still make one request, which is sent on by itself', async () => {
    const first = await open({}, (v1) => v1.loses('POST requests'))
    await sends(first.widget)
    await first.widget.says('No answer yet.')
    reload()
    const { v1, widget } = await open({}, (v1) => v1.answers('POST requests', taken))
    await widget.reads('Werkhof Altona visits you')
    const again = v1.askedOnce('POST requests')
    expect(again.key).to.equal(first.v1.askedOnce('POST requests').key)
    expect(again.body).to.deep.equal(first.v1.askedOnce('POST requests').body)
  })

  it('is forgotten where what was sent is refused after the reload: it can be mended and sent', async () => {
    const first = await open({}, (v1) => v1.loses('POST requests'))
    await sends(first.widget)
    await first.widget.says('No answer yet.')
    reload()
    const { v1, widget } = await open({}, (v1) =>
      v1.refuses('POST requests', 'day-in-past', { field: 'handover.day' }),
    )
    await widget.reads('Where are you?')
    v1.answers('POST requests', taken)
    await widget.presses('Next')
    await widget.ticks()
    await widget.presses('Send')
    await widget.reads('Werkhof Altona visits you')
  })

  it('has no time for us for as long as it says', async () => {
    const waits: (number | undefined)[] = []
    const { setTimeout: later } = window
    window.setTimeout = ((run: () => void, ms?: number) => {
      waits.push(ms)
      return later(run, ms)
    }) as typeof setTimeout
    try {
      const { v1, widget } = await open({}, (v1) =>
        v1.answers('POST requests', () => ({
          status: 429,
          body: aProblem('rate-limited'),
          headers: { 'Retry-After': '77' },
        })),
      )
      await sends(widget)
      await widget.says('No answer yet.')
      expect(waits).to.include(77_000)
      v1.answers('POST requests', taken)
      await widget.presses('Try again')
      await widget.reads('Werkhof Altona visits you')
    } finally {
      window.setTimeout = later
    }
  })

  it('is one whose gateway refuses in words that are none of ours', async () => {
    const { v1, widget } = await open({}, (v1) =>
      v1.answers('POST requests', () => ({ status: 403, body: { message: 'Forbidden' } })),
    )
    await sends(widget)
    await widget.says('No answer yet.')
    v1.answers('POST requests', taken)
    await widget.presses('Try again')
    await widget.reads('Werkhof Altona visits you')
  })

  it('is slow: what it answers for a place counts only while that place is meant', async () => {
    let answer!: () => void
    const late = new Promise<void>((resolve) => (answer = resolve))
    const { v1, widget } = await open({}, (v1) =>
      v1.answers('GET workshops', async () => {
        await late
        return { status: 200, body: { workshops: [aWorkshop()] } }
      }),
    )
    await toPlace(widget)
    await widget.types('Town or postcode', 'Altona')
    await widget.presses('Hamburg-Altona Germany')
    await widget.types('Town or postcode', 'Berg')
    answer()
    await widget.settles()
    expect(widget.text).not.to.include('Werkhof Altona')
    v1.answers('GET workshops', { workshops: [aWorkshop({ name: 'Bergwerk' })] })
    await widget.presses('Hamburg Germany')
    await widget.says('Bergwerk')
  })
})

describe('a device whose clock is wrong', () => {
  it('is told the day by the server', async () => {
    const headers = { Date: new Date(Date.now() + 365 * DAY_MS).toUTCString() }
    const { widget } = await open({ category: 'phone' }, (v1) =>
      v1.answers('GET config', () => ({ status: 200, body: aConfig(), headers })),
    )
    await widget.types('Date of purchase', dayIn(300))
    await widget.presses('Next')
    expect(widget.title).to.equal('What is wrong?')
    await widget.presses('Back')
    await widget.types('Date of purchase', dayIn(400))
    await widget.presses('Next')
    expect(widget.noteAt('Date of purchase')).to.equal('Give a date up to today.')
  })
})

describe('a shopper who clicks twice', () => {
  it('means it once', async () => {
    const { widget } = await open()
    const clicks = (name: string, detail: number) =>
      [...widget.root.querySelectorAll('button')]
        .find((button) => button.textContent!.trim() === name)!
        .dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }))
    clicks('Washing machine', 1)
    await widget.settles()
    clicks('Change', 2)
    clicks('Next', 2)
    await widget.settles()
    expect(widget.title).to.equal('What needs repair?')
    expect(widget.text).to.include('Washing machine')
    clicks('Next', 1)
    await widget.settles()
    expect(widget.title).to.equal('What is wrong?')
  })
})

describe('a tab that was copied', () => {
  it('says that the same was sent from the other, and sends it as another repair only when asked', async () => {
    const { v1, widget } = await open({}, (v1) => v1.refuses('POST requests', 'idempotency-key-reused'))
    await sends(widget)
    await widget.says('It was sent from another tab already.')
    v1.answers('POST requests', taken)
    await widget.presses('Send')
    await widget.reads('Werkhof Altona visits you')
    const [first, second] = v1.asked('POST requests')
    expect(second!.key).not.to.equal(first!.key)
  })
})
