// Demand of a day that differs from that of the days before: what prices were made from is never quite what comes.
import type { Dice } from './dice'
import type { Town } from './world'

/** By so much more comes from one half of the people, and less from the other. */
const TILT = 0.2
/** Towns ask for so much more or less than they should, at most. */
const SWING = 0.5
/** Small towns ask for more than their people say. */
const FLATTER = 0.9

/** By name, how much each town asks for; `usual` is as before. */
export function demandsFor(towns: readonly Town[], dice: Dice): Map<string, number[]> {
  const north = middleBy(towns, ({ lat }) => lat)
  const east = middleBy(towns, ({ lon }) => lon)
  const by = (weight: (town: Town) => number) => towns.map((town) => town.people * weight(town))
  const tilted = (isMore: (town: Town) => boolean) => by((town) => (isMore(town) ? 1 + TILT : 1 - TILT))
  return new Map([
    ['usual', by(() => 1)],
    ['more in the north', tilted(({ lat }) => lat > north)],
    ['more in the south', tilted(({ lat }) => lat <= north)],
    ['more in the east', tilted(({ lon }) => lon > east)],
    ['more in the west', tilted(({ lon }) => lon <= east)],
    ['towns up and down', by(() => 1 - SWING + 2 * SWING * dice.share())],
    ['more in small towns', towns.map(({ people }) => people ** FLATTER)],
  ])
}

/** @returns where half of the people live on either side */
function middleBy(towns: readonly Town[], of: (town: Town) => number): number {
  const sorted = [...towns].sort((a, b) => of(a) - of(b))
  let left = sorted.reduce((sum, { people }) => sum + people, 0) / 2
  return of(sorted.find(({ people }) => (left -= people) < 0) ?? sorted[0]!)
}
