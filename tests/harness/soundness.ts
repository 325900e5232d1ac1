// What must hold of every store at every moment, whatever was done to it: the promises of units, told as what is broken.
import type { Command, Status } from '../../shared/job'
import { flagsOf } from '../../server/store/attention'
import { benchStatuses, commands } from '../../shared/job'

/** Reads rows as plain objects. */
export type Read = <Row>(sql: string) => Promise<Row[]>

const BENCH = benchStatuses.map((status) => `'${status}'`).join(', ')

/** Each answers rows where something is wrong. */
const CHECKS = {
  'a workshop’s load is not the jobs on its bench': `
    SELECT b.workshop_id, b.load, count(j.id) AS jobs FROM benches b
    LEFT JOIN jobs j ON j.workshop_id = b.workshop_id AND j.status IN (${BENCH}) GROUP BY 1 HAVING b.load <> jobs`,
  'a job’s version is not the number of its changes of status': `
    SELECT j.id, j.version, count(e.seq) AS changes FROM jobs j
    LEFT JOIN events e ON e.job_id = j.id AND e.status IS NOT NULL GROUP BY j.id HAVING j.version <> changes`,
  'a job’s status is not the one its last change led to': `
    SELECT j.id, j.status, e.status AS led FROM jobs j
    JOIN events e ON e.seq = (SELECT max(seq) FROM events WHERE job_id = j.id AND status IS NOT NULL)
    WHERE e.status <> j.status`,
  'a job does not begin with its request': `
    SELECT j.id, e.type FROM jobs j LEFT JOIN events e ON e.seq = (SELECT min(seq) FROM events WHERE job_id = j.id)
    WHERE e.type IS NOT 'request' OR (SELECT count(*) FROM events WHERE job_id = j.id AND type = 'request') <> 1`,
  'a job on a bench is at no workshop, or one without a workshop is on a bench': `
    SELECT id, status FROM jobs WHERE workshop_id IS NULL AND status IN (${BENCH})
    UNION ALL SELECT id, status FROM jobs WHERE workshop_id IS NOT NULL AND status = 'requested'`,
  'an open offer or quote without a time limit': `
    SELECT id, status FROM jobs WHERE status IN ('offered', 'quoted') AND due_at IS NULL`,
  'a job that waits for nobody: no workshop, not due, and the office not told': `
    SELECT id FROM jobs WHERE status = 'requested' AND due_at IS NULL AND NOT coalesce(attention & ${flagsOf(['no_workshop', 'declined_often'])}, 0)`,
  'an outcome is missing where a job has ended, or stands where it has not': `
    SELECT id, status, outcome FROM jobs WHERE (outcome IS NULL) = (status IN ('ready', 'closed'))`,
  'an open quote where nobody is asked, or none where somebody is': `
    SELECT id, status FROM jobs
    WHERE (status = 'quoted') <> (coalesce(work ->> '$.quotes[#-1].state', '') = 'open')`,
} as const

/** @returns what is broken, in words with the rows that show it; nothing where the store is sound */
export async function whatIsBroken(read: Read): Promise<string[]> {
  const broken: string[] = []
  for (const [what, sql] of Object.entries(CHECKS)) {
    const rows = await read(sql)
    if (rows.length > 0) broken.push(`${what}: ${JSON.stringify(rows.slice(0, 5))}`)
  }
  return [...broken, ...(await illegalSteps(read))]
}

interface Step {
  job: number
  type: string
  actor: string
  status: Status
  before: Status | null
}

/** Changes of status that the table of a job's life does not allow. */
async function illegalSteps(read: Read): Promise<string[]> {
  const steps = await read<Step>(`
    SELECT job_id AS job, type, actor, status, lag(status) OVER (PARTITION BY job_id ORDER BY seq) AS before
    FROM events WHERE status IS NOT NULL`)
  return steps
    .filter(({ type, actor, status, before }) => {
      if (before === null) return type !== 'request'
      const rule = commands[type as Command] as
        { by: readonly string[]; from: readonly Status[]; to: readonly Status[] } | undefined
      return !rule || !rule.by.includes(actor) || !rule.from.includes(before) || !rule.to.includes(status)
    })
    .map((step) => `a step that the table does not allow: ${JSON.stringify(step)}`)
}
