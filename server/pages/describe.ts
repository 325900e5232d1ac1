// A job in a few words, for whoever works on it: what it is and what is wrong with it.
import type { PageLanguage } from '../../shared/language'
import { catalogWords } from '../../shared/messages/catalog'
import type { Job } from '../jobs/job'

export interface Described {
  /** Brand and model where they are known, else the category. */
  title: string
  /** The category, where the title does not say it. */
  category: string | null
  symptom: string
}

/** @returns what was tried before it was sent in, as the steps are called */
export function triedOf({ asked: { item, problem } }: Pick<Job, 'asked'>, language: PageLanguage): string[] {
  const { steps } = catalogWords[language][item.category]
  return (problem.tried ?? []).map((step) => steps[step]?.title ?? step)
}

export function describe({ asked }: Pick<Job, 'asked'>, language: PageLanguage): Described {
  const { item, problem } = asked
  const words = catalogWords[language][item.category]
  const named = [item.brand, item.model].filter(Boolean).join(' ')
  return {
    title: named || words.name,
    category: named ? words.name : null,
    symptom: words.symptoms[problem.symptom] ?? problem.symptom,
  }
}
