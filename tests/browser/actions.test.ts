import { expect, waitUntil } from '@open-wc/testing'
import { aProblem, aQuote, aStatus, dayIn, hourIn } from './harness/answers'
import { follow, quoted } from './harness/follow'
import { aPhoto } from './harness/photos'
import { open, reload } from './harness/widget'

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
    await widget.says('If you decline, nothing is repaired, and you pay nothing.')
    await widget.presses('Back')
    await widget.presses('Decline')
    await widget.presses('Decline')
    await widget.reads('Not repaired')
    expect(v1.askedOnce('POST jobs/token/quote').body.answer).to.equal('decline')
  })

  it('reads what a no costs before it is given', async () => {
    const quote = aQuote({ declineFee: { amount: 2900, currency: 'EUR' } })
    const { widget } = await follow({ ...quoted, quote })
    await widget.presses('Decline')
    await widget.says('If you decline, the check costs €29.00.')
  })

  it('reads the European Repair Information Form, and saves it', async () => {
    const { widget } = await follow({ ...quoted, quote: aQuote({ form: {} }) })
    await widget.says('European Repair Information Form')
    const [read, save] = [...widget.root.querySelectorAll<HTMLAnchorElement>('a[href*="/form"]')]
    expect(new URL(read!.href).pathname).to.equal('/v1/jobs/token/form')
    expect(Object.fromEntries(new URL(read!.href).searchParams)).to.include({ revision: '1', language: 'en' })
    expect(new URL(save!.href).searchParams.has('save')).to.equal(true)
  })

  it('reads how the price is calculated, where it is only the most that it can be', async () => {
    const { widget } = await follow({ ...quoted, quote: aQuote({ form: { pricing: '60 € an hour' } }) })
    await widget.says('60 € an hour')
    expect(widget.buttonNames).to.include('Accept €129.90 at most')
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
    await widget.settles()
    expect(widget.focused).to.include('Please ring twice.')
  })

  it('finds what was being written after a reload, until it is sent', async () => {
    const first = await follow()
    await first.widget.opens('Write a message')
    await first.widget.types('Message', 'Please ring')
    reload()
    const second = await follow()
    await second.widget.opens('Write a message')
    expect(second.widget.field('Message').value).to.equal('Please ring')
    second.v1.answers('POST jobs/token/messages', aStatus())
    await second.widget.presses('Send')
    await waitUntil(() => !second.widget.fields.includes('Message'), 'it is sent')
    reload()
    const { widget } = await follow()
    await widget.opens('Write a message')
    expect(widget.field('Message').value).to.equal('')
  })

  it('goes on with what is typed into one form when another is sent', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Cancel the repair')
    await widget.types('Reason', 'It was only the plug.')
    await widget.opens('Write a message')
    await widget.types('Message', 'One moment, please.')
    v1.answers('POST jobs/token/messages', aStatus())
    await widget.presses('Send')
    await waitUntil(() => !widget.fields.includes('Message'), 'it is sent')
    await widget.opens('Cancel the repair')
    expect(widget.field('Reason').value).to.equal('It was only the plug.')
  })

  it('sends photos with a message, or photos alone', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Write a message')
    await widget.adds(await aPhoto(40, 40))
    await widget.hears('Photo added')
    v1.answers('POST jobs/token/messages', ({ body }) => ({
      status: 200,
      body: aStatus({
        messages: [
          { at: hourIn(0), from: 'customer', name: 'You', text: '', photos: body.photos as string[] },
        ],
      }),
    }))
    await widget.presses('Send')
    await waitUntil(() => widget.root.querySelector('.note .photos img'), 'the photo stands with its message')
    expect(v1.askedOnce('POST jobs/token/messages').body).to.deep.include({ text: '', photos: ['photo-1'] })
    await widget.opens('Write a message')
    expect(widget.text).not.to.include('Remove')
  })

  it('learns at the photos what is wrong with them', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Write a message')
    await widget.adds(await aPhoto(40, 40))
    await widget.hears('Photo added')
    v1.answers('POST jobs/token/messages', () => ({
      status: 422,
      body: aProblem('photo-unknown', { fields: [{ field: 'photos', code: 'photo-unknown' }] }, 'en'),
    }))
    await widget.presses('Send')
    await widget.says('A photo is no longer kept. Remove it and add it again.')
    await widget.presses('Remove Photo 1')
    expect(widget.text).not.to.include('Remove')
  })

  it('changes the day to one of those that are possible', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Change the day')
    await waitUntil(() => widget.fields.includes('Which day?'))
    const select = widget.field('Which day?') as unknown as HTMLSelectElement
    expect([...select.options].map(({ value }) => value)).to.deep.equal([dayIn(2), dayIn(3), dayIn(7)])
    expect(select.value).to.equal(dayIn(2))
    v1.answers('POST jobs/token/reschedule', aStatus())
    await widget.types('Which day?', dayIn(7))
    await widget.presses('Send')
    expect(v1.askedOnce('POST jobs/token/reschedule').body.day).to.equal(dayIn(7))
  })

  it('learns at the day that it is not possible any more', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Change the day')
    await waitUntil(() => widget.fields.includes('Which day?'))
    v1.answers('POST jobs/token/reschedule', () => ({
      status: 422,
      body: aProblem('day-impossible', { fields: [{ field: 'day', code: 'day-impossible' }] }, 'en'),
    }))
    await widget.presses('Send')
    await widget.says('Not possible on that day.')
    expect(widget.noteAt('Which day?')).to.equal('Not possible on that day. Choose another.')
  })

  it('may try any day from today on where the possible ones cannot be had', async () => {
    const { v1, widget } = await follow()
    v1.loses('GET jobs/token/days')
    await widget.opens('Change the day')
    await waitUntil(() => widget.fields.includes('Which day?'))
    await widget.types('Which day?', dayIn(-1))
    await widget.presses('Send')
    expect(widget.noteAt('Which day?')).to.equal('Choose a later day.')
  })

  it('is told to write where no day is possible', async () => {
    const { v1, widget } = await follow()
    v1.answers('GET jobs/token/days', { days: [] })
    await widget.opens('Change the day')
    await widget.says('No other day is possible. Write a message.')
    expect(widget.buttonNames).not.to.include('Send')
  })

  it('corrects the contact, which is filled in already', async () => {
    const { v1, widget } = await follow()
    await widget.opens('Correct your contact')
    expect(widget.field('Name').value).to.equal('Ada Ahrens')
    await widget.types('Email', '')
    await widget.presses('Send')
    expect(widget.noteAt('Email')).to.equal('Give an email or a phone number.')
    const { history } = aStatus()
    const corrected = {
      at: hourIn(0),
      type: 'contact',
      by: 'customer',
      text: 'The contact was corrected',
      name: 'You',
    } as const
    v1.answers('POST jobs/token/contact', aStatus({ history: [...history, corrected] }))
    await widget.types('Phone', '+49 40 123456')
    await widget.presses('Send')
    await waitUntil(() => widget.focused === 'The contact was corrected', 'it is told that it is done')
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
    await widget.says('Then there is nothing more to do.')
    await widget.presses('Cancel the repair')
    await widget.reads('Cancelled')
    expect(v1.askedOnce('POST jobs/token/cancel').body).to.deep.equal({ version: 3, reason: '' })
    // No day is left, nor a cost.
    expect(widget.text).not.to.match(/Day|Cost/)
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

  it('gives no stars by mistake', async () => {
    const { v1, widget } = await follow({ status: 'closed', outcome: 'fixed', can: ['rating'] })
    await widget.opens('Rate this repair')
    await widget.presses('Send')
    await widget.says('Choose one.')
    expect(v1.asked('POST jobs/token/rating')).to.have.length(0)
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
    await widget.says('No answer yet.')
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
