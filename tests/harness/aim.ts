// Clicks as a person does, who looks before: what moves away from under the pointer, as when something arrives above it, is not
// missed for something else but tried again.

/** Sources of functions that run in the page, which sees nothing else. */
export interface Hand {
  run<T>(source: string, ...args: string[]): Promise<T>
  clickAt(x: number, y: number): Promise<void>
}

/**
 * @param find the source of what finds an element in the page
 * @returns whether it was there, nothing was in front of it, and the click met it
 */
export async function clickOn(hand: Hand, find: string, args: string[]): Promise<boolean> {
  const point = await hand.run<{ x: number; y: number } | null>(
    `(...args) => (${String(aim)})((${find})(...args))`,
    ...args,
  )
  if (!point) return false
  await hand.clickAt(point.x, point.y)
  return hand.run<boolean>(String(hasMet))
}

/** A page keeps here whether the click has met what was aimed at, and on which side of its middle. */
type Aiming = { met: boolean; side: number; lower?: () => void }
declare const window: Window & { aiming?: Aiming }

/**
 * Aims at an element: until it is clicked on, no click meets anything else. It is now left, now right of the middle, by less than
 * half of the smallest control: twice in the same place at this pace would be a double click.
 */
function aim(element: Element | null): { x: number; y: number } | null {
  if (!element) return null
  const side = -(window.aiming?.side ?? 1)
  const { left, top, width, height } = element.getBoundingClientRect()
  const [x, y] = [Math.round(left + width / 2 + 3 * side), Math.round(top + height / 2)]
  const root = element.getRootNode() as ShadowRoot
  if (document.elementFromPoint(x, y) !== root.host || !element.contains(root.elementFromPoint(x, y)))
    return null

  window.aiming?.lower?.()
  const aiming: Aiming = (window.aiming = { met: false, side })
  const parts = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
  const guard = (event: Event) => {
    const isMeant = event.composedPath().includes(element)
    if (!isMeant) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    if (event.type !== 'click') return
    aiming.met = isMeant
    aiming.lower!()
  }
  aiming.lower = () => {
    for (const part of parts) removeEventListener(part, guard, true)
  }
  for (const part of parts) addEventListener(part, guard, true)
  return { x, y }
}

/** @returns whether it was met; a page that has another in its place since was left by the click */
function hasMet(): boolean {
  const { aiming } = window
  aiming?.lower?.()
  return aiming?.met ?? true
}
