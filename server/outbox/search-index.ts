/** The follower that keeps text search: each job whose words an event brought or changed is indexed anew. */
import type { EventType } from '../../shared/job'
import type { Follower } from './follow'
import { GUARD } from './follow'
import { callingCodes } from './phone'

/** Events that change what a job is found by: who asked, what it is, who has it. */
const CHANGES: readonly EventType[] = [
  'request',
  'contact',
  'correct',
  'take_in',
  'offer',
  'book',
  'accept',
  'decline',
  'expire',
  'withdraw',
  'release',
  'redispatch',
]

/** A phone number's digits, leading zeros gone. */
const DIGITS = `ltrim(replace(replace(replace(replace(replace(replace(replace(
  j.contact ->> '$.phone', ' ', ''), '-', ''), '+', ''), '(', ''), ')', ''), '.', ''), '/', ''), '0')`

/**
 * A number is found with its country code and without, however it was typed: both are indexed, the longer one made with the
 * calling code of the job's country where it was left out.
 */
const PHONE = `iif(digits LIKE calling || '%', digits || ' ' || ltrim(substr(digits, length(calling) + 1), '0'),
  calling || digits || ' ' || digits)`

const INSERT = `
  WITH found AS MATERIALIZED (
    SELECT j.id, j.contact ->> '$.name' AS name, j.contact ->> '$.email' AS email, ${DIGITS} AS digits,
      coalesce(:calling ->> (j.request ->> '$.place.country'), '') AS calling,
      j.request ->> '$.item.brand' AS brand, j.request ->> '$.item.model' AS model,
      j.request ->> '$.item.serial' AS serial, j.work ->> '$.receipt.serial' AS received_serial,
      j.request ->> '$.place.label' AS place, w.name AS workshop
    FROM (SELECT DISTINCT job_id FROM events
      WHERE seq > :from AND seq <= :to AND type IN (${CHANGES.map((type) => `'${type}'`).join(', ')})) changed
    JOIN jobs j ON j.id = changed.job_id LEFT JOIN workshops w ON w.id = j.workshop_id
    WHERE ${GUARD}
  )
  INSERT OR REPLACE INTO job_search (rowid, words)
  SELECT id, concat_ws(' ', name, email, ${PHONE}, brand, model, serial, received_serial, place, workshop) FROM found`

const calling = JSON.stringify(callingCodes)

export const searchFollower: Follower = {
  name: 'search',
  statements: (batch) => [{ sql: INSERT, args: { ...batch, calling } }],
}
