// The words about the European Repair Information Form on staff pages, in every language that they speak.
import type { PageLanguage } from '../../../shared/language'
import type { Said } from '../../../shared/messages/said'
import { repairFormEn } from './repair-form.en'
import { repairFormId } from './repair-form.id'

export type RepairFormWords = Said<typeof repairFormEn>

export const repairFormWords: Readonly<Record<PageLanguage, RepairFormWords>> = {
  en: repairFormEn,
  id: repairFormId,
}
