// What every page of the head office is given, and the frame that they share.
import type { Child } from 'hono/jsx'
import type { Person } from '../../accounts/people'
import type { Job } from '../../jobs/job'
import { reasonsOf } from '../../jobs/lists'
import type { Locale } from '../format'
import { Page } from '../layout'
import type { OfficeWords } from '../messages/office'
import { workshopWords } from '../messages/workshop'
import type { Words } from '../messages/words'
import type { Desk } from '../workshop/desk'

export interface OfficeDesk {
  words: Words
  say: OfficeWords
  person: Person
  /** Of the page; a job's own times are written in its workshop's zone. */
  locale: Locale
  /** Epoch ms. */
  now: number
  /** Repairs that need a person, for the bar. */
  needing: number
}

/** @returns what the parts are given that workshops' pages show too */
export function benchOf({ words, locale, now }: OfficeDesk): Omit<Desk, 'bar'> {
  return { words, say: workshopWords[locale.language], locale, now }
}

/** Where in the office a page stands. */
export type OfficeRoom = 'overview' | 'jobs' | 'bookIn' | 'merchants' | 'workshops' | 'people'

const ADDRESSES: Record<OfficeRoom, string> = {
  overview: '/office',
  jobs: '/office/jobs',
  bookIn: '/office/book-in',
  merchants: '/office/merchants',
  workshops: '/office/workshops',
  people: '/office/people',
}

export interface OfficePageProps {
  desk: OfficeDesk
  room: OfficeRoom
  title: string
  width?: 'narrow' | 'slim'
  /** What was just done. */
  notice?: string
  refreshS?: number
  children?: Child
}

export function OfficePage({ desk, room, children, ...page }: OfficePageProps) {
  const { words, say, person, needing } = desk
  const links = (Object.keys(ADDRESSES) as OfficeRoom[]).map((one) => ({
    href: ADDRESSES[one],
    label: one === 'bookIn' ? words.bookIn : say[one],
    current: one === room,
    count: one === 'overview' ? needing : undefined,
  }))
  const { name, email } = person
  return (
    <Page
      {...page}
      words={words}
      bar={{ place: say.office, home: '/office', person: { name, email }, links }}
    >
      {children}
    </Page>
  )
}

/** Why a person must look at the job: every reason that stands, the most urgent first. */
export function ReasonPills({ desk, job }: { desk: OfficeDesk; job: Job }) {
  return (
    <>
      {reasonsOf(job).map((reason) => (
        <span class="pill warn">{desk.say.needs.reasons[reason].title}</span>
      ))}
    </>
  )
}

/** The way back to the list that a page belongs to. */
export function BackTo({ href, label }: { href: string; label: string }) {
  return (
    <a class="back" href={href}>
      ← {label}
    </a>
  )
}
