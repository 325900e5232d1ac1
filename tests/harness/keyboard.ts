// Somebody who uses a page by keyboard alone: goes where the focus goes, and must always see where that is.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Nothing is further away than so many stops. */
const FURTHEST = 60

/** What has the focus, within shadow roots too. */
interface Focused {
  /** Its label, else what it says. */
  name: string
  heading: boolean
  /** Something is drawn round it, and it is in view. */
  seen: boolean
  inside: boolean
}

function lookAtFocus(): Focused {
  let focused = document.activeElement as HTMLElement
  const inside = !!focused.shadowRoot
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement as HTMLElement
  const label = (focused as HTMLInputElement).labels?.[0]
  const ringed = [focused, focused.closest('label')].some((each) => {
    const { outlineStyle, outlineWidth } = each
      ? getComputedStyle(each)
      : { outlineStyle: 'none', outlineWidth: '' }
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  // The button in a date field, which opens the calendar, is the browser's own, and so is its ring.
  const within = !focused.matches(':focus')
  const { top, bottom } = focused.getBoundingClientRect()
  return {
    name: ((label ?? focused).innerText ?? '').replace(/\s+/g, ' ').trim(),
    heading: focused.localName === 'h2',
    seen: (ringed || within) && bottom > 0 && top < innerHeight,
    inside,
  }
}

export class Keyboard {
  constructor(readonly page: Page) {}

  private focused(): Promise<Focused> {
    return this.page.evaluate(lookAtFocus)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Goes forward until this has the focus; each stop on the way is seen. */
  async tabTo(name: string | RegExp): Promise<void> {
    const passed: string[] = []
    for (let stop = 0; stop < FURTHEST; stop++) {
      await this.press('Tab')
      const focused = await this.focused()
      if (focused.inside)
        expect(focused.seen, `the focus on “${focused.name}” is seen, after ${passed.join(' | ')}`).toBe(true)
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return
      passed.push(focused.name)
    }
    throw new Error(`“${name}” is not reached, only ${passed.join(' | ')}`)
  }

  /** Waits until the focus is on this heading. */
  async isAsked(question: string): Promise<void> {
    await expect.poll(() => this.focused()).toMatchObject({ name: question, heading: true })
  }

  /** Waits until the focus is on what says this. */
  async isTold(text: string): Promise<void> {
    await expect.poll(async () => (await this.focused()).name).toContain(text)
  }

  /** Goes forward until the focus has left the widget. */
  async tabOut(): Promise<void> {
    for (let stop = 0; stop < FURTHEST && (await this.isInside()); stop++) await this.press('Tab')
  }

  async isInside(): Promise<boolean> {
    return (await this.focused()).inside
  }
}
