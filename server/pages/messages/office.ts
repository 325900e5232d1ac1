// The words of the head office's pages in every language we speak.
import type { PageLanguage } from '../../../shared/language'
import type { Said } from '../../../shared/messages/said'
import { officeEn } from './office.en'
import { officeId } from './office.id'

export type OfficeWords = Said<typeof officeEn>

export const officeWords: Readonly<Record<PageLanguage, OfficeWords>> = { en: officeEn, id: officeId }
