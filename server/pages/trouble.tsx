// What is shown where a page cannot be: nothing there, for someone else, failed, or the session has ended meanwhile.
import type { ProblemCode } from '../../shared/problem'
import type { Typed } from './form'
import { Brand, Page } from './layout'
import type { Words } from './messages/words'
import { sayProblem } from './messages/words'

export interface TroublePageProps {
  words: Words
  /** `not-yours`: whoever has signed in may not open it. */
  code: ProblemCode | 'not-yours'
  /** Where to go on from here. */
  home: string
}

export function TroublePage({ words, code, home }: TroublePageProps) {
  const [title, text] = tell(words, code)
  return (
    <Page title={title} words={words} width="slim">
      <Brand words={words} />
      <section class="card">
        <h1>{title}</h1>
        <p class="sub">{text}</p>
        <div class="foot">
          <a class="btn" href={home}>
            {words.toStart}
          </a>
        </div>
      </section>
    </Page>
  )
}

function tell(words: Words, code: ProblemCode | 'not-yours'): [title: string, text: string] {
  switch (code) {
    case 'not-yours':
      return [words.notYours, words.notYoursText]
    case 'not-found':
    case 'job-unknown':
      return [words.nothingHere, words.nothingHereText]
    case 'job-gone':
      return [words.jobGone, words.jobGoneText]
    case 'unexpected':
    case 'store-unavailable':
      return [words.failed, words.failedText]
    default:
      return [words.problem, sayProblem(words, code)]
  }
}

export interface SessionEndedPageProps {
  words: Words
  /** Where the form was sent to. */
  action: string
  typed: Typed
}

/** Fields that people do not type. */
const OURS = new Set(['command', 'version'])

/** Keeps what was sent by someone whose session had ended: they sign in beside it and send it again. */
export function SessionEndedPage({ words, action, typed }: SessionEndedPageProps) {
  const fields = Object.entries(typed).flatMap(([name, values]) => values.map((value) => ({ name, value })))
  const written = fields.filter(({ name, value }) => !OURS.has(name) && value.trim() !== '')
  return (
    <Page title={words.sessionEnded} words={words} width="narrow">
      <Brand words={words} />
      <form method="post" action={action} class="card">
        <h1>{words.sessionEnded}</h1>
        <p class="sub">{words.sessionEndedText}</p>
        {fields.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {written.length > 0 && <TypedTexts words={words} texts={written.map(({ value }) => value)} />}
        <div class="foot">
          <a class="btn" href="/sign-in" target="_blank" rel="noopener">
            {words.signInApart}
          </a>
          <button class="btn o">{words.sendAgain}</button>
        </div>
      </form>
    </Page>
  )
}

/** What somebody typed into a form that cannot be shown any more. */
export function TypedTexts({ words, texts }: { words: Words; texts: readonly string[] }) {
  return (
    <>
      <h3>{words.typed}</h3>
      <ul>
        {texts.map((text) => (
          <li class="prose">{text}</li>
        ))}
      </ul>
    </>
  )
}
