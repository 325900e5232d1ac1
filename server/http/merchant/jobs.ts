/**
 * `/v1/merchant/...`: what a merchant's own systems ask, with its secret key. No page may: there is no CORS here, and a
 * preflight finds nothing.
 */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import { merchantBySecret } from '../../accounts/merchants'
import { whyOf } from '../../dispatch/why'
import type { Job } from '../../jobs/job'
import { jobByCode } from '../../jobs/job'
import type { AppDeps } from '../deps'
import { problemResponse } from '../problems'

type Env = { Variables: { merchant: number } }

export function merchantRoutes({ bengkel }: AppDeps): Hono<Env> {
  const routes = new Hono<Env>()

  routes.use(async (c, next) => {
    const [scheme, key] = (c.req.header('Authorization') ?? '').split(' ')
    const merchant = /^bearer$/i.test(scheme!) && key ? await merchantBySecret(bengkel, key) : null
    if (merchant === null)
      return problemResponse(new Problem('secret-key-unknown'), { 'WWW-Authenticate': 'Bearer' })
    c.set('merchant', merchant)
    await next()
    c.header('Cache-Control', 'no-store')
    return undefined
  })

  routes.get('/jobs/:code/why', async (c) => c.json(await whyOf(bengkel, await ownJob(c))))

  // What is not here is nowhere else either, preflights among it.
  routes.all('*', () => problemResponse(new Problem('not-found')))

  /** @throws Problem `job-unknown`, whatever is wrong: a code must not tell that others have such a repair */
  async function ownJob(c: Context<Env, '/jobs/:code/why'>): Promise<Job> {
    const job = await jobByCode(bengkel, c.req.param('code'))
    if (job.merchant !== c.get('merchant')) throw new Problem('job-unknown')
    return job
  }

  return routes
}
