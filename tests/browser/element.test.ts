import { expect, waitUntil } from '@open-wc/testing'
import { aConfig } from './harness/answers'
import { complaints } from './harness/complaints'
import { toContact } from './harness/shopper'
import { open, Widget } from './harness/widget'

describe('an element that cannot work', () => {
  it('tells its page what is wrong with the key, and shoppers only that it is not there', async () => {
    let page: Awaited<ReturnType<typeof open>>
    const said = await complaints(async () => {
      page = await open({ merchant: 'pk_wrong' }, (v1) => v1.refuses('GET config', 'merchant-unknown'))
    })
    expect(said).to.deep.equal([
      'bengkel: Unknown merchant key. Check the publishable key (pk_...) in the script tag; the office can show it. ' +
        `(pk_wrong on ${location.origin}) ${location.origin}/guide?merchant=pk_wrong#key`,
    ])
    expect(page!.widget.text).to.equal('Not available right now. Try again, or reload the page. Try again')
    expect(page!.widget.events[0]!.detail).to.deep.equal({ code: 'merchant-unknown' })
  })

  it('tells that the page’s origin is not known', async () => {
    const said = await complaints(() => open({}, (v1) => v1.refuses('GET config', 'origin-foreign')))
    expect(said[0]).to.include('Add this page’s origin to the merchant’s origins at the office.')
    expect(said[0]).to.match(/#origin$/)
  })

  it('tells that the key is missing', async () => {
    const said = await complaints(() =>
      open({ merchant: '' }, (v1) => v1.refuses('GET config', 'merchant-missing')),
    )
    expect(said[0]).to.include('The merchant key is missing.').and.to.match(/#key$/)
  })

  it('tells where nobody answers, and tries again when asked', async () => {
    let page: Awaited<ReturnType<typeof open>>
    const said = await complaints(async () => {
      page = await open({}, (v1) => v1.loses('GET config'))
    })
    expect(said[0])
      .to.include(`${location.origin} does not answer`)
      .and.to.match(/#other$/)
    expect(page!.widget.events[0]!.detail).to.deep.equal({ code: 'unreachable' })
    page!.v1.answers('GET config', aConfig())
    await page!.widget.presses('Try again')
    await page!.widget.reads('What needs repair?')
  })
})

describe('an element', () => {
  it('asks the server that it was told of', async () => {
    const urls: string[] = []
    const { v1 } = await open({ api: 'https://api.example/' }, () => {
      const { fetch } = window
      window.fetch = (input, init) => {
        urls.push(String(input))
        return fetch(input, init)
      }
    })
    expect(urls[0]).to.equal('https://api.example/v1/config?merchant=pk_test&language=en')
    v1.askedOnce('GET config')
  })

  it('asks once, however many attributes are set one after the other', async () => {
    const { v1, widget } = await open()
    widget.element.setAttribute('brand', 'Bosch')
    widget.element.setAttribute('model', 'Serie 6')
    widget.element.setAttribute('category', 'washing-machine')
    await waitUntil(() => widget.text.includes('Washing machine') && widget.fields.length > 0, 'the new item')
    expect(v1.asked('GET config')).to.have.length(2)
    expect(widget.field('Model').value).to.equal('Serie 6')
  })

  it('changes its language with its attribute', async () => {
    const { widget } = await open({ language: 'id' })
    expect(widget.title).to.equal('Apa yang perlu diperbaiki?')
    widget.element.setAttribute('language', 'en')
    await widget.reads('What needs repair?')
  })

  it('shares its page with another one', async () => {
    const first = await open()
    const element = document.createElement('bengkel-repair')
    element.setAttribute('merchant', 'pk_other')
    const second = new Widget(element)
    document.body.append(element)
    await second.reads('What needs repair?')
    await second.presses('Shoes')
    await second.presses('Next')
    await second.reads('What is wrong?')
    expect(first.widget.title).to.equal('What needs repair?')
    element.remove()
  })

  it('keeps what was typed when the page moves it', async () => {
    const { widget } = await open()
    await toContact(widget)
    await widget.types('Name', 'Ada')
    const box = document.createElement('div')
    document.body.append(box)
    box.append(widget.element)
    await widget.settles()
    expect(widget.title).to.equal('How do we reach you?')
    expect(widget.field('Name').value).to.equal('Ada')
    widget.element.remove()
    box.remove()
  })

  it('is defined once: a second copy does nothing', async () => {
    const before = customElements.get('bengkel-repair')
    await import(`../../widget/bengkel-repair${'.ts?copy'}`)
    expect(customElements.get('bengkel-repair')).to.equal(before)
  })

  it('opens in a dialog, and is closed by its button or from outside', async () => {
    const { widget } = await open({ mode: 'button' })
    const dialog = widget.root.querySelector('dialog')!
    expect(widget.buttonNames).to.include('Get it repaired')
    await widget.presses('Get it repaired')
    expect(dialog.open).to.equal(true)
    await widget.presses('Close')
    expect(dialog.open).to.equal(false)
    await widget.element.open()
    expect(dialog.open).to.equal(true)
    widget.element.close()
    expect(dialog.open).to.equal(false)
  })

  it('has a launcher that the page may word itself', async () => {
    const { widget } = await open({ mode: 'button' })
    widget.element.textContent = 'Broken?'
    const slot = widget.root.querySelector('slot')!
    expect(slot.assignedNodes()[0]!.textContent).to.equal('Broken?')
  })
})

describe('the look', () => {
  const colour = (element: Element, property: 'color' | 'backgroundColor') => {
    const pen = document.createElement('canvas').getContext('2d')!
    pen.fillStyle = getComputedStyle(element)[property]
    pen.fillRect(0, 0, 1, 1)
    return Array.from(pen.getImageData(0, 0, 1, 1).data).slice(0, 3)
  }
  const luminance = (rgb: number[]) => {
    const [r, g, b] = rgb.map((each) =>
      each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const contrast = (a: number[], b: number[]) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (light! + 0.05) / (dark! + 0.05)
  }

  for (const accent of [
    '#0f6b5c',
    '#ffd400',
    '#ff0000',
    '#00c853',
    '#7b2ff7',
    '#111111',
    '#ffffff',
    '#888888',
  ]) {
    it(`keeps words readable with the accent ${accent}, on it and beside it`, async () => {
      for (const scheme of ['light', 'dark']) {
        const { widget } = await open({ category: 'phone' }, (v1) =>
          v1.answers('GET config', aConfig({ theme: { accent } })),
        )
        widget.element.style.colorScheme = scheme
        const main = widget.root.querySelector('.main')!
        expect(contrast(colour(main, 'color'), colour(main, 'backgroundColor')), 'on').to.be.at.least(4.5)
        const link = widget.root.querySelector('.link')!
        const paper = colour(widget.root.querySelector('.root')!, 'backgroundColor')
        expect(contrast(colour(link, 'color'), paper), `beside, ${scheme}`).to.be.at.least(4.5)
      }
    })
  }

  it('follows a page that gives its own colours by names of its own, on the element itself', async () => {
    const style =
      '--bengkel-ink: var(--ink); --bengkel-surface: var(--paper); --bengkel-accent: var(--accent)'
    document.body.style.cssText = '--ink: rgb(1, 2, 3); --paper: rgb(250, 251, 252); --accent: rgb(0, 0, 255)'
    const { widget } = await open({ style })
    const { color, backgroundColor } = getComputedStyle(widget.root.querySelector('.root')!)
    document.body.style.cssText = ''
    expect([color, backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(250, 251, 252)'])
  })

  it('follows the page’s own tokens before the merchant’s accent', async () => {
    const { widget } = await open({ category: 'phone' }, (v1) =>
      v1.answers('GET config', aConfig({ theme: { accent: '#ff0000' } })),
    )
    widget.element.style.setProperty('--bengkel-accent', '#0000ff')
    widget.element.style.setProperty('--bengkel-surface', '#eeeeff')
    expect(colour(widget.root.querySelector('.main')!, 'backgroundColor')).to.deep.equal([0, 0, 255])
    expect(colour(widget.root.querySelector('.root')!, 'backgroundColor')).to.deep.equal([238, 238, 255])
  })

  it('is not bent by the page’s letters, nor by its root font size', async () => {
    const style = document.createElement('style')
    style.textContent =
      'html{font-size:62.5%}body{letter-spacing:4px;text-transform:uppercase;white-space:nowrap;font-size:9px}' +
      '*{letter-spacing:4px!important;text-transform:uppercase!important}'
    document.head.append(style)
    const { widget } = await open({ category: 'phone' })
    const { fontSize, letterSpacing, textTransform, whiteSpace } = getComputedStyle(
      widget.root.querySelector('b')!,
    )
    style.remove()
    expect({ fontSize, letterSpacing, textTransform, whiteSpace }).to.deep.equal({
      fontSize: '16px',
      letterSpacing: 'normal',
      textTransform: 'none',
      whiteSpace: 'normal',
    })
  })

  it('fits from 300 px on', async () => {
    const { widget } = await open()
    widget.element.style.width = '300px'
    await toContact(widget)
    const root = widget.root.querySelector('.root')!
    expect(root.scrollWidth).to.be.at.most(300)
  })
})
