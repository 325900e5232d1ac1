// The script that shops paste: where it puts the element, when it loads it, and what it does where it is hindered.
import { expect, waitUntil } from '@open-wc/testing'
import { aConfig } from './harness/answers'
import { complaints } from './harness/complaints'
import { broken, codeOf, frames, paste, tagOf, tidy, widgetIn, works } from './harness/paste'
import { FakeV1 } from './harness/v1'

let v1: FakeV1

beforeEach(() => {
  v1 = new FakeV1().start()
})
afterEach(() => {
  v1.stop()
  tidy()
})

describe('the pasted script', () => {
  // The first test, since an element that is defined once is there for all.
  it('loads the element when it nears what is seen, and not before', async () => {
    const far = document.createElement('div')
    far.style.paddingTop = '5000px'
    // In WebKit a place where nothing at all stands yet is at the top of the page.
    far.append('Is it broken?')
    const place = await paste({ merchant: 'pk_test' }, far)
    await frames()
    expect(!customElements.get('bengkel-repair'), 'it is not loaded yet').to.equal(true)
    widgetIn(place)!.scrollIntoView()
    await works(place)
    v1.askedOnce('GET config')
  })

  it('puts the element where it stands, with all that it was told', async () => {
    const place = await paste({ merchant: 'pk_test', purchasedOn: '2026-01-02', brand: 'Bosch' })
    const widget = widgetIn(place)!
    expect(widget.previousElementSibling!.localName).to.equal('script')
    expect(widget.getAttribute('merchant')).to.equal('pk_test')
    expect(widget.getAttribute('purchased-on')).to.equal('2026-01-02')
    await works(place)
  })

  it('puts nothing into the head, where nothing is seen', async () => {
    await paste({ merchant: 'pk_test' }, document.head)
    const widget = document.body.querySelector<HTMLElement>(':scope > bengkel-repair')!
    expect(widget.getAttribute('merchant')).to.equal('pk_test')
  })

  it('does nothing when it is pasted twice, also once the first has taken the shop’s colours', async () => {
    v1.answers('GET config', () => ({ status: 200, body: aConfig({ theme: { accent: '#a0522d' } }) }))
    const place = await paste({ merchant: 'pk_test' })
    await works(place)
    await paste({ merchant: 'pk_test' }, place)
    expect(place.querySelectorAll('bengkel-repair')).to.have.length(1)
  })

  it('puts another element for another item, and each works', async () => {
    const place = await paste({ merchant: 'pk_test', model: 'A' })
    await paste({ merchant: 'pk_test', model: 'B' }, place)
    const models = [...place.querySelectorAll('bengkel-repair')].map((each) => each.getAttribute('model'))
    expect(models).to.have.members(['A', 'B'])
    for (const widget of place.querySelectorAll('bengkel-repair'))
      await waitUntil(() => widget.shadowRoot?.querySelector('h2'), 'each works')
  })

  it('finds its tag where a script that delays others runs it', async () => {
    const tag = await tagOf({ merchant: 'pk_test', brand: 'Bosch' })
    tag.type = 'text/delayed'
    const place = document.createElement('div')
    place.append(tag)
    document.body.append(place)
    const runner = document.createElement('script')
    runner.textContent = await codeOf()
    document.body.append(runner)
    runner.remove()
    expect(widgetIn(place)!.getAttribute('brand')).to.equal('Bosch')
    await works(place)
    place.remove()
  })

  it('tells what to do where its tag is nowhere, as in a bundle', async () => {
    const runner = document.createElement('script')
    runner.textContent = await codeOf()
    const said = await complaints(async () => document.body.append(runner))
    runner.remove()
    expect(said[0]).to.include('Do not bundle or delay the tag').and.to.include('/guide#delayed')
    expect(widgetIn(document)).to.equal(null)
  })

  it('leaves a link to the hosted page where the element cannot be loaded, and tells of it', async () => {
    let place!: Element
    const said = await complaints(async () => {
      place = await paste({ merchant: 'pk_test' }, undefined, await broken())
    })
    expect(said[0])
      .to.include('did not load')
      .and.to.match(/\/guide#files$/)
    const link = widgetIn(place)!.querySelector('a')!
    expect(link.href).to.equal(`${location.origin}/r/pk_test`)
    // The element has no place for it, once it is there.
    await paste({ merchant: 'pk_test', model: 'B' })
    await waitUntil(() => link.assignedSlot === null && widgetIn(place)!.shadowRoot, 'it works after all')
  })
})
