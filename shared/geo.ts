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

/** @returns the point of a unit vector; at a pole any longitude is as good, and it is 0. */
export function toPoint([x, y, z]: Vector): Point {
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RAD, lon: Math.atan2(y, x) / RAD }
}

/** @returns the square of the straight line through the earth between two unit vectors; it orders as distance does. */
export function squaredChord(a: Vector, b: Vector): number {
  const x = a[0] - b[0]
  const y = a[1] - b[1]
  const z = a[2] - b[2]
  return x * x + y * y + z * z
}

/** @returns the great-circle distance in metres of a squared chord, exact for near points too. */
export function chordMetres(squared: number): number {
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(squared) / 2))
}

/** @returns the same in whole metres. */
export function chordDistanceM(squared: number): number {
  return Math.round(chordMetres(squared))
}

/** @returns the great-circle distance in whole metres between two points. */
export function distanceM(a: Point, b: Point): number {
  return chordDistanceM(squaredChord(toVector(a), toVector(b)))
}
