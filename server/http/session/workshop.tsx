/** `/workshop`: the board, a job with its forms, its ticket and photos. A job of another workshop is not there. */
import type { Context, Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import { WENT_ON } from '../../dispatch/offers'
import { photoOf } from '../../intake/photo'
import { workshopBoard } from '../../jobs/boards'
import { historyOf } from '../../jobs/history'
import type { Job } from '../../jobs/job'
import { jobByCode, jobById } from '../../jobs/job'
import { statusUrl } from '../../jobs/status-url'
import { markTold, toSend } from '../../outbox/to-send'
import type { Typed } from '../../pages/form'
import { blank, textOf, withProblem } from '../../pages/form'
import type { BoardColumn } from '../../pages/workshop/board'
import { boardColumns, BoardPage } from '../../pages/workshop/board'
import type { Desk } from '../../pages/workshop/desk'
import { JobPage } from '../../pages/workshop/job'
import { QUOTE_ROWS } from '../../pages/workshop/quote-fields'
import { TicketPage } from '../../pages/workshop/ticket-page'
import { ToSendPage } from '../../pages/workshop/to-send'
import type { Action, JobView } from '../../pages/workshop/view'
import { actions, currencyOf, hrefOf } from '../../pages/workshop/view'
import type { Workshop } from '../../store/directory'
import type { AppDeps } from '../deps'
import { requireRole } from './access'
import { addBookIn } from './book-in'
import { addBooks } from './workshop-books'
import { noticeOf, workshopDesk } from './desk'
import { findByCode } from './find'
import { photoResponse } from '../public/jobs'
import { repairFormResponse } from '../repair-form'
import { guardsOf, newCommandId, photosOf, readForm } from './form'
import type { PageEnv } from './page-app'
import { createPageApp, troublePage } from './page-app'
import { perform, rowsOf } from './workshop-actions'

type Page = Context<PageEnv>

export function workshopRoutes(deps: AppDeps): Hono<PageEnv> {
  const { bengkel } = deps
  const { store, codes, directory, clock } = bengkel
  const routes = createPageApp(deps, true)
  routes.use(requireRole(bengkel, 'workshop'))

  routes.get('/', (c) => boardPage(c))

  async function boardPage(c: Page, find = blank) {
    const workshop = await ownWorkshop(c)
    const board = await workshopBoard(bengkel, workshop.id)
    const asked = boardColumns.find((column) => column === c.req.query('show'))
    const shown: BoardColumn = asked ?? (board.offered.length > 0 ? 'offered' : 'bench')
    const command = newCommandId(bengkel)
    const desk = await deskOf(c)
    const page = {
      desk,
      board,
      shown,
      find,
      capacity: workshop.capacity,
      notice: noticeOf(c, desk),
      codeOf: codes.of,
      commandOf: (job: Job) => `${command}-${job.id}`,
    }
    return c.html(<BoardPage {...page} />)
  }

  routes.get('/find', (c) =>
    findByCode(c, {
      find: async (code) => hrefOf(codes.of((await ownJob(c, code)).id)),
      show: (form) => boardPage(c, form),
    }),
  )

  routes.get('/jobs/:code', async (c) => {
    const job = await ownJob(c)
    const view = await viewOf(c, job)
    const declining = c.req.query('decline') !== undefined
    return c.html(<JobPage view={view} notice={noticeOf(c, view.desk)} declining={declining} />)
  })

  routes.get('/jobs/:code/ticket', async (c) => {
    const job = await ownJob(c)
    const { desk, code, merchant, workshop } = await viewOf(c, job)
    const page = {
      desk,
      job,
      code,
      href: hrefOf(code),
      counter: workshop,
      link: statusUrl(bengkel, merchant, job),
      notice: noticeOf(c, desk),
    }
    return c.html(<TicketPage {...page} />)
  })

  routes.get('/jobs/:code/photos/:photo', async (c) => {
    const { id } = await ownJob(c)
    const bytes = await photoOf(bengkel, id, c.req.param('photo'))
    return photoResponse(bytes)
  })

  routes.get('/jobs/:code/form', async (c) => repairFormResponse(bengkel, c, await ownJob(c)))

  routes.post('/jobs/:code/:action', async (c) => {
    const action = actions.find((one) => one === c.req.param('action'))
    if (!action) throw new Problem('not-found')
    const job = await ownJob(c)
    const workshop = await ownWorkshop(c)
    const typed = await readForm(c)
    if (textOf({ typed }, 'more')) return withMoreRows(c, job, action, typed)
    try {
      const { commandId, seen } = guardsOf(typed)
      const { merchants } = await directory.current()
      const currency = currencyOf({ job, merchant: merchants.get(job.merchant)! })
      const person = c.get('person').id
      const caller = { actor: 'workshop', person, counter: workshop.id, commandId, seen } as const
      const photos = await photosOf(c)
      const after = await perform[action]({ bengkel, job, workshop, currency, caller, typed, photos })
      const isOurs = after.workshop === workshop.id
      return c.redirect(`${isOurs ? hrefOf(codes.of(job.id)) : '/workshop'}?done=${action}`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return refused(c, job.id, action, typed, error)
    }
  })

  addBookIn(routes, {
    bengkel,
    home: '/workshop',
    counterOf: async (c) => ({ workshop: await ownWorkshop(c) }),
    deskOf,
  })

  addBooks(routes, { bengkel, workshopOf: ownWorkshop, deskOf })

  routes.get('/to-send', async (c) => {
    const desk = await deskOf(c)
    const items = await toSend(bengkel, { workshop: c.get('person').workshop! })
    return c.html(<ToSendPage desk={desk} items={items} notice={noticeOf(c, desk)} />)
  })

  routes.post('/to-send/:delivery{[0-9]+}', async (c) => {
    const { id, workshop } = c.get('person')
    const caller = { actor: 'workshop', person: id, counter: workshop! } as const
    await markTold(bengkel, { workshop: workshop! }, Number(c.req.param('delivery')), caller)
    return c.redirect('/workshop/to-send?done=told', 303)
  })

  routes.all('*', (c) => troublePage(c, new Problem('not-found')))

  /** The page as the job is now, with what was typed and why it could not be taken. */
  async function refused(c: Page, id: number, action: Action, typed: Typed, problem: Problem) {
    const job = await jobById(store, id)
    // Meanwhile it may have gone to somebody else: then there is no page to show it on.
    if (job.workshop !== c.get('person').workshop)
      return troublePage(c, WENT_ON.includes(problem.code) ? problem : new Problem('job-gone'))
    const form = withProblem(typed, problem)
    const view = await viewOf(c, job, { action, form }, rowsOf(typed))
    c.status(problem.status as 409)
    return c.html(<JobPage view={view} />)
  }

  async function withMoreRows(c: Page, job: Job, action: Action, typed: Typed) {
    const view = await viewOf(c, job, { action, form: { typed, wrong: {} } }, rowsOf(typed) + QUOTE_ROWS)
    return c.html(<JobPage view={view} />)
  }

  /** The person's own workshop; people of one that takes part no longer are not signed in. */
  async function ownWorkshop(c: Page): Promise<Workshop> {
    const { workshops } = await directory.current()
    return workshops.get(c.get('person').workshop!)!
  }

  /** @throws Problem `job-gone` where the workshop was asked or had it before, `job-unknown` where it is another's */
  async function ownJob(c: Page, code = c.req.param('code')!): Promise<Job> {
    const job = await jobByCode(bengkel, code)
    const workshop = c.get('person').workshop!
    if (job.workshop === workshop) return job
    const was = await store.readOne(
      `SELECT 1 FROM events WHERE job_id = ? AND data ->> '$.workshop' = ? LIMIT 1`,
      [job.id, workshop],
    )
    throw new Problem(was ? 'job-gone' : 'job-unknown')
  }

  async function viewOf(
    c: Page,
    job: Job,
    attempt?: JobView['attempt'],
    rows = QUOTE_ROWS,
  ): Promise<JobView> {
    const workshop = await ownWorkshop(c)
    const { merchants, stores } = await directory.current()
    return {
      desk: await deskOf(c),
      job,
      code: codes.of(job.id),
      merchant: merchants.get(job.merchant)!,
      workshop,
      store: job.store === null ? null : (stores.get(job.store) ?? null),
      history: await historyOf(bengkel, job.id),
      photographs: bengkel.photos !== null,
      original: job.repeatOf === null ? null : codes.of(job.repeatOf),
      commandId: newCommandId(bengkel),
      attempt,
      rows: Math.max(rows, QUOTE_ROWS),
    }
  }

  async function deskOf(c: Page): Promise<Desk> {
    return workshopDesk(c, clock.now(), await ownWorkshop(c))
  }

  return routes
}
