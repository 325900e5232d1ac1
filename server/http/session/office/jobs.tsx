/** `/office`, `/office/jobs` and `/office/jobs/{code}`: what needs a person, every repair, and what the office does with one. */
import type { Context, Hono } from 'hono'
import type { Status } from '../../../../shared/job'
import { statuses } from '../../../../shared/job'
import { Problem } from '../../../../shared/problem'
import { certificatesRunningOut } from '../../../accounts/certificates'
import { partsRunOut } from '../../../accounts/stock'
import type { Bengkel } from '../../../bengkel'
import { choicesFor } from '../../../dispatch/choices'
import { workshopsLeft } from '../../../dispatch/left'
import { photoOf } from '../../../intake/photo'
import { historyOf } from '../../../jobs/history'
import type { Job } from '../../../jobs/job'
import { jobByCode, jobById, presentQuote } from '../../../jobs/job'
import type { Filter } from '../../../jobs/lists'
import { listJobs, needingOffice, openCounts } from '../../../jobs/lists'
import { statusUrl } from '../../../jobs/status-url'
import { attentions } from '../../../store/attention'
import { recentAnswers } from '../../../outbox/answers'
import { toldOf } from '../../../outbox/deliveries'
import { markTold, toSend } from '../../../outbox/to-send'
import { withProblem } from '../../../pages/form'
import { OfficeJobPage } from '../../../pages/office/job'
import type { OfficeJobView } from '../../../pages/office/job-view'
import { officeActions, officeHrefOf } from '../../../pages/office/job-view'
import { JobListPage } from '../../../pages/office/jobs'
import { OverviewPage } from '../../../pages/office/overview'
import { OfficeToSendPage } from '../../../pages/office/to-send'
import { guardsOf, newCommandId, readForm } from '../form'
import { photoResponse } from '../../public/jobs'
import { repairFormResponse } from '../../repair-form'
import type { PageEnv } from '../page-app'
import { zoneNear } from '../zone'
import { officeDesk } from './desk'
import { performAtOffice } from './job-actions'

type Page = Context<PageEnv>

/** Adds the overview, the lists and a job's page. */
export function addJobs(routes: Hono<PageEnv>, bengkel: Bengkel): void {
  const { store, codes, directory } = bengkel

  routes.get('/', async (c) => {
    const page = {
      desk: await officeDesk(c, bengkel),
      needing: await needingOffice(bengkel),
      toSend: (await toSend(bengkel, 'office')).length,
      counts: await openCounts(bengkel),
      left: await workshopsLeft(bengkel),
      answers: await recentAnswers(bengkel),
      snapshot: await directory.current(),
      runningOut: {
        certificates: await certificatesRunningOut(bengkel),
        parts: await partsRunOut(bengkel),
      },
    }
    return c.html(<OverviewPage {...page} codeOf={codes.of} />)
  })

  routes.get('/to-send', async (c) => {
    const desk = await officeDesk(c, bengkel)
    const notice = c.req.query('done') === undefined ? undefined : desk.say.toSend.done
    return c.html(<OfficeToSendPage desk={desk} items={await toSend(bengkel, 'office')} notice={notice} />)
  })

  routes.post('/to-send/:delivery', async (c) => {
    const delivery = Number(c.req.param('delivery'))
    if (!Number.isSafeInteger(delivery)) throw new Problem('not-found')
    await markTold(bengkel, 'office', delivery, { actor: 'office', person: c.get('person').id })
    return c.redirect('/office/to-send?done', 303)
  })

  routes.get('/jobs', async (c) => {
    const filter = filterOf(c)
    const before = numberOf(c, 'before')
    const page = await listJobs(bengkel, filter, before)
    // A code that somebody typed is that one repair.
    const only = page.jobs[0]
    if (filter.text && page.jobs.length === 1 && codes.read(filter.text) === only!.id) {
      return c.redirect(officeHrefOf(codes.of(only!.id)), 303)
    }
    const desk = await officeDesk(c, bengkel)
    const snapshot = await directory.current()
    const further = before !== undefined
    return c.html(<JobListPage {...{ desk, filter, page, further, snapshot }} codeOf={codes.of} />)
  })

  routes.get('/jobs/:code', async (c) => {
    const view = await viewOf(c, await jobByCode(bengkel, c.req.param('code')))
    return c.html(<OfficeJobPage view={view} notice={noticeOf(c, view)} />)
  })

  routes.get('/jobs/:code/photos/:photo', async (c) => {
    const { id } = await jobByCode(bengkel, c.req.param('code'))
    return photoResponse(await photoOf(bengkel, id, c.req.param('photo')))
  })

  routes.get('/jobs/:code/form', async (c) =>
    repairFormResponse(bengkel, c, await jobByCode(bengkel, c.req.param('code'))),
  )

  routes.post('/jobs/:code/:action', async (c) => {
    const action = officeActions.find((one) => one === c.req.param('action'))
    if (!action) throw new Problem('not-found')
    const job = await jobByCode(bengkel, c.req.param('code'))
    const typed = await readForm(c)
    try {
      const { commandId, seen } = guardsOf(typed)
      const { merchants } = await directory.current()
      const currency = presentQuote(job)?.total.currency ?? merchants.get(job.merchant)!.currency
      const caller = { actor: 'office', person: c.get('person').id, commandId, seen } as const
      const after = await performAtOffice[action]({ bengkel, job, currency, caller, typed })
      return c.redirect(`${officeHrefOf(codes.of(after.id))}?done=${action}`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const view = await viewOf(c, await jobById(store, job.id), {
        action,
        form: withProblem(typed, error),
      })
      c.status(error.status as 409)
      return c.html(<OfficeJobPage view={view} />)
    }
  })

  async function viewOf(c: Page, job: Job, attempt?: OfficeJobView['attempt']): Promise<OfficeJobView> {
    const snapshot = await directory.current()
    const desk = await officeDesk(c, bengkel)
    const merchant = snapshot.merchants.get(job.merchant)!
    const history = await historyOf(bengkel, job.id)
    const repeat = history.findLast(({ type }) => type === 'repeated')?.data.job
    const workshop = snapshot.workshops.get(job.workshop ?? -1) ?? null
    // A job's times are its workshop's; without one those of the nearest.
    const timeZone = workshop?.timeZone ?? zoneNear(job.asked.place, snapshot)
    return {
      desk: { ...desk, locale: { ...desk.locale, timeZone } },
      job,
      code: codes.of(job.id),
      snapshot,
      merchant,
      workshop,
      history,
      told: await toldOf(bengkel, job.id),
      original: job.repeatOf === null ? null : codes.of(job.repeatOf),
      repeat: repeat === undefined ? null : codes.of(repeat as number),
      statusUrl: statusUrl(bengkel, merchant, job),
      choices: job.status === 'closed' ? [] : await choicesFor(bengkel, job),
      commandId: newCommandId(bengkel),
      attempt,
    }
  }
}

function filterOf(c: Page): Filter {
  const status = c.req.query('status')
  return {
    text: c.req.query('q')?.trim().slice(0, 200) || undefined,
    status: status === 'open' ? 'open' : statuses.find((one): one is Status => one === status),
    workshop: numberOf(c, 'workshop'),
    merchant: numberOf(c, 'merchant'),
    needs: attentions.find((one) => one === c.req.query('needs')),
  }
}

function numberOf(c: Page, name: string): number | undefined {
  const text = c.req.query(name)
  return text && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** @returns what was just done, as the page says it */
function noticeOf(c: Page, { desk, code }: OfficeJobView): string | undefined {
  if (c.req.query('done') === 'book-in') return desk.say.bookedIn(code)
  const action = officeActions.find((one) => one === c.req.query('done'))
  return action && desk.say.do[action].done
}
