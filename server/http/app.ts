/** The whole server as one Hono app: the widget's calls and files, the pages of those who sign in, and what operators ask. */
import { Hono } from 'hono'
import { Problem } from '../../shared/problem'
import type { AppDeps } from './deps'
import { merchantRoutes } from './merchant/jobs'
import { openApiRoutes } from './openapi'
import { problemResponse, toProblem } from './problems'
import { assetRoutes } from './public/assets'
import { cors } from './public/cors'
import { healthRoutes } from './public/health'
import { hostedRoutes } from './public/hosted'
import { jobRoutes } from './public/jobs'
import { requestRoutes } from './public/requests'
import { pageAssetRoutes } from './session/assets'
import { guideRoutes } from './session/guide'
import { mailboxRoutes } from './session/mailbox'
import { officeRoutes } from './session/office'
import { placeRoutes } from './session/places'
import { signInRoutes, signOutRoutes } from './session/sign-in'
import { storeRoutes } from './session/store'
import { workshopRoutes } from './session/workshop'

/** @returns the app; it holds no state but caches that follow the store */
export function createApp(deps: AppDeps): Hono {
  const { bengkel } = deps
  const app = new Hono()

  // Before the calls of pages, whose CORS is none of its business.
  app.route('/v1/merchant', merchantRoutes(deps))
  app.use('/v1/*', cors(bengkel))
  app.route('/v1/jobs', jobRoutes(deps))
  app.route('/v1', requestRoutes(deps))
  app.route('/', assetRoutes(deps))
  app.route('/r', hostedRoutes(deps))
  app.route('/openapi.json', openApiRoutes(bengkel.publicUrl))
  app.route('/guide', guideRoutes(deps))
  app.route('/health', healthRoutes(deps))
  app.route('/pages', pageAssetRoutes())
  if (deps.mailbox) app.route('/mailbox', mailboxRoutes(deps))
  app.get('/', (c) => c.redirect('/sign-in', 303))
  app.route('/sign-in', signInRoutes(deps))
  app.route('/sign-out', signOutRoutes(deps))
  app.route('/workshop', workshopRoutes(deps))
  app.route('/store', storeRoutes(deps))
  app.route('/office', officeRoutes(deps))
  app.route('/places', placeRoutes(deps))

  app.notFound(() => problemResponse(new Problem('not-found')))
  app.onError((error, c) => {
    // What is sent is sent by customers; what is asked goes wrong for developers.
    const language = c.req.method === 'POST' ? c.req.query('language') : undefined
    return problemResponse(toProblem(error, bengkel.log, c.req.path), {}, language)
  })
  return app
}
