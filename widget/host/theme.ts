/**
 * Keeps what the page's own colours lead to readable (WCAG 2.2 AA): measures what the sheet makes of accent, surface and ink,
 * mends what falls short, also where the browser knows no relative colours, and does so again whenever the page changes them.
 * Loaded beside the form.
 */
import {
  BLACK,
  contrast,
  LEAST,
  luminance,
  mix,
  MORE,
  ofHex,
  outermost,
  readable,
  toHex,
  WHITE,
  type Colour,
} from '../../shared/contrast'
import { css } from '../parts/css'

/** Least contrast at which a button is told from its paper without an edge; its words are read in any case. */
const EDGE = 1.3

/** The sheet's own ink and warning, for browsers that get these by day only. */
const PLAIN = {
  day: { ink: ofHex('#1f2421'), warn: ofHex('#9a4a06') },
  night: { ink: ofHex('#edf0ea'), warn: ofHex('#f0b46b') },
}

/** The browser makes shades of a colour by itself: then the sheet has done so, as a rule well. */
const makesShades = () => CSS.supports('color', 'oklch(from red l c h)')

/** Stands outside the card, where nothing is mended: shown anew or in other colours, it says so. */
const watching = css`
  .watch {
    position: absolute;
    opacity: 0;
    pointer-events: none;
    color: var(--bengkel-ink, #000);
    background: var(--bengkel-surface, #fff);
    border-color: var(--bengkel-accent, var(--merchant-accent, #000));
    outline-color: #000;
    outline-color: light-dark(#000, #fff);
    transition: 1ms;
    animation: 1ms shown;
  }
  @keyframes shown {
  }
  .probe {
    display: none;
  }
`

/** Begins to keep an element's colours readable. */
export function keepReadable(element: HTMLElement, dress: (rules: string) => void): void {
  const root = element.shadowRoot!
  if (root.querySelector('.watch')) return
  dress(watching)
  const [watch, probe] = ['watch', 'root probe'].map((name) => {
    const made = document.createElement('span')
    made.className = name
    made.ariaHidden = 'true'
    root.append(made)
    return made
  }) as [HTMLElement, HTMLElement]
  const theme = new Theme(element, probe, painter(root))
  for (const change of ['transitionend', 'animationend']) watch.addEventListener(change, () => theme.check())
  for (const asked of ['(prefers-contrast: more)', '(forced-colors: active)'])
    matchMedia(asked).addEventListener('change', () => theme.check())
  theme.check()
}

/** @returns a sheet of its own, which each call writes anew */
function painter(root: ShadowRoot): (rules: string) => void {
  if (root.adoptedStyleSheets) {
    const sheet = new CSSStyleSheet()
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return (rules) => sheet.replaceSync(rules)
  }
  const style = document.createElement('style')
  root.append(style)
  return (rules) => {
    style.textContent = rules
  }
}

class Theme {
  /** What was said last, so that it is said once. */
  #said = ''

  constructor(
    readonly element: HTMLElement,
    readonly probe: HTMLElement,
    readonly paint: (rules: string) => void,
  ) {}

  check(): void {
    // Off the page there is nothing to measure; the watch tells when it is back.
    if (!this.element.isConnected) return
    // Those who have chosen their own colours get these.
    if (matchMedia('(forced-colors: active)').matches) return this.paint('')
    const wrong = ['accent', 'surface', 'ink'].filter((name) => !isColour(this.#given(name), name))
    const unset = wrong.map((name) => `.root{--bengkel-${name}:initial}`).join('')
    this.paint(unset)
    const paper = this.#over(css`var(--paper)`)
    const light = this.#lightOn(paper)
    // Native controls go with the paper, whatever the page says of its scheme.
    const scheme = `${unset}.root{color-scheme:${light === 'night' ? 'dark' : 'light'}}`
    this.paint(scheme)
    const isMade = makesShades() || this.#given('ink')
    const ink = isMade ? this.#over(css`var(--ink)`, paper) : PLAIN[light].ink
    this.paint(scheme + this.#mended(paper, ink, PLAIN[light].warn))
    this.#say(wrong, paper, ink)
  }

  #lightOn(paper: Colour): 'day' | 'night' {
    const inkIsLighter = this.#given('ink')
      ? luminance(this.#over(css`var(--ink)`, paper)) > luminance(paper)
      : outermost(paper) === WHITE
    return inkIsLighter ? 'night' : 'day'
  }

  /** @returns rules for the colours as they are where they can be read, else for the nearest that can */
  #mended(paper: Colour, given: Colour, plainWarn: Colour): string {
    const more = matchMedia('(prefers-contrast: more)').matches
    const least = more ? MORE : LEAST
    const shades = makesShades()
    const made = (value: string, plain: Colour) => (shades ? this.#over(value, paper) : plain)
    const accent = this.#over(css`var(--accent)`, paper)
    const ink = readable(given, [paper], least, endOf(given, paper, least))
    const tint = readable(made(css`var(--tint)`, mix(accent, paper, 0.11)), [ink], least, paper)
    const end = luminance(ink) < luminance(paper) ? BLACK : WHITE
    const text = (colour: Colour) => readable(colour, [paper, tint], least, end)
    const on = made(css`var(--on)`, outermost(accent))
    const colours: [value: string, colour: Colour][] = [
      [css`var(--paper)`, paper],
      [css`var(--ink)`, ink],
      [css`var(--tint)`, tint],
      [css`var(--soft)`, text(made(css`var(--soft)`, mix(ink, paper, 0.69)))],
      [css`var(--mark)`, text(made(css`var(--mark)`, accent))],
      [css`var(--warn)`, text(made(css`var(--warn)`, plainWarn))],
      [css`var(--on)`, contrast(on, accent) < least ? outermost(accent) : on],
    ]
    if (more) colours.push([css`var(--line)`, ink])
    else if (!shades && !this.#given('line')) colours.push([css`var(--line)`, mix(ink, paper, 0.15)])
    const edge =
      contrast(accent, paper) < EDGE
        ? css`
            .main {
              border-color: var(--mark);
            }
          `
        : ''
    return `.root{${this.#rules(colours)}}${edge}`
  }

  /** Says colours of the sheet otherwise; what is well as it is goes on following the page by itself. */
  #rules(colours: readonly [value: string, colour: Colour][]): string {
    const isWell = colours.map(([value, colour]) => {
      const [now, alpha] = this.#measured(value)
      return alpha === 1 && toHex(now) === toHex(colour)
    })
    // All else is made of the first two, paper and ink, and would change with them.
    const few = isWell[0] && isWell[1]
    return colours
      .filter((_, index) => !few || !isWell[index])
      .map(([value, colour]) => `${value.slice('var('.length, -1)}:${toHex(colour)}`)
      .join(';')
  }

  /** What the page gives for a token. */
  #given(name: string): string {
    return getComputedStyle(this.element).getPropertyValue(`--bengkel-${name}`).trim()
  }

  /** A colour as it is seen: what shines through it is added. */
  #over(value: string, ground?: Colour): Colour {
    const [colour, alpha] = this.#measured(value)
    return alpha < 1 ? mix(colour, ground ?? this.#behind(), alpha) : colour
  }

  #measured(value: string): [Colour, alpha: number] {
    const { style } = this.probe
    // Any notation becomes red, green and blue where the browser can mix them.
    style.color = value
    style.color = `color-mix(in srgb, ${value}, ${value})`
    const { color } = getComputedStyle(this.probe)
    return parsed(color)
  }

  /** What is behind the card: the page's grounds one over another, from the screen up. */
  #behind(): Colour {
    const grounds: [Colour, number][] = []
    for (let node: Element | null = this.element; node; node = above(node))
      grounds.unshift(parsed(getComputedStyle(node).backgroundColor))
    return grounds.reduce((below, [colour, alpha]) => mix(colour, below, alpha), this.#measured('Canvas')[0])
  }

  /** Tells the console what cannot be taken as it is, and what to do. */
  #say(wrong: string[], paper: Colour, ink: Colour): void {
    const read = contrast(ink, paper)
    const lines = wrong.map(
      (name) => `--bengkel-${name} is "${this.#given(name)}", which is no colour; the usual one stands in.`,
    )
    if (read < LEAST)
      lines.push(
        `--bengkel-ink (${toHex(ink)}) on --bengkel-surface (${toHex(paper)}) has a contrast of ${read.toFixed(1)}; text is read from ${LEAST} on. ` +
          'Set both, the dark one darker or the light one lighter; until then another ink stands in.',
      )
    const said = lines.join('\n')
    if (said && said !== this.#said) console.warn(`bengkel: ${said}`)
    this.#said = said
  }
}

/** Black or white, as the ink leans, or the other where that end is out of reach. */
function endOf(ink: Colour, paper: Colour, least: number): Colour {
  const end = luminance(ink) < luminance(paper) ? BLACK : WHITE
  return contrast(end, paper) >= least ? end : outermost(paper)
}

/** @returns whether a token may stand as it is: not set, or a colour; the accent needs one that stays the same everywhere */
const isColour = (given: string, name: string): boolean =>
  !given || (CSS.supports('color', given) && !(name !== 'ink' && /currentcolor/i.test(given)))

const above = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null

/** Reads a computed colour: `rgb(15, 107, 92)`, `color(srgb 0.06 0.42 0.36 / 0.5)`. */
function parsed(colour: string): [Colour, alpha: number] {
  const [red, green, blue, alpha = 1] = (colour.match(/-?[\d.]+(e[+-]?\d+)?|none/g) ?? [0, 0, 0, 0]).map(
    (part) => Number(part) || 0,
  )
  const full = colour.startsWith('rgb') ? 255 : 1
  const within = (part = 0) => Math.min(1, Math.max(0, part / full))
  return [[within(red), within(green), within(blue)], alpha]
}
