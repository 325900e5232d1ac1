// A repair that is followed: its status view on the page, with the repair as a test wants it.
import { waitUntil } from '@open-wc/testing'
import type { StatusView } from '../../../shared/status'
import { aQuote } from './answers'
import { open, type Page } from './widget'

/** Opens the repair that `token` opens. */
export async function follow(view: Partial<StatusView> = {}, attributes = {}): Promise<Page> {
  const page = await open({ token: 'token', ...attributes }, (v1) => v1.shows(view))
  await waitUntil(() => page.widget.title !== '', `a headline: ${page.widget.text}`)
  return page
}

export const diagnosis = {
  cause: 'wear',
  finding: 'The pump is worn.',
  coverage: 'none',
  payer: 'customer',
} as const

/** A repair whose quote waits for the customer. */
export const quoted: Partial<StatusView> = {
  status: 'quoted',
  diagnosis,
  quote: aQuote(),
  can: ['quote', 'messages'],
}

/** The page comes to life again; what looks then is loaded a moment after the repair is shown. */
export async function comesBack({ v1 }: Page, how: () => void = becomesVisible): Promise<void> {
  const before = v1.asked('GET jobs/token').length
  await waitUntil(() => {
    how()
    return v1.asked('GET jobs/token').length > before
  }, 'it is looked at again')
}

export const becomesVisible = (): void => void document.dispatchEvent(new Event('visibilitychange'))
