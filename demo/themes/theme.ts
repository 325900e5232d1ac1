/** A retailer's theme as the address of the page holds it, and what it becomes: rules, the tag to copy, a verdict. For both sides. */
import { contrast, LEAST, MORE, ofHex, outermost, WHITE } from '../../shared/contrast'
import { languages, spoken, type Language } from '../../shared/language'
import { tagOf as shopTagOf, type Repairs } from '../shops/shop'

/** Font stacks by the names that the page gives them; the page's own has none. */
export const fonts = {
  page: '',
  system: 'system-ui, sans-serif',
  serif: 'Newsreader, Georgia, serif',
  humanist: "Optima, Candara, 'Gill Sans', sans-serif",
  rounded: "ui-rounded, Nunito, 'Varela Round', system-ui, sans-serif",
  mono: 'ui-monospace, Menlo, Consolas, monospace',
} as const
export type Font = keyof typeof fonts

export const schemes = ['page', 'light', 'dark', 'light dark'] as const
export const modes = ['inline', 'button'] as const
export const shops = ['lumen', 'lindholt'] as const
export type Shop = (typeof shops)[number]
export const shown = ['request', 'ticket'] as const

export interface Theme {
  shop: Shop
  accent: string
  surface: string
  ink: string
  radius: number
  gap: number
  size: number
  font: Font
  heading: Font
  scheme: (typeof schemes)[number]
  /** The page's, unless chosen. */
  language: Language | ''
  mode: (typeof modes)[number]
  show: (typeof shown)[number]
}

/** What the widget's own sheet says, by day and by night. */
const paper = { day: { surface: '#fffdf8', ink: '#1f2421' }, night: { surface: '#1d221f', ink: '#edf0ea' } }

/** What each measure may be, px. */
export const ranges = { radius: [0, 28], gap: [12, 40], size: [14, 20] } as const

/** Each shop as the page must know it. */
export interface ShopFacts extends Repairs {
  name: string
  accent: string
  /** Opens one of its repairs, to see a ticket. */
  token?: string
}
export type Shops = Readonly<Record<Shop, ShopFacts>>

/** @returns what a theme is before anything is chosen */
export const plain = (shop: Shop, shopsKnown: Shops, scheme: Theme['scheme'] = 'page'): Theme => ({
  shop,
  accent: shopsKnown[shop].accent,
  ...paper[scheme === 'dark' ? 'night' : 'day'],
  radius: 12,
  gap: 20,
  size: 16,
  font: 'page',
  heading: 'page',
  scheme,
  language: '',
  mode: 'inline',
  show: 'request',
})

const oneOf = <T extends string>(of: readonly T[], said: string | null, otherwise: T): T =>
  of.find((each) => each === said) ?? otherwise

const colour = (said: string | null, otherwise: string) =>
  /^#[\da-f]{6}$/i.test(said ?? '') ? said!.toLowerCase() : otherwise

function within([least, most]: readonly [number, number], said: string | null, otherwise: number): number {
  const number = Number(said || Number.NaN)
  return number >= least && number <= most ? Math.round(number) : otherwise
}

/** Reads a theme out of an address or a form; what is not there or wrong is as before anything is chosen. */
export function readTheme(query: URLSearchParams, known: Shops): Theme {
  const shop = oneOf(shops, query.get('shop'), 'lumen')
  const usual = plain(shop, known, oneOf(schemes, query.get('scheme'), 'page'))
  const names = Object.keys(fonts) as Font[]
  /** A form sends each colour: by night, the colours of the day are no choice. */
  const chosen = (name: 'surface' | 'ink') => {
    const said = colour(query.get(name), usual[name])
    return said === paper.day[name] || said === paper.night[name] ? usual[name] : said
  }
  const accent = colour(query.get('accent'), usual.accent)
  return {
    ...usual,
    // Nor is the other shop's accent.
    accent: shops.some((each) => known[each].accent === accent) ? usual.accent : accent,
    surface: chosen('surface'),
    ink: chosen('ink'),
    radius: within(ranges.radius, query.get('radius'), usual.radius),
    gap: within(ranges.gap, query.get('gap'), usual.gap),
    size: within(ranges.size, query.get('size'), usual.size),
    font: oneOf(names, query.get('font'), usual.font),
    heading: oneOf(names, query.get('heading'), usual.heading),
    language: spoken(languages, query.get('language')) ?? '',
    mode: oneOf(modes, query.get('mode'), usual.mode),
    show: oneOf(shown, query.get('show'), usual.show),
  }
}

/** @returns the query of an address that leads to this theme, with only what is chosen */
export function queryOf(theme: Theme, known: Shops): string {
  const usual = plain('lumen', known)
  const of = plain(theme.shop, known, theme.scheme)
  const said = Object.entries(theme).filter(
    ([name, value]) => value !== (name === 'shop' || name === 'scheme' ? usual : of)[name as keyof Theme],
  )
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
}

/** @returns the tokens that differ from what the widget has without them */
export function tokensOf(theme: Theme, known: Shops): [name: string, value: string][] {
  const usual = plain(theme.shop, known, theme.scheme)
  const tokens: [keyof Theme, string, string][] = [
    ['accent', 'accent', theme.accent],
    ['surface', 'surface', theme.surface],
    ['ink', 'ink', theme.ink],
    ['radius', 'radius', `${theme.radius}px`],
    ['gap', 'gap', `${theme.gap}px`],
    ['size', 'size', `${theme.size}px`],
    ['font', 'font', fonts[theme.font]],
    ['heading', 'heading-font', fonts[theme.heading]],
  ]
  const changed = tokens.filter(([name]) => theme[name] !== usual[name])
  if (theme.scheme !== 'page') changed.push(['scheme', 'color-scheme', theme.scheme])
  return changed.map(([, name, value]) => [`--bengkel-${name}`, value])
}

/** @returns the rule for these tokens; nothing, where there are none */
export function ruleOf(theme: Theme, known: Shops, selector = 'bengkel-repair'): string {
  const lines = tokensOf(theme, known).map(([name, value]) => `  ${name}: ${value};\n`)
  return lines.length > 0 ? `${selector} {\n${lines.join('')}}` : ''
}

/** @returns the element's tag as a shop pastes it, for this theme's language and mode */
export function tagOf(theme: Theme, known: Shops, more: Record<string, string> = {}): string {
  const { language, mode } = theme
  return shopTagOf(known[theme.shop], {
    ...(mode === 'button' && { mode }),
    ...(language && { language }),
    ...more,
  })
}

/** @returns all that a shop pastes */
export function pasteOf(theme: Theme, known: Shops): string {
  const rule = ruleOf(theme, known)
  return (rule && `<style>\n${rule}\n</style>\n`) + tagOf(theme, known)
}

export const pairsJudged = ['ink', 'button', 'accent'] as const

/** How two colours are read together, and what the widget makes of it. */
export interface Verdict {
  pair: (typeof pairsJudged)[number]
  ratio: number
  /** `best` from 7 on, `good` from 4.5 on; else the widget shows another shade, or tells the retailer to choose. */
  is: 'best' | 'good' | 'mended' | 'unreadable'
}

/** @returns how readable what is chosen is: by day and by night where both are wanted, the worse of the two */
export function verdictOf(theme: Theme, known: Shops): Verdict[] {
  const lights = theme.scheme === 'light dark' ? (['light', 'dark'] as const) : [theme.scheme]
  const today = plain(theme.shop, known, theme.scheme)
  const all = lights.map((scheme) => {
    const usual = plain(theme.shop, known, scheme)
    const surface = ofHex(theme.surface === today.surface ? usual.surface : theme.surface)
    // The usual ink goes with the paper: light on a dark one.
    const fitting = outermost(surface) === WHITE ? paper.night.ink : paper.day.ink
    const ink = ofHex(theme.ink === today.ink ? fitting : theme.ink)
    const accent = ofHex(theme.accent)
    return {
      ink: contrast(ink, surface),
      button: contrast(outermost(accent), accent),
      accent: contrast(accent, surface),
    }
  })
  return pairsJudged.map((pair) => {
    const ratio = Math.min(...all.map((each) => each[pair]))
    const short = pair === 'ink' ? 'unreadable' : 'mended'
    return { pair, ratio, is: ratio >= MORE ? 'best' : ratio >= LEAST ? 'good' : short }
  })
}
