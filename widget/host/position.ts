/** Finds the place where the device is. Loaded when the shopper wants it. */
import type { Place } from '../../shared/place'
import type { Api } from '../api'

/** @returns the device's place, named after the town there. @throws where the device or the server knows none */
export async function placeHere(api: Api): Promise<Place> {
  const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject),
  )
  // About 100 m: enough to find the nearest workshop.
  const [lat, lon] = [+coords.latitude.toFixed(3), +coords.longitude.toFixed(3)]
  const { places } = await api.ask<{ places: [Place] }>('places', { near: `${lat},${lon}` })
  return { ...places[0], lat, lon }
}
