/** Repair against new: what this repair usually costs, beside the price on the page. Loaded to be shown at the end. */
import { formatMoney, type Money } from '../../shared/money'
import type { RequestFlow } from './flow'

/** What a repair like this one usually costs; without a range where too few jobs stand behind it. */
interface Estimate {
  range?: { low: Money; high: Money }
}

/** @returns what there is to say about prices: nothing, where too little is known. @throws where nobody answers */
export async function pricesOf({ at, asked, draft }: RequestFlow): Promise<string> {
  const { api, language } = at
  const more = await at.more()
  const { range } = await api.ask<Estimate>('estimate', { ...asked, country: draft.place!.country })
  if (!range) return ''
  const money = (amount: Money) => formatMoney(amount, language)
  const usual = more.usualPrice(money(range.low), money(range.high))
  return draft.price ? `${usual} ${more.newPrice(money(draft.price))}` : usual
}
