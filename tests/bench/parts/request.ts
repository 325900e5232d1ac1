// A repair request as the widget sends it, at a place of its own.
import { consentText } from '../../../shared/consent'

export const MERCHANT_KEY = 'pk_bench'

/** Towns of Java, roughly. */
const LAT = [-6.9, -6.2] as const
const LON = [106.6, 112.7] as const

let count = 0

/** @returns the next request with its own key */
export function nextRequest(): { path: string; headers: Record<string, string>; body: string } {
  const nth = count++
  const spread = (n: number, [from, to]: readonly [number, number]) =>
    from + ((n * 0.618034) % 1) * (to - from)
  const body = {
    merchant: MERCHANT_KEY,
    item: { category: 'phone', brand: 'Samsung', model: 'Galaxy A52', purchasedOn: '2025-03-14' },
    problem: {
      symptom: 'other',
      description: 'It fell from the table and the screen stays black since then.',
    },
    place: { lat: spread(nth, LAT), lon: spread(nth + 7, LON), country: 'ID', label: 'Tebet, Jakarta' },
    handover: { mode: 'carry-in' },
    contact: {
      name: 'Sari Dewi',
      email: `sari.${nth}@example.org`,
      phone: '+62 812 3456 7890',
      language: 'id',
    },
    consent: { text: consentText('en') },
  }
  return {
    path: '/v1/requests',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `bench-${process.pid}-${nth}` },
    body: JSON.stringify(body),
  }
}
