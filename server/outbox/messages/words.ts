/** The words of every message, by language: a template that lacks them in one of its readers' fails type checking. */
import type { Language, PageLanguage } from '../../../shared/language'
import type { CustomerTemplate, WorkshopTemplate } from '../tellings'
import * as ar from './customer.ar'
import * as de from './customer.de'
import * as en from './customer.en'
import * as es from './customer.es'
import * as fr from './customer.fr'
import * as hi from './customer.hi'
import * as id from './customer.id'
import * as nl from './customer.nl'
import * as pl from './customer.pl'
import * as pt from './customer.pt'
import * as ru from './customer.ru'
import * as tr from './customer.tr'
import type { Facts } from './facts'
import type { Message, NoticeData, NoticeTemplate, OfficeLine } from './message'
import { staff as staffEn } from './staff.en'
import { staff as staffId } from './staff.id'

/** What is said to customers. */
export interface CustomerWords {
  customer: Readonly<Record<CustomerTemplate, (facts: Facts) => Message>>
  /** The thing to repair as it stands within a sentence, from what is known of it; `name` is its category's. */
  item: (parts: { name: string; brand?: string; model?: string }) => string
  hello: (name: string) => string
  /** Over the code on the ticket. */
  yourRepair: string
  /** Why somebody gets this mail. */
  because: (merchant: string) => string
}

/** What is said to workshops and office, and to whoever signs in. */
export interface StaffWords {
  workshop: Readonly<Record<WorkshopTemplate, (facts: Facts) => Message>>
  /** One mail for all repairs that need a person now. */
  office: (lines: readonly OfficeLine[]) => Message
  notices: Readonly<{ [T in NoticeTemplate]: (data: NoticeData[T]) => Message }>
  /** Over the code on the ticket. */
  repair: string
  signInCode: string
  /** Why somebody gets this mail. */
  because: string
}

export const customerWords: Readonly<Record<Language, CustomerWords>> = {
  en,
  id,
  ru,
  de,
  fr,
  es,
  pt,
  nl,
  pl,
  tr,
  ar,
  hi,
}

export const staffWords: Readonly<Record<PageLanguage, StaffWords>> = { en: staffEn, id: staffId }
