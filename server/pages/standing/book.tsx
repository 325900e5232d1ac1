// What the books of a workshop's standing have in common: a list whose lines fold out, a form that adds, one that removes.
import type { Child } from 'hono/jsx'
import { Form } from '../controls'
import type { FormState } from '../form'
import { blank } from '../form'
import type { Locale } from '../format'
import type { StandingWords } from '../messages/standing'
import type { Words } from '../messages/words'

/** The books, by the last part of the address to which their forms go; their fields begin with the name. */
export const standingBooks = ['certificates', 'suspension', 'territories', 'holidays', 'stock'] as const
export type StandingBook = (typeof standingBooks)[number]

/** What each book is given. */
export interface StandingDesk {
  words: Words
  say: StandingWords
  locale: Locale
  /** Today at the workshop, `YYYY-MM-DD`. */
  today: string
  /** Where the forms go to: the page's own address. */
  href: string
  command: string
  /** The form that was sent and could not be taken. */
  attempt?: { book: StandingBook; form: FormState }
}

/** @returns the form of a book as it was sent, else blank */
export function formOf({ attempt }: StandingDesk, book: StandingBook): FormState {
  return attempt?.book === book ? attempt.form : blank
}

interface BookProps {
  desk: StandingDesk
  book: StandingBook
  title: string
  intro: string
  children?: Child
}

export function Book({ book, title, intro, children }: BookProps) {
  return (
    <section class="card" id={book}>
      <h2>{title}</h2>
      <p class="sub">{intro}</p>
      {children}
    </section>
  )
}

interface AddProps {
  desk: StandingDesk
  book: StandingBook
  /** What unfolds the form, and its button. */
  label: string
  send?: string
  form: FormState
  children?: Child
}

/** Unfolds the form that adds a line; open where it could not be taken. */
export function Add({ desk, book, label, send = desk.words.save, form, children }: AddProps) {
  const { words, href, command } = desk
  return (
    <details class="fold" open={desk.attempt?.book === book}>
      <summary>{label}</summary>
      <Form action={`${href}/${book}`} command={`${command}-${book}`} form={form} words={words}>
        {children}
        <div class="foot">
          <button class="btn">{send}</button>
        </div>
      </Form>
    </details>
  )
}

interface LineFormProps {
  desk: StandingDesk
  book: StandingBook
  /** What says which line it is. */
  line: Readonly<Record<string, string | number>>
  children?: Child
}

/** A form about one line, which says the whole line again but for what is changed. */
export function LineForm({ desk, book, line, children }: LineFormProps) {
  return (
    <form method="post" action={`${desk.href}/${book}`} class="line-form">
      <Hidden values={{ command: `${desk.command}-line`, ...line }} />
      {children}
    </form>
  )
}

export function Remove({ desk, book, line }: Omit<LineFormProps, 'children'>) {
  return (
    <form method="post" action={`${desk.href}/${book}/remove`}>
      <Hidden values={line} />
      <button class="btn w s">{desk.say.remove}</button>
    </form>
  )
}

function Hidden({ values }: { values: Readonly<Record<string, string | number>> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
    </>
  )
}
