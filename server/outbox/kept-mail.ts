/** Reads mail that was kept instead of sent: what the demo's mailbox page shows. */
import type { Store } from '../store/store'

export interface KeptMail {
  id: number
  to: string
  subject: string
  text: string
  html: string
  /** Epoch ms. */
  at: number
}

/** Mails on one page. */
const MOST = 100

/** @param to only what went to this address; @returns the newest, newest first, without their bodies */
export function keptMail(
  store: Store,
  to?: string,
): Promise<Pick<KeptMail, 'id' | 'to' | 'subject' | 'at'>[]> {
  const where = to === undefined ? '' : 'WHERE to_address = ?'
  return store.read(
    `SELECT id, to_address AS "to", subject, at FROM kept_mail ${where} ORDER BY id DESC LIMIT ${MOST}`,
    to === undefined ? [] : [to],
  )
}

/** @returns the mail, or null where it is not kept (any more) */
export function keptMailById(store: Store, id: number): Promise<KeptMail | null> {
  return store.readOne<KeptMail>(
    'SELECT id, to_address AS "to", subject, body AS text, html, at FROM kept_mail WHERE id = ?',
    [id],
  )
}
