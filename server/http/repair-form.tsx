/** A quote's European Repair Information Form as an answer: the same page for the customer who got it and for those who gave it. */
import type { Context } from 'hono'
import { raw } from 'hono/html'
import { languages } from '../../shared/language'
import type { Bengkel } from '../bengkel'
import type { Job } from '../jobs/job'
import { formOf } from '../jobs/repair-form'
import { RepairFormPage } from '../pages/repair-form/page'
import { FORM_POLICY } from '../pages/repair-form/policy'

/**
 * @param repair opens the page of the repair, where the customer reads it
 * @throws Problem `not-found` where no form, or none of that `revision`, was given
 */
export function repairFormResponse(
  { codes }: Pick<Bengkel, 'codes'>,
  c: Context,
  job: Job,
  repair?: string,
): Response | Promise<Response> {
  const { revision: asked, language: wanted, save } = c.req.query()
  const quote = formOf(job, asked === undefined ? undefined : Number(asked))
  const { revision } = quote
  // Those who gave it see it as it was given.
  const language = languages.find((one) => one === wanted) ?? job.contact.language
  const code = codes.of(job.id)
  const isFile = save !== undefined
  c.header('Content-Security-Policy', FORM_POLICY)
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Cache-Control', 'no-store')
  if (isFile) c.header('Content-Disposition', `attachment; filename="repair-form-${code}-${revision}.html"`)
  const page = { job, code, quote, language, repair }
  const saved = isFile ? undefined : `?save&revision=${revision}&language=${language}`
  return c.html(
    <>
      {raw('<!doctype html>')}
      <RepairFormPage {...page} save={saved} />
    </>,
  )
}
