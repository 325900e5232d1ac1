/** Finds the place where the device is. Loaded when the shopper wants it. */
import type { PlacesAnswer } from '../../shared/place'
import type { RequestFlow } from '../repair/flow'

/** Takes the device's place, named after the town there. @throws where the device or the server knows none */
export async function takePosition(flow: RequestFlow): Promise<void> {
  const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(resolve, reject),
  )
  // About 100 m: enough to find the nearest workshop.
  const [lat, lon] = [+coords.latitude.toFixed(3), +coords.longitude.toFixed(3)]
  const { places, credit } = await flow.at.api.ask<PlacesAnswer>('places', { near: `${lat},${lon}` })
  // There is none at sea.
  if (!places[0]) throw new Error('No place')
  flow.credit = credit
  flow.choosePlace({ ...places[0], lat, lon })
}
