/**
 * The list to send: messages to customers with a phone, for a person at the workshop or the office to send by chat. One line
 * a repair, its newest message; the older ones are overtaken by it.
 */
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Caller } from '../jobs/command'
import { add } from '../jobs/command'
import { textOf } from './dress'
import type { Due } from './due'
import { readDue } from './due'
import { customerLetter } from './letter'
import { isMoot } from './moot'
import { chatLink, internationalDigits } from './phone'

/** Whose list: one workshop's, or the office's, where every repair stands. */
export type Sender = { workshop: number } | 'office'

export interface ToSend {
  /** What `markTold` is given. */
  delivery: number
  code: string
  recipientName: string
  /** As the customer gave it. */
  phone: string
  text: string
  /** Opens a chat with the text written already. */
  waLink: string
  /** The same went out by mail. */
  alsoMailed: boolean
  /** Epoch ms. */
  at: number
}

/** The newest messages that are looked at. */
const MOST = 300

const OF_WORKSHOP = `d.channel = 'hand' AND d.state = 'due' AND d.workshop_id = ? ORDER BY d.seq DESC LIMIT ${MOST}`
const OF_ALL = `d.channel = 'hand' AND d.state = 'due' ORDER BY d.next_at DESC LIMIT ${MOST}`

/** @returns what is to be sent by hand: what was not mailed first, then what waits longest */
export async function toSend(bengkel: Bengkel, sender: Sender): Promise<ToSend[]> {
  const { store, directory, clock, codes } = bengkel
  const dues =
    sender === 'office'
      ? await readDue(bengkel, OF_ALL, [])
      : await readDue(bengkel, OF_WORKSHOP, [sender.workshop])
  const now = clock.now()
  const newest = newestOfEach(dues).filter((due) => isFor(sender, due) && !isMoot(due, now))
  const mailed = await store.read<{ seq: number }>(
    `SELECT seq FROM deliveries WHERE seq IN (SELECT value FROM json_each(?))
      AND recipient = 'customer' AND channel = 'email' AND state = 'sent'`,
    [JSON.stringify(newest.map(({ event }) => event.seq))],
  )
  const alsoMailed = new Set(mailed.map(({ seq }) => seq))
  const snapshot = await directory.current()
  return newest
    .flatMap((due) => {
      const { name, phone } = due.job.contact
      if (due.recipient !== 'customer' || !phone) return []
      const text = textOf(customerLetter(bengkel, snapshot, due))
      return {
        delivery: due.event.seq,
        code: codes.of(due.job.id),
        recipientName: name,
        phone,
        text,
        waLink: chatLink(internationalDigits(phone, due.job.asked.place.country), text),
        alsoMailed: alsoMailed.has(due.event.seq),
        at: due.event.at,
      }
    })
    .sort((a, b) => Number(a.alsoMailed) - Number(b.alsoMailed) || a.at - b.at)
}

/**
 * Somebody has told the customer: it and what it overtook leave the list, and the job's history says so.
 *
 * @param sender whose list it was taken from
 * @throws Problem `job-unknown` where it does not stand in that list
 */
export async function markTold(
  bengkel: Bengkel,
  sender: Sender,
  delivery: number,
  caller: Pick<Caller, 'actor' | 'person' | 'counter'>,
): Promise<void> {
  const { store, clock } = bengkel
  const [due] = await readDue(bengkel, `d.channel = 'hand' AND d.recipient = 'customer' AND d.seq = ?`, [
    delivery,
  ])
  if (!due || !isFor(sender, due)) throw new Problem('job-unknown')
  await add(
    bengkel,
    due.job.id,
    'told',
    { ...caller, commandId: `told-${delivery}` },
    { data: { template: due.template } },
  )
  await store.run([
    {
      sql: `UPDATE deliveries SET state = iif(seq = :seq, 'sent', 'dropped'), sent_at = iif(seq = :seq, :now, NULL)
        WHERE seq IN (SELECT seq FROM events WHERE job_id = :job AND seq <= :seq)
          AND recipient = 'customer' AND channel = 'hand' AND state = 'due'`,
      args: { seq: delivery, job: due.job.id, now: clock.now() },
    },
  ])
}

/** A workshop writes to the customers of repairs that it has; one that is only asked does not know them. */
function isFor(sender: Sender, { job }: Due): boolean {
  if (sender === 'office') return true
  return job.workshop === sender.workshop && job.status !== 'requested' && job.status !== 'offered'
}

function newestOfEach(dues: readonly Due[]): Due[] {
  const newest = new Map<number, Due>()
  for (const due of dues) {
    const known = newest.get(due.job.id)
    if (!known || known.event.seq < due.event.seq) newest.set(due.job.id, due)
  }
  return [...newest.values()]
}
