// The words of the guide for developers in every language that pages speak.
import type { PageLanguage } from '../../../shared/language'
import type { Said } from '../../../shared/messages/said'
import { guideEn } from './guide.en'
import { guideId } from './guide.id'

export type GuideWords = Said<typeof guideEn>

export const guideWords: Readonly<Record<PageLanguage, GuideWords>> = { en: guideEn, id: guideId }
