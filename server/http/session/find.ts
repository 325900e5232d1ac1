/** `/find` at a board: from a code that somebody reads out to the repair, or back to the board with the code to be mended. */
import type { Context } from 'hono'
import { Problem } from '../../../shared/problem'
import type { FormState } from '../../pages/form'
import { withProblem } from '../../pages/form'
import type { PageEnv } from './page-app'

export interface Finding {
  /** @returns the address of the repair's page. @throws Problem where it is not here */
  find: (code: string) => Promise<string>
  /** The board with what was typed and what is wrong with it. */
  show: (form: FormState) => Promise<Response>
}

export async function findByCode(c: Context<PageEnv>, { find, show }: Finding): Promise<Response> {
  const code = c.req.query('code') ?? ''
  try {
    return c.redirect(await find(code), 303)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    c.status(error.status as 404)
    return show(withProblem({ code: [code] }, new Problem(error.code, { field: 'code' })))
  }
}
