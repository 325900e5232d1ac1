/** How far the followers of the log are behind: for health checks and the benchmark. */
import type { Store } from '../store/store'
import { positions } from './follow'

export interface Lag {
  /** Events that the slowest follower has not followed yet. */
  events: number
  /** Age of the oldest of them, seconds; 0 where there is none. */
  seconds: number
}

/** @param now epoch ms */
export async function outboxLag(store: Store, now: number): Promise<Lag> {
  const { last, cursors } = await positions(store)
  const followed = Math.min(...[...cursors.values()].map(({ seq }) => seq))
  const oldest = await store.readOne<{ at: number }>(
    'SELECT at FROM events WHERE seq > ? ORDER BY seq LIMIT 1',
    [followed],
  )
  return { events: last - followed, seconds: oldest === null ? 0 : Math.max(0, (now - oldest.at) / 1000) }
}
