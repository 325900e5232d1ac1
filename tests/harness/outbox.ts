// Ports that keep what is sent, and what stands in the outbox, as a test asks for it.
import type { Transports } from '../../server/outbox/run'
import { runOutboxOnce } from '../../server/outbox/run'
import type { OutgoingMail } from '../../server/ports/mail'
import type { TestBengkel } from './bengkel'

export interface KeptTransports extends Transports {
  sent: OutgoingMail[]
}

/** Takes every mail and remembers it. */
export function keptTransports(messageUrl: string | null = null): KeptTransports {
  const sent: OutgoingMail[] = []
  return { sent, messageUrl, mail: { send: async (mail) => void sent.push(mail) } }
}

/** Lets the outbox do all that is due. @returns the mails that this sent */
export async function mailsOf(bengkel: TestBengkel): Promise<OutgoingMail[]> {
  const transports = keptTransports()
  await runOutboxOnce(bengkel, transports)
  return transports.sent
}

/** @returns every delivery made so far, as `recipient channel template state`, oldest first */
export async function deliveriesOf({ store }: TestBengkel): Promise<string[]> {
  const rows = await store.read<Record<'recipient' | 'channel' | 'template' | 'state', string>>(
    'SELECT recipient, channel, template, state FROM deliveries ORDER BY seq, recipient, channel',
  )
  return rows.map(({ recipient, channel, template, state }) => `${recipient} ${channel} ${template} ${state}`)
}
