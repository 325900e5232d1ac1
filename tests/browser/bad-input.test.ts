import { expect } from '@open-wc/testing'
import { dayIn } from './harness/answers'
import { sends, toContact, toReview, toWorkshops } from './harness/shopper'
import { open, reload } from './harness/widget'

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

  it('goes with the number that is given where the email was asked for', async () => {
    const { widget } = await open()
    await toContact(widget)
    await widget.presses('Next')
    await widget.types('Phone', '040 123456')
    expect(widget.noteAt('Email')).to.equal('')
    expect(widget.alert).not.to.include('Give an email')
    expect(widget.noteAt('Name')).to.equal('Give your name.')
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

  it('and a reload in the middle still make one request', async () => {
    const first = await open({}, (v1) => v1.loses('POST requests'))
    await sends(first.widget)
    await first.widget.says('No answer yet.')
    reload()
    const { v1, widget } = await open()
    await widget.reads('Check and send')
    await widget.ticks()
    await widget.presses('Send')
    await widget.reads('Werkhof Altona visits you')
    expect(v1.askedOnce('POST requests').key).to.equal(first.v1.askedOnce('POST requests').key)
  })

  it('shows the ticket of the request that did arrive, where it was changed after a reload', async () => {
    const first = await open({}, (v1) => v1.loses('POST requests'))
    await sends(first.widget)
    await first.widget.says('No answer yet.')
    const sent = first.v1.askedOnce('POST requests').body
    reload()
    const { v1, widget } = await open({}, (v1) =>
      v1.answers('POST requests', ({ body }) =>
        JSON.stringify(body) === JSON.stringify(sent)
          ? { status: 201, body: taken }
          : { status: 422, body: { type: 'urn:bengkel:problem:idempotency-key-reused', detail: '' } },
      ),
    )
    await widget.presses('Change How do we reach you?')
    await widget.types('Name', 'Ada Lovelace')
    await widget.presses('Next')
    await widget.ticks()
    await widget.presses('Send')
    await widget.reads('Werkhof Altona visits you')
    expect(v1.asked('POST requests')).to.have.length(2)
  })
})
