/** The books of a workshop's standing, for the office's page of it and the workshop's own: read, and changed by their forms. */
import type { Context } from 'hono'
import type { ProblemCode } from '../../../shared/problem'
import { Problem } from '../../../shared/problem'
import { CertificateInput, keepCertificate, removeCertificate } from '../../accounts/certificates'
import { HolidayInput, keepHoliday, removeHoliday } from '../../accounts/holidays'
import { keepPart, PartInput, removePart } from '../../accounts/stock'
import { lift, suspend, SuspensionInput } from '../../accounts/suspensions'
import { keepTerritory, removeTerritory, TerritoryInput } from '../../accounts/territories'
import type { Bengkel } from '../../bengkel'
import { dayOf } from '../../dispatch/hours'
import { partKey } from '../../dispatch/parts'
import type { Typed } from '../../pages/form'
import { textOf, withProblem } from '../../pages/form'
import { standingWords } from '../../pages/messages/standing'
import type { StandingBook, StandingDesk } from '../../pages/standing/book'
import type { Demanded } from '../../pages/standing/certificates'
import { VISITS } from '../../pages/standing/territories'
import type { Snapshot, Workshop } from '../../store/directory'
import { commandOf, newCommandId } from './form'
import { readAll } from './read-all'
import { wholeNumber } from './office/merchant-form'
import type { PageEnv } from './page-app'
import { wordsOf } from './page-app'

/** Keeps what a form says. Its fields have the book's name before them, since all the forms stand on one page. */
type Keep = (bengkel: Bengkel, workshop: number, read: (field: string) => string) => Promise<void>

const keeps: Record<StandingBook, Keep> = {
  certificates: (bengkel, workshop, read) =>
    keepCertificate(
      bengkel,
      workshop,
      readAll(CertificateInput, {
        holder: read('holder'),
        category: read('category'),
        lastDay: read('lastDay'),
      }),
    ),
  suspension: (bengkel, workshop, read) =>
    suspend(
      bengkel,
      workshop,
      readAll(SuspensionInput, { reason: read('reason'), lastDay: read('lastDay') || undefined }),
    ),
  territories: (bengkel, workshop, read) =>
    keepTerritory(
      bengkel,
      workshop,
      readAll(
        TerritoryInput,
        {
          brand: read('brand') === VISITS ? '' : read('brand'),
          country: read('country'),
          postcodes: listed(read('postcodes')),
          districts: listed(read('districts')),
        },
        {
          toForm: (field) => field.replace(/\.\d+$/, ''),
          others: read('brand') === '' ? [{ field: 'brand', code: 'field-missing' }] : [],
        },
      ),
    ),
  holidays: (bengkel, workshop, read) =>
    keepHoliday(
      bengkel,
      workshop,
      readAll(HolidayInput, {
        firstDay: read('firstDay'),
        lastDay: read('lastDay') || read('firstDay'),
        word: read('word'),
      }),
    ),
  stock: (bengkel, workshop, read) =>
    keepPart(
      bengkel,
      workshop,
      readAll(PartInput, { part: read('part'), name: read('name'), count: wholeNumber(read('count')) }),
    ),
}

const removes: Record<StandingBook, Keep> = {
  certificates: (bengkel, workshop, read) => removeCertificate(bengkel, workshop, idOf(read)),
  suspension: lift,
  territories: (bengkel, workshop, read) =>
    removeTerritory(bengkel, workshop, { brand: read('brand'), country: read('country') }),
  holidays: (bengkel, workshop, read) => removeHoliday(bengkel, workshop, idOf(read)),
  stock: (bengkel, workshop, read) => removePart(bengkel, workshop, partKey(read('part'))),
}

const idOf = (read: (field: string) => string) => {
  const id = wholeNumber(read('id'))
  if (Number.isNaN(id)) throw new Problem('not-found')
  return id
}

const listed = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)

/** @throws Problem with the form's own field names, all at once */
export async function keepStanding(
  bengkel: Bengkel,
  workshop: number,
  book: StandingBook,
  typed: Typed,
): Promise<void> {
  commandOf(typed)
  try {
    await keeps[book](bengkel, workshop, (field) => textOf({ typed }, `${book}.${field}`))
  } catch (error) {
    throw error instanceof Problem ? inBook(error, book) : error
  }
}

/** @throws Problem `not-found` where the form names no line */
export function removeStanding(
  bengkel: Bengkel,
  workshop: number,
  book: StandingBook,
  typed: Typed,
): Promise<void> {
  return removes[book](bengkel, workshop, (field) => textOf({ typed }, field))
}

function inBook({ code, more: { field, fields } }: Problem, book: StandingBook): Problem {
  const named: { field: string; code: ProblemCode }[] = fields ?? (field ? [{ field, code }] : [])
  if (named.length === 0) return new Problem(code)
  return new Problem('request-invalid', {
    fields: named.map((one) => ({ ...one, field: `${book}.${one.field}` })),
  })
}

/** @param attempt the form that could not be taken, and why */
export function standingDesk(
  c: Context<PageEnv>,
  bengkel: Bengkel,
  { timeZone }: Pick<Workshop, 'timeZone'>,
  href: string,
  attempt?: { book: StandingBook; typed: Typed; problem: Problem },
): StandingDesk {
  const { language } = c.get('person')
  return {
    words: wordsOf(c),
    say: standingWords[language],
    locale: { language, timeZone },
    today: dayOf(timeZone, bengkel.clock.now()),
    href,
    command: newCommandId(bengkel),
    attempt: attempt && { book: attempt.book, form: withProblem(attempt.typed, attempt.problem) },
  }
}

/** @returns for which things that the workshop repairs its merchants demand a certificate */
export function demandedOf(workshop: Workshop, { merchants }: Snapshot): Demanded[] {
  return [...workshop.skills.keys()].flatMap((category) => {
    const demanding = [...workshop.merchants].filter((id) => workshop.demands.get(id)?.has(category))
    const names = demanding.map((id) => merchants.get(id)!.name)
    return names.length > 0 ? [{ category, merchants: names }] : []
  })
}
