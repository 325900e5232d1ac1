/** What the customer owes when the item is handed out. */
import type { Money } from '../../shared/money'
import type { Merchant } from '../store/directory'
import type { Job } from './job'
import { presentQuote } from './job'

/** @returns the quote accepted, or what the check costs where it was declined or no fault was found; null where somebody else pays */
export function toPay(
  job: Job,
  { noFaultFee, currency }: Pick<Merchant, 'noFaultFee' | 'currency'>,
): Money | null {
  if (job.work.diagnosis?.payer !== 'customer') return null
  const quote = presentQuote(job)
  if (job.outcome === 'fixed' && quote?.state === 'accepted') return quote.total
  if (job.outcome === 'quote_declined' && quote?.declineFee)
    return { amount: quote.declineFee, currency: quote.total.currency }
  if (job.outcome === 'no_fault' && noFaultFee) return { amount: noFaultFee, currency }
  return null
}
