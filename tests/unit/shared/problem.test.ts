// Every error has a type of its own, says what to do, and tells nothing of what was sent.
import { describe, expect, it } from 'vitest'
import type { ProblemCode } from '../../../shared/problem'
import { isProblemCode, Problem, problems } from '../../../shared/problem'

const codes = Object.keys(problems) as ProblemCode[]

describe.each(codes)('%s', (code) => {
  const { status, title, detail } = problems[code]

  it('is an error of HTTP with a title and what to do', () => {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(title).toMatch(/^\p{Lu}.*[^.!]$/u)
    expect(detail).toMatch(/^\p{Lu}.*\.$/u)
    expect(`${title} ${detail}`).not.toMatch(/!|oops/i)
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

describe('a problem', () => {
  it('is told with its type, its field, and what is wrong in each of several', () => {
    const problem = new Problem('request-invalid', {
      fields: [
        { field: 'contact.email', code: 'email-invalid' },
        { field: 'consent', code: 'consent-missing' },
      ],
    })
    expect(problem.status).toBe(422)
    expect(problem.toBody()).toEqual({
      type: 'urn:bengkel:problem:request-invalid',
      title: 'Something is missing or wrong',
      status: 422,
      detail: expect.any(String),
      errors: [
        { field: 'contact.email', type: 'urn:bengkel:problem:email-invalid', detail: expect.any(String) },
        { field: 'consent', type: 'urn:bengkel:problem:consent-missing', detail: expect.any(String) },
      ],
    })
  })

  it('that says what has moved on brings the present state', () => {
    expect(new Problem('version-stale', { current: { version: 3 } }).toBody()).toMatchObject({
      status: 409,
      current: { version: 3 },
    })
  })

  it('knows its own codes from the names that every object has', () => {
    expect(isProblemCode('photo-too-large')).toBe(true)
    expect(isProblemCode('toString')).toBe(false)
  })
})
