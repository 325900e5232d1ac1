// Codes that people read out and tokens that open a status: neither can be guessed, and neither is stored.
import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createCodes } from '../../../server/jobs/code'
import { jobByCode, jobByToken } from '../../../server/jobs/job'
import { createTokens } from '../../../server/jobs/token'
import { openBengkel } from '../../harness/bengkel'
import { ask } from '../../harness/jobs'
import { addMerchant } from '../../harness/network'

const codes = createCodes(new Uint8Array(32).fill(7))
const jobIds = fc.integer({ min: 1, max: 2 ** 40 - 1 })
const secret = 'a secret of the tests'
const tokens = createTokens([secret])
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

describe('a code', () => {
  it('is two groups of four that nobody mistakes, and leads back to its job', () => {
    fc.assert(
      fc.property(jobIds, (job) => {
        const code = codes.of(job)
        expect(code).toMatch(/^BK-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(codes.read(code)).toBe(job)
      }),
    )
  })

  it.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['without the dashes', (code: string) => code.replaceAll('-', '')],
    ['without its beginning', (code: string) => code.slice(3)],
    ['with blanks', (code: string) => ` ${code.replaceAll('-', ' ')} `],
    ['with O for 0 and l for 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['with I for 1', (code: string) => code.replaceAll('1', 'I')],
  ])('is read %s too', (_, spell) => {
    for (let job = 1; job <= 300; job++) expect(codes.read(spell(codes.of(job)))).toBe(job)
  })

  it.each([
    '',
    'BK',
    'BK-1234',
    'BK-1234-567',
    'BK-1234-56789',
    'BK-UUUU-UUUU',
    'hello world',
    '💡💡💡💡💡💡💡💡',
  ])('cannot be %j', (text) => {
    expect(codes.read(text)).toBeNull()
  })

  it('tells neither how many jobs there are nor which is the next', () => {
    const numbers = Array.from({ length: 1000 }, (_, i) => codes.of(i + 1))
    expect(new Set(numbers).size).toBe(1000)
    expect([...numbers].sort()).not.toEqual(numbers)
    const shared = numbers.slice(1).filter((code, i) => code.slice(0, 7) === numbers[i]!.slice(0, 7))
    expect(shared.length).toBeLessThan(5)
  })

  it('of another installation is another', () => {
    const others = createCodes(new Uint8Array(32).fill(8))
    expect(others.of(1)).not.toBe(codes.of(1))
    expect(others.read(codes.of(1))).not.toBe(1)
  })
})

describe('a token', () => {
  it('opens its own job, and is 31 characters of a link', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 48 - 1 }), fc.nat({ max: 2 ** 32 - 1 }), (job, epoch) => {
        const token = tokens.of(job, epoch)
        expect(token).toMatch(/^[\w-]{31}$/)
        expect(tokens.jobOf(token)).toBe(job)
        expect(tokens.opens(token, job, epoch)).toBe(true)
      }),
    )
  })

  it('that was tampered with in any character opens nothing', () => {
    const token = tokens.of(4711, 0)
    // The last character holds two bits that decoding leaves out.
    for (let at = 0; at < token.length - 1; at++) {
      for (const other of BASE64URL) {
        if (other === token[at]) continue
        const forged = token.slice(0, at) + other + token.slice(at + 1)
        const job = tokens.jobOf(forged)
        expect(job !== null && tokens.opens(forged, job, 0), forged).toBe(false)
      }
    }
  })

  it('opens no other job and no other epoch', () => {
    const token = tokens.of(1, 0)
    expect(tokens.opens(token, 2, 0)).toBe(false)
    expect(tokens.opens(token, 1, 1)).toBe(false)
  })

  it.each(['', 'abc', 'x'.repeat(31), 'x'.repeat(30), '*'.repeat(31), 'é'.repeat(31)])(
    'cannot be %j',
    (text) => {
      expect(tokens.opens(text, 1, 0)).toBe(false)
    },
  )

  it('of an older secret still opens, and new ones are made with the new', () => {
    const rotated = createTokens(['a newer secret', secret])
    const old = tokens.of(1, 0)
    expect(rotated.opens(old, 1, 0)).toBe(true)
    expect(rotated.of(1, 0)).not.toBe(old)
    expect(rotated.opens(rotated.of(1, 0), 1, 0)).toBe(true)
    expect(tokens.opens(rotated.of(1, 0), 1, 0)).toBe(false)
  })

  it('of a secret that is no longer known opens nothing', () => {
    expect(createTokens(['a newer secret']).opens(tokens.of(1, 0), 1, 0)).toBe(false)
  })
})

describe('a job', () => {
  it('is found by its token and by its code, and nothing of either is stored', async () => {
    const bengkel = await openBengkel()
    onTestFinished(bengkel.close)
    const job = await ask(bengkel, await addMerchant(bengkel))
    const token = bengkel.tokens.of(job.id, job.epoch)
    const code = bengkel.codes.of(job.id)
    expect(await jobByToken(bengkel, token)).toEqual(job)
    expect(await jobByCode(bengkel, code)).toEqual(job)
    const stored = JSON.stringify([
      await bengkel.store.read('SELECT * FROM jobs'),
      await bengkel.store.read('SELECT * FROM events'),
    ])
    expect(stored).not.toContain(token)
    expect(stored).not.toContain(code)
  })

  it('whose links were revoked opens with new ones only', async () => {
    const bengkel = await openBengkel()
    onTestFinished(bengkel.close)
    const job = await ask(bengkel, await addMerchant(bengkel))
    const before = bengkel.tokens.of(job.id, 0)
    await bengkel.store.run([`UPDATE jobs SET epoch = 1 WHERE id = ${job.id}`], { jobs: [job.id] })
    await expect(jobByToken(bengkel, before)).rejects.toMatchObject({ code: 'job-unknown' })
    expect((await jobByToken(bengkel, bengkel.tokens.of(job.id, 1))).id).toBe(job.id)
  })

  it('that never was is unknown by every way', async () => {
    const bengkel = await openBengkel()
    onTestFinished(bengkel.close)
    const unknown = { code: 'job-unknown' }
    await expect(jobByToken(bengkel, bengkel.tokens.of(1, 0))).rejects.toMatchObject(unknown)
    await expect(jobByToken(bengkel, 'nonsense')).rejects.toMatchObject(unknown)
    await expect(jobByCode(bengkel, bengkel.codes.of(1))).rejects.toMatchObject(unknown)
    await expect(jobByCode(bengkel, 'nonsense')).rejects.toMatchObject(unknown)
  })
})
