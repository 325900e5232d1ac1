// The catalogue's words in every language we speak. Only the server reads them: the widget gets those that it
// shows with its configuration.
import type { CategoryCode } from '../catalog'
import type { Language } from '../language'
import { catalogWords as ar } from './catalog.ar'
import { catalogWords as de } from './catalog.de'
import { catalogWords as en } from './catalog.en'
import { catalogWords as es } from './catalog.es'
import { catalogWords as fr } from './catalog.fr'
import { catalogWords as hi } from './catalog.hi'
import { catalogWords as id } from './catalog.id'
import { catalogWords as nl } from './catalog.nl'
import { catalogWords as pl } from './catalog.pl'
import { catalogWords as pt } from './catalog.pt'
import { catalogWords as ru } from './catalog.ru'
import { catalogWords as tr } from './catalog.tr'
import type { StepWords } from './catalog/words'

export type { StepWords }

/** The words of one category as they are looked up with codes that came over the wire. */
export interface CategoryWords {
  readonly name: string
  readonly plural: string
  readonly symptoms: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, StepWords>>
}

export const catalogWords: Readonly<Record<Language, Readonly<Record<CategoryCode, CategoryWords>>>> = {
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
