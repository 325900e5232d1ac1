// What an error becomes for its caller, and what the log says of it.
import { expect, it } from 'vitest'
import { problemResponse, toProblem } from '../../../server/http/problems'
import { Problem } from '../../../shared/problem'

function failing(error: unknown, path: string) {
  const logged: unknown[] = []
  const keep = (...said: unknown[]) => void logged.push(said)
  const problem = toProblem(error, { info: keep, warn: keep, error: keep }, path)
  return { problem, logged }
}

it.each([
  ['what nobody foresaw', new Error('The disk is full')],
  ['a store that is not there', new Problem('store-unavailable', {}, { cause: new Error('locked') })],
])('%s is logged with where it happened, but not with the token that opens a repair', (_, error) => {
  for (const rest of ['', '/messages', '/photos/7']) {
    const { logged } = failing(error, `/v1/jobs/1.7.s3cr3t${rest}`)
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContainEqual(expect.objectContaining({ path: `/v1/jobs/{token}${rest}` }))
    expect(JSON.stringify(logged)).not.toContain('s3cr3t')
  }
  const { logged } = failing(error, '/office/jobs/BK-4F7K-9QWX')
  expect(logged[0]).toContainEqual(expect.objectContaining({ path: '/office/jobs/BK-4F7K-9QWX' }))
})

it('what the caller can mend is told and not logged', async () => {
  const { problem, logged } = failing(
    new Problem('email-invalid', { field: 'contact.email' }),
    '/v1/requests',
  )
  expect(logged).toEqual([])
  const answer = problemResponse(problem)
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ status: 422, field: 'contact.email' })
})
