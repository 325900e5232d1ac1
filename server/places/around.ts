/** Finds what lies round a point: the nearest places, or the weightiest. */
import { distanceM, type Point } from '../../shared/geo'
import { placeColumns, readWeighed, type Weighed } from './row'
import { BAND_DEG, type Gazetteer } from './schema'

/** Half the height of the boxes in which the nearest place is looked for, degrees: a town's, a region's, a desert's. */
const reachesDeg = [0.1, 0.4, 1.6, 6.4]
const METRES_A_DEGREE = 111_195

/** How many are looked at. */
const MOST = 10

/** @returns some of the places nearest to the point, the nearest first; none where none is within some 700 km. */
export async function nearestPlaces(client: Gazetteer, point: Point): Promise<Weighed[]> {
  let found: Weighed[] = []
  for (const reach of reachesDeg) {
    found = await within(client, point, reach, NEAREST)
    found.sort((a, b) => distanceM(point, a) - distanceM(point, b))
    // One further away than the box is high may have a nearer one just outside the box.
    if (found[0] && distanceM(point, found[0]) <= reach * METRES_A_DEGREE) break
  }
  return found
}

/** @returns the weightiest places in a box of this half height, degrees, round the point, the weightiest first. */
export function weightiestPlaces(client: Gazetteer, point: Point, reach: number): Promise<Weighed[]> {
  return within(client, point, reach, 'weight DESC')
}

/** Sorted here as on a flat map, which is nearly right; then by the distance over the globe. */
const NEAREST = '(lat - :lat) * (lat - :lat) + (lon - turn - :lon) * (lon - turn - :lon) * :squash'

/** The first of the places in a box round the point; across the antimeridian too. */
async function within(client: Gazetteer, point: Point, reach: number, order: string): Promise<Weighed[]> {
  const { lat, lon } = point
  const toPole = Math.min(89, Math.abs(lat) + reach)
  const wide = Math.min(180, reach / Math.cos((toPole * Math.PI) / 180))
  const first = Math.floor((lat - reach) / BAND_DEG)
  const bands = Array.from({ length: Math.ceil((2 * reach) / BAND_DEG) + 1 }, (_, index) => first + index)
  const sql = `SELECT ${placeColumns}
    FROM json_each(:bands) band CROSS JOIN (SELECT -360 AS turn UNION ALL SELECT 0 UNION ALL SELECT 360)
    CROSS JOIN places ON lat_band = band.value AND lon BETWEEN :lon - :wide + turn AND :lon + :wide + turn
    ORDER BY ${order}
    LIMIT ${MOST}`
  const squash = Math.cos((lat * Math.PI) / 180) ** 2
  const args = { bands: JSON.stringify(bands), lat, lon, wide, ...(order === NEAREST && { squash }) }
  const { rows } = await client.execute({ sql, args })
  return rows.map(readWeighed)
}
