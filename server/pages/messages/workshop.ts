// The words of workshops' and stores' pages in every language we speak.
import type { PageLanguage } from '../../../shared/language'
import type { Said } from '../../../shared/messages/said'
import { workshopEn } from './workshop.en'
import { workshopId } from './workshop.id'

export type WorkshopWords = Said<typeof workshopEn>

export const workshopWords: Readonly<Record<PageLanguage, WorkshopWords>> = { en: workshopEn, id: workshopId }
