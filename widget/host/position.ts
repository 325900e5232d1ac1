/** Finds the place where the device is. Loaded when the shopper wants it. */
import type { PlacesAnswer } from '../../shared/place'
import { moreWordsOf } from '../messages/more'
import type { RequestFlow } from '../repair/flow'

/** How long a device may look for itself, and how old its answer may be, ms: nobody travels far in ten minutes. */
const PATIENCE = 15_000
const FRESH = 600_000
/** Why a device tells no position: the shopper, the page or the browser forbids it. Asking again is of no use. */
const FORBIDDEN = 1

/**
 * Takes the device's place, named after the town there, unless something is typed meanwhile.
 * @throws where the words cannot be fetched
 */
export async function takePosition(flow: RequestFlow): Promise<void> {
  const { at } = flow
  if (flow.locating) return
  const more = await moreWordsOf(at.language)
  const typed = flow.value('place')
  at.announce((flow.locating = more.locating))
  try {
    const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: PATIENCE, maximumAge: FRESH }),
    )
    // About 100 m: enough to find the nearest workshop.
    const [lat, lon] = [+coords.latitude.toFixed(3), +coords.longitude.toFixed(3)]
    const { places, credit } = await at.api.ask<PlacesAnswer>('places', { near: `${lat},${lon}` })
    if (typed !== flow.value('place')) return
    // There is none at sea.
    if (!places[0]) throw new Error('No place')
    flow.credit = credit
    flow.choosePlace({ ...places[0], lat, lon })
  } catch (error) {
    const forbidden = (error as GeolocationPositionError).code === FORBIDDEN
    flow.errors.place = forbidden ? more.positionRefused : at.words.noPosition
    at.focus('place')
  } finally {
    flow.locating = undefined
    at.update()
  }
}
