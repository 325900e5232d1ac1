// The words that all pages share, by language: those of the pages and the contract's names.
import type { PageLanguage } from '../../../shared/language'
import { contractWords, type ContractWords } from '../../../shared/messages/contract'
import type { Said } from '../../../shared/messages/said'
import type { ProblemCode } from '../../../shared/problem'
import { en } from './en'
import { id } from './id'

export type CommonWords = Said<typeof en>

/** What a page is written in. */
export interface Words extends CommonWords {
  language: PageLanguage
  names: ContractWords
}

const common: Record<PageLanguage, CommonWords> = { en, id }

export function wordsFor(language: PageLanguage): Words {
  return { ...common[language], language, names: contractWords[language] }
}

/** @returns what to do about a problem, as a person reads it at the field or above the form */
export function sayProblem(words: CommonWords, code: ProblemCode): string {
  return (words.problems as Partial<Record<ProblemCode, string>>)[code] ?? words.problem
}
