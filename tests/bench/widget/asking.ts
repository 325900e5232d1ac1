// Somebody who asks for a repair without photo, as fast as the widget lets them.
import type { Page } from 'playwright-core'
import { Shopper, VISIT_IN_DEPOK } from '../../harness/shopper'

/** @param page on which the widget stands, or soon will. @param isKnown the page says what it is about: no category is asked */
export async function ask(page: Page, isKnown = false): Promise<void> {
  const shopper = new Shopper(page)
  await shopper.reads('What needs repair?')
  if (isKnown) await shopper.goesOn()
  else await shopper.tellsItem(VISIT_IN_DEPOK)
  await shopper.tellsFault(VISIT_IN_DEPOK)
  await shopper.triesTips()
  await shopper.tellsPlace(VISIT_IN_DEPOK)
  await shopper.tellsContact(VISIT_IN_DEPOK)
  await shopper.reads('Check and send')
  await shopper.consents()
  await shopper.sends()
  // The code is there at once, what happens next a moment later.
  await shopper.ticket.getByRole('heading', { level: 2 }).waitFor()
}
