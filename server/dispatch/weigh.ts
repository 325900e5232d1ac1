/** Weighs who could do a job: the one door to ranking, for live dispatch, the shopper's list and what-if alike. */
import type { Bengkel } from '../bengkel'
import type { Ranking } from './rank'
import { rank } from './rank'
import { rankInStore } from './rank-in-store'
import type { Need } from './rules'

/** What weighing is given. */
export type Weighing = Pick<Bengkel, 'directory'>

/** @returns the eligible workshops, the one to ask first at the head, and why the others may not get it */
export async function weigh({ directory }: Weighing, need: Need): Promise<Ranking> {
  if (directory.remote) return rankInStore(directory.remote, need)
  const { allWorkshops } = await directory.current()
  return rank(allWorkshops, need)
}
