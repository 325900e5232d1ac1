/**
 * What it may cost: a repair like this one, beside the price of a new one on the page, and what is paid where nothing is wrong.
 * Loaded where it is said.
 */
import { formatMoney, type Money } from '../../shared/money'
import type { RequestFlow } from './flow'

/** What repairs usually cost; without a range where too few jobs stand behind it. */
interface Estimate {
  range?: { low: Money; high: Money }
}

/** @returns what there is to say of prices before sending: nothing, where too little is known. @throws where the words cannot be fetched */
export async function pricesOf(flow: RequestFlow): Promise<string> {
  const { at, draft } = flow
  const more = await at.more()
  const money = (amount: Money) => formatMoney(amount, at.language)
  const { noFaultFee } = at.config
  const usual = await usually(flow, flow.asked, more.usualPrice)
  return [
    usual,
    usual && draft.price && more.newPrice(money(draft.price)),
    noFaultFee && at.words.noFault(money(noFaultFee)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** @returns what repairs of a thing, or of one trouble with it, usually cost, in these words; nothing where nobody knows */
export async function usually(
  { at, draft }: RequestFlow,
  asked: { category: string; symptom?: string },
  say: (price: string) => string,
): Promise<string> {
  const { api, config, language } = at
  const country = draft.place?.country ?? config.merchant.country
  const answer = await api.ask<Estimate>('estimate', { ...asked, country }).catch(() => undefined)
  const { range } = answer ?? {}
  if (!range) return ''
  const more = await at.more()
  const [low, high] = [formatMoney(range.low, language), formatMoney(range.high, language)]
  return say(low === high ? low : more.between(low, high))
}
