/** `/store`: a merchant's counter sees the repairs of what it took in, books in, and hands out. */
import type { Context, Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import { storeBoard } from '../../jobs/boards'
import { photoOf } from '../../intake/photo'
import type { Caller } from '../../jobs/command'
import { handOut } from '../../jobs/hand-out'
import { historyOf } from '../../jobs/history'
import type { Job } from '../../jobs/job'
import { jobByCode, jobById } from '../../jobs/job'
import { statusUrl } from '../../jobs/status-url'
import { toPay } from '../../jobs/to-pay'
import type { FormState, Typed } from '../../pages/form'
import { blank, filled, withProblem } from '../../pages/form'
import { amountText } from '../../pages/format'
import { StoreBoardPage } from '../../pages/store/board'
import { StoreJobPage } from '../../pages/store/job'
import type { Desk } from '../../pages/workshop/desk'
import { TicketPage } from '../../pages/workshop/ticket-page'
import { currencyOf } from '../../pages/workshop/view'
import type { Counter } from '../../store/directory'
import type { AppDeps } from '../deps'
import { requireRole } from './access'
import { addBookIn } from './book-in'
import { noticeOf, storeDesk } from './desk'
import { findByCode } from './find'
import { photoResponse } from '../public/jobs'
import { guardsOf, newCommandId, photosOf, readForm } from './form'
import type { PageEnv } from './page-app'
import { createPageApp, troublePage } from './page-app'
import { addReceiptPhotos, handOutOf } from './workshop-actions'

type Page = Context<PageEnv>

export function storeRoutes(deps: AppDeps): Hono<PageEnv> {
  const { bengkel } = deps
  const { store, codes, directory, clock } = bengkel
  const routes = createPageApp(deps, true)
  routes.use(requireRole(bengkel, 'store'))

  routes.get('/', (c) => boardPage(c))

  async function boardPage(c: Page, find = blank) {
    const desk = await deskOf(c)
    const { workshops } = await directory.current()
    const page = {
      desk,
      find,
      board: await storeBoard(bengkel, c.get('person').store!),
      notice: noticeOf(c, desk),
      codeOf: codes.of,
      workshopOf: ({ workshop }: Job) => workshops.get(workshop ?? -1)?.name,
    }
    return c.html(<StoreBoardPage {...page} />)
  }

  routes.get('/find', (c) =>
    findByCode(c, {
      find: async (code) => `/store/jobs/${codes.of((await ownJob(c, code)).id)}`,
      show: (form) => boardPage(c, form),
    }),
  )

  routes.get('/jobs/:code', async (c) => {
    const job = await ownJob(c)
    const { merchants } = await directory.current()
    const owed = toPay(job, merchants.get(job.merchant)!)
    return jobPage(c, job, filled({ amount: owed && amountText(owed) }))
  })

  routes.get('/jobs/:code/ticket', async (c) => {
    const job = await ownJob(c)
    const desk = await deskOf(c)
    const code = codes.of(job.id)
    const { merchants } = await directory.current()
    const page = {
      desk,
      job,
      code,
      href: `/store/jobs/${code}`,
      counter: await ownStore(c),
      link: statusUrl(bengkel, merchants.get(job.merchant)!, job),
      notice: noticeOf(c, desk),
    }
    return c.html(<TicketPage {...page} />)
  })

  routes.get('/jobs/:code/photos/:photo', async (c) => {
    const { id } = await ownJob(c)
    return photoResponse(await photoOf(bengkel, id, c.req.param('photo')))
  })

  routes.post('/jobs/:code/hand-out', (c) =>
    command(c, async (job, caller, typed) => {
      await handOut(bengkel, job.id, caller, handOutOf(typed, await currencyFor(job)))
      return '/store?done=hand-out'
    }),
  )

  routes.post('/jobs/:code/photos', (c) =>
    command(c, async (job, caller) => {
      await addReceiptPhotos(bengkel, job, caller, await photosOf(c))
      return `/store/jobs/${codes.of(job.id)}?done=photos`
    }),
  )

  /** Gives a form's command and leads on; where it could not be taken the job's page says why. */
  async function command(
    c: Page,
    give: (job: Job, caller: Caller, typed: Typed) => Promise<string>,
  ): Promise<Response> {
    const job = await ownJob(c)
    const typed = await readForm(c)
    try {
      const { commandId, seen } = guardsOf(typed)
      const { id: person, store: counter } = c.get('person')
      const caller: Caller = { actor: 'store', person, counter: counter!, commandId, seen }
      const next = await give(job, caller, typed)
      return c.redirect(next, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 409)
      return jobPage(c, await jobById(store, job.id), withProblem(typed, error))
    }
  }

  addBookIn(routes, {
    bengkel,
    home: '/store',
    counterOf: async (c) => ({ store: await ownStore(c) }),
    deskOf,
  })

  routes.all('*', (c) => troublePage(c, new Problem('not-found')))

  async function jobPage(c: Page, job: Job, form: FormState) {
    const desk = await deskOf(c)
    const { workshops } = await directory.current()
    const page = {
      desk,
      job,
      form,
      code: codes.of(job.id),
      currency: await currencyFor(job),
      workshop: workshops.get(job.workshop ?? -1),
      history: await historyOf(bengkel, job.id),
      commandId: newCommandId(bengkel),
      photographs: bengkel.photos !== null,
      notice: noticeOf(c, desk),
    }
    return c.html(<StoreJobPage {...page} />)
  }

  async function currencyFor(job: Job): Promise<string> {
    const { merchants } = await directory.current()
    return currencyOf({ job, merchant: merchants.get(job.merchant)! })
  }

  /** The person's own store; people of one that takes part no longer are not signed in. */
  async function ownStore(c: Page): Promise<Counter> {
    const { stores } = await directory.current()
    return stores.get(c.get('person').store!)!
  }

  /** @throws Problem `job-unknown` where the job did not come through this store */
  async function ownJob(c: Page, code = c.req.param('code')!): Promise<Job> {
    const job = await jobByCode(bengkel, code)
    if (job.store !== c.get('person').store) throw new Problem('job-unknown')
    return job
  }

  async function deskOf(c: Page): Promise<Desk> {
    return storeDesk(c, clock.now(), await ownStore(c), await directory.current())
  }

  return routes
}
