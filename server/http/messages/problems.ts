/** What customers are to do about a problem, in every language that they are spoken to in. */
import type { Language } from '../../../shared/language'
import { problemWords as ar } from './problems.ar'
import { problemWords as de } from './problems.de'
import { problemWords as en } from './problems.en'
import { problemWords as es } from './problems.es'
import { problemWords as fr } from './problems.fr'
import { problemWords as hi } from './problems.hi'
import { problemWords as id } from './problems.id'
import { problemWords as nl } from './problems.nl'
import { problemWords as pl } from './problems.pl'
import { problemWords as pt } from './problems.pt'
import { problemWords as ru } from './problems.ru'
import { problemWords as tr } from './problems.tr'
import type { ProblemWords } from './words'

export const problemTexts: Readonly<Record<Language, ProblemWords>> = {
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
