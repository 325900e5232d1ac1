// Whatever colours a page gives the element, all that it says can be read: on many accents, papers and inks, by day and by
// night, in browsers that make shades by themselves and in those that do not; measured as it is really shown.
import { expect, waitUntil } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import { aConfig, aQuote, hourIn } from './harness/answers'
import { hardToRead } from './harness/legibility'
import { toWorkshops } from './harness/shopper'
import { inScheme, open, type Page, type Widget } from './harness/widget'

type Tokens = Partial<Record<'accent' | 'surface' | 'ink' | 'line' | 'color-scheme', string>>

const accents = [
  '#0f6b5c',
  '#000',
  '#fff',
  '#ffd400',
  '#ff0',
  '#00e5ff',
  '#7fff00',
  '#e2001a',
  '#101060',
  '#777',
  '#808080',
  '#ff8fb1',
  'rebeccapurple',
  'hsl(28 90% 55%)',
  'oklch(0.7 0.25 145)',
  'color(display-p3 1 0.2 0.1)',
  'rgb(0 0 0 / 0.3)',
  'transparent',
]

/** Papers and inks that can be read together. */
const papers: Tokens[] = [
  {},
  { surface: '#fff' },
  { surface: '#fff', ink: '#000' },
  { surface: '#f7f3ec', ink: '#1c1917' },
  { surface: '#000', ink: '#fff' },
  // Dark, and the page says nothing of its scheme.
  { surface: '#14110f' },
  { surface: '#1d1330', ink: '#e9e0ff' },
  { surface: '#003087', ink: '#fff' },
  { surface: '#ffd400', ink: '#000' },
  // As near to the limit as paper and ink can be.
  { surface: '#fff', ink: '#767676' },
  { surface: '#757575', ink: '#fff' },
  { surface: 'oklch(0.93 0.05 300)', ink: 'oklch(0.3 0.1 300)' },
  { surface: 'transparent' },
  { surface: 'rgb(0 0 0 / 0.05)' },
]

/** What is said on the console in place of being printed. */
let warned: string[] = []
const { warn } = console
const { replaceSync } = CSSStyleSheet.prototype
const { supports } = CSS

beforeEach(() => {
  warned = []
  console.warn = (text: string) => warned.push(text)
})
afterEach(() => {
  console.warn = warn
  CSSStyleSheet.prototype.replaceSync = replaceSync
  CSS.supports = supports
})

function give(widget: Widget, tokens: Tokens): void {
  for (const token of ['accent', 'surface', 'ink', 'line', 'color-scheme'] as const) {
    const value = tokens[token]
    if (value) widget.element.style.setProperty(`--bengkel-${token}`, value)
    else widget.element.style.removeProperty(`--bengkel-${token}`)
  }
}

/** Waits until all can be read. */
async function expectLegible({ root }: Widget, what: string): Promise<void> {
  await waitUntil(() => hardToRead(root).length === 0).catch(() => undefined)
  expect(hardToRead(root), what).to.deep.equal([])
}

/** Goes through all accents on all papers, while the widget stands there. */
async function tries(widget: Widget): Promise<void> {
  for (const paper of papers) {
    for (const accent of accents) {
      give(widget, { ...paper, accent })
      await expectLegible(widget, JSON.stringify({ ...paper, accent }))
    }
  }
}

const views: Record<string, () => Promise<Page>> = {
  'the fields, with what is known and what is wrong': async () => {
    const page = await open({ category: 'phone', 'purchased-on': '2099-01-01' })
    await page.widget.presses('Next')
    await waitUntil(() => page.widget.alert !== '', 'it says what is wrong')
    return page
  },
  'the answers, one chosen': async () => {
    const page = await open()
    await toWorkshops(page.widget)
    return page
  },
  'the ticket with a quote': async () => {
    const page = await open({ token: 'token' }, (v1) =>
      v1.shows({
        status: 'quoted',
        diagnosis: { cause: 'wear', finding: 'The pump is worn.', coverage: 'none', payer: 'customer' },
        quote: aQuote(),
        messages: [{ at: hourIn(-1), from: 'workshop', name: 'Werkhof Altona', text: 'Hello' }],
        can: ['quote', 'messages'],
      }),
    )
    await page.widget.says('Accept')
    return page
  },
}

for (const scheme of ['light', 'dark'] as const) {
  describe(`on a ${scheme} page, ${papers.length} papers with ${accents.length} accents each leave readable`, () => {
    for (const [name, reach] of Object.entries(views)) {
      it(name, async () => {
        inScheme(scheme)
        const { widget } = await reach()
        await tries(widget)
        expect(warned).to.deep.equal([])
      }).timeout(60_000)
    }
  })
}

/** Makes the browser one that knows neither relative colours nor `light-dark()`, as far as sheets and scripts can tell. */
function forgetShades(): void {
  CSSStyleSheet.prototype.replaceSync = function (rules: string) {
    const old = rules
      .replaceAll(/@supports \(color: light-dark/g, '@supports (color: unknown')
      .replaceAll(/light-dark\(|color-mix\(/g, 'unknown(')
    return replaceSync.call(this, old)
  }
  CSS.supports = (...given: [string, string?]) =>
    !/from|light-dark|color-mix/.test(given.join()) && supports.apply(CSS, given as [string])
}

describe('in a browser without relative colours', () => {
  for (const [name, reach] of Object.entries(views)) {
    it(`${name} can be read in all these colours`, async () => {
      inScheme('light')
      forgetShades()
      const { widget } = await reach()
      await tries(widget)
      expect(warned).to.deep.equal([])
    }).timeout(60_000)
  }
})

describe('a page that asks for what cannot be read', () => {
  it('is told so with what to do, and its shoppers get an ink that they can read', async () => {
    const { widget } = await open({ category: 'phone' })
    give(widget, { surface: '#fff', ink: '#ccc' })
    await waitUntil(() => warned.length > 0, 'it says so')
    expect(warned).to.deep.equal([
      'bengkel: --bengkel-ink (#cccccc) on --bengkel-surface (#ffffff) has a contrast of 1.6; text is read from 4.5 on. ' +
        'Set both, the dark one darker or the light one lighter; until then another ink stands in.',
    ])
    await expectLegible(widget, 'grey on white')
  })

  it('is told once, and again when it has chosen other colours', async () => {
    const { widget } = await open({ category: 'phone' })
    give(widget, { surface: '#222', ink: '#000' })
    await waitUntil(() => warned.length === 1, 'the first')
    await expectLegible(widget, 'black on grey')
    give(widget, { surface: '#222', ink: '#000', accent: '#f00' })
    await expectLegible(widget, 'and red')
    expect(warned).to.have.length(1)
    give(widget, { surface: '#888', ink: '#888' })
    await waitUntil(() => warned.length === 2, 'the second')
    await expectLegible(widget, 'grey on grey')
  })

  it('is told which token is no colour, and the usual colours stand in', async () => {
    const { widget } = await open({ category: 'phone' })
    const { backgroundColor } = getComputedStyle(widget.root.querySelector('[part=primary]')!)
    give(widget, { accent: 'greenish', surface: 'linear-gradient(red, blue)' })
    await waitUntil(() => warned.length > 0, 'it says so')
    expect(warned[0]).to.equal(
      'bengkel: --bengkel-accent is "greenish", which is no colour; the usual one stands in.\n' +
        '--bengkel-surface is "linear-gradient(red, blue)", which is no colour; the usual one stands in.',
    )
    await expectLegible(widget, 'the usual colours')
    expect(getComputedStyle(widget.root.querySelector('[part=primary]')!).backgroundColor).to.equal(
      backgroundColor,
    )
  })
})

describe('a page that changes while the widget stands on it', () => {
  it('from day to night, with a paper of its own that does not change, keeps its native fields fitting', async () => {
    inScheme('light')
    const { widget } = await open({ category: 'phone' })
    give(widget, { surface: '#14110f' })
    const card = widget.root.querySelector('[part=card]')!
    await waitUntil(() => getComputedStyle(card).colorScheme === 'dark', 'its fields are dark')
    give(widget, {})
    await waitUntil(() => getComputedStyle(card).colorScheme === 'light', 'its fields are light')
    inScheme('dark')
    await waitUntil(() => getComputedStyle(card).colorScheme === 'dark', 'and dark again')
    await expectLegible(widget, 'by night')
  })

  it('from no colour of its own to black, is followed', async () => {
    const { widget } = await views['the answers, one chosen']!()
    await waitUntil(() => widget.root.querySelector('.watch')?.getAnimations().length === 0, 'it is at rest')
    give(widget, { accent: '#000' })
    await expectLegible(widget, 'black')
  })

  it('or moves it to where other colours are, leaves it readable', async () => {
    const { widget } = await open({ category: 'phone' })
    const place = document.createElement('div')
    place.style.setProperty('--bengkel-surface', '#101030')
    document.body.append(place)
    place.append(widget.element)
    await expectLegible(widget, 'on the other paper')
    place.remove()
    expect(hardToRead(widget.root)).to.deep.equal([])
  })
})

describe('a widget that cannot be shown', () => {
  it('says so in colours that can be read', async () => {
    const { error } = console
    console.error = () => {}
    const { widget } = await open({}, (v1) => v1.refuses('GET config', 'merchant-unknown'))
    give(widget, { surface: '#14110f' })
    await widget.says('Not available right now.')
    await expectLegible(widget, 'the trouble on a dark paper')
    console.error = error
  })
})

describe('the merchant’s own accent', () => {
  for (const accent of ['#ffd400', '#fff', '#101060']) {
    it(`${accent} is as readable as a page’s, by day and by night`, async () => {
      const { widget } = await open({ category: 'phone' }, (v1) =>
        v1.answers('GET config', aConfig({ theme: { accent } })),
      )
      await expectLegible(widget, 'by day')
      inScheme('dark')
      await expectLegible(widget, 'by night')
    })
  }

  it('gives a button that would vanish on its paper an edge', async () => {
    const { widget } = await open({ category: 'phone' })
    const edge = () => getComputedStyle(widget.root.querySelector('[part=primary]')!).borderTopColor
    expect(edge()).to.equal('rgba(0, 0, 0, 0)')
    give(widget, { surface: '#fff', accent: '#fff' })
    await waitUntil(() => edge() !== 'rgba(0, 0, 0, 0)', 'the edge')
    expect(edge()).not.to.equal('rgb(255, 255, 255)')
  })
})

describe('who asks the device for', () => {
  // Firefox and WebKit cannot be told so while they run: they are started on a desktop that asks for it.
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const isAsked = calm.matches
  const ask = async (reducedMotion: 'reduce' | 'no-preference') => {
    if (!isAsked) await emulateMedia({ reducedMotion })
  }
  afterEach(() => ask('no-preference'))

  it('no motion, gets none', async () => {
    await ask('reduce')
    expect(calm.matches).to.equal(true)
    const { widget } = await open({ category: 'phone' })
    const moving = [...widget.root.querySelectorAll('[part=card] *')].filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element)
      return animationName !== 'none' || transitionDuration !== '0s'
    })
    expect(moving).to.deep.equal([])
  })
})

describe('the tokens', () => {
  it('set text, space, corners, lines and letters', async () => {
    const { widget } = await open({ category: 'phone' })
    const set = {
      size: '20px',
      gap: '32px',
      radius: '3px',
      line: 'rgb(255, 0, 0)',
      font: 'serif',
      'heading-font': 'monospace',
    }
    for (const [name, value] of Object.entries(set)) {
      widget.element.style.setProperty(`--bengkel-${name}`, value)
    }
    const of = (part: string) => getComputedStyle(widget.root.querySelector(`[part=${part}]`)!)
    await waitUntil(() => of('card').borderTopColor === set.line, 'the line')
    expect(of('card').fontSize).to.equal(set.size)
    expect(of('card').fontFamily).to.equal(set.font)
    expect(of('title').fontFamily).to.equal(set['heading-font'])
    expect(of('field').borderTopLeftRadius).to.equal(set.radius)
    expect(getComputedStyle(widget.root.querySelector('form')!).paddingTop).to.equal(set.gap)
  })
})

describe('a designer', () => {
  const sheet = new CSSStyleSheet()
  beforeEach(() => {
    document.adoptedStyleSheets = [sheet]
  })
  afterEach(() => {
    document.adoptedStyleSheets = []
  })

  it('styles each part from the page', async () => {
    const { widget } = await open()
    const seen = new Set<string>()
    const look = () => {
      for (const element of widget.root.querySelectorAll('[part]')) {
        const part = element.getAttribute('part')!
        expect(getComputedStyle(element).letterSpacing, part).to.equal('3px')
        seen.add(part)
      }
    }
    const parts = ['card', 'steps', 'title', 'tile', 'option', 'label', 'field', 'primary', 'secondary']
    sheet.replaceSync(parts.map((part) => `bengkel-repair::part(${part}){letter-spacing:3px}`).join(''))
    look()
    await toWorkshops(widget)
    look()
    expect([...seen].sort()).to.deep.equal([...parts].sort())
  })

  it('puts words of the shop above and below each question, in its letters and ink', async () => {
    const { widget } = await open({ category: 'phone' })
    for (const slot of ['header', 'footer']) {
      const line = document.createElement('p')
      line.slot = slot
      line.textContent = `The shop’s ${slot}`
      widget.element.append(line)
    }
    give(widget, { surface: '#14110f' })
    const [header, footer] = widget.element.children
    const title = widget.root.querySelector('h2')!
    expect(header!.getBoundingClientRect().bottom).to.be.at.most(title.getBoundingClientRect().top)
    expect(footer!.getBoundingClientRect().top).to.be.above(title.getBoundingClientRect().top)
    await waitUntil(() => getComputedStyle(header!).color === getComputedStyle(title).color, 'in its ink')
    await expectLegible(widget, 'with the words of the shop')
  })
})
