// What was written about a job: with the customer, and among ourselves.
import { Talk } from '../history'
import type { TalkProps } from '../history'
import { photosWith } from '../../jobs/history'
import type { OfficeJobView } from './job-view'
import { officeHrefOf } from './job-view'

/** @returns what the talk of a kind is made of; the office's own words stand on its side */
export function talkOf({ desk, history, code }: OfficeJobView, type: TalkProps['type']): TalkProps {
  const photos = { photosAt: officeHrefOf(code), photo: desk.say.job.photo }
  return { words: desk.words, locale: desk.locale, events: history, ours: 'office', type, ...photos }
}

export function Talks({ view }: { view: OfficeJobView }) {
  const { say } = view.desk
  const said = view.history.filter((event) => event.text !== null || photosWith(event).length > 0)
  const written = new Set(said.map(({ type }) => type))
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
