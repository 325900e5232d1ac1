/** Valhalla's matrix service: https://valhalla.github.io/valhalla/api/matrix/api-reference/. */
import * as v from 'valibot'
import type { Point } from '../../../../shared/geo'
import { distanceM } from '../../../../shared/geo'
import type { Dialect } from './dialect'
import { Amount, assertLength, FARTHEST_SNAP_M, judge } from './dialect'

/** The service refuses a whole matrix in which one pair is farther apart, metres (its own default). */
const FARTHEST_M = 400_000
/** It also refuses one with a target farther from any road than this, so this is as far as anything asked can be. */
const WIDEST_SEARCH_M = 400_000

const Place = v.nullable(v.object({ lat: v.number(), lon: v.number() }))
/** Where the points were put, since 3.5; older releases say what was asked, each in a list of its own. */
const places = v.fallback(v.optional(v.array(Place)), undefined)

const Matrix = v.object({
  sources_to_targets: v.array(v.array(v.object({ time: v.nullable(Amount), distance: v.nullable(Amount) }))),
  sources: places,
  targets: places,
  units: v.literal('kilometers'),
})

export const valhalla: Dialect = {
  farthestM: FARTHEST_M,

  ask(base, from, to) {
    const body = {
      sources: [{ lat: from.lat, lon: from.lon, search_cutoff: FARTHEST_SNAP_M }],
      targets: to.map(({ lat, lon }) => ({ lat, lon, search_cutoff: WIDEST_SEARCH_M })),
      costing: 'auto',
      units: 'kilometers',
    }
    const url = new URL('sources_to_targets', base)
    url.search = base.search
    const headers = { 'Content-Type': 'application/json' }
    return { url, init: { method: 'POST', headers, body: JSON.stringify(body) } }
  },

  read(answer, from, to) {
    const { sources_to_targets: rows, sources, targets } = v.parse(Matrix, answer)
    assertLength(rows, 1)
    assertLength(rows[0]!, to.length)
    const fromM = snapped(sources?.[0], from)
    return to.map((target, nth) => {
      const { time: seconds, distance } = rows[0]![nth]!
      const snappedM = [fromM, snapped(targets?.[nth], target)] as const
      const metres = distance === null ? null : distance * 1000
      return judge({ from, to: target, snappedM, seconds, metres })
    })
  },
}

function snapped(put: v.InferOutput<typeof Place> | undefined, asked: Point): number | undefined {
  return put ? distanceM(put, asked) : undefined
}
