// What was written about a job: with the customer, and among ourselves.
import { Talk } from '../history'
import type { TalkProps } from '../history'
import type { OfficeJobView } from './job-view'

/** @returns what the talk of a kind is made of; the office's own words stand on its side */
export function talkOf({ desk, history }: OfficeJobView, type: TalkProps['type']): TalkProps {
  return { words: desk.words, locale: desk.locale, events: history, ours: 'office', type }
}

export function Talks({ view }: { view: OfficeJobView }) {
  const { say } = view.desk
  const written = new Set(view.history.filter(({ text }) => text !== null).map(({ type }) => type))
  return (
    <>
      {/* What waits for an answer stands above the answer. */}
      {written.has('message') && !view.job.attention.includes('message') && (
        <section class="card">
          <h2>{say.job.messages}</h2>
          <Talk {...talkOf(view, 'message')} />
        </section>
      )}
      {written.has('note') && (
        <section class="card">
          <h2>{say.job.notes}</h2>
          <Talk {...talkOf(view, 'note')} />
        </section>
      )}
    </>
  )
}
