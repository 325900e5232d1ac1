/**
 * Signing in by a mailed code of six digits. It works once, for ten minutes, five tries, and only in the browser that asked:
 * that browser holds a random mark, whose hash is the code's key. An address without an account is answered the same way.
 */
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import { MAY_SIGN_IN } from './people'
import { hashOf, newSecret } from './secrets'
import { MAX_AGE_MS } from './sessions'

export const CODE_MS = 10 * 60_000
const TRIES = 5
/** Codes in force for one person; whoever asks for more gets no further mail until the first runs out. */
const MOST_CODES = 5

type Parts = Pick<Bengkel, 'store' | 'clock' | 'random'>

/** The code's hash holds the mark, which is not stored: six digits alone could be guessed from a dump. */
const hashOfCode = (mark: string, code: string) => hashOf(`${mark} ${code}`)

/**
 * Mails a code to the person with this address, if there is one.
 *
 * @returns the mark that the asking browser keeps
 */
export async function askForCode({ store, clock, random }: Parts, email: string): Promise<{ mark: string }> {
  const now = clock.now()
  const mark = newSecret(random)
  const code = String(random.nonce() % 1_000_000).padStart(6, '0')
  const about = { email: email.trim().toLowerCase(), now }
  await store.run([
    { sql: 'DELETE FROM sign_in_codes WHERE expires_at <= ?', args: [now] },
    {
      sql: `INSERT INTO notices (email, language, template, data, next_at, created_at)
        SELECT p.email, p.language, 'sign-in-code', :data, :now, :now FROM people p
        WHERE p.email = :email AND ${MAY_SIGN_IN}
          AND (SELECT count(*) FROM sign_in_codes c WHERE c.person_id = p.id) < ${MOST_CODES}`,
      args: { ...about, data: JSON.stringify({ code }) },
    },
    {
      sql: `INSERT INTO sign_in_codes (browser_hash, person_id, code_hash, expires_at)
        VALUES (:browser, (SELECT p.id FROM people p WHERE p.email = :email AND ${MAY_SIGN_IN}), :code, :expires)`,
      args: {
        email: about.email,
        browser: hashOf(mark),
        code: hashOfCode(mark, code),
        expires: now + CODE_MS,
      },
    },
  ])
  return { mark }
}

/**
 * Tries a code; a right one is used up and opens a session.
 *
 * @param mark what the browser kept from `askForCode`
 * @returns the new session's token
 * @throws Problem `sign-in-code-wrong`, whatever is wrong with it
 */
export async function signIn(
  { store, clock, random }: Parts,
  mark: string,
  code: string,
): Promise<{ token: string }> {
  const now = clock.now()
  const token = newSecret(random)
  const right = { browser: hashOf(mark), code: hashOfCode(mark, code.replace(/\D/g, '')), now }
  const [, session] = await store.run([
    { sql: 'DELETE FROM sessions WHERE seen_at <= ?', args: [now - MAX_AGE_MS] },
    {
      sql: `INSERT INTO sessions (token_hash, person_id, created_at, seen_at)
        SELECT :token, p.id, :now, :now FROM sign_in_codes c JOIN people p ON p.id = c.person_id
        WHERE c.browser_hash = :browser AND c.code_hash = :code AND c.expires_at > :now AND c.tries < ${TRIES}
          AND ${MAY_SIGN_IN}
        RETURNING person_id`,
      args: { ...right, token: hashOf(token) },
    },
    // Used up where it was right, a try less where it was wrong: in the same commit, so that tries cannot race.
    {
      sql: `DELETE FROM sign_in_codes WHERE browser_hash = :browser AND code_hash = :code AND tries < ${TRIES}`,
      args: { browser: right.browser, code: right.code },
    },
    { sql: 'UPDATE sign_in_codes SET tries = tries + 1 WHERE browser_hash = ?', args: [right.browser] },
  ])
  if (session!.rows.length === 0) throw new Problem('sign-in-code-wrong', { field: 'code' })
  return { token }
}
