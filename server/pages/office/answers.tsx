// What workshops answer to offers: of one on its page, of those that say no most on the first page.
import type { Answers } from '../../outbox/answers'
import { ANSWERS_DAYS, noes } from '../../outbox/answers'
import type { Snapshot } from '../../store/directory'
import type { OfficeDesk } from './desk'

/** How one workshop answered. */
export function WorkshopAnswers({ desk, answers }: { desk: OfficeDesk; answers?: Answers }) {
  const { say, words } = desk
  return (
    <section class="card">
      <h2>{say.answers.title}</h2>
      <p class="sub small">{say.answers.days(ANSWERS_DAYS)}</p>
      {!answers && <p class="sub">{say.answers.none}</p>}
      {answers && (
        <table class="lines">
          <tbody>
            <Line label={say.answers.accepted} count={answers.accepted} />
            <Line label={say.answers.declined} count={answers.declined} />
            <Line label={say.answers.unanswered} count={answers.unanswered} />
            <Line label={say.answers.released} count={answers.released} />
          </tbody>
          {answers.reasons.length > 0 && (
            <tbody>
              <tr>
                <th colspan={2} scope="rowgroup">
                  {say.answers.why}
                </th>
              </tr>
              {answers.reasons.map(({ reason, count }) => (
                <Line label={words.names.declineReasons[reason]} count={count} />
              ))}
            </tbody>
          )}
        </table>
      )}
    </section>
  )
}

function Line({ label, count }: { label: string; count: number }) {
  return (
    <tr>
      <td>{label}</td>
      <td class="money num">{count}</td>
    </tr>
  )
}

/** Shown on the first page. */
const MOST = 5

export interface AnswersTableProps {
  desk: OfficeDesk
  /** Those that said no most often first. */
  answers: readonly Answers[]
  snapshot: Snapshot
}

/** Who says no most, and why; nothing where nobody does. */
export function AnswersTable({ desk, answers, snapshot }: AnswersTableProps) {
  const { say } = desk
  const shown = answers.filter((one) => noes(one) > 0).slice(0, MOST)
  if (shown.length === 0) return null
  return (
    <section class="card below">
      <h2>{say.answers.often}</h2>
      <p class="sub small">{say.answers.days(ANSWERS_DAYS)}</p>
      <table class="lines">
        <tbody>
          {shown.map((one) => (
            <tr>
              <td>
                <a href={`/office/workshops/${one.workshop}`}>
                  <b>{snapshot.workshops.get(one.workshop)?.name ?? say.weighed.gone(one.workshop)}</b>
                </a>
                <div class="sub small">{sentenceOf(desk, one)}</div>
              </td>
              <td class="money num">{say.answers.share(noes(one), noes(one) + one.accepted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Every kind of answer that there was, a no with its reasons. */
function sentenceOf(
  { say, words }: OfficeDesk,
  { accepted, declined, unanswered, released, reasons }: Answers,
) {
  const why = reasons.map(({ reason, count }) => `${words.names.declineReasons[reason]} ${count}`).join(', ')
  const counts = { accepted, declined, unanswered, released }
  const kinds = (['accepted', 'declined', 'unanswered', 'released'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${say.answers[kind]} ${counts[kind]}`)
  return [...kinds, why && `${say.answers.why}: ${why}`].filter(Boolean).join(' · ')
}
