// What may save a repair, or tell what it costs, before anything is sent in.
import { expect } from '@open-wc/testing'
import { dayIn } from './harness/answers'
import { toReview, toTips } from './harness/shopper'
import type { FakeV1 } from './harness/v1'
import { open } from './harness/widget'

describe('before it is sent in', () => {
  it('says what fixes this most often, with the share that is counted', async () => {
    const { widget } = await open()
    await toTips(widget)
    expect(widget.text).to.include('Clean the pump filter')
    expect(widget.text).to.include('fixes 38%')
    expect(widget.text).to.include('If no fault is found, the check costs €39.00.')
  })

  it('ends happily where a check has fixed it, counts that, and sends nothing', async () => {
    const { v1, widget } = await open()
    await toTips(widget)
    await widget.presses('It works now')
    expect(widget.title).to.equal('Good that it works again')
    expect(v1.askedOnce('POST troubleshooting').body).to.deep.equal({
      merchant: 'pk_test',
      category: 'washing-machine',
      symptom: 'does-not-drain',
      step: 'clean-pump-filter',
      outcome: 'solved',
    })
    expect(widget.events.at(-1)!.type).to.equal('bengkel-solved')
    expect(v1.asked('POST requests')).to.deep.equal([])
  })

  it('counts what has not helped, and does not count what was skipped', async () => {
    const { v1, widget } = await open()
    await toTips(widget)
    await widget.presses('Skip this')
    expect(v1.asked('POST troubleshooting')).to.have.length(0)
    await widget.presses('Back')
    await widget.presses('Next')
    await widget.presses('Still broken')
    const outcomes = v1.asked('POST troubleshooting').map(({ body }) => body.outcome)
    expect(new Set(outcomes)).to.deep.equal(new Set(['not_solved']))
  })

  it('counts each check once, however often the shopper comes back to it', async () => {
    const { v1, widget } = await open()
    await toTips(widget)
    await widget.presses('Still broken')
    const counted = v1.asked('POST troubleshooting').length
    await widget.presses('Back')
    await widget.presses('Next')
    await widget.presses('Still broken')
    expect(counted).to.be.above(0)
    expect(v1.asked('POST troubleshooting')).to.have.length(counted)
  })

  it('tells with the request what was tried, and nothing of another trouble', async () => {
    const { v1, widget } = await open()
    await toReview(widget)
    await widget.ticks()
    await widget.presses('Send')
    const { problem } = v1.askedOnce('POST requests').body as { problem: { tried: string[] } }
    expect(problem.tried).to.deep.equal(v1.asked('POST troubleshooting').map(({ body }) => body.step))

    const other = await open()
    await toReview(other.widget)
    await other.widget.presses('Change What is wrong?')
    await other.widget.chooses('Something else')
    await other.widget.presses('Next')
    await other.widget.reads('Check and send')
    await other.widget.ticks()
    await other.widget.presses('Send')
    const body = other.v1.askedOnce('POST requests').body as { problem: { tried?: string[] } }
    expect(body.problem.tried ?? []).to.deep.equal([])
  })

  it('goes on where there is nothing to try', async () => {
    const { widget } = await open({ category: 'phone' })
    await widget.presses('Next')
    await widget.chooses('Screen or back glass is broken')
    await widget.presses('Next')
    await widget.reads('Where are you?')
  })
})

describe('the price', () => {
  const usually = (v1: FakeV1, high = 16000) =>
    v1.answers('GET estimate', {
      range: { low: { amount: 9000, currency: 'EUR' }, high: { amount: high, currency: 'EUR' } },
      currency: 'EUR',
      jobs: 12,
    })

  it('is said beside that of a new one, where enough is known', async () => {
    const { widget } = await open({ price: '649.00' }, usually)
    await toReview(widget)
    await widget.says('This repair usually costs €90.00 to €160.00. A new one is €649.00.')
  })

  it('is one where all have cost the same', async () => {
    const { widget } = await open({}, (v1) => usually(v1, 9000))
    await toReview(widget)
    await widget.says('This repair usually costs €90.00.')
  })

  it('is that of any repair of such a thing, where it is probably not covered', async () => {
    const { v1, widget } = await open({ category: 'washing-machine' }, usually)
    await widget.types('Date of purchase', dayIn(-2000))
    await widget.says('Probably not covered. You get a quote first.')
    await widget.says('Repairing such an item usually costs €90.00 to €160.00.')
    const { category, symptom, country } = v1.askedOnce('GET estimate').query
    expect({ category, symptom, country }).to.deep.equal({
      category: 'washing-machine',
      symptom: undefined,
      country: 'DE',
    })
  })

  it('of a search that finds nothing is said before sending, whatever else is known', async () => {
    const { widget } = await open({}, (v1) => v1.loses('GET estimate'))
    await toReview(widget)
    await widget.says('If no fault is found, the check costs €39.00.')
  })

  it('is not guessed', async () => {
    const { widget } = await open({ price: '649.00' })
    await toReview(widget)
    await widget.settles()
    expect(widget.text).not.to.include('usually costs')
  })
})
