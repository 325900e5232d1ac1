/** The follower that makes deliveries: for each event one row for each recipient and channel, in one statement a batch. */
import type { Bengkel } from '../bengkel'
import type { Follower } from './follow'
import { GUARD } from './follow'
import type { Recipient } from './tellings'
import { templateSql } from './tellings'

export type Channel = 'email' | 'gateway' | 'hand'
export type DeliveryState = 'due' | 'sent' | 'failed' | 'dropped'

/**
 * Makes the rows of the events of a batch. What a customer with a phone is told goes to the gateway where there is one, else
 * it stands in the list to send; whether there is also an email only adds a mail.
 */
const INSERT = `
  WITH told AS MATERIALIZED (
    SELECT e.seq, e.at, j.workshop_id, j.contact, ${templateSql('customer')} AS customer,
      ${templateSql('workshop')} AS workshop, ${templateSql('office')} AS office
    FROM events e JOIN jobs j ON j.id = e.job_id
    WHERE e.seq > :from AND e.seq <= :to AND ${GUARD}
  )
  INSERT INTO deliveries (seq, recipient, channel, template, workshop_id, next_at)
  SELECT seq, 'customer', 'email', customer, NULL, at FROM told
    WHERE customer IS NOT NULL AND contact ->> '$.email' IS NOT NULL
  UNION ALL SELECT seq, 'customer', :byPhone, customer, iif(:byPhone = 'hand', workshop_id, NULL), at FROM told
    WHERE customer IS NOT NULL AND contact ->> '$.phone' IS NOT NULL
  UNION ALL SELECT seq, 'workshop', 'email', workshop, NULL, at FROM told WHERE workshop IS NOT NULL
  UNION ALL SELECT seq, 'office', 'email', office, NULL, at FROM told WHERE office IS NOT NULL
  ON CONFLICT DO NOTHING`

/** @param gateway whether messages to phones go to a gateway, and not by hand */
export function deliveriesFollower(gateway: boolean): Follower {
  const byPhone: Channel = gateway ? 'gateway' : 'hand'
  return {
    name: 'deliveries',
    statements: (batch) => [{ sql: INSERT, args: { ...batch, byPhone } }],
  }
}

/** What was told of a job, or is to be. */
export interface Told {
  /** Epoch ms of the event. */
  at: number
  recipient: Recipient
  channel: Channel
  template: string
  state: DeliveryState
  /** Epoch ms. */
  sentAt: number | null
}

/** @returns what was told of the job, oldest first */
export async function toldOf({ store }: Pick<Bengkel, 'store'>, job: number): Promise<Told[]> {
  return store.read<Told>(
    `SELECT e.at, d.recipient, d.channel, d.template, d.state, d.sent_at AS sentAt
      FROM events e JOIN deliveries d ON d.seq = e.seq WHERE e.job_id = ? ORDER BY d.seq`,
    [job],
  )
}
