/**
 * A job is born: its row with the status that dispatch decided, its first event, the place on the bench and its photos, as
 * one unit. The merchant's request key makes it once; the workshop's free places make it in time.
 */
import type { Outcome, Source, Status } from '../../../shared/job'
import { benchStatuses, takesPlace } from '../../../shared/job'
import type { Attention } from '../attention'
import { flagOf } from '../attention'
import type { Shape } from '../queue'
import type { UnitEvent } from './event'
import { eventStatements } from './event'
import { freeAt, loadsOf } from './load'
import type { Placed } from './place'
import { numbered } from './place'
import { rowsOf, toRows } from './rows'

export interface Birth extends UnitEvent {
  /** Random, of this attempt. */
  nonce: number
  merchant: number
  requestKey: string
  requestHash: string
  status: Status
  outcome?: Outcome
  source: Source
  workshop: number | null
  store: number | null
  repeatOf: number | null
  dueAt: number | null
  readyBy: number | null
  attention: Attention | null
  category: string
  /** Whether the workshop must have a place free; what stands on its bench already is not turned away. */
  needsFree: boolean
  /** Documents, stored as JSON. */
  request: object
  contact: object
  work: object
  /** Ids of uploaded photos. */
  photos: readonly string[]
}

/** The new job's id; null where the request key was used before or the workshop's last place was taken meanwhile. */
export type BirthResult = { id: number } | null

const COLUMNS = [
  'nonce',
  'merchant',
  'request_key',
  'request_hash',
  'at',
  'status',
  'source',
  'workshop',
  'store',
  'repeat_of',
  'due_at',
  'ready_by',
  'attention',
  'category',
  'request',
  'contact',
  'work',
  'place',
] as const

const cells = ({ unit, place }: Placed<Birth>) => [
  unit.nonce,
  unit.merchant,
  unit.requestKey,
  unit.requestHash,
  unit.event.at,
  unit.status,
  unit.source,
  unit.workshop,
  unit.store,
  unit.repeatOf,
  unit.dueAt,
  unit.readyBy,
  unit.attention && flagOf(unit.attention),
  unit.category,
  unit.request,
  unit.contact,
  unit.work,
  place,
]

/** The workshop that must have a place free, or null. */
const placeOf = ({ status, needsFree, workshop }: Birth) =>
  takesPlace(status) && needsFree ? workshop : null

const INSERT = `
  INSERT INTO jobs (merchant_id, mark, status, source, request_key, request_hash, created_at, changed_at,
    workshop_id, store_id, repeat_of, due_at, ready_by, attention, category, request, contact, work)
  SELECT u.merchant, u.nonce, u.status, u.source, u.request_key, u.request_hash, u.at, u.at,
    u.workshop, u.store, u.repeat_of, u.due_at, u.ready_by, u.attention, u.category, u.request, u.contact, u.work
  FROM ${rowsOf(COLUMNS)} u
  WHERE u.place IS NULL OR u.place <= ${freeAt('u.workshop')}
  ON CONFLICT (merchant_id, request_key) WHERE request_key IS NOT NULL DO NOTHING
  RETURNING id, mark`

const BENCH = benchStatuses.map((status) => `'${status}'`).join(', ')

/** Ties a unit to the job that it made: by the index of request keys, and by its nonce where another came first. */
const MADE = 'j.merchant_id = u.merchant AND j.request_key = u.request_key AND j.mark = u.nonce'

const KEY = {
  columns: ['merchant', 'request_key', 'nonce'],
  cells: (unit: Birth) => [unit.merchant, unit.requestKey, unit.nonce],
} as const

/**
 * Ids only grow and every job has an event, so those after the last one with an event were made by the statement before
 * this. One that is tried again after an unknown fate makes none, and counts none.
 */
const TAKE_PLACES = `
  UPDATE benches SET load = load + born.places
  FROM (SELECT workshop_id, count(*) AS places FROM jobs
    WHERE id > (SELECT coalesce(max(job_id), 0) FROM events) AND status IN (${BENCH}) AND workshop_id IS NOT NULL
    GROUP BY 1) born
  WHERE benches.workshop_id = born.workshop_id
  RETURNING benches.workshop_id AS workshop, load`

const PHOTOS = `
  UPDATE photos SET job_id = made.job
  FROM (SELECT u.photo, u.merchant, j.id AS job FROM ${rowsOf([...KEY.columns, 'photo'])} u JOIN jobs j ON ${MADE}) made
  WHERE photos.id = made.photo AND photos.merchant_id = made.merchant AND photos.job_id IS NULL`

export const birth: Shape<Birth, BirthResult> = {
  name: 'birth',
  repeatable: true,
  statements(units) {
    const photos = units.flatMap((unit) => unit.photos.map((photo) => [...KEY.cells(unit), photo]))
    return [
      { sql: INSERT, args: [toRows(numbered(units, placeOf), cells)] },
      TAKE_PLACES,
      ...eventStatements(units, KEY, MADE),
      ...(photos.length > 0 ? [{ sql: PHOTOS, args: [JSON.stringify(photos)] }] : []),
    ]
  },
  settle(units, [inserted, loads]) {
    const ids = new Map(inserted!.rows.map((row) => [row.mark as number, row.id as number]))
    const results = units.map(({ nonce }) => (ids.has(nonce) ? { id: ids.get(nonce)! } : null))
    return { results, touched: { jobs: [...ids.values()], loads: loadsOf(loads!), events: ids.size > 0 } }
  },
}
