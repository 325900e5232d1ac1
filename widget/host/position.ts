/** Finds the place where the device is. Loaded when the shopper wants it. */
import type { Credit, Place, PlacesAnswer } from '../../shared/place'
import type { Context } from '../context'

/** How long a device may look for itself, and how old its answer may be, ms: nobody travels far in ten minutes. */
const PATIENCE = 15_000
const FRESH = 600_000

interface Position {
  place: Place
  credit?: Credit
}

/**
 * @param say tells that it is looked for, which can take a while
 * @returns the device's place, named after the town there; or what to tell, where the device or the server knows none
 */
export async function positionOf(at: Context, say: (text: string) => void): Promise<Position | string> {
  const more = await at.more()
  say(more.locating)
  try {
    const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: PATIENCE, maximumAge: FRESH }),
    )
    // About 100 m: enough to find the nearest workshop.
    const [lat, lon] = [+coords.latitude.toFixed(3), +coords.longitude.toFixed(3)]
    const { places, credit } = await at.api.ask<PlacesAnswer>('places', { near: `${lat},${lon}` })
    // There is none at sea.
    return places[0] ? { place: { ...places[0], lat, lon }, credit } : at.words.noPosition
  } catch (error) {
    // Where the shopper or the page forbids it (1), asking again is of no use.
    return (error as GeolocationPositionError).code === 1 ? more.positionRefused : at.words.noPosition
  }
}
