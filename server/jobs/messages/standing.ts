/** How a repair stands, in every language that customers are spoken to in. */
import type { Language } from '../../../shared/language'
import { standing as ar } from './standing.ar'
import { standing as de } from './standing.de'
import { standing as en } from './standing.en'
import { standing as es } from './standing.es'
import { standing as fr } from './standing.fr'
import { standing as hi } from './standing.hi'
import { standing as id } from './standing.id'
import { standing as nl } from './standing.nl'
import { standing as pl } from './standing.pl'
import { standing as pt } from './standing.pt'
import { standing as ru } from './standing.ru'
import { standing as tr } from './standing.tr'
import type { StandingWords } from './words'

export const standingWords: Readonly<Record<Language, StandingWords>> = {
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
