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
import { LINE, measure, probeIn, propertyOf, type Measured } from './probe'

/** Least contrast at which a button is told from its paper without an edge; its words are read in any case. */
const EDGE = 1.3

/** The sheet's own ink and warning, for browsers that get these by day only. */
const PLAIN = {
  day: { ink: ofHex('#1f2421'), warn: ofHex('#9a4a06') },
  night: { ink: ofHex('#edf0ea'), warn: ofHex('#f0b46b') },
}

/** The browser makes shades of a colour, and chooses by scheme: then the sheet has done all that a rule can do. */
const makesShades = () =>
  CSS.supports('color', 'oklch(from red l c h)') && CSS.supports('color', 'light-dark(red, red)')

/** Stands outside the card, where nothing is mended: shown anew, in other colours or for other eyes, it says so. */
const watching = css`
  .watch {
    position: absolute;
    opacity: 0;
    pointer-events: none;
    /* What stands for none is no colour that a page gives, which would change nothing. */
    color: var(--bengkel-ink, #01020304);
    background: var(--bengkel-surface, #01020304);
    border-color: var(--bengkel-accent, var(--merchant-accent, #01020304));
    outline-color: #000;
    outline-color: light-dark(#000, #fff);
    transition: 1ms;
    animation: 1ms shown;
  }
  @keyframes shown {
  }
  @media (prefers-contrast: more) {
    .watch {
      outline-offset: 1px;
    }
  }
  @media (forced-colors: active) {
    .watch {
      outline-offset: 2px;
    }
  }
  .probe {
    display: none;
  }
`

/** Begins to keep an element's colours readable. */
export function keepReadable(element: HTMLElement): void {
  const root = element.shadowRoot!
  if (root.querySelector('.watch')) return
  painter(root)(watching)
  const theme = new Theme(element, probeIn(root), painter(root))
  const watch = document.createElement('span')
  watch.className = 'watch'
  root.append(watch)
  for (const change of ['transitionend', 'animationend']) watch.addEventListener(change, () => theme.check())
  // WebKit builds the element anew for what the page puts into it, and shows no transition of what changed at the same time.
  root.addEventListener('slotchange', () => theme.check())
  theme.check()
}

/** @returns a sheet of its own, which each call writes anew */
function painter(root: ShadowRoot): (rules: string) => void {
  let painted = ''
  const paint = root.adoptedStyleSheets ? adopted(root) : appended(root)
  return (rules) => {
    if (rules !== painted) paint(rules)
    painted = rules
  }
}

function adopted(root: ShadowRoot): (rules: string) => void {
  const sheet = new CSSStyleSheet()
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return (rules) => sheet.replaceSync(rules)
}

function appended(root: ShadowRoot): (rules: string) => void {
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
    let rules = wrong.map((name) => `.root{--bengkel-${name}:initial}`).join('')
    this.paint(rules)
    let seen = measure(this.probe)
    const isNight = this.#isNight(seen)
    if (!makesShades() || isNight !== luminance(seen.scheme) > 0) {
      // Native controls go with the paper, whatever the page says of its scheme.
      rules += `.root{color-scheme:${isNight ? 'dark' : 'light'}}`
      this.paint(rules)
      seen = measure(this.probe)
    }
    if (!makesShades()) seen = this.#shaded(seen, isNight)
    this.paint(rules + mended(seen))
    this.#say(wrong, seen)
  }

  #isNight({ paper, ink }: Measured): boolean {
    return this.#given('ink') ? luminance(ink) > luminance(paper) : outermost(paper) === WHITE
  }

  /** What the sheet would make of accent, ink and paper, if the browser could; none of it is there yet. */
  #shaded(seen: Measured, isNight: boolean): Measured {
    const { paper, accent } = seen
    const plain = PLAIN[isNight ? 'night' : 'day']
    const ink = this.#given('ink') ? seen.ink : plain.ink
    return {
      ...seen,
      ink,
      soft: mix(ink, paper, 0.69),
      tint: mix(accent, paper, 0.11),
      mark: accent,
      warn: plain.warn,
      on: outermost(accent),
      ...(!this.#given('line') && { line: mix(ink, paper, 0.15) }),
      solid: [],
    }
  }

  /** What the page gives for a token. */
  #given(name: string): string {
    return getComputedStyle(this.element).getPropertyValue(`--bengkel-${name}`).trim()
  }

  /** Tells the console what cannot be taken as it is, and what to do. */
  #say(wrong: string[], { paper, ink }: Measured): void {
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

/** @returns rules for what cannot be read as it is, with the nearest colours that can; all else goes on following the page */
function mended(seen: Measured): string {
  const { paper, accent } = seen
  const more = matchMedia('(prefers-contrast: more)').matches
  const least = more ? MORE : LEAST
  const ink = readable(seen.ink, [paper], least, endOf(seen.ink, paper, least))
  const end = luminance(ink) < luminance(paper) ? BLACK : WHITE
  const tint = readable(seen.tint, [ink], least, paper)
  const text = (colour: Colour) => readable(colour, [paper, tint], least, end)
  const well = {
    paper,
    ink,
    tint,
    soft: text(seen.soft),
    mark: text(seen.mark),
    warn: text(seen.warn),
    on: contrast(seen.on, accent) < least ? outermost(accent) : seen.on,
  }
  const names = Object.keys(well) as (keyof typeof well)[]
  const isWell = (name: keyof typeof well) =>
    seen.solid.includes(name) && toHex(well[name]) === toHex(seen[name])
  // All else is made of ink and paper, and would change with them.
  const some = isWell('paper') && isWell('ink') ? names.filter((name) => !isWell(name)) : names
  const rules = some.map((name) => `${propertyOf(name)}:${toHex(well[name])}`)
  const line = more ? ink : seen.line
  if (line) rules.push(`${LINE}:${toHex(line)}`)
  return `.root{${rules.join(';')}}${contrast(accent, paper) < EDGE ? edge : ''}`
}

/** For a button that would vanish on its paper. */
const edge = css`
  .main {
    border-color: var(--mark);
  }
`

/** Black or white, as the ink leans, or the other where that end is out of reach. */
function endOf(ink: Colour, paper: Colour, least: number): Colour {
  const end = luminance(ink) < luminance(paper) ? BLACK : WHITE
  return contrast(end, paper) >= least ? end : outermost(paper)
}

/** @returns whether a token may stand as it is: not set, or a colour; only the ink may be the page's own */
const isColour = (given: string, name: string): boolean =>
  !given || (CSS.supports('color', given) && (name === 'ink' || !/currentcolor/i.test(given)))
