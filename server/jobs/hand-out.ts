/** The item goes back to its owner: what was paid and how, and the repair warranty begins. */
import type { PaidHow } from '../../shared/job'
import type { Bengkel } from '../bengkel'
import type { Caller } from './command'
import { give } from './command'
import type { Job } from './job'
import { presentQuote } from './job'

export interface HandOut {
  how: PaidHow
  /** Minor units of the quote's currency (the merchant's, where there was none). */
  amount?: number
}

const DAY_MS = 86_400_000

export async function handOut(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  { how, amount }: HandOut,
): Promise<Job> {
  const { merchants } = await bengkel.directory.current()
  return give(bengkel, jobId, 'hand_out', caller, (job) => {
    const now = bengkel.clock.now()
    const merchant = merchants.get(job.merchant)!
    const currency = presentQuote(job)?.total.currency ?? merchant.currency
    const paid = amount === undefined ? {} : { paid: { amount, currency } }
    return {
      status: 'closed',
      work: {
        handedOut: { at: now, how, ...paid },
        ...(job.outcome === 'fixed' && { warrantyUntil: now + merchant.warrantyDays * DAY_MS }),
      },
      data: { how, ...paid },
    }
  })
}

/** Nobody came for it after all reminders: only the office closes, and says what becomes of the item. */
export async function closeUnclaimed(
  bengkel: Bengkel,
  jobId: number,
  caller: Caller,
  reason: string,
): Promise<Job> {
  return give(bengkel, jobId, 'close_unclaimed', caller, () => ({ status: 'closed', text: reason }))
}
