// The contract's names in every language we speak, for the server; the widget loads one language's file.
import type { Language } from '../language'
import * as ar from './ar'
import * as de from './de'
import * as en from './en'
import * as es from './es'
import * as fr from './fr'
import * as hi from './hi'
import * as id from './id'
import * as nl from './nl'
import * as pl from './pl'
import * as pt from './pt'
import * as ru from './ru'
import * as tr from './tr'
import type { ContractWords } from './words'

export type { ContractWords }

export const contractWords: Readonly<Record<Language, ContractWords>> = {
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
