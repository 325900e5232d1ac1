/** Who probably pays, by the date of purchase: a first guess that the workshop's diagnosis decides. Loaded with such a date. */
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
  { at }: RequestFlow,
): Promise<{ coverage: Coverage; hint: string }> {
  const more = await at.more()
  const law = TWO_YEARS.includes(at.config.merchant.country)
  if (daysSince(purchasedOn, at.api) > (law ? 731 : 366)) return { coverage: 'none', hint: more.uncovered }
  return { coverage: law ? 'statutory' : 'manufacturer', hint: more.covered }
}
