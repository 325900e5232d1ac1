/** Repairs of the demo that are worth a picture, one for each status. */
import type { Bengkel } from '../../server/bengkel'
import type { Job } from '../../server/jobs/job'
import { listJobs } from '../../server/jobs/lists'
import { statusUrl } from '../../server/jobs/status-url'
import type { Status } from '../../shared/job'
import { statuses } from '../../shared/job'
import { SAMPLE_WORKSHOP } from '../fill/workshops'

export interface Found {
  /** The customers' links, by status. */
  links: Readonly<Record<string, string>>
  /** Codes at the sample workshop, by status. */
  atWorkshop: Readonly<Partial<Record<Status, string>>>
  /** Codes for the office: one with its candidates, one that needs a person, one that is over. */
  atOffice: Readonly<Record<'weighed' | 'needing' | 'over', string>>
  /** A code at a store, with the address of whoever stands there. */
  atStore: { code: string; email: string }
}

export async function findWorthwhile(bengkel: Bengkel): Promise<Found> {
  const { merchants, workshops, allWorkshops } = await bengkel.directory.current()
  const sample = allWorkshops.find(({ name }) => name === SAMPLE_WORKSHOP)!
  const of = async (status: Status, workshop?: number) =>
    (await listJobs(bengkel, { status, workshop })).jobs.sort((a, b) => richness(b) - richness(a))
  const links: Record<string, string> = {}
  const atWorkshop: Partial<Record<Status, string>> = {}
  for (const status of statuses) {
    const [job] = (await of(status)).filter(
      ({ contact, workshop }) =>
        contact.language === 'en' && (workshop === null || workshops.get(workshop)!.language === 'en'),
    )
    if (job) links[status] = statusUrl(bengkel, merchants.get(job.merchant)!, job)
    const [own] = await of(status, sample.id)
    if (own) atWorkshop[status] = bengkel.codes.of(own.id)
  }
  const [weighed] = (await of('offered')).filter(({ work }) => (work.declinedBy?.length ?? 0) > 0)
  const [needing] = (await listJobs(bengkel, { needs: 'no_workshop' })).jobs
  const [over] = (await of('closed')).filter(({ outcome }) => outcome === 'fixed')
  return {
    links,
    atWorkshop,
    atOffice: codesOf(bengkel, { weighed, needing, over }),
    atStore: await storeOf(bengkel),
  }
}

function codesOf<Name extends string>(
  { codes }: Bengkel,
  jobs: Record<Name, Job | undefined>,
): Record<Name, string> {
  const named = Object.entries<Job | undefined>(jobs).map(([name, job]) => {
    if (!job) throw new Error(`The demo has no repair for the picture of "${name}"`)
    return [name, codes.of(job.id)]
  })
  return Object.fromEntries(named) as Record<Name, string>
}

/** The counter with the most to do. */
async function storeOf({ store, codes }: Bengkel): Promise<Found['atStore']> {
  const row = await store.readOne<{ id: number; email: string }>(
    `SELECT max(j.id) AS id, p.email FROM jobs j JOIN people p ON p.store_id = j.store_id
      WHERE j.status = 'ready' OR j.status = 'closed'
      GROUP BY p.id ORDER BY sum(j.status <> 'closed') DESC, count(*) DESC LIMIT 1`,
  )
  return { code: codes.of(row!.id), email: row!.email }
}

/** How much there is to see of a repair. */
function richness({ asked, work, attention }: Job): number {
  return (
    (asked.problem.photos?.length ?? 0) * 3 +
    (work.quotes?.length ?? 0) * 2 +
    Object.keys(work).length +
    (attention.length === 0 ? 6 : 0) +
    (asked.item.serial ? 1 : 0)
  )
}
