/** Photos that come with an event become its job's: shown with it, and no longer forgotten as uploads that nobody named. */
import type { InStatement } from '@libsql/client'
import type { UnitEvent } from './event'
import { rowsOf, toRows } from './rows'

/** @returns the statement that ties them, after the one that writes the events; nothing where no event brings photos */
export function photoStatements(units: readonly (UnitEvent & { job: number })[]): InStatement[] {
  const bringing = units.filter(({ event }) => event.data?.photos !== undefined)
  if (bringing.length === 0) return []
  return [
    {
      sql: `UPDATE photos SET job_id = came.job, kind = CASE came.type WHEN 'message' THEN 'message' ELSE 'receipt' END
        FROM (SELECT j.id AS job, j.merchant_id AS merchant, e.type, p.value AS photo
          FROM ${rowsOf(['job', 'command'])} u JOIN events e ON e.job_id = u.job AND e.command_id = u.command
          JOIN jobs j ON j.id = u.job, json_each(e.data, '$.photos') p) came
        WHERE photos.id = came.photo AND photos.merchant_id = came.merchant AND photos.job_id IS NULL`,
      args: [toRows(bringing, ({ job, event }) => [job, event.commandId])],
    },
  ]
}
