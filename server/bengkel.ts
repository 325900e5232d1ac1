/** What every verb of the domain is given: the store, who takes part, the time, chance, and the keys of codes and tokens. */
import type { Codes } from './jobs/code'
import type { Tokens } from './jobs/token'
import type { Blobs } from './ports/blobs'
import type { Clock } from './ports/clock'
import type { Digest } from './ports/digest'
import type { Images } from './ports/images'
import type { Log } from './ports/log'
import type { Random } from './ports/random'
import type { Roads } from './ports/roads'
import type { Directory } from './store/directory'
import type { Store } from './store/store'

export interface Bengkel {
  store: Store
  directory: Directory
  clock: Clock
  random: Random
  digest: Digest
  codes: Codes
  tokens: Tokens
  log: Log
  /** Where photos lie and what makes them safe; null where the runtime has neither, and then photos are refused. */
  photos: { blobs: Blobs; images: Images } | null
  /** What measures travel by road; null where no engine is configured, and then straight lines decide. */
  roads: Roads | null
  /** The address under which people reach this server, without a slash at its end. */
  publicUrl: string
}
