// What was mailed, as the person who gets it reads it.
import type { Bengkel } from '../../server/bengkel'

/** @returns the sign-in code that was mailed last to this address. @throws where none was */
export async function mailedCode({ store }: Pick<Bengkel, 'store'>, email: string): Promise<string> {
  const notice = await store.readOne<{ data: string }>(
    `SELECT data FROM notices WHERE email = ? AND template = 'sign-in-code' ORDER BY id DESC LIMIT 1`,
    [email],
  )
  if (!notice) throw new Error(`No code was mailed to ${email}`)
  return (JSON.parse(notice.data) as { code: string }).code
}
