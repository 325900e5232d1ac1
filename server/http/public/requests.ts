/** What the widget asks before there is a job, and the request itself. */
import { Hono } from 'hono'
import * as v from 'valibot'
import { categoryCodes, handoverModes } from '../../../shared/catalog'
import { coverages } from '../../../shared/job'
import { parse } from '../../../shared/parse'
import { Country, Latitude, Longitude } from '../../../shared/place'
import { Problem } from '../../../shared/problem'
import { languageFor } from '../../../shared/language'
import { limits, RepairRequest } from '../../../shared/request'
import { LookupInput, TroubleshootingInput } from '../../../shared/status'
import { nearestWorkshops } from '../../dispatch/nearest'
import { configFor } from '../../intake/config'
import { estimate } from '../../intake/estimate'
import { lookUp } from '../../intake/lookup'
import { keepPhoto } from '../../intake/photo'
import { takeRequest } from '../../intake/request'
import { countTrial } from '../../intake/troubleshooting'
import { bodyUpTo, idempotencyKey, jsonBody, parseJson } from '../body'
import type { AppDeps } from '../deps'
import { limitTo } from '../limits'
import { asker } from './asker'

const degrees = <S extends v.GenericSchema<number, number>>(range: S) =>
  v.pipe(v.string(), v.transform(Number), v.number('place-out-of-range'), range)

const PlacesQuery = v.object({
  q: v.optional(v.pipe(v.string(), v.maxLength(200, 'too-long')), ''),
  country: v.optional(Country),
  /** `lat,lon` of the person; without `q` the place there is named. */
  near: v.optional(
    v.pipe(
      v.string(),
      v.transform((near) => near.split(',').map(Number)),
      v.strictTuple([Latitude, Longitude], 'place-out-of-range'),
    ),
  ),
})

const WorkshopsQuery = v.object({
  category: v.picklist(categoryCodes, 'category-unknown'),
  brand: v.optional(v.string()),
  lat: degrees(Latitude),
  lon: degrees(Longitude),
  mode: v.optional(v.picklist(handoverModes, 'mode-unsuited')),
  coverage: v.optional(v.picklist(coverages, 'field-invalid')),
  // What else is known of the place: where a workshop lists its districts, a point alone does not tell.
  country: v.optional(Country),
  postcode: v.optional(v.pipe(v.string(), v.maxLength(16, 'too-long'))),
  label: v.optional(v.pipe(v.string(), v.maxLength(200, 'too-long'))),
  /** The store that is to take the item in; workshops are then looked for from there. */
  store: v.optional(v.string()),
  /** Of what is said: why the first stands first. */
  language: v.optional(
    v.pipe(
      v.string(),
      v.transform((tag) => languageFor(tag)),
    ),
  ),
})

const EstimateQuery = v.object({
  category: v.picklist(categoryCodes, 'category-unknown'),
  symptom: v.optional(v.pipe(v.string(), v.minLength(1, 'symptom-unknown'))),
  country: Country,
})

const LOOKUPS = { name: 'lookups', most: 30, windowMs: 600_000 } as const
const PHOTOS = { name: 'photos', most: 120, windowMs: 600_000 } as const

export function requestRoutes(deps: AppDeps): Hono {
  const { bengkel, places } = deps
  const routes = new Hono()

  routes.get('/config', async (c) => {
    const merchant = await asker(bengkel, c, c.req.query('merchant'))
    const language = languageFor(c.req.query('language'), merchant.language)
    const body = JSON.stringify(await configFor(bengkel, merchant, language))
    const etag = `"${bengkel.digest(body)}"`
    const headers = { ETag: etag, 'Cache-Control': 'no-cache' }
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers)
    return c.body(body, 200, { ...headers, 'Content-Type': 'application/json' })
  })

  routes.get('/places', async (c) => {
    await asker(bengkel, c, c.req.query('merchant'))
    const { q, country, near } = parse(PlacesQuery, c.req.query())
    if (!places) return c.json({ places: [] })
    const point = near && { lat: near[0], lon: near[1] }
    return c.json(await (q === '' && point ? places.at(point) : places.search({ q, country, near: point })))
  })

  routes.get('/workshops', async (c) => {
    const merchant = await asker(bengkel, c, c.req.query('merchant'))
    const { lat, lon, country, postcode, label, store: id, ...query } = parse(WorkshopsQuery, c.req.query())
    const place = country === undefined ? undefined : { country, postcode, label }
    const store = id === undefined ? undefined : (await bengkel.directory.books()).stores.get(Number(id))
    if (id !== undefined && store?.merchant !== merchant.id) {
      throw new Problem('store-unknown', { field: 'store' })
    }
    const looking = { ...query, at: { lat, lon }, place, store }
    const workshops = await nearestWorkshops(bengkel, merchant, looking)
    const byRoad = workshops.some(({ travelS }) => travelS !== undefined)
    return c.json({ workshops, by: byRoad ? 'road' : 'straight-line' })
  })

  const photo = bodyUpTo(limits.photoBytes, 'photo-too-large', 'photo')
  routes.post('/photos', limitTo(PHOTOS, deps), photo, async (c) => {
    const merchant = await asker(bengkel, c, c.req.query('merchant'))
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json(await keepPhoto(bengkel, merchant.id, bytes), 201)
  })

  const small = bodyUpTo(limits.bodyBytes, 'body-too-large')

  routes.post('/troubleshooting', small, async (c) => {
    const { merchant: key, ...trial } = await jsonBody(c, TroubleshootingInput)
    await countTrial(bengkel, await asker(bengkel, c, key), trial)
    return c.body(null, 204)
  })

  routes.post('/requests', small, async (c) => {
    const key = idempotencyKey(c)
    const payload = await c.req.text()
    const request = parseJson(payload, RepairRequest)
    const merchant = await asker(bengkel, c, request.merchant)
    return c.json(await takeRequest(bengkel, merchant, request, key, payload), 201)
  })

  routes.post('/lookups', limitTo(LOOKUPS, deps), small, async (c) => {
    const { merchant: key, code, contact } = await jsonBody(c, LookupInput)
    const merchant = await asker(bengkel, c, key)
    return c.json(await lookUp(bengkel, merchant, { code, contact }), 200, { 'Cache-Control': 'no-store' })
  })

  routes.get('/estimate', async (c) => {
    const merchant = await asker(bengkel, c, c.req.query('merchant'))
    const query = parse(EstimateQuery, c.req.query())
    return c.json(await estimate(bengkel, { ...query, currency: merchant.currency }))
  })

  return routes
}
