/** `/v1/jobs/{token}`: what a customer reads and does with the link to their repair. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type * as v from 'valibot'
import { languages, spoken } from '../../../shared/language'
import { Problem } from '../../../shared/problem'
import { QuoteAnswer } from '../../../shared/quote'
import type { CustomerAction } from '../../../shared/status'
import {
  CancelInput,
  ContactInput,
  MessageInput,
  RatingInput,
  RepeatInput,
  RescheduleInput,
} from '../../../shared/status'
import { photoOf } from '../../intake/photo'
import { askRepeat } from '../../intake/repeat'
import { changeContact, rate, reschedule, sendMessage } from '../../jobs/add'
import { cancel } from '../../jobs/cancel'
import type { Caller } from '../../jobs/command'
import { possibleDays } from '../../jobs/days'
import type { Job } from '../../jobs/job'
import { jobByToken } from '../../jobs/job'
import { answerQuote } from '../../jobs/quote'
import { statusUrl } from '../../jobs/status-url'
import { statusView } from '../../jobs/view'
import { idempotencyKey, jsonBody } from '../body'
import type { AppDeps } from '../deps'
import { toProblem } from '../problems'
import { repairFormResponse } from '../repair-form'
import { assertOrigin } from './asker'
import { StatusCache } from './status-cache'

/** Errors that say "it has moved on": the present state goes with them. */
const MOVED_ON = new Set(['version-stale', 'quote-stale', 'command-not-allowed'])

/** An open offer or a warranty's end does not change a view between two looks by more than this. */
const LONGEST_MS = 60_000
/** 64 bits. */
const PAYLOAD_DIGITS = 16

export function jobRoutes({ bengkel }: AppDeps): Hono {
  const cache = new StatusCache(bengkel.store)
  const routes = new Hono()

  routes.get('/:token', async (c) => {
    const token = c.req.param('token')
    const { etag, body } = await viewOf(c, token)
    const headers = { ETag: etag, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers)
    return c.body(body, 200, { ...headers, 'Content-Type': 'application/json' })
  })

  async function viewOf(c: Context, token: string): Promise<{ etag: string; body: string }> {
    const now = bengkel.clock.now()
    const language = asked(c)
    // Of a job one view is kept: people look again in the language in which they have looked.
    const key = language ? `${token} ${language}` : token
    const cached = cache.get(key, now)
    if (cached) {
      await assertJobOrigin(c, cached.merchant)
      return cached
    }
    const since = cache.moment
    const job = await jobByToken(bengkel, token)
    await assertJobOrigin(c, job.merchant)
    const body = JSON.stringify(await statusView(bengkel, job, language))
    const etag = `"${bengkel.digest(body)}"`
    cache.set(key, { job: job.id, merchant: job.merchant, etag, body, until: now + LONGEST_MS }, since)
    return { etag, body }
  }

  async function assertJobOrigin(c: Context, merchant: number): Promise<void> {
    if (c.req.header('Origin') === undefined) return
    assertOrigin(bengkel, c, (await bengkel.directory.books()).merchants.get(merchant)!)
  }

  /** A call by which the customer gives a command: its last part, what it takes, and what it does. */
  function command<S extends v.GenericSchema<unknown, { version?: number | undefined }>>(
    name: CustomerAction,
    schema: S,
    give: (job: Job, caller: Caller, input: v.InferOutput<S>) => Promise<Job>,
  ): void {
    routes.post(`/:token/${name}`, async (c) => {
      const input = await jsonBody(c, schema)
      const token = c.req.param('token')
      const job = await jobByToken(bengkel, token)
      await assertJobOrigin(c, job.merchant)
      const { version: seen, ...said } = input
      const caller: Caller = {
        actor: 'customer',
        commandId: `customer:${idempotencyKey(c)}`,
        seen,
        payload: payloadOf(name, token, said),
      }
      try {
        const after = await give(job, caller, input)
        const view = await statusView(bengkel, after, asked(c))
        const other = after.id === job.id ? {} : { token: bengkel.tokens.of(after.id, after.epoch) }
        return c.json({ ...view, ...other }, 200, { 'Cache-Control': 'no-store' })
      } catch (error) {
        const problem = toProblem(error, bengkel.log, c.req.path)
        if (!MOVED_ON.has(problem.code)) throw problem
        const current = await statusView(bengkel, await jobByToken(bengkel, token), asked(c))
        throw new Problem(problem.code, { ...problem.more, current })
      }
    })
  }

  /** Stands in the log for good: the token, which no dump holds, keeps a guess at a phone number from being tried on it. */
  function payloadOf(name: CustomerAction, token: string, said: object): string {
    return bengkel.digest(JSON.stringify([name, token, said])).slice(0, PAYLOAD_DIGITS)
  }

  command('quote', QuoteAnswer, ({ id }, caller, { revision, answer }) =>
    answerQuote(bengkel, id, caller, { revision, answer }),
  )
  command('messages', MessageInput, ({ id }, caller, { text, photos }) =>
    sendMessage(bengkel, id, caller, text, photos),
  )
  command('reschedule', RescheduleInput, ({ id }, caller, { day }) => reschedule(bengkel, id, caller, day))
  command('contact', ContactInput, ({ id }, caller, { contact }) =>
    changeContact(bengkel, id, caller, contact),
  )
  command('cancel', CancelInput, ({ id }, caller, { reason }) => cancel(bengkel, id, caller, reason))
  command('repeat', RepeatInput, ({ id }, caller, { text }) => askRepeat(bengkel, id, caller, text))
  command('rating', RatingInput, ({ id }, caller, { stars }) => rate(bengkel, id, caller, stars))

  routes.get('/:token/photos/:id', async (c) => {
    const job = await jobByToken(bengkel, c.req.param('token'))
    return photoResponse(await photoOf(bengkel, job.id, c.req.param('id')))
  })

  routes.get('/:token/days', async (c) => {
    const job = await jobByToken(bengkel, c.req.param('token'))
    await assertJobOrigin(c, job.merchant)
    return c.json({ days: await possibleDays(bengkel, job) }, 200, { 'Cache-Control': 'no-store' })
  })

  // Opened as a page of its own, so no other page's origin is asked for.
  routes.get('/:token/form', async (c) => {
    const job = await jobByToken(bengkel, c.req.param('token'))
    const { merchants } = await bengkel.directory.books()
    return repairFormResponse(bengkel, c, job, statusUrl(bengkel, merchants.get(job.merchant)!, job))
  })

  return routes
}

/** @returns the language that is asked for, where we speak it */
const asked = (c: Context) => spoken(languages, c.req.query('language'))

/** A photo is only ever a picture, whatever was uploaded. */
export function photoResponse(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/webp',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, max-age=3600',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}
