// Pages that change without being loaded anew: bodies that are swapped, routes, elements that are moved and kept.
import { expect, waitUntil } from '@open-wc/testing'
import { toPlace } from './harness/shopper'
import { paste, tagOf, tidy, widgetIn, works } from './harness/paste'
import { FakeV1 } from './harness/v1'
import { open, Widget } from './harness/widget'

describe('a page that swaps its body', () => {
  let v1: FakeV1
  beforeEach(() => {
    v1 = new FakeV1().start()
  })
  afterEach(() => {
    v1.stop()
    tidy()
  })

  /** A body of another page of the shop, as Turbo and its like put it: scripts in it run. */
  async function bodyWith(...children: Node[]): Promise<HTMLElement> {
    const body = document.createElement('body')
    body.append(...children)
    const scripts = [...body.querySelectorAll('script')]
    const ran = scripts.map((script) => new Promise((resolve) => script.addEventListener('load', resolve)))
    document.body.replaceWith(body)
    await Promise.all(ran)
    return body
  }

  let original: HTMLElement
  beforeEach(() => {
    original = document.body
  })
  afterEach(() => {
    document.body.replaceWith(original)
  })

  it('gets a widget in each body that has the tag, and none where there is none', async () => {
    for (const merchant of ['pk_one', 'pk_two', 'pk_one']) {
      const body = await bodyWith(await tagOf({ merchant }))
      await works(body)
      const widgets = [...document.querySelectorAll('bengkel-repair')]
      expect(widgets.map((each) => each.getAttribute('merchant'))).to.deep.equal([merchant])
    }
    await bodyWith(document.createElement('p'))
    expect(widgetIn(document)).to.equal(null)
  })

  it('has one widget where a body from a cache brings the element along, and it works', async () => {
    const body = await bodyWith(await tagOf({ merchant: 'pk_one' }))
    await works(body)
    const kept = body.cloneNode(true) as HTMLElement
    await bodyWith(document.createElement('p'))
    kept.querySelector('script')!.replaceWith(await tagOf({ merchant: 'pk_one' }))
    const restored = await bodyWith(...kept.childNodes)
    await works(restored)
    expect(document.querySelectorAll('bengkel-repair')).to.have.length(1)
  })

  it('keeps what was typed where the same body comes back', async () => {
    const body = await bodyWith(await tagOf({ merchant: 'pk_one' }))
    await works(body)
    const widget = new Widget(widgetIn(body)!)
    await widget.presses('Washing machine')
    await widget.types('Brand', 'Bosch')
    document.body.replaceWith(document.createElement('body'))
    document.body.replaceWith(body)
    expect(widget.field('Brand').value).to.equal('Bosch')
    await paste({ merchant: 'pk_one' }, body)
    expect(document.querySelectorAll('bengkel-repair')).to.have.length(1)
  })
})

describe('an element that is moved', () => {
  it('stays as it is, and asks nothing anew', async () => {
    const { v1, widget } = await open()
    await toPlace(widget)
    const { title } = widget
    const place = document.createElement('div')
    document.body.append(place)
    place.append(widget.element)
    await widget.settles()
    expect(widget.title).to.equal(title)
    v1.askedOnce('GET config')
    place.remove()
    document.body.append(widget.element)
    await widget.settles()
    expect(widget.title).to.equal(title)
    v1.askedOnce('GET config')
  })

  it('starts anew for another item, as a route of a single page brings it', async () => {
    const { widget } = await open({ brand: 'Bosch', model: 'A', category: 'washing-machine' })
    widget.element.setAttribute('model', 'B')
    await waitUntil(
      () => widget.events.filter(({ type }) => type === 'bengkel-ready').length === 2,
      'it is ready',
    )
    expect(widget.text).to.include('B')
  })
})
