// What every runtime has: the ports that the edge is given, and that they do as those of Node do.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { opensslDigest } from '../../../server/ports/node/digest'
import { webDigest } from '../../../server/ports/web/digest'
import { consoleLog } from '../../../server/ports/web/log'
import { webRandom } from '../../../server/ports/web/random'
import { turns } from '../../../server/ports/web/turns'

describe('randomness', () => {
  it('is as long as it was asked for, and a nonce is a whole number below 2^48', () => {
    expect(webRandom.bytes(32)).toHaveLength(32)
    const nonces = Array.from({ length: 1000 }, () => webRandom.nonce())
    expect(nonces.every((nonce) => Number.isSafeInteger(nonce) && nonce >= 0 && nonce < 2 ** 48)).toBe(true)
    expect(nonces.some((nonce) => nonce >= 2 ** 40)).toBe(true)
    expect(new Set(nonces).size).toBe(1000)
  })
})

describe('a fingerprint', () => {
  it('is the same on every runtime', () => {
    for (const text of ['', 'Böttcher', '{"a":1}']) expect(webDigest(text)).toBe(opensslDigest(text))
  })
})

describe('the log', () => {
  afterEach(() => vi.restoreAllMocks())

  it('writes one line of JSON, with what caused an error', () => {
    const write = vi.spyOn(console, 'error').mockReturnValue()
    const cause = new TypeError('fetch failed')
    consoleLog('info').error('Not stored', new Error('No answer', { cause }), { path: '/v1' })
    expect(write).toHaveBeenCalledOnce()
    expect(JSON.parse(write.mock.calls[0]![0] as string)).toMatchObject({
      level: 'error',
      msg: 'Not stored',
      path: '/v1',
      err: { type: 'Error', message: 'No answer', cause: { type: 'TypeError', message: 'fetch failed' } },
    })
  })

  it('leaves out what is below its level', () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    consoleLog('warn').info('Listening')
    consoleLog('silent').warn('Late')
    consoleLog('warn').warn('Late')
    expect(info).not.toHaveBeenCalled()
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('turns', () => {
  let now = 0
  const clock = { now: () => now }
  /** Every look takes its time. */
  const pause = async (ms: number) => {
    now += ms
    await new Promise((resolve) => setImmediate(resolve))
  }

  it('are taken by so many at once and no more, and everybody gets one', async () => {
    const inTurn = turns({ most: 3, longestMs: 60_000, clock, pause })
    let running = 0
    let most = 0
    const done = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        inTurn(async () => {
          most = Math.max(most, ++running)
          await new Promise((resolve) => setImmediate(resolve))
          running--
          return i
        }),
      ),
    )
    expect(done).toEqual(Array.from({ length: 40 }, (_, i) => i))
    expect(most).toBe(3)
  })

  it('are given back by what fails', async () => {
    const inTurn = turns({ most: 1, longestMs: 60_000, clock, pause })
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await inTurn(() => Promise.resolve('yes'))).toBe('yes')
  })

  it('end by themselves where a request was broken off', async () => {
    const inTurn = turns({ most: 1, longestMs: 10_000, clock, pause })
    void inTurn(() => new Promise(() => undefined))
    const before = now
    expect(await inTurn(() => Promise.resolve('yes'))).toBe('yes')
    expect(now - before).toBeGreaterThanOrEqual(10_000)
  })
})
