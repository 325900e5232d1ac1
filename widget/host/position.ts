/** Finds the place where the device is. Loaded when the shopper wants it. */
import type { Credit, Place, PlacesAnswer } from '../../shared/place'
import type { Api } from '../api'

/** How long a device may look for itself, and how old its answer may be, ms: nobody travels far in ten minutes. */
const PATIENCE = 15_000
const FRESH = 600_000

/**
 * @returns the device's place, named after the town there
 * @throws GeolocationPositionError or another error where the device or the server knows none
 */
export async function positionOf(api: Api): Promise<{ place: Place; credit?: Credit }> {
  const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: PATIENCE, maximumAge: FRESH }),
  )
  // About 100 m: enough to find the nearest workshop.
  const [lat, lon] = [+coords.latitude.toFixed(3), +coords.longitude.toFixed(3)]
  const { places, credit } = await api.ask<PlacesAnswer>('places', { near: `${lat},${lon}` })
  // There is none at sea.
  if (!places[0]) throw new Error('No place')
  return { place: { ...places[0], lat, lon }, credit }
}
