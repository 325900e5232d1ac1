// What a shopper asks for, with sane defaults: a phone with a broken screen, carried in, in Jakarta.
import type { BookIn, RepairRequest } from '../../shared/request'
import { JAKARTA } from './network'

/** What differs from the defaults, part by part. */
export interface RequestParts {
  item?: Partial<RepairRequest['item']>
  problem?: Partial<RepairRequest['problem']>
  place?: Partial<RepairRequest['place']>
  handover?: Partial<RepairRequest['handover']>
  contact?: Partial<RepairRequest['contact']>
  coverage?: RepairRequest['coverage']
  limit?: RepairRequest['limit']
}

/** @param merchant its publishable key; @returns what `POST /v1/requests` takes */
export function repairRequest(merchant: string, parts: RequestParts = {}): RepairRequest {
  return {
    merchant,
    item: { category: 'phone', brand: 'Samsung', model: 'Galaxy A52', ...parts.item },
    problem: { symptom: 'other', description: 'The screen is cracked.', ...parts.problem },
    place: { ...JAKARTA, country: 'ID', label: 'Menteng, Jakarta', ...parts.place },
    handover: { mode: 'carry-in', ...parts.handover },
    contact: { name: 'Budi Santoso', email: 'budi@example.org', language: 'en', ...parts.contact },
    consent: { text: '2026-11-en' },
    ...(parts.coverage && { coverage: parts.coverage }),
    ...(parts.limit && { limit: parts.limit }),
  }
}

/** @returns what a counter sends to book in for somebody who stands there */
export function bookInForm(parts: RequestParts = {}): BookIn {
  const { item, problem, place, handover, contact } = repairRequest('', parts)
  return { item, problem, place, handover, contact }
}
