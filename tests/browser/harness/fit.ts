// Whether all that is shown fits, can be hit, and is still whole when its text is twice as large.
import { expect } from '@open-wc/testing'
import type { Widget } from './widget'

/** The narrowest phone there is, px; also what a page of 1280 px is at 400 % zoom. */
export const NARROW = 320
/** Least sides of what can be pressed, px: of anything (WCAG 2.2), and of what is meant to be pressed. */
const LEAST = 24
const MAIN = 44

const shown = (each: HTMLElement) =>
  each.checkVisibility({ visibilityProperty: true }) && !each.closest('.heard')

/** What a file is chosen with lies, unseen, over the whole of its label. */
const ours = (root: ParentNode, of: string) =>
  [...root.querySelectorAll<HTMLElement>(of)].filter((each) => !each.matches('[type=file]') && shown(each))

const named = (each: HTMLElement) => each.outerHTML.replaceAll(/<!--.*?-->/g, '').slice(0, 120)

/** What may hold more than it shows: fields scroll, and names of files are shortened. */
const mayHoldMore = (each: HTMLElement) =>
  each.matches('input, textarea') || getComputedStyle(each).textOverflow === 'ellipsis'

/** Nothing is wider than what it stands in. */
export function expectToFit({ root, title }: Widget): void {
  const card = root.querySelector<HTMLElement>('[part=card]')!
  const wide = [card, ...ours(card, '*')].filter(
    (each) =>
      each.scrollWidth > each.clientWidth + 1 &&
      getComputedStyle(each).display !== 'inline' &&
      !mayHoldMore(each),
  )
  expect(
    wide.map((each) => named(each)),
    `too wide: ${title}`,
  ).to.deep.equal([])
}

/** All that can be pressed is large enough for any finger, and what is meant to be pressed for a hurried one. */
export function expectToBeHit({ root, title }: Widget): void {
  const main =
    '.main, .plain, .quiet, .tile, .option, .upload, select, textarea, input:not([type=radio], [type=checkbox])'
  const small = ours(root, `button, a, summary, ${main}`).filter((each) => {
    const { width, height } = each.getBoundingClientRect()
    return Math.min(width, height) < (each.matches(main) ? MAIN : LEAST)
  })
  expect(
    small.map((each) => `${each.getBoundingClientRect().height} ${named(each)}`),
    `too small: ${title}`,
  ).to.deep.equal([])
}

/** Makes each text twice as large, as people do who see little. @returns what makes it as it was */
export function doubleText({ root }: Widget): () => void {
  const all = [...root.querySelectorAll<HTMLElement>('[part=card], [part=card] *')]
  const sizes = all.map((each) => parseFloat(getComputedStyle(each).fontSize))
  for (const [index, each] of all.entries()) each.style.fontSize = `${2 * sizes[index]!}px`
  return () => {
    for (const each of all) each.style.fontSize = ''
  }
}
