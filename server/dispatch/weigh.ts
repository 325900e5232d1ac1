/** Weighs who could do a job: the one door to ranking, for live dispatch, the shopper's list and what-if alike. */
import type { Roads } from '../ports/roads'
import type { Directory } from '../store/directory'
import type { Ranking, Weighed } from './rank'
import { rank } from './rank'
import { rankInStore } from './rank-in-store'
import { byRoad, roadTimes } from './road'
import type { Need } from './rules'

/** What weighing is given; of the directory only who takes part now, so that a copy can be weighed as well. */
export interface Weighing {
  directory: Pick<Directory, 'current' | 'books' | 'remote'>
  roads: Roads | null
}

/** @returns the eligible workshops, the one to ask first at the head, and why the others may not get it */
export async function weigh({ directory, roads }: Weighing, need: Need): Promise<Ranking> {
  const ranking = await rankingFor(directory, need)
  return roads ? reordered(roads, need, ranking) : ranking
}

async function rankingFor(directory: Weighing['directory'], need: Need): Promise<Ranking> {
  if (!directory.remote) return rank((await directory.current()).allWorkshops, need)
  const { demands } = await directory.books()
  return rankInStore(directory.remote, need, demands)
}

/** Whoever was asked for by name stays at the head; the others go by road, price and parts. */
async function reordered(roads: Roads, { at }: Need, ranking: Ranking): Promise<Ranking> {
  const times = await roadTimes(roads, at, ranking.weighed)
  if (!times) return ranking
  const named = ranking.why === 'nearest' ? 0 : 1
  const byCost = (candidates: Weighed[]) =>
    byRoad(candidates, times, ({ priceS, partsS = 0 }) => priceS + partsS)
  const weighed = [...byCost(ranking.weighed.slice(0, named)), ...byCost(ranking.weighed.slice(named))]
  return { ...ranking, weighed, measured: 'road' }
}
