// Made-up roads for any country, the same for the same seed: rivers run north to south every few kilometres, and who must cross one
// goes by one of its few bridges. The simulator asks them as live dispatch asks an engine, and measures by them what a choice costs.
import type { Roads } from '../../../server/ports/roads'
import type { Point } from '../../../shared/geo'

const METRES_A_DEGREE = 111_195
/** Between two rivers, and between two bridges of one river on average, metres. */
const RIVERS_M = 4000
const BRIDGES_M = 10_000
/** Bridges looked at on either side of the straight line: nobody goes round by more. */
const BRIDGES_ASIDE = 2
/** Streets wind. */
const STREET_DETOUR = 1.3
/** The first and last kilometres go through streets, the rest by larger roads: metres, and metres a second. */
const STREETS_M = 4000
const STREET_MPS = 8
const ROAD_MPS = 20

export interface MadeRoads extends Roads {
  /** @returns seconds from one place to another */
  timeS(from: Point, to: Point): number
  /** @returns seconds that it would take without rivers: never more than `timeS`, and quickly said */
  leastS(from: Point, to: Point): number
}

export interface MadeRoadsOptions {
  seed: number
  /** Where the rivers are as far apart as they should be: the middle of the country. */
  latitude: number
}

/** @returns roads on which every place can be reached from every other */
export function makeRoads({ seed, latitude }: MadeRoadsOptions): MadeRoads {
  const riverDegrees = RIVERS_M / (METRES_A_DEGREE * Math.cos((latitude * Math.PI) / 180))

  /** Metres north of the equator of a river's nth bridge: each has its stretch, and stands somewhere in it. */
  const bridge = (river: number, nth: number) => (nth + chance(seed, river, nth)) * BRIDGES_M

  /** The shortest way from bank to bank: river after river, each bridge reached by the best bridge of the river before. */
  function metres(from: Point, to: Point): number {
    const [west, east] = from.lon <= to.lon ? [from, to] : [to, from]
    const metresEast = metresEastOf(from, to)
    const slope = east.lon === west.lon ? 0 : (east.lat - west.lat) / (east.lon - west.lon)
    let before = [{ lon: west.lon, northM: west.lat * METRES_A_DEGREE, metres: 0 }]
    const last = Math.ceil(east.lon / riverDegrees) - 1
    for (let river = Math.floor(west.lon / riverDegrees) + 1; river <= last; river++) {
      const lon = river * riverDegrees
      const nearest = Math.floor(((west.lat + slope * (lon - west.lon)) * METRES_A_DEGREE) / BRIDGES_M)
      const reached = []
      for (let nth = nearest - BRIDGES_ASIDE; nth <= nearest + BRIDGES_ASIDE; nth++) {
        const northM = bridge(river, nth)
        reached.push({ lon, northM, metres: shortest(before, lon, northM, metresEast) })
      }
      before = reached
    }
    return shortest(before, east.lon, east.lat * METRES_A_DEGREE, metresEast)
  }

  const timeS = (from: Point, to: Point) => Math.round(secondsFor(metres(from, to)))
  const leastS = (from: Point, to: Point) => Math.floor(secondsFor(straight(from, to)))
  return { timeS, leastS, travel: (from, to) => Promise.resolve(to.map((place) => timeS(from, place))) }
}

function secondsFor(metres: number): number {
  const way = metres * STREET_DETOUR
  const streets = Math.min(way, STREETS_M)
  return streets / STREET_MPS + (way - streets) / ROAD_MPS
}

/** Metres a degree of longitude has between two places. */
function metresEastOf(from: Point, to: Point): number {
  return METRES_A_DEGREE * Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180)
}

function straight(from: Point, to: Point): number {
  return Math.hypot((from.lon - to.lon) * metresEastOf(from, to), (from.lat - to.lat) * METRES_A_DEGREE)
}

interface Reached {
  lon: number
  northM: number
  metres: number
}

function shortest(from: readonly Reached[], lon: number, northM: number, metresEast: number): number {
  let least = Infinity
  for (const one of from) {
    const way = one.metres + Math.hypot((lon - one.lon) * metresEast, northM - one.northM)
    if (way < least) least = way
  }
  return least
}

/** From 0 up to, not including, 1; always the same for the same numbers. */
function chance(seed: number, river: number, nth: number): number {
  let mixed =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(river, 0xc2b2ae35) ^ Math.imul(nth, 0x27d4eb2f)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
}

/** @returns how many seconds longer by road the chosen place is than the nearest by road of all that could have been chosen */
export function roadRegretS(
  { timeS, leastS }: MadeRoads,
  from: Point,
  chosen: Point,
  all: readonly Point[],
): number {
  const taken = timeS(from, chosen)
  let best = taken
  for (const one of all) if (leastS(from, one) < best) best = Math.min(best, timeS(from, one))
  return taken - best
}
