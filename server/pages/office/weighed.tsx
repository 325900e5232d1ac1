// How the workshop was chosen: for each round of dispatch who was weighed, who was left out by which rule, and what decided.
import type { Child } from 'hono/jsx'
import type { Round } from '../../dispatch/round'
import { roundsOf } from '../../dispatch/round'
import type { RuleName } from '../../dispatch/rules'
import { distanceM } from '../../../shared/geo'
import { distance, moment, span } from '../format'
import { standingWords } from '../messages/standing'
import type { OfficeJobView } from './job-view'
import type { Marked, MarkKind } from './weighed-map'
import { WeighedMap } from './weighed-map'

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
          <RoundShown view={view} round={round} nth={rounds.length - i} />
        </details>
      ))}
    </section>
  )
}

interface RoundProps {
  view: OfficeJobView
  round: Round
  nth: number
}

function RoundTitle({ view, round, nth }: RoundProps) {
  const { say, locale } = view.desk
  return (
    <span>
      {say.weighed.round(nth, say.weighed.by[round.by])}
      <span class="sub small num"> · {moment(round.at, locale)}</span>
    </span>
  )
}

/** One line of the table. */
interface Line {
  number: number
  /** How it came out; `later`: the nearest, after all others that are shown. */
  place: MarkKind | 'later'
  workshop: number
  distanceM: number
  travelS?: number
  priceS?: number
  partsS?: number
  rule?: RuleName
}

function linesOf({ weighed, nearest, excluded }: Round): Line[] {
  const eligible = weighed.map((one, i) => ({
    ...one,
    place: i === 0 ? ('taken' as const) : ('next' as const),
  }))
  const later = nearest ? [{ ...nearest, place: 'later' as const }] : []
  const out = excluded.map((one) => ({ ...one, place: 'out' as const }))
  return [...eligible, ...later, ...out].map((line, i) => ({ ...line, number: i + 1 }))
}

function RoundShown({ view, round, nth }: RoundProps) {
  const { say } = view.desk
  const { measured, decidedBy, counts } = round
  const lines = linesOf(round)
  const others = Object.entries(counts) as [RuleName, number][]
  return (
    <>
      <p class="sub small">
        {decidedBy && `${say.weighed.decidedBy[decidedBy]}, `}
        {say.weighed.measured[measured]}
      </p>
      {lines.length > 0 && (
        <>
          <RoundMap view={view} lines={lines} nth={nth} />
          <RoundTable view={view} lines={lines} />
        </>
      )}
      {others.length > 0 && (
        <p class="sub small below">
          {say.weighed.leftOut}: {others.map(([rule, n]) => `${say.weighed.rules[rule]} (${n})`).join(', ')}
        </p>
      )}
    </>
  )
}

/** Who has moved more than this since, metres, is not drawn: the map would not be of that round. */
const MOVED_M = 50

function RoundMap({ view, lines, nth }: { view: OfficeJobView; lines: readonly Line[]; nth: number }) {
  const { desk, job, snapshot } = view
  const item = job.asked.from ?? job.asked.place
  const marked: Marked[] = lines.flatMap(({ workshop, place, ...line }) => {
    const known = snapshot.workshops.get(workshop)
    if (!known || Math.abs(distanceM(item, known) - line.distanceM) > MOVED_M) return []
    return [{ ...line, kind: place === 'later' ? 'next' : place, name: known.name, at: known }]
  })
  return <WeighedMap {...{ desk, item, marked }} id={`map-${nth}`} />
}

function RoundTable({ view, lines }: { view: OfficeJobView; lines: readonly Line[] }) {
  const { say } = view.desk
  const shown = {
    travel: lines.some(({ travelS }) => travelS !== undefined),
    price: lines.some(({ priceS }) => priceS),
  }
  return (
    <div class="scroll">
      <table class="lines weighed">
        <thead>
          <tr>
            <th scope="col">{say.weighed.workshop}</th>
            <Head>{say.weighed.distance}</Head>
            {shown.travel && <Head>{say.weighed.travel}</Head>}
            {shown.price && <th scope="col">{say.weighed.price}</th>}
            <th scope="col">{say.weighed.result}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row view={view} line={line} shown={shown} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ children }: { children: Child }) {
  return (
    <th scope="col" class="money">
      {children}
    </th>
  )
}

interface RowProps {
  view: OfficeJobView
  line: Line
  shown: { travel: boolean; price: boolean }
}

function Row({ view: { desk, snapshot }, line, shown }: RowProps) {
  const { say, locale } = desk
  const { number, place, workshop, distanceM, travelS, priceS, partsS, rule } = line
  const { language } = locale
  return (
    <tr>
      <td>
        <span class="sub num">{number}</span>{' '}
        <a href={`/office/workshops/${workshop}`}>
          {snapshot.workshops.get(workshop)?.name ?? say.weighed.gone(workshop)}
        </a>
      </td>
      <td class="money">{distance(distanceM, language)}</td>
      {shown.travel && <td class="money">{travelS === undefined ? '' : span(travelS * 1000, language)}</td>}
      {shown.price && <td>{priceS ? say.weighed.busy(span(priceS * 1000, language)) : ''}</td>}
      <td>
        {place === 'taken' && <span class="pill">{say.weighed.taken}</span>}
        {place === 'next' && say.weighed.next(number)}
        {place === 'later' && say.weighed.later}
        {rule && <span class="pill warn">{say.weighed.rules[rule]}</span>}
        {partsS ? <span class="sub small"> {standingWords[language].part.missing}</span> : null}
      </td>
    </tr>
  )
}
