// What `/v1` answers in element tests: the contract's shapes with sane contents, each to be changed where a test needs it.
import { catalog, categoryCodes } from '../../../shared/catalog'
import type { CategoryCode } from '../../../shared/catalog'
import type { ConfigCategory, WidgetConfig } from '../../../shared/config'
import { consentText } from '../../../shared/consent'
import type { Language } from '../../../shared/language'
import { languageFor } from '../../../shared/language'
import { catalogWords } from '../../../shared/messages/catalog'
import { contractWords } from '../../../shared/messages/contract'
import type { Place } from '../../../shared/place'
import type { ProblemBody, ProblemCode } from '../../../shared/problem'
import { Problem } from '../../../shared/problem'
import type { Quote } from '../../../shared/quote'
import type { StatusView } from '../../../shared/status'
import { problemTexts } from '../../../server/http/messages/problems'
import { standingWords } from '../../../server/jobs/messages/standing'
import { progress, standing } from '../../../server/jobs/standing'
import type { WorkshopChoice } from '../../../shared/workshop'

/** A day so many days from today, `YYYY-MM-DD`. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'UTC' })

/** A moment so many hours from now. */
export const hourIn = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()

function aCategory(code: CategoryCode, language: Language): ConfigCategory {
  const { name, plural, symptoms, steps } = catalogWords[language][code]
  return {
    code,
    name,
    plural,
    modes: [...catalog[code].modes],
    symptoms: Object.entries(catalog[code].symptoms).map(([symptom, known]) => ({
      code: symptom,
      name: symptoms[symptom]!,
      steps: known.steps.map((step, index) => ({
        code: step,
        ...steps[step]!,
        share: [38, 11, undefined][index],
      })),
    })),
  }
}

export const aConfig = (changes: Partial<WidgetConfig> = {}): WidgetConfig => {
  const language = (changes.language ?? 'en') as Language
  return {
    merchant: { name: 'Volta', country: 'DE', currency: 'EUR', language },
    language,
    theme: {},
    categories: categoryCodes.map((code) => aCategory(code, language)),
    modes: ['carry-in', 'mail-in', 'pickup', 'on-site'],
    stores: [],
    limits: { photos: 3, photoBytes: 10_000_000, descriptionChars: 2000 },
    privacyUrl: 'https://volta.example/privacy',
    consent: { text: consentText(language) },
    noFaultFee: { amount: 3900, currency: 'EUR' },
    ...changes,
  }
}

export const aPlace = (changes: Partial<Place> = {}): Place => ({
  id: '2911298',
  label: 'Hamburg',
  region: 'Germany',
  country: 'DE',
  lat: 53.55,
  lon: 9.99,
  ...changes,
})

export const aWorkshop = (changes: Partial<WorkshopChoice> = {}): WorkshopChoice => ({
  id: '7',
  name: 'Werkhof Altona',
  distanceM: 4210,
  travelS: 660,
  modes: ['carry-in', 'mail-in', 'pickup', 'on-site'],
  firstDay: dayIn(2),
  usualDays: 3,
  ...changes,
})

export const aQuote = (changes: Partial<Quote> = {}): Quote => ({
  revision: 1,
  lines: [
    { text: 'Drain pump, original part', amount: 4890 },
    { text: 'Work, 1 hour', amount: 6200 },
    { text: 'Visit', amount: 1900 },
  ],
  total: { amount: 12990, currency: 'EUR' },
  days: 3,
  givenAt: hourIn(-2),
  validUntil: hourIn(24 * 14),
  state: 'open',
  ...changes,
})

/** A washing machine that waits for the technician's visit. */
export function aStatus(changes: Partial<StatusView> = {}): StatusView {
  const view = { ...VISIT(), ...changes }
  const { status, outcome, handover, workshop, merchant, waiting, diagnosis, offerUntil, quote, history } =
    view
  const language = view.contact.language as Language
  const payer = diagnosis?.payer
  return {
    // Told as the server tells it.
    now: standing(
      {
        status,
        outcome,
        mode: handover.mode,
        waitsFor: waiting?.for,
        payer,
        workshop: workshop?.name ?? '',
        counter: (handover.store ?? workshop ?? merchant).name,
        until: offerUntil ?? quote?.validUntil ?? '',
      },
      language,
    ),
    progress: progress(
      history.flatMap(({ at, status }) => (status ? { at, status } : [])),
      status,
      view.readyBy,
      language,
    ),
    pays:
      payer && payer !== 'customer'
        ? standingWords[language].pays(contractWords[language].payers[payer])
        : undefined,
    ...view,
  }
}

const VISIT = (): Omit<StatusView, 'now' | 'progress'> => ({
  code: 'BK-4F7K-9QWX',
  version: 3,
  status: 'booked',
  merchant: { name: 'Volta' },
  item: {
    category: 'washing-machine',
    name: 'Washing machine',
    brand: 'Bosch',
    model: 'Serie 6 WGG244',
    price: { amount: 64900, currency: 'EUR' },
  },
  problem: { symptom: 'does-not-drain', name: 'Does not drain', photos: [] },
  place: { label: 'Hamburg', country: 'DE' },
  handover: { mode: 'on-site', day: dayIn(2), address: { text: 'Große Freiheit 7, 22767 Hamburg' } },
  workshop: {
    name: 'Werkhof Altona',
    distanceM: 4210,
    address: 'Große Bergstraße 160, 22767 Hamburg',
    lat: 53.55,
    lon: 9.94,
  },
  readyBy: dayIn(5),
  noFaultFee: { amount: 3900, currency: 'EUR' },
  contact: { name: 'Ada Ahrens', email: 'ada@example.org', language: 'en' },
  can: ['messages', 'reschedule', 'contact', 'cancel'],
  photos: [],
  messages: [],
  history: [
    {
      at: hourIn(-5),
      type: 'request',
      by: 'customer',
      text: 'Repair asked for',
      name: 'You',
      status: 'requested',
    },
    {
      at: hourIn(-5),
      type: 'offer',
      by: 'system',
      text: 'A workshop was asked',
      name: '',
      status: 'offered',
    },
    {
      at: hourIn(-1),
      type: 'accept',
      by: 'workshop',
      text: 'The workshop took it on',
      name: 'Workshop',
      status: 'booked',
    },
  ],
  requestedAt: hourIn(-5),
})

/** An error of the contract, as it goes over the wire to a reader of this language. */
export const aProblem = (
  code: ProblemCode,
  more: ConstructorParameters<typeof Problem>[1] = {},
  language?: string,
): ProblemBody => new Problem(code, more).toBody(language ? problemTexts[languageFor(language)] : {})
