/** Asks a geocoder over HTTP: in time or not at all, no redirects, no long answers, and what it says is checked. */
import type { Point } from '../../../shared/geo'
import type { Place } from '../../../shared/place'
import { COARSE_M } from '../../places/row'
import type { Clock } from '../clock'
import type { Geocoder, GeocoderSearch } from '../geocoder'
import type { Log } from '../log'
import type { GeocoderKind, Hit } from './geocoders/kind'
import { nominatim } from './geocoders/nominatim'
import { pelias } from './geocoders/pelias'
import { photon } from './geocoders/photon'

export const geocoderKinds = { nominatim, photon, pelias } as const

export interface GeocoderOptions {
  clock: Clock
  log: Log
  /** @returns the country of a point, for geocoders that do not say it */
  countryAt(point: Point): string | undefined
  /** How long somebody who types waits for it, milliseconds. */
  limitMs?: number
}

/** The shopper waits for the answer while typing: beyond this the gazetteer's is the better one. Milliseconds. */
const LIMIT_MS = 800

/** One that failed is left alone for so long, milliseconds, so that not every letter waits for it. */
const REST_MS = 10_000

/** No answer of a few places is so long, bytes. */
const MAX_BYTES = 1 << 20

/** Places in one answer, as the gazetteer has them. */
const MOST = 8

/** Areas that are shown behind a label. */
const AREAS = 3

/**
 * @param url such as `photon+https://photon.example`: the kind, then the address that its own paths are appended to; a query is
 * kept, for keys
 */
export function httpGeocoder(url: string, options: GeocoderOptions): Geocoder {
  const { clock, log, limitMs = LIMIT_MS } = options
  const [name, address] = url.split(/\+(.*)/s) as [keyof typeof geocoderKinds, string]
  const kind = geocoderKinds[name]
  let restsUntil = 0
  return {
    credit: kind.credit,
    async search(search) {
      if (clock.now() < restsUntil) return null
      try {
        const { limit = MOST, country } = search
        const hits = kind.read(await ask(addressFor(kind, address, { ...search, limit }), limitMs))
        return hits
          .flatMap((hit) => toPlace(`${name}:`, hit, options) ?? [])
          .sort((a, b) => Number(b.country === country) - Number(a.country === country))
          .slice(0, limit)
      } catch (error) {
        restsUntil = clock.now() + REST_MS
        log.warn('The geocoder did not answer; the gazetteer does', {
          error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        })
        return null
      }
    },
  }
}

function addressFor(kind: GeocoderKind, address: string, search: GeocoderSearch & { limit: number }): URL {
  const url = new URL(address)
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${kind.path}`
  for (const [name, value] of Object.entries(kind.query(search))) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url
}

/** @throws where it answers anything but JSON with 200, whole and in time */
async function ask(url: URL, limitMs: number): Promise<unknown> {
  const response = await fetch(url, {
    headers: { Accept: 'application/json', 'User-Agent': 'Bengkel' },
    redirect: 'manual',
    signal: AbortSignal.timeout(limitMs),
  })
  if (response.status !== 200 || !response.body) {
    await response.body?.cancel()
    throw new Error(`it answered ${response.status}`)
  }
  const decoder = new TextDecoder()
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>
  let [text, bytes] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return JSON.parse(text + decoder.decode())
    if ((bytes += value.length) > MAX_BYTES) {
      await reader.cancel()
      throw new Error('its answer is too long')
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** @returns the place of a hit; undefined where it has no name or no country. */
function toPlace(prefix: string, hit: Hit, { countryAt }: GeocoderOptions): Place | undefined {
  const { id, label, areas, lat, lon, postcode, spreadM = 0 } = hit
  const said = hit.country?.toUpperCase()
  const country = said && /^[A-Z]{2}$/.test(said) ? said : countryAt({ lat, lon })
  if (!country || !label.trim()) return undefined
  const round = [...new Set(areas)].filter((area) => area && area !== label)
  return {
    id: prefix + id,
    label: label.slice(0, 100),
    region: round.slice(0, AREAS).join(', '),
    country,
    lat,
    lon,
    ...(postcode && { postcode: postcode.slice(0, 16) }),
    ...(spreadM >= COARSE_M && { coarse: true }),
  }
}
