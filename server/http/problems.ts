/** Errors as answers: every one is a problem of the contract (RFC 9457), and none tells what was sent or what broke inside. */
import { HTTPException } from 'hono/http-exception'
import { languages, spoken } from '../../shared/language'
import type { ProblemBody, ProblemCode } from '../../shared/problem'
import { Problem } from '../../shared/problem'
import type { Log } from '../ports/log'
import { problemTexts } from './messages/problems'

/**
 * @param asked the path that was called; a token in it is kept out of the log, since it opens a repair
 * @returns the problem that an error is for the caller; what nobody foresaw is logged and `unexpected`
 */
export function toProblem(error: unknown, log: Log, asked: string): Problem {
  const path = asked.replace(/^(\/v1\/jobs\/)[^/]+/, '$1{token}')
  if (error instanceof Problem) {
    // What its caller cannot help, whoever runs the server must hear of.
    if (error.cause !== undefined) log.error(error.message, error.cause, { path, problem: error.code })
    return error
  }
  if (error instanceof SyntaxError) return new Problem('json-broken')
  if (error instanceof HTTPException) {
    if (error.status === 413) return new Problem('body-too-large')
    if (error.status === 404) return new Problem('not-found')
    if (error.status === 403) return new Problem('form-foreign')
    if (error.status < 500) return new Problem('request-invalid')
  }
  log.error('Unexpected error', error, { path })
  return new Problem('unexpected')
}

/**
 * @param language of the customer who reads it: details that only they can act on are said in it. Without one, the contract's
 *   own, which speaks to developers
 * @returns the answer for a problem
 */
export function problemResponse(
  problem: Problem,
  headers: Record<string, string> = {},
  language?: string,
): Response {
  const known = spoken(languages, language)
  const texts: Partial<Record<ProblemCode, string>> = known ? problemTexts[known] : {}
  const body: ProblemBody = problem.toBody(texts)
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}
