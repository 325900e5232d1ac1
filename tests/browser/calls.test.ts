// What a shop's own scripts can do with the widget: `bengkel.open()` and `bengkel.on()`, before it is there and after.
import { expect, waitUntil } from '@open-wc/testing'
import { bengkel, frames, paste, tidy, widgetIn, works } from './harness/paste'
import { FakeV1 } from './harness/v1'

let v1: FakeV1

beforeEach(() => {
  v1 = new FakeV1().start()
})
afterEach(() => {
  v1.stop()
  tidy()
})

const dialogIn = (place: ParentNode) => widgetIn(place)?.shadowRoot?.querySelector('dialog')

describe('the calls of a page', () => {
  // The first test, since an element that is defined once is there for all.
  it('are made as soon as they can be where they came before the script', async () => {
    const ready: unknown[] = []
    window.bengkel = [['on', 'ready', (detail: unknown) => ready.push(detail)]]
    window.bengkel.push(['open'])
    const far = document.createElement('div')
    far.style.paddingTop = '5000px'
    const place = await paste({ merchant: 'pk_test', mode: 'button' }, far)
    await waitUntil(() => dialogIn(place)?.open, 'the dialog opens', { timeout: 8_000 })
    await waitUntil(() => ready.length > 0, 'the event is told')
    expect(ready).to.deep.equal([{ merchant: 'pk_test' }])
  })

  it('still take what is pushed when the script has run', async () => {
    const place = await paste({ merchant: 'pk_test', mode: 'button' })
    ;(window.bengkel ||= []).push(['open'])
    await waitUntil(() => dialogIn(place)?.open, 'the dialog opens')
    expect(dialogIn(place)!.open).to.equal(true)
  })

  it('open the widget that a selector finds', async () => {
    const first = await paste({ merchant: 'pk_test', mode: 'button', model: 'A' })
    const other = await paste({ merchant: 'pk_test', mode: 'button', model: 'B' })
    bengkel().open('[model=B]')
    await waitUntil(() => dialogIn(other)?.open, 'the dialog opens')
    expect(dialogIn(first)?.open).not.to.equal(true)
  })

  it('bring a widget in place into view', async () => {
    const far = document.createElement('div')
    far.style.paddingTop = '5000px'
    const place = await paste({ merchant: 'pk_test' }, far)
    bengkel().open()
    await works(place)
    await waitUntil(() => widgetIn(place)!.getBoundingClientRect().top < innerHeight, 'it is in view')
    expect(scrollY).to.be.greaterThan(0)
  })

  it('hear of all widgets, know which it was, and end when they are told to', async () => {
    const heard: unknown[] = []
    await paste({ merchant: 'pk_test', model: 'A' })
    const end = bengkel().on('ready', ({ merchant }, { target }) => {
      heard.push([merchant, (target as Element).getAttribute('model')])
    })
    await paste({ merchant: 'pk_test', model: 'B' })
    await waitUntil(() => heard.length === 2, 'both are heard')
    expect(heard).to.deep.include.members([
      ['pk_test', 'A'],
      ['pk_test', 'B'],
    ])
    end()
    const last = await paste({ merchant: 'pk_test', model: 'C' })
    await works(last)
    await frames()
    expect(heard).to.have.length(2)
  })

  it('are one for the page, however often the script runs', async () => {
    await paste({ merchant: 'pk_test' })
    const first = bengkel()
    await paste({ merchant: 'pk_test', model: 'B' })
    expect(bengkel()).to.equal(first)
  })
})
