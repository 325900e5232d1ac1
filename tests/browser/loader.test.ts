import { expect, waitUntil } from '@open-wc/testing'
import { FakeV1 } from './harness/v1'

const element = new URL('../../widget/bengkel-repair.ts', import.meta.url).href

/** The loader as it is built: a classic script that knows the element's file. */
async function built(): Promise<string> {
  const code = await (await fetch(new URL('../../widget/loader.ts', import.meta.url))).text()
  return URL.createObjectURL(
    new Blob([`(() => { const ELEMENT_FILE = ${JSON.stringify(element)};\n${code}\n})()`], {
      type: 'text/javascript',
    }),
  )
}

let v1: FakeV1
let source: string
const places: HTMLElement[] = []

before(async () => {
  source = await built()
})
beforeEach(() => {
  v1 = new FakeV1().start()
})
afterEach(() => {
  v1.stop()
  for (const place of places.splice(0)) place.remove()
  Reflect.deleteProperty(window, 'bengkel')
})

/** Pastes the script tag into the page. @returns the place around it */
async function paste(
  data: Record<string, string>,
  place: HTMLElement = document.createElement('div'),
): Promise<HTMLElement> {
  const script = document.createElement('script')
  Object.assign(script.dataset, data)
  script.async = true
  script.src = source
  if (!place.isConnected) document.body.append(place)
  places.push(place)
  await new Promise((resolve) => {
    script.addEventListener('load', resolve)
    place.append(script)
  })
  return place
}

const widgetIn = (place: ParentNode) => place.querySelector('bengkel-repair')

describe('the pasted script', () => {
  it('puts the element where it stands, with all that it was told', async () => {
    const place = await paste({ merchant: 'pk_test', purchasedOn: '2026-01-02', brand: 'Bosch' })
    const widget = widgetIn(place)!
    expect(widget.previousElementSibling!.localName).to.equal('script')
    expect(widget.getAttribute('merchant')).to.equal('pk_test')
    expect(widget.getAttribute('purchased-on')).to.equal('2026-01-02')
    await waitUntil(() => widget.shadowRoot?.querySelector('h2'), 'the element works', { timeout: 8000 })
  })

  it('puts nothing into the head, where nothing is seen', async () => {
    await paste({ merchant: 'pk_test' }, document.head)
    places.pop()
    document.head.querySelector('script[src^="blob:"]')!.remove()
    const widget = document.body.querySelector<HTMLElement>(':scope > bengkel-repair')!
    expect(widget.getAttribute('merchant')).to.equal('pk_test')
    places.push(widget)
  })

  it('waits until the element nears what is seen', async () => {
    const far = document.createElement('div')
    far.style.paddingTop = '5000px'
    const place = await paste({ merchant: 'pk_test' }, far)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(v1.asked('GET config')).to.have.length(customElements.get('bengkel-repair') ? 1 : 0)
    widgetIn(place)!.scrollIntoView()
    await waitUntil(() => widgetIn(place)!.shadowRoot?.querySelector('h2'), 'the element works', {
      timeout: 8000,
    })
  })

  it('does nothing when it is pasted twice', async () => {
    const place = await paste({ merchant: 'pk_test' })
    await paste({ merchant: 'pk_test' }, place)
    expect(place.querySelectorAll('bengkel-repair')).to.have.length(1)
  })

  it('puts another element for another item', async () => {
    const place = await paste({ merchant: 'pk_test', model: 'A' })
    await paste({ merchant: 'pk_test', model: 'B' }, place)
    expect(place.querySelectorAll('bengkel-repair')).to.have.length(2)
  })

  it('puts it again after the page has swapped its body', async () => {
    const place = await paste({ merchant: 'pk_test' })
    place.replaceChildren()
    await paste({ merchant: 'pk_test' }, place)
    expect(widgetIn(place)).not.to.equal(null)
  })

  it('takes calls from before it was there, and tells of events by their short names', async () => {
    const codes: unknown[] = []
    window.bengkel = [['on', 'ready', (detail) => codes.push(detail)]]
    const place = await paste({ merchant: 'pk_test', mode: 'button' })
    await waitUntil(() => codes.length === 1, 'the event is told')
    expect(codes).to.deep.equal([{ merchant: 'pk_test' }])
    ;(window.bengkel as unknown as { open(): void }).open()
    const dialog = () => widgetIn(place)!.shadowRoot!.querySelector('dialog')
    await waitUntil(() => dialog()?.open, 'the dialog opens')
  })
})
