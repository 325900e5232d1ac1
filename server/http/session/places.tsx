/** Places that forms ask for: looked up by what was typed, and fetched by the small script while somebody types. */
import type { Hono } from 'hono'
import type { Place, PlacesAnswer } from '../../../shared/place'
import type { ProblemCode } from '../../../shared/problem'
import type { Places } from '../../places/places'
import type { Typed } from '../../pages/form'
import { filled, textOf } from '../../pages/form'
import { EXACT, PlaceChoice } from '../../pages/place-field'
import type { AppDeps } from '../deps'
import { signedIn } from './access'
import type { PageEnv } from './page-app'
import { createPageApp, wordsOf } from './page-app'

/** Places in one answer. */
const MOST = 6

/** What a form's place field says. */
export interface PlaceAnswer {
  /** To choose from, for the field. */
  found: PlacesAnswer
  /** The place chosen or the position typed; undefined where there is none yet. */
  place?: Pick<Place, 'lat' | 'lon'> & Partial<Place>
  /** What is wrong with the field, where no place is given. */
  wrong: { field: string; code: ProblemCode }[]
}

/**
 * @param places null where none are to be found
 * @param country whose places come first
 */
export async function readPlace(places: Places | null, typed: Typed, country?: string): Promise<PlaceAnswer> {
  const [q, chosen] = [textOf({ typed }, 'place.q'), textOf({ typed }, 'place')]
  const found = (await places?.search({ q, country, limit: MOST })) ?? { places: [] }
  if (chosen === EXACT) return { found, ...readPosition(typed) }
  const listed = found.places.find(({ id }) => id === chosen)
  const known = listed ?? (await places?.byId(chosen))
  if (!known) return { found, wrong: [{ field: 'place', code: 'place-missing' }] }
  const all = listed ? found : { ...found, places: [known, ...found.places] }
  return { found: all, place: known, wrong: [] }
}

function readPosition(typed: Typed): Pick<PlaceAnswer, 'place' | 'wrong'> {
  const [lat, lon] = [degreesOf(typed, 'place.lat', 90), degreesOf(typed, 'place.lon', 180)]
  const wrong = (['place.lat', 'place.lon'] as const).flatMap((field, i) =>
    [lat, lon][i] === null ? [{ field, code: 'place-out-of-range' as const }] : [],
  )
  return lat !== null && lon !== null ? { place: { lat, lon }, wrong } : { wrong }
}

/** Degrees as people type them, with a point or a comma. */
function degreesOf(typed: Typed, name: string, most: number): number | null {
  const text = textOf({ typed }, name).replace(',', '.')
  const value = Number(text)
  return text !== '' && Math.abs(value) <= most ? value : null
}

/** `/places`: the choice alone, for the script of whoever has signed in. */
export function placeRoutes(deps: AppDeps): Hono<PageEnv> {
  const { bengkel, places } = deps
  const routes = createPageApp(deps)
  routes.get('/', async (c) => {
    if (!(await signedIn(c, bengkel))) return c.body(null, 401)
    const { q = '', country, exact, chosen = '' } = c.req.query()
    const form = filled({ 'place.q': q, place: chosen })
    const { found } = await readPlace(places, form.typed, country)
    return c.html(<PlaceChoice words={wordsOf(c)} form={form} found={found} exact={exact !== undefined} />)
  })
  return routes
}
