/** Weighs who could do a job: the one door to ranking, for live dispatch, the shopper's list and what-if alike. */
import type { Directory } from '../store/directory'
import type { Ranking } from './rank'
import { rank } from './rank'
import type { Need } from './rules'

/** What weighing is given; of the directory only who takes part now, so that a copy can be weighed as well. */
export interface Weighing {
  directory: Pick<Directory, 'current'>
}

/** @returns the eligible workshops, the one to ask first at the head, and why the others may not get it */
export async function weigh({ directory }: Weighing, need: Need): Promise<Ranking> {
  const { allWorkshops } = await directory.current()
  return rank(allWorkshops, need)
}
