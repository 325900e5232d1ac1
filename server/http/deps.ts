/** What the HTTP layer is given by an entry. */
import type { Bengkel } from '../bengkel'
import type { Places } from '../places/places'

/** A file that the server hands out as it is. */
export interface Asset {
  body: Uint8Array<ArrayBuffer>
  /** Brotli of the body, where it was made beforehand. */
  brotli?: Uint8Array<ArrayBuffer>
  type: string
  etag: string
  /** What stands under its address never changes. */
  immutable: boolean
}

/** How often each client did what is limited, by the limit's name. */
export type Counters = Map<string, Map<string, { count: number; endsAt: number }>>

export interface AppDeps {
  bengkel: Bengkel
  /** Finds places; null where none are to be found, by name or by position. */
  places: Places | null
  /** The widget's files by address: `v1/bengkel.js`, and the same under its version. */
  assets: ReadonlyMap<string, Asset>
  /** How many proxies stand before the server and add to X-Forwarded-For. */
  trustedHops: number
  /** Long answers are compressed here; at the edge the runtime does so by itself. */
  compresses?: boolean
  /** Mail is kept instead of sent, and a page shows it. */
  mailbox: boolean
  /** Where limits count; left out, in the app itself. Whoever makes an app for each request keeps them. */
  counters?: Counters
}
