// A town that the crow flies over and no car: two banks of a river with one bridge at the southern end, and an island with
// streets of its own that no bridge reaches. Streets run in a grid.
import type { Point } from '../../../shared/geo'
import type { RoadMap, Way } from './pbf'

/** The south-western corner, on the equator's side where a degree is as long both ways within half a percent. */
const CORNER: Point = { lat: -3.3, lon: 114.6 }
const METRES_A_DEGREE = 111_195
/** Between two streets, metres. */
const BLOCK_M = 250

/** @returns the point so many metres east and north of the town's corner */
export function spot(eastM: number, northM: number): Point {
  return {
    lat: CORNER.lat + northM / METRES_A_DEGREE,
    lon: CORNER.lon + eastM / (METRES_A_DEGREE * Math.cos((CORNER.lat * Math.PI) / 180)),
  }
}

/** Where each part lies, metres from the corner. The river runs between the banks. */
const PARTS = {
  west: { eastM: 0, northM: 0, columns: 21, rows: 41 },
  east: { eastM: 6000, northM: 0, columns: 21, rows: 41 },
  island: { eastM: 3000, northM: 12_500, columns: 13, rows: 13 },
} as const

/** @returns the town's streets */
export function riverTown(): RoadMap {
  const nodes: Point[] = []
  const ways: Way[] = []
  const street = { highway: 'residential', maxspeed: '50' }
  const corners = Object.values(PARTS).map(({ eastM, northM, columns, rows }) => {
    const first = nodes.length
    const at = (column: number, row: number) => first + row * columns + column
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        nodes.push(spot(eastM + column * BLOCK_M, northM + row * BLOCK_M))
    const across = Array.from({ length: columns }, (_, column) => column)
    const along = Array.from({ length: rows }, (_, row) => row)
    for (const row of along) ways.push({ nodes: across.map((column) => at(column, row)), tags: street })
    for (const column of across) ways.push({ nodes: along.map((row) => at(column, row)), tags: street })
    return { southWest: at(0, 0), southEast: at(columns - 1, 0) }
  })
  const [west, east] = corners
  ways.push({
    nodes: [west!.southEast, east!.southWest],
    tags: { highway: 'secondary', bridge: 'yes', layer: '1', maxspeed: '50', name: 'The only bridge' },
  })
  return { nodes, ways }
}
