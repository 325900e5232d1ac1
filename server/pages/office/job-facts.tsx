// What is known of a job, as lists of facts: what it is, whom to reach, what was found, what was quoted.
import type { Child } from 'hono/jsx'
import { triedOf } from '../describe'
import { calendarDay, day, distance, formatMoney, moment } from '../format'
import { languageName } from '../languages'
import { MailLink } from '../mail-link'
import { Photos } from '../photos'
import { DiagnosisFacts, Fact, Facts, Quotes, ReceiptFacts, TitleList } from '../workshop/facts'
import { benchOf } from './desk'
import type { OfficeJobView } from './job-view'
import { officeHrefOf } from './job-view'

interface FactsProps {
  view: OfficeJobView
}

/** Facts that are there; what is not known is not shown. */
function KnownFacts({ facts }: { facts: readonly (readonly [name: string, value: Child])[] }) {
  const known = facts.filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && value !== false,
  )
  return (
    <Facts>
      {known.map(([name, value]) => (
        <Fact name={name}>{value}</Fact>
      ))}
    </Facts>
  )
}

/** What was asked for. */
export function AskedFacts({ view }: FactsProps) {
  const { desk, job, merchant, snapshot, code } = view
  const { say, words, locale } = desk
  const { item, problem, place, handover, coverage, limit } = job.asked
  const store = snapshot.stores.get(job.store ?? -1)
  const photos = problem.photos ?? []
  const tried = triedOf(job, locale.language)
  return (
    <>
      {problem.description && (
        <p class="prose said" dir="auto">
          {problem.description}
        </p>
      )}
      <Photos ids={photos} at={officeHrefOf(code)} name={say.job.photo} />
      <KnownFacts
        facts={[
          [say.job.serial, job.work.receipt?.serial ?? item.serial],
          [say.job.bought, item.purchasedOn && calendarDay(item.purchasedOn, locale, 'year')],
          [benchOf(desk).say.tried, tried.length > 0 && <TitleList titles={tried} />],
          [say.job.price, item.price && formatMoney(item.price, locale.language)],
          [say.job.claimed, coverage && words.names.coverages[coverage]],
          [say.job.limit, limit && formatMoney(limit, locale.language)],
          [say.job.handover, say.modes[handover.mode]],
          [say.job.store, store && `${store.name}, ${store.address}`],
          [say.job.day, handover.day && calendarDay(handover.day, locale)],
          [say.job.place, place.label],
          [say.job.address, handover.address?.text],
          [say.job.landmark, handover.address?.landmark],
          [say.merchantOne, <a href={`/office/merchants/${merchant.id}`}>{merchant.name}</a>],
          [say.job.source, words.names.sources[job.source]],
          [say.job.asked, moment(job.createdAt, locale)],
          [say.job.repeatOf, view.original && <CodeLink code={view.original} />],
          [say.job.repeatedBy, view.repeat && <CodeLink code={view.repeat} />],
        ]}
      />
    </>
  )
}

function CodeLink({ code }: { code: string }) {
  return (
    <a class="code" href={officeHrefOf(code)}>
      {code}
    </a>
  )
}

/** Whom to reach. */
export function CustomerFacts({ view }: FactsProps) {
  const { say, locale } = view.desk
  const { name, email, phone, language } = view.job.contact
  return (
    <KnownFacts
      facts={[
        [say.job.customer, name],
        [say.job.phone, phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>],
        [say.job.email, email && <MailLink email={email} />],
        [say.job.language, languageName(language, locale.language)],
      ]}
    />
  )
}

/** Who has it, or is asked. */
export function WorkshopFacts({ view }: FactsProps) {
  const { desk, job, workshop } = view
  const { say, locale } = desk
  if (!workshop) return null
  const { distanceM } = job.work
  return (
    <KnownFacts
      facts={[
        [
          say.job.workshop,
          <>
            <a href={`/office/workshops/${workshop.id}`}>{workshop.name}</a>
            {distanceM !== undefined && (
              <div class="sub small">{say.job.away(distance(distanceM, locale.language))}</div>
            )}
          </>,
        ],
        [
          say.job.phone,
          workshop.phone && <a href={`tel:${workshop.phone.replace(/[^\d+]/g, '')}`}>{workshop.phone}</a>,
        ],
        [say.job.email, <MailLink email={workshop.email} />],
        [say.job.address, workshop.address],
      ]}
    />
  )
}

/** What the workshop wrote down, found, and asks for it. */
export function FoundCard({ view }: FactsProps) {
  const { desk, job, history, code } = view
  const { say, words, locale } = desk
  const { receipt, diagnosis, wait, handedOut, warrantyUntil } = job.work
  const isPhotographed = history.some(({ type }) => type === 'photos')
  if (!receipt && !isPhotographed && !diagnosis && !handedOut) return null
  const waits = wait && (wait.note || words.names.waitReasons[wait.for])
  const given = { desk: benchOf(desk), job, history }
  return (
    <section class="card">
      <h2>{say.job.found}</h2>
      <KnownFacts
        facts={[
          [say.job.waitsFor, waits && (wait.until === null ? waits : `${waits}, ${day(wait.until, locale)}`)],
          [
            say.job.paid,
            handedOut?.paid &&
              `${formatMoney(handedOut.paid, locale.language)}, ${words.names.paidHows[handedOut.how ?? 'nothing']}`,
          ],
          [say.job.warranty, warrantyUntil && day(warrantyUntil, locale)],
        ]}
      />
      <Quotes view={given} at={officeHrefOf(code)} />
      <DiagnosisFacts view={given} />
      <ReceiptFacts view={given} photosAt={officeHrefOf(code)} />
    </section>
  )
}
