/** The words of every message, by language; a template that lacks them in one fails type checking. */
import type { Language } from '../../../shared/language'
import type { CustomerTemplate, WorkshopTemplate } from '../tellings'
import { en } from './en'
import type { Facts } from './facts'
import { id } from './id'
import type { Message, NoticeData, NoticeTemplate, OfficeLine } from './message'

export interface Words {
  customer: Readonly<Record<CustomerTemplate, (facts: Facts) => Message>>
  workshop: Readonly<Record<WorkshopTemplate, (facts: Facts) => Message>>
  /** One mail for all repairs that need a person now. */
  office: (lines: readonly OfficeLine[]) => Message
  notices: Readonly<{ [T in NoticeTemplate]: (data: NoticeData[T]) => Message }>
  /** The thing to repair as it stands within a sentence, from what is known of it; `name` is its category's. */
  item: (parts: { name: string; brand?: string; model?: string }) => string
  hello: (name: string) => string
  /** Over the code on the ticket. */
  yourRepair: string
  repair: string
  signInCode: string
  /** Why somebody gets this mail. */
  because: { customer: (merchant: string) => string; others: string }
}

export const words: Readonly<Record<Language, Words>> = { en, id }
