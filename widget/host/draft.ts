/** Keeps a request in the making while the tab lives, so that a reload loses nothing; where storage is blocked, it is not kept. */
import type { Money } from '../../shared/money'
import type { Place, RequestPlace } from '../../shared/place'
import type { Step } from '../repair/checks'

/** A request in the making. */
export interface Draft {
  /** What is typed, by the contract's dotted paths. */
  values: Record<string, string>
  step: Step
  place?: RequestPlace & Pick<Place, 'coarse'>
  price?: Money
  /** Ids of uploaded photos. */
  photos: string[]
  /** Codes of the checks that have not helped. */
  tried?: string[]
  /** What the page said about the item when this draft was begun: on another product's page the item is another one. */
  page: string
  /** The Idempotency-Key of all tries of this request. */
  key: string
  /** What is being sent: until it is answered, it may have been taken. */
  sent?: object
}

const nameOf = (merchant: string) => `bengkel:${merchant}`

/** @returns the draft kept for this merchant in this tab, if any. */
export function loadDraft(merchant: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(merchant))!) as Draft | null
  } catch {
    return null
  }
}

/** Keeps the draft, or drops it. */
export function saveDraft(merchant: string, draft: Draft | null): void {
  try {
    sessionStorage.setItem(nameOf(merchant), JSON.stringify(draft))
  } catch {
    // A blocked or full storage only means that a reload begins anew.
  }
}
