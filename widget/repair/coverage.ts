/** Who probably pays, by the date of purchase, and what it costs without a guarantee: a first guess that the workshop's diagnosis decides. Loaded with such a date. */
import type { Coverage } from '../../shared/job'
import { daysSince } from '../parts/format'
import type { RequestFlow } from './flow'

/** Where the seller answers for two years at least (Directive (EU) 2019/771, and the EEA). */
const TWO_YEARS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'

/**
 * @param purchasedOn `YYYY-MM-DD`
 * @returns the coverage to claim, and what the shopper reads of it
 * @throws where the words cannot be fetched
 */
export async function likelyCoverage(
  purchasedOn: string,
  flow: RequestFlow,
): Promise<{ coverage: Coverage; hint: string }> {
  const { at, asked } = flow
  const more = await at.more()
  const law = TWO_YEARS.includes(at.config.merchant.country)
  if (daysSince(purchasedOn, at.api) > (law ? 731 : 366)) {
    const { category } = asked
    const { usually } = await import('./prices')
    const usual = category && (await usually(flow, { category }, more.usualFor))
    return { coverage: 'none', hint: `${more.uncovered} ${usual}`.trim() }
  }
  return { coverage: law ? 'statutory' : 'manufacturer', hint: more.covered }
}
