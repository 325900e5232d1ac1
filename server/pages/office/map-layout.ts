/**
 * Where things stand on the small map of a round: everything is drawn as it lies from the item, at its true distance and in
 * its true direction (azimuthal equidistant), so that poles and the antimeridian are places like any other.
 */
import type { Point } from '../../../shared/geo'
import { distanceM } from '../../../shared/geo'

interface Spot {
  x: number
  y: number
}

export interface Mark extends Spot {
  /** Where its sign stands: on the spot itself, or beside it where there is no room. */
  sign: Spot
  /** It lies outside, in this direction, degrees from north: the few that are far would press the others together. */
  beyond?: number
}

export interface MapLayout {
  /** The item. */
  item: Spot
  /** In the order in which they were given. */
  marks: Mark[]
  /** The bar of the scale: a round number of metres and how long it is drawn. */
  scale: { metres: number; length: number }
  /** Radii round the item, one scale apart, as far as the map goes. */
  rings: number[]
}

/** Units of the drawing. */
export const MAP = { width: 360, height: 240 } as const
/** Radius of a sign. */
export const SIGN = 9
const MARGIN = 24
/** The scale and the arrow to the north stand below. */
const FOOT = 20
/** A map shows no less than this across, metres: one place alone has no size. */
const LEAST_M = 500
/** The bar is at most so long. */
const LONGEST_BAR = 90
/** More rings than this say no more. */
const MOST_RINGS = 8
/** Who is so many times as far as half of the others is not on the map. */
const FAR_TIMES = 4

/** @param others the places of the workshops, in the order of their numbers; the first is always on the map */
export function layOut(at: Point, others: readonly Point[]): MapLayout {
  const away = others.map((point) => distanceM(at, point))
  const reach = Math.max(away[0] ?? 0, FAR_TIMES * medianOf(away))
  const flat = others.map((point) => fromItem(at, point))
  const shown = flat.filter((_, i) => away[i]! <= reach)
  const xs = [0, ...shown.map(({ x }) => x)]
  const ys = [0, ...shown.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = { width: MAP.width - 2 * MARGIN, height: MAP.height - 2 * MARGIN - FOOT }
  const perMetre = Math.min(
    room.width / Math.max(right - left, LEAST_M),
    room.height / Math.max(bottom - top, LEAST_M),
  )
  const onMap = ({ x, y }: Spot): Spot => ({
    x: round(MAP.width / 2 + (x - (left + right) / 2) * perMetre),
    y: round((MAP.height - FOOT) / 2 + (y - (top + bottom) / 2) * perMetre),
  })
  const item = onMap({ x: 0, y: 0 })
  const metres = roundLength(LONGEST_BAR / perMetre)
  const length = round(metres * perMetre)
  const spots = flat.map((spot, i) =>
    away[i]! <= reach ? onMap(spot) : { ...atEdge(item, spot), beyond: round(bearing(at, others[i]!)) },
  )
  return {
    item,
    marks: withSigns(item, spots),
    scale: { metres, length },
    rings: ringsFor(item, length),
  }
}

const RAD = Math.PI / 180

/** @returns degrees from north, clockwise, at the start of the shortest way */
export function bearing(from: Point, to: Point): number {
  const [a, b] = [from.lat * RAD, to.lat * RAD]
  const turn = (to.lon - from.lon) * RAD
  const east = Math.sin(turn) * Math.cos(b)
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return (Math.atan2(east, north) / RAD + 360) % 360
}

/** @returns metres to the right of the item and below it */
function fromItem(at: Point, point: Point): Spot {
  const metres = distanceM(at, point)
  const angle = bearing(at, point) * RAD
  return { x: metres * Math.sin(angle), y: -metres * Math.cos(angle) }
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Outside signs keep so far from the edge, with room for the arrow that they bear. */
const EDGE = SIGN + 9

/** @returns where the way from the item in this direction leaves the map */
function atEdge(item: Spot, { x, y }: Spot): Spot {
  const room = (least: number, most: number, by: number) =>
    by === 0 ? Infinity : (by > 0 ? most : least) / by
  const times = Math.min(
    room(EDGE - item.x, MAP.width - EDGE - item.x, x),
    room(EDGE - item.y, MAP.height - FOOT - EDGE - item.y, y),
  )
  return { x: round(item.x + x * times), y: round(item.y + y * times) }
}

/** @returns the longest of 1, 2 and 5 times a power of ten that is no longer */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  return ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power
}

function ringsFor(item: Spot, step: number): number[] {
  const corner = Math.hypot(Math.max(item.x, MAP.width - item.x), Math.max(item.y, MAP.height - item.y))
  const count = Math.min(MOST_RINGS, Math.floor(corner / step))
  return Array.from({ length: count }, (_, nth) => round(step * (nth + 1)))
}

/** Signs keep so far from each other, centre to centre. */
const APART = 2 * SIGN + 2

/** Gives each spot the nearest free place for its sign: its own, or one on a ring round it. */
function withSigns(item: Spot, spots: readonly Omit<Mark, 'sign'>[]): Mark[] {
  const taken: Spot[] = [item]
  return spots.map((spot) => {
    const sign = places(spot).find((place) => isOnMap(place) && taken.every((one) => isApart(one, place)))
    taken.push(sign ?? spot)
    return { ...spot, sign: sign ?? spot }
  })
}

const TURNS = 16

function places(spot: Spot): Spot[] {
  const found = [spot]
  for (let radius = APART; radius < MAP.width; radius += SIGN) {
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI
      found.push({
        x: round(spot.x + radius * Math.sin(angle)),
        y: round(spot.y - radius * Math.cos(angle)),
      })
    }
  }
  return found
}

function isApart(a: Spot, b: Spot): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= APART
}

function isOnMap({ x, y }: Spot): boolean {
  return x >= SIGN + 2 && x <= MAP.width - SIGN - 2 && y >= SIGN + 2 && y <= MAP.height - FOOT - SIGN
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
