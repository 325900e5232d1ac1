import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { personOf, endSession } from '../../../server/accounts/sessions'
import { askForCode, CODE_MS, signIn } from '../../../server/accounts/sign-in'
import { setActive } from '../../../server/accounts/people'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { mailedCode } from '../../harness/mail'
import { addMerchant, addPerson, addWorkshop } from '../../harness/network'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const WRONG = { code: 'sign-in-code-wrong' }

let bengkel: TestBengkel

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(opened.close)
})

/** Asks for a code and reads it from the mail. */
async function askAndRead(email: string) {
  const { mark } = await askForCode(bengkel, email)
  return { mark, code: await mailedCode(bengkel, email) }
}

/** Another code of six digits. */
const not = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

/** Adds a person and signs them in. */
async function signedIn(options: Parameters<typeof addPerson>[1] = {}) {
  const email = 'sari@example.org'
  const person = await addPerson(bengkel, { email, ...options })
  const { mark, code } = await askAndRead(email)
  return { person, ...(await signIn(bengkel, mark, code)) }
}

const newWorkshop = async () => addWorkshop(bengkel, { merchants: [await addMerchant(bengkel)] })

describe('a sign-in code', () => {
  it('opens a session for the person whose address asked for it, however the address is typed', async () => {
    const person = await addPerson(bengkel, { email: 'sari@example.org', name: 'Sari' })
    await askForCode(bengkel, ' Sari@Example.org ')
    const { mark, code } = await askAndRead('sari@example.org')
    const { token } = await signIn(bengkel, mark, code)
    expect(await personOf(bengkel, token)).toMatchObject({ id: person, name: 'Sari', role: 'office' })
  })

  it('may be typed with a gap in the middle', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    const { mark, code } = await askAndRead('sari@example.org')
    expect(await signIn(bengkel, mark, ` ${code.slice(0, 3)} ${code.slice(3)}`)).toHaveProperty('token')
  })

  it('works once', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    const { mark, code } = await askAndRead('sari@example.org')
    await signIn(bengkel, mark, code)
    await expect(signIn(bengkel, mark, code)).rejects.toMatchObject(WRONG)
  })

  it('works once even when it is sent twice at the same moment', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    const { mark, code } = await askAndRead('sari@example.org')
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => signIn(bengkel, mark, code)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('works for ten minutes', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    const { mark, code } = await askAndRead('sari@example.org')
    bengkel.clock.move(CODE_MS)
    await expect(signIn(bengkel, mark, code)).rejects.toMatchObject(WRONG)
  })

  it('works only in the browser that asked for it', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    const { code } = await askAndRead('sari@example.org')
    const elsewhere = await askForCode(bengkel, 'nobody@example.org')
    await expect(signIn(bengkel, elsewhere.mark, code)).rejects.toMatchObject(WRONG)
  })

  it('is dead after five wrong tries, even five at the same moment', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    const { mark, code } = await askAndRead('sari@example.org')
    const wrong = await Promise.allSettled(Array.from({ length: 5 }, () => signIn(bengkel, mark, not(code))))
    expect(wrong.every(({ status }) => status === 'rejected')).toBe(true)
    await expect(signIn(bengkel, mark, code)).rejects.toMatchObject(WRONG)
  })

  it('still works at the fifth try', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    const { mark, code } = await askAndRead('sari@example.org')
    for (let i = 0; i < 4; i++) await expect(signIn(bengkel, mark, not(code))).rejects.toMatchObject(WRONG)
    expect(await signIn(bengkel, mark, code)).toHaveProperty('token')
  })

  it('is answered alike for an address without an account, and nothing is mailed there', async () => {
    const { mark } = await askForCode(bengkel, 'nobody@example.org')
    expect(mark).toMatch(/^[0-9a-f]{64}$/)
    expect(await bengkel.store.read('SELECT 1 FROM notices')).toEqual([])
    await expect(signIn(bengkel, mark, '000000')).rejects.toMatchObject(WRONG)
  })

  it('is not mailed without end: a sixth within ten minutes is kept back', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    for (let i = 0; i < 8; i++) await askForCode(bengkel, 'sari@example.org')
    expect(await bengkel.store.read('SELECT 1 FROM notices')).toHaveLength(5)
    bengkel.clock.move(CODE_MS)
    await askForCode(bengkel, 'sari@example.org')
    expect(await bengkel.store.read('SELECT 1 FROM notices')).toHaveLength(6)
  })

  it('cannot be read from the store', async () => {
    await addPerson(bengkel, { email: 'sari@example.org' })
    const { mark, code } = await askAndRead('sari@example.org')
    const { token } = await signIn(bengkel, mark, code)
    await askForCode(bengkel, 'sari@example.org')
    const kept = JSON.stringify([
      await bengkel.store.read('SELECT * FROM sign_in_codes'),
      await bengkel.store.read('SELECT * FROM sessions'),
    ])
    for (const secret of [mark, code, token]) expect(kept).not.toContain(secret)
  })
})

describe('a session', () => {
  it('of the office ends after 30 minutes without use', async () => {
    const { token } = await signedIn()
    for (let i = 0; i < 5; i++) {
      bengkel.clock.move(29 * MINUTE_MS)
      expect(await personOf(bengkel, token)).not.toBeNull()
    }
    bengkel.clock.move(30 * MINUTE_MS)
    expect(await personOf(bengkel, token)).toBeNull()
  })

  it('of the office ends after 12 hours, used or not', async () => {
    const { token } = await signedIn()
    for (let i = 0; i < 35; i++) {
      bengkel.clock.move(20 * MINUTE_MS)
      expect(await personOf(bengkel, token)).not.toBeNull()
    }
    bengkel.clock.move(20 * MINUTE_MS)
    expect(await personOf(bengkel, token)).toBeNull()
  })

  it('of a workshop lasts over a night but not over 12 hours without use, and 30 days in all', async () => {
    const { token } = await signedIn({ workshop: await newWorkshop() })
    for (let i = 0; i < 65; i++) {
      bengkel.clock.move(11 * HOUR_MS)
      expect(await personOf(bengkel, token)).not.toBeNull()
    }
    bengkel.clock.move(5 * HOUR_MS)
    expect(await personOf(bengkel, token)).toBeNull()

    const other = await askAndRead('sari@example.org')
    const again = await signIn(bengkel, other.mark, other.code)
    bengkel.clock.move(12 * HOUR_MS)
    expect(await personOf(bengkel, again.token)).toBeNull()
  })

  it('ends when its person is deactivated, and does not come back with them', async () => {
    const { person, token } = await signedIn()
    await setActive(bengkel, person, false)
    expect(await personOf(bengkel, token)).toBeNull()
    await setActive(bengkel, person, true)
    expect(await personOf(bengkel, token)).toBeNull()
  })

  it('ends when its workshop is deactivated, and no code is mailed there any more', async () => {
    const at = await newWorkshop()
    const { token } = await signedIn({ workshop: at })
    await bengkel.store.run([{ sql: 'UPDATE workshops SET active = 0 WHERE id = ?', args: [at] }])
    expect(await personOf(bengkel, token)).toBeNull()
    const before = (await bengkel.store.read('SELECT 1 FROM notices')).length
    await askForCode(bengkel, 'sari@example.org')
    expect(await bengkel.store.read('SELECT 1 FROM notices')).toHaveLength(before)
  })

  it('ends with signing out, and only this one', async () => {
    const { token } = await signedIn()
    const other = await askAndRead('sari@example.org')
    const elsewhere = await signIn(bengkel, other.mark, other.code)
    await endSession(bengkel, token)
    expect(await personOf(bengkel, token)).toBeNull()
    expect(await personOf(bengkel, elsewhere.token)).not.toBeNull()
  })

  it('is swept from the store when it is long over', async () => {
    await signedIn()
    bengkel.clock.move(30 * DAY_MS)
    const { mark, code } = await askAndRead('sari@example.org')
    await signIn(bengkel, mark, code)
    expect(await bengkel.store.read('SELECT 1 FROM sessions')).toHaveLength(1)
  })
})
