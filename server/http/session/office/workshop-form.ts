/** The form of a workshop: what is typed becomes what the books take, and back. */
import type { CategoryCode } from '../../../../shared/catalog'
import { handoverModes } from '../../../../shared/catalog'
import type { DayHours } from '../../../../shared/workshop'
import { WorkshopInput } from '../../../../shared/workshop'
import type { FormState, Typed } from '../../../pages/form'
import { textOf } from '../../../pages/form'
import { EXACT } from '../../../pages/place-field'
import type { Workshop } from '../../../store/directory'
import type { Standing } from '../../../store/standing'
import type { PlaceAnswer } from '../places'
import { wholeNumber } from './merchant-form'
import type { Wrong } from '../read-all'
import { readAll } from '../read-all'

const DAYS = [0, 1, 2, 3, 4, 5, 6]
const DAY_MINUTES = 1440
/** What customers read of it on the repair form. */
const REPAIRER = ['name', 'phone', 'email', 'url'] as const

/** @throws Problem with the form's own field names, all that are wrong at once */
export function workshopOf(typed: Typed, answer: PlaceAnswer): WorkshopInput {
  const read = (name: string) => textOf({ typed }, name)
  const list = (name: string) => [...(typed[name] ?? [])]
  const wrong: Wrong[] = [...answer.wrong]
  const hours = DAYS.map((day) => {
    const spans = spansOf(typed, day)
    if (spans === null) wrong.push({ field: `hours.${day}`, code: 'field-invalid' })
    return spans ?? []
  })
  const reachKm = wholeNumber(read('reachKm') || '0')
  const input = {
    name: read('name'),
    email: read('email'),
    phone: read('phone') || undefined,
    repairer: Object.fromEntries(
      REPAIRER.flatMap((part) => (read(`repairer.${part}`) ? [[part, read(`repairer.${part}`)]] : [])),
    ),
    address: read('address'),
    country: read('country'),
    lat: answer.place?.lat,
    lon: answer.place?.lon,
    timeZone: read('timeZone'),
    language: read('language'),
    hours,
    skills: list('skills').map((category) => ({ category, brands: brandsOf(read(`brands.${category}`)) })),
    modes: list('modes'),
    agreement: list('agreement'),
    reachM: reachKm * 1000,
    capacity: wholeNumber(read('capacity')),
    usualDays: wholeNumber(read('usualDays')),
    active: read('active') === 'yes',
    merchants: list('merchants').map(Number),
  }
  return readAll(WorkshopInput, input, {
    toForm: asTyped,
    others: wrong,
    instead: answer.place ? undefined : /^(lat|lon)$/,
  })
}

/** The contract's name of a field as this form has it. */
function asTyped(field: string): string {
  if (field === 'reachM') return 'reachKm'
  const [part, which] = field.split('.')
  if (part === 'hours') return `hours.${which}`
  return part === 'place' || part === 'repairer' ? field : part!
}

/** A day's spans; null where they cannot be read. Closing at midnight is the end of the day. */
function spansOf(typed: Typed, day: number): DayHours | null {
  const spans: [number, number][] = []
  for (const nth of ['', '2']) {
    const [from, to] = [`hours.${day}.from${nth}`, `hours.${day}.to${nth}`].map((name) =>
      textOf({ typed }, name),
    )
    if (!from && !to) continue
    const [opens, closes] = [minutesOf(from!), minutesOf(to!)]
    if (opens === null || closes === null) return null
    const end = closes === 0 ? DAY_MINUTES : closes
    const before = spans.at(-1)?.[1] ?? 0
    if (opens < before || end <= opens) return null
    spans.push([opens, end])
  }
  return spans
}

function minutesOf(text: string): number | null {
  const match = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/.exec(text)
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : null
  return minutes !== null && minutes <= DAY_MINUTES ? minutes : null
}

/** @returns brands as they were typed, separated by commas */
export function brandsOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((brand) => brand.trim())
    .filter(Boolean)
}

/** Minutes as the field of a time shows them; the end of the day is midnight. */
function timeText(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60]
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

/** What a new workshop's form holds before anybody types: weekdays from nine to five, everything offered. */
export const newWorkshop: FormState = {
  typed: {
    ...Object.fromEntries(
      [0, 1, 2, 3, 4].flatMap((day) => [
        [`hours.${day}.from`, ['09:00']],
        [`hours.${day}.to`, ['17:00']],
      ]),
    ),
    modes: [...handoverModes].filter((mode) => mode === 'carry-in' || mode === 'mail-in'),
    agreement: ['carry-in', 'mail-in'],
    capacity: ['8'],
    usualDays: ['3'],
    reachKm: ['20'],
    active: ['yes'],
  },
  wrong: {},
}

/** @returns the form filled with what is known of a workshop */
export function workshopForm(
  workshop: Omit<
    Workshop,
    'skills' | 'merchants' | 'vector' | 'load' | 'priceS' | 'id' | 'demands' | keyof Standing
  >,
  skills: readonly { category: CategoryCode; brands?: readonly string[] }[],
  merchants: Iterable<number>,
): FormState {
  const { name, email, phone, address, country, lat, lon, timeZone, language, reachM } = workshop
  const one = { name, email, phone, address, country, timeZone, language, place: EXACT }
  const typed: Record<string, string[]> = {}
  for (const [field, value] of Object.entries(one)) if (value) typed[field] = [String(value)]
  for (const part of REPAIRER) {
    const shown = workshop.repairer[part]
    if (shown) typed[`repairer.${part}`] = [shown]
  }
  typed['place.lat'] = [String(lat)]
  typed['place.lon'] = [String(lon)]
  typed.reachKm = [String(Math.round(reachM / 1000))]
  typed.capacity = [String(workshop.capacity)]
  typed.usualDays = [String(workshop.usualDays)]
  if (workshop.active) typed.active = ['yes']
  typed.modes = handoverModes.filter((mode) => workshop.modes.includes(mode))
  typed.agreement = handoverModes.filter((mode) => workshop.agreement.includes(mode))
  typed.merchants = [...merchants].sort((a, b) => a - b).map(String)
  typed.skills = skills.map(({ category }) => category).sort()
  for (const { category, brands = [] } of skills) {
    if (brands.length > 0) typed[`brands.${category}`] = [brands.join(', ')]
  }
  workshop.hours.forEach((spans, day) => {
    spans.forEach(([from, to], nth) => {
      const which = nth === 0 ? '' : '2'
      typed[`hours.${day}.from${which}`] = [timeText(from)]
      typed[`hours.${day}.to${which}`] = [timeText(to)]
    })
  })
  return { typed, wrong: {} }
}
