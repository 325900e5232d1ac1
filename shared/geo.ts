/** Points on the earth and the distance between them. Degrees in, metres out. */

/** A position in WGS 84 degrees: `lat` -90..90, `lon` -180..180. */
export interface Point {
  lat: number
  lon: number
}

/** The unit vector of a point: what great-circle ranking compares by dot product. */
export type Vector = readonly [x: number, y: number, z: number]

/** Mean earth radius (IUGG), metres. */
const EARTH_RADIUS_M = 6_371_008.8
const RAD = Math.PI / 180

/** @returns the point's unit vector; nearer points have the larger dot product, poles and antimeridian included. */
export function toVector({ lat, lon }: Point): Vector {
  const cosLat = Math.cos(lat * RAD)
  return [cosLat * Math.cos(lon * RAD), cosLat * Math.sin(lon * RAD), Math.sin(lat * RAD)]
}

/** @returns the great-circle distance in whole metres between two unit vectors, exact for near points too. */
export function vectorDistanceM(a: Vector, b: Vector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  return Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, chord / 2)))
}

/** @returns the great-circle distance in whole metres between two points. */
export function distanceM(a: Point, b: Point): number {
  return vectorDistanceM(toVector(a), toVector(b))
}
