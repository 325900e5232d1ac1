// How the workshop was chosen: for each round of dispatch who was weighed, who was left out by which rule, and what came of it.
import type { Child } from 'hono/jsx'
import type { RuleName } from '../../dispatch/rules'
import type { PastEvent } from '../../jobs/history'
import { distance, moment } from '../format'
import { standingWords } from '../messages/standing'
import type { OfficeJobView } from './job-view'

/** What dispatch keeps of a round in the event that it led to. */
interface Round {
  at: number
  by: 'agreement' | 'offer' | 'none'
  why: 'nearest' | 'chosen'
  measured: 'straight-line' | 'road'
  weighed: readonly (readonly [
    workshop: number,
    distanceM: number,
    travelS?: number | null,
    priceS?: number,
    partsS?: number,
  ])[]
  excluded: readonly (readonly [workshop: number, distanceM: number, rule: RuleName])[]
  counts: Partial<Record<RuleName, number>>
}

/** @returns the rounds of a job's history, oldest first */
function roundsOf(history: readonly PastEvent[]): Round[] {
  return history.flatMap(({ at, data }) => {
    if (!Array.isArray(data.weighed)) return []
    const { by = 'none', why, measured, weighed, excluded, counts } = data as unknown as Round
    return [{ at, by, why, measured, weighed, excluded, counts }]
  })
}

export function Weighed({ view }: { view: OfficeJobView }) {
  const { say } = view.desk
  const rounds = roundsOf(view.history)
  if (rounds.length === 0) return null
  return (
    <section class="card later">
      <h2>{say.weighed.title}</h2>
      {rounds.toReversed().map((round, i) => (
        <details class="fold" open={i === 0}>
          <summary>
            <RoundTitle view={view} round={round} nth={rounds.length - i} />
          </summary>
          <RoundTable view={view} round={round} />
        </details>
      ))}
    </section>
  )
}

interface RoundProps {
  view: OfficeJobView
  round: Round
}

function RoundTitle({ view, round, nth }: RoundProps & { nth: number }) {
  const { say, locale } = view.desk
  return (
    <span>
      {say.weighed.round(nth, say.weighed.by[round.by])}
      <span class="sub small num"> · {moment(round.at, locale)}</span>
    </span>
  )
}

function RoundTable({ view, round }: RoundProps) {
  const { say } = view.desk
  const { weighed, excluded, counts, why, measured } = round
  const others = Object.entries(counts) as [RuleName, number][]
  return (
    <>
      <p class="sub small">
        {weighed.length > 0 && `${say.weighed.why[why]}, `}
        {say.weighed.measured[measured]}
      </p>
      <table class="lines weighed">
        <thead>
          <tr>
            <th scope="col">{say.weighed.workshop}</th>
            <th scope="col" class="money">
              {say.weighed.distance}
            </th>
            <th scope="col">{say.weighed.result}</th>
          </tr>
        </thead>
        <tbody>
          {weighed.map(([id, metres, , , partsS], i) => (
            <Row view={view} id={id} metres={metres}>
              {i === 0 ? <span class="pill">{say.weighed.taken}</span> : say.weighed.next(i + 1)}
              {partsS ? (
                <span class="sub small"> {standingWords[view.desk.locale.language].part.missing}</span>
              ) : null}
            </Row>
          ))}
          {excluded.map(([id, metres, rule]) => (
            <Row view={view} id={id} metres={metres}>
              <span class="pill warn">{say.weighed.rules[rule]}</span>
            </Row>
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <p class="sub small below">
          {say.weighed.leftOut}: {others.map(([rule, n]) => `${say.weighed.rules[rule]} (${n})`).join(', ')}
        </p>
      )}
    </>
  )
}

interface RowProps {
  view: OfficeJobView
  id: number
  metres: number
  children: Child
}

function Row({ view: { desk, snapshot }, id, metres, children }: RowProps) {
  const { say, locale } = desk
  return (
    <tr>
      <td>
        <a href={`/office/workshops/${id}`}>{snapshot.workshops.get(id)?.name ?? say.weighed.gone(id)}</a>
      </td>
      <td class="money">{distance(metres, locale.language)}</td>
      <td>{children}</td>
    </tr>
  )
}
