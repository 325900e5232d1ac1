/** Mail that is kept in the store instead of being sent: where no SMTP server is configured, on any runtime. */
import type { Store } from '../store/store'
import type { Clock } from './clock'
import type { Mail } from './mail'

/** The newest so many are kept. */
const KEPT = 5000

const INSERT = `INSERT INTO kept_mail (to_address, subject, body, html, at)
  SELECT lower(value), :subject, :text, :html, :at FROM json_each(:to)`
const FORGET = `DELETE FROM kept_mail WHERE id <= (SELECT max(id) FROM kept_mail) - ${KEPT}`

/** @returns a mail port that writes each mail into the store, once for each address */
export function keptMailPort(store: Store, clock: Clock): Mail {
  return {
    async send({ to, subject, text, html }) {
      const args = { to: JSON.stringify(to), subject, text, html, at: clock.now() }
      await store.run([{ sql: INSERT, args }, FORGET])
    },
  }
}
