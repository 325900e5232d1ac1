/** `/office`: the head office's pages. Who has signed in elsewhere finds nothing here. */
import type { Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import type { AppDeps } from '../deps'
import { requireRole } from './access'
import { addOfficeBookIn } from './office/book-in'
import { addJobs } from './office/jobs'
import { addMerchants } from './office/merchants'
import { addPeople } from './office/people'
import { addWhatIf } from './office/what-if'
import { addWorkshops } from './office/workshops'
import type { PageEnv } from './page-app'
import { createPageApp, troublePage } from './page-app'

export function officeRoutes(deps: AppDeps): Hono<PageEnv> {
  const { bengkel } = deps
  const routes = createPageApp(deps)
  routes.use(requireRole(bengkel, 'office'))
  addJobs(routes, bengkel)
  addOfficeBookIn(routes, deps)
  addMerchants(routes, deps)
  addWorkshops(routes, deps)
  addWhatIf(routes, deps)
  addPeople(routes, bengkel)
  routes.all('*', (c) => troublePage(c, new Problem('not-found')))
  return routes
}
