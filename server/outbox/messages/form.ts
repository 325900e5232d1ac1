/**
 * The words of the European Repair Information Form (Directive (EU) 2024/1799, Annex I) in every language that we write to
 * customers in. Days and amounts come as their language writes them.
 */
import type { HandoverMode } from '../../../shared/catalog'
import type { Language } from '../../../shared/language'
import type { Service } from '../../../shared/quote'
import { form as ar } from './form.ar'
import { form as de } from './form.de'
import { form as en } from './form.en'
import { form as es } from './form.es'
import { form as fr } from './form.fr'
import { form as hi } from './form.hi'
import { form as id } from './form.id'
import { form as nl } from './form.nl'
import { form as pl } from './form.pl'
import { form as pt } from './form.pt'
import { form as ru } from './form.ru'
import { form as tr } from './form.tr'

export interface FormWords {
  title: string
  /** Over the first part, and its fields. */
  repairer: string
  identity: string
  address: string
  phone: string
  email: string
  online: string
  /** Over the second part, and its fields. */
  repair: string
  good: string
  defect: string
  kind: string
  price: string
  time: string
  replacement: string
  place: string
  services: string
  validity: string
  more: string
  total: string
  atMost: (amount: string) => string
  calculated: string
  /** @param days such as `3 days` */
  fromAcceptance: (days: string) => string
  no: string
  yes: (cost: string) => string
  free: string
  none: string
  service: Readonly<Record<Service, string>>
  handOver: Readonly<Record<HandoverMode, string>>
  until: (days: number, last: string) => string
  deposit: (amount: string) => string
  declineFee: (amount: string) => string
  declineFree: string
  /** @param days such as `90 days` */
  warranty: (days: string) => string
  /** What the form means, in a sentence or two. */
  binding: (last: string) => string
  /** @param through the merchant whose network it is */
  given: (day: string, through: string) => string
  save: string
  print: string
}

export const formWords: Readonly<Record<Language, FormWords>> = {
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
