/** OSRM's table service: https://project-osrm.org/docs/v26.4.0/http. Its points are longitude first. */
import * as v from 'valibot'
import type { Point } from '../../../../shared/geo'
import { distanceM } from '../../../../shared/geo'
import type { Dialect } from './dialect'
import { Amount, assertLength, FARTHEST_SNAP_M, judge } from './dialect'

/** Where a point was put: `distance` is how far from where it was, metres; old releases leave it out. */
const Waypoint = v.object({ location: v.tuple([v.number(), v.number()]), distance: v.optional(Amount) })

const matrix = v.array(v.array(v.nullable(Amount)))

const Table = v.object({
  code: v.literal('Ok'),
  durations: matrix,
  distances: v.optional(matrix),
  sources: v.array(Waypoint),
  destinations: v.array(Waypoint),
})

export const osrm: Dialect = {
  farthestM: Infinity,

  ask(base, from, to) {
    const points = [from, ...to].map(({ lat, lon }) => `${lon.toFixed(6)},${lat.toFixed(6)}`).join(';')
    const url = new URL(`table/v1/driving/${points}`, base)
    // A target without a road near it fails the whole table, so only the source has a radius: how far each target was moved
    // stands in the answer.
    const options = {
      sources: '0',
      destinations: to.map((_, nth) => nth + 1).join(';'),
      annotations: 'duration,distance',
      radiuses: [FARTHEST_SNAP_M, ...to.map(() => 'unlimited')].join(';'),
      generate_hints: 'false',
    }
    // Not by `searchParams`, which writes `;` as %3B: short, and as the documentation has it.
    const query = Object.entries(options).map(([name, value]) => `${name}=${value}`)
    url.search = [...query, ...(base.search ? [base.search.slice(1)] : [])].join('&')
    // On a connection that was used before, each answer of OSRM's own server comes 44 ms late: it sends head and body apart,
    // and waits for the head's acknowledgement. A new connection costs a tenth of a millisecond nearby; what is reached by
    // TLS has another server in front.
    return { url, init: url.protocol === 'http:' ? { headers: { Connection: 'close' } } : {} }
  },

  read(answer, from, to) {
    const { durations, distances, sources, destinations } = v.parse(Table, answer)
    assertLength(durations, 1)
    assertLength(sources, 1)
    const row = durations[0]!
    const metres = distances?.[0]
    for (const entries of [row, destinations, metres ?? row]) assertLength(entries, to.length)
    const fromM = snapped(sources[0]!, from)
    return to.map((target, nth) =>
      judge({
        from,
        to: target,
        snappedM: [fromM, snapped(destinations[nth]!, target)],
        seconds: row[nth]!,
        metres: metres?.[nth],
      }),
    )
  },
}

function snapped({ location: [lon, lat], distance }: v.InferOutput<typeof Waypoint>, asked: Point): number {
  return distance ?? distanceM({ lat, lon }, asked)
}
