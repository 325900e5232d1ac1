// The words for how a workshop stands, which its own pages and the office's share, in every language we speak.
import type { Language } from '../../../shared/language'
import type { Said } from '../../../shared/messages/said'
import { standingEn } from './standing.en'
import { standingId } from './standing.id'

export type StandingWords = Said<typeof standingEn>

export const standingWords: Readonly<Record<Language, StandingWords>> = { en: standingEn, id: standingId }
