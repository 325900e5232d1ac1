/** Places taken on benches, in memory: moved here alone, so that whoever counts the full ones hears when one fills or empties. */
import type { Workshop } from './directory'

/** Hears of a workshop whose bench is full now, or no longer. */
type Listener = (workshop: Workshop) => void

const listeners = new WeakMap<readonly Workshop[], Listener>()

/** @returns whether its bench has no place left */
export function isFull({ load, capacity }: Pick<Workshop, 'load' | 'capacity'>): boolean {
  return load >= capacity
}

/** Tells of each bench in a list that fills or empties from now on. A list has one listener. */
export function onTurn(list: readonly Workshop[], listen: Listener): void {
  listeners.set(list, listen)
}

/** @param list the one that the workshop is in */
export function setLoad(list: readonly Workshop[], workshop: Workshop, load: number): void {
  const before = isFull(workshop)
  ;(workshop as { load: number }).load = load
  if (isFull(workshop) !== before) listeners.get(list)?.(workshop)
}
