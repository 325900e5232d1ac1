// Measures how well everything is read that a widget shows, as the browser has really coloured it: each colour is painted on
// a canvas, over all that stands behind it.
import { contrast, type Colour } from '../../../shared/contrast'

const TEXT = 4.5
/** Edges and marks that tell a state (WCAG 2.2, 1.4.11). */
const MARK = 3

const canvas = document.createElement('canvas')
canvas.width = canvas.height = 1
const pen = canvas.getContext('2d', { willReadFrequently: true })!

/** @returns what these colours are one over another, the first at the bottom */
function layered(colours: string[]): Colour {
  for (const colour of colours) {
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
  }
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255) as unknown as Colour
}

/** All grounds behind what stands on an element, from the page's own up. */
function groundsOf(element: Element): string[] {
  const grounds: string[] = []
  let node: Element | null = element
  while (node) {
    grounds.unshift(getComputedStyle(node).backgroundColor)
    node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null
  }
  const page = document.createElement('i')
  page.style.color = 'Canvas'
  document.body.append(page)
  const { color } = getComputedStyle(page)
  page.remove()
  return [color, ...grounds]
}

const isShown = (element: Element) => {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible'
}

const says = (element: Element) =>
  element.matches('input:not([type=radio], [type=checkbox], [type=file]), textarea, select') ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim())

const marks: [selector: string, side: 'borderTopColor' | 'stroke'][] = [
  ['i.done', 'borderTopColor'],
  ['.option:has(:checked)', 'borderTopColor'],
  ['.field input', 'borderTopColor'],
  ['textarea', 'borderTopColor'],
  ['.icon', 'stroke'],
  ['li.done, li.now', 'borderTopColor'],
]

/** @returns one line for each thing that is hard to read: what, how well, and in which colours; empty is good */
export function hardToRead(root: ShadowRoot): string[] {
  const faults: string[] = []
  const weigh = (what: string, colour: string, grounds: string[], least: number) => {
    const ratio = contrast(layered([...grounds, colour]), layered(grounds))
    if (ratio < least) faults.push(`${what}: ${ratio.toFixed(2)} (${colour} on ${grounds.join(' ')})`)
  }
  for (const element of root.querySelectorAll(':not(style, option, .watch, .probe)')) {
    if (!isShown(element) || element.closest('[aria-disabled=true], :disabled') || !says(element)) continue
    const { color } = getComputedStyle(element)
    const words = element.textContent!.trim() || (element as HTMLInputElement).name
    weigh(`${element.className} "${words.slice(0, 30)}"`, color, groundsOf(element), TEXT)
  }
  for (const [selector, side] of marks) {
    const found = [...root.querySelectorAll(selector)].find(isShown)
    if (!found) continue
    const [style, behind] = found.matches('li')
      ? [getComputedStyle(found, '::before'), found]
      : [getComputedStyle(found), found.parentElement!]
    weigh(selector, style[side], groundsOf(behind), MARK)
  }
  return faults
}
