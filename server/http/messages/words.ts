/** What customers are told about a problem that no check of theirs can foresee; a file a language, of which none may miss. */
import type { problemWords } from './problems.en'

/** By the codes of problems; for others the contract's own detail has to do. */
export type ProblemWords = Readonly<Record<keyof typeof problemWords, string>>
