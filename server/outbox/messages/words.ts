/** The words of every message, by language: a template that lacks them in one of its readers' fails type checking. */
import type { Language, PageLanguage } from '../../../shared/language'
import type { CustomerTemplate, WorkshopTemplate } from '../tellings'
import { en } from './en'
import type { Facts } from './facts'
import { id } from './id'
import type { Message, NoticeData, NoticeTemplate, OfficeLine } from './message'

/** What is said to customers, in every language that they can choose. */
export interface CustomerWords {
  customer: Readonly<Record<CustomerTemplate, (facts: Facts) => Message>>
  /** The thing to repair as it stands within a sentence, from what is known of it; `name` is its category's. */
  item: (parts: { name: string; brand?: string; model?: string }) => string
  hello: (name: string) => string
  /** Over the code on the ticket. */
  yourRepair: string
  /** Why somebody gets this mail. */
  because: { customer: (merchant: string) => string }
}

/** Besides, what is said to those who do the work, and to whoever signs in. */
export interface Words extends CustomerWords {
  workshop: Readonly<Record<WorkshopTemplate, (facts: Facts) => Message>>
  /** One mail for all repairs that need a person now. */
  office: (lines: readonly OfficeLine[]) => Message
  notices: Readonly<{ [T in NoticeTemplate]: (data: NoticeData[T]) => Message }>
  repair: string
  signInCode: string
  because: CustomerWords['because'] & { others: string }
}

export const staffWords: Readonly<Record<PageLanguage, Words>> = { en, id }

export const customerWords: Readonly<Record<Language, CustomerWords>> = { ...staffWords }
