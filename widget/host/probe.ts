/** Measures what the sheet's colours come to on this page, as a screen shows them, all in one go. */
import { mix, type Colour } from '../../shared/contrast'
import { css } from '../parts/css'

/** A colour, and how much of it there is: 1 where nothing shines through. */
type Seen = [colour: Colour, alpha: number]

/**
 * What is measured, each by a property of the probe that takes a colour. The ink is its `color`, as on the card: where it is the
 * page's own, the others are made of it.
 */
const measures = {
  ink: ['color', css`var(--ink)`],
  paper: ['background-color', css`var(--paper)`],
  accent: ['border-top-color', css`var(--accent)`],
  tint: ['border-right-color', css`var(--tint)`],
  soft: ['border-bottom-color', css`var(--soft)`],
  mark: ['border-left-color', css`var(--mark)`],
  warn: ['outline-color', css`var(--warn)`],
  on: ['column-rule-color', css`var(--on)`],
  canvas: ['text-decoration-color', 'Canvas'],
  /** White where the scheme is dark; nothing in browsers that cannot tell. */
  scheme: ['caret-color', 'light-dark(#000, #fff)'],
} as const
type Name = keyof typeof measures

export interface Measured extends Record<Name, Colour> {
  /** Where the sheet cannot make it. */
  line?: Colour
  /** Those that nothing shines through, and that stand in the sheet. */
  solid: readonly Name[]
}

const named = (value: string) => value.slice('var('.length, -1)

/** The name of the property that holds lines, as the build has shortened it. */
export const LINE = named(css`var(--line)`)

/** @returns the name of the property of ours that holds a colour, as the build has shortened it */
export const propertyOf = (name: Name): string => named(measures[name][1])

/** An element that is not shown, and has the card's colours. */
export function probeIn(root: ShadowRoot): HTMLElement {
  const probe = document.createElement('span')
  probe.className = 'root probe'
  const names = Object.keys(measures) as Name[]
  // Any notation becomes red, green and blue where the browser can mix them.
  const canMix = CSS.supports('color', 'color-mix(in srgb, red, red)')
  probe.style.cssText = names
    .map((name) => {
      const [property, value] = measures[name]
      return `${property}:${canMix ? `color-mix(in srgb,${value},${value})` : value}`
    })
    .join(';')
  root.append(probe)
  return probe
}

/** @returns the colours as they are seen: with what shines through them */
export function measure(probe: HTMLElement): Measured {
  const style = getComputedStyle(probe)
  const seen = (name: Name) => parsed(style.getPropertyValue(measures[name][0]))
  const host = (probe.getRootNode() as ShadowRoot).host
  const [canvas] = seen('canvas')
  const paper = over(seen('paper'), () => behind(host, canvas))
  const names = Object.keys(measures) as Name[]
  const all = names.map((name) => [name, name === 'paper' ? paper : over(seen(name), () => paper)] as const)
  const solid = names.filter((name) => seen(name)[1] === 1)
  return { ...(Object.fromEntries(all) as Record<Name, Colour>), solid }
}

const over = ([colour, alpha]: Seen, ground: () => Colour) =>
  alpha < 1 ? mix(colour, ground(), alpha) : colour

/** What is behind an element: the page's grounds one over another, from the screen up. */
function behind(element: Element, canvas: Colour): Colour {
  const grounds: Seen[] = []
  for (let node: Element | null = element; node; node = above(node))
    grounds.unshift(parsed(getComputedStyle(node).backgroundColor))
  return grounds.reduce((below, ground) => over(ground, () => below), canvas)
}

const above = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null

/** Reads a computed colour: `rgb(15, 107, 92)`, `color(srgb 0.06 0.42 0.36 / 0.5)`; others by looking at them. */
function parsed(colour: string): Seen {
  if (!/^(rgb|color\(srgb )/.test(colour)) return lookedAt(colour)
  const parts = colour.match(/-?[\d.]+(e[+-]?\d+)?|none/g) ?? []
  const [red, green, blue, alpha = 1] = parts.map((part) => Number(part) || 0)
  const full = colour.startsWith('rgb') ? 255 : 1
  const within = (part = 0) => Math.min(1, Math.max(0, part / full))
  return [[within(red), within(green), within(blue)], alpha]
}

/** A colour in a notation that the browser knows but cannot mix. */
function lookedAt(colour: string): Seen {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const pen = canvas.getContext('2d')!
  pen.fillStyle = colour
  pen.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data as unknown as [
    number,
    number,
    number,
    number,
  ]
  return [[red / 255, green / 255, blue / 255], alpha / 255]
}
