// What is known of a job: the item and its fault on the ticket, whom it belongs to, and what was written down on the way.
import type { Child } from 'hono/jsx'
import { catalog } from '../../../shared/catalog'
import { catalogWords } from '../../../shared/messages/catalog'
import type { PastEvent } from '../../jobs/history'
import { photosIn } from '../../jobs/history'
import type { Job, JobQuote } from '../../jobs/job'
import { serialOf } from '../../jobs/job'
import { describe, triedOf } from '../describe'
import { calendarDay, day, distance, formatMoney, moment } from '../format'
import { MailLink } from '../mail-link'
import { repairFormWords } from '../messages/repair-form'
import { Photos } from '../photos'
import { Ticket } from '../ticket'
import { dueOf, HERE_M, waitsFor } from './board'
import type { Desk } from './desk'
import type { JobView } from './view'
import { hrefOf } from './view'

/** The job as its ticket, with everything about the fault. */
export function JobTicket({ view }: { view: JobView }) {
  const { desk, job, code } = view
  const { say, locale } = desk
  const { title, category, symptom } = describe(job, locale.language)
  const { text, late } = dueOf(desk, job)
  const { description, photos = [] } = job.asked.problem
  const waits = waitsFor(desk, job)
  return (
    <Ticket
      code={code}
      aside={job.status === 'closed' || job.status === 'ready' ? undefined : text}
      late={late}
    >
      <p>
        <span class="pill">{say.statuses[job.status]}</span>
        {job.repeatOf !== null && <span class="pill warn">{say.repeat}</span>}
      </p>
      <h1>{title}</h1>
      {category && <p class="sub">{category}</p>}
      <p class="fault">
        <b>{symptom}</b>
      </p>
      {description && (
        <p class="prose" dir="auto">
          {description}
        </p>
      )}
      {waits && <p class="sub small">{waits}</p>}
      <Photos ids={photos} at={hrefOf(code)} name={say.photo} />
      <ItemFacts view={view} />
    </Ticket>
  )
}

function ItemFacts({ view }: { view: JobView }) {
  const { desk, job, merchant, store, original } = view
  const { say, words, locale } = desk
  const { item, coverage, limit, handover } = job.asked
  const serial = serialOf(job)
  const tried = triedOf(job, locale.language)
  return (
    <Facts>
      {serial && <Fact name={say.serial}>{serial}</Fact>}
      {item.purchasedOn && <Fact name={say.bought}>{calendarDay(item.purchasedOn, locale, 'year')}</Fact>}
      {tried.length > 0 && (
        <Fact name={say.tried}>
          <TitleList titles={tried} />
        </Fact>
      )}
      {coverage && <Fact name={say.claimed}>{words.names.coverages[coverage]}</Fact>}
      {item.price && <Fact name={say.price}>{formatMoney(item.price, locale.language)}</Fact>}
      {limit && <Fact name={say.agreedLimitName}>{formatMoney(limit, locale.language)}</Fact>}
      <Fact name={say.handover}>
        {say.modes[handover.mode]}
        {handover.day && <>, {calendarDay(handover.day, locale)}</>}
      </Fact>
      {store && (
        <Fact name={say.storeIs}>
          {store.name}, {store.address}
        </Fact>
      )}
      <Fact name={say.shop}>
        {merchant.name} <span class="sub">({words.names.sources[job.source]})</span>
      </Fact>
      {original && (
        <Fact name={say.earlier}>
          <a class="code" href={hrefOf(original)}>
            {original}
          </a>
        </Fact>
      )}
    </Facts>
  )
}

export function Facts({ children }: { children: Child }) {
  return <dl class="facts">{children}</dl>
}

export function Fact({ name, children }: { name: string; children: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Whom it belongs to: the name once it is accepted, phone and address only where somebody goes there. */
export function CustomerFacts({ view: { desk, job } }: { view: JobView }) {
  const { say, locale } = desk
  const { contact, asked, work, status } = job
  const { mode, address } = asked.handover
  const isOurs = status !== 'offered'
  const visits = mode === 'on-site' || mode === 'pickup'
  const away =
    work.distanceM !== undefined &&
    work.distanceM > HERE_M &&
    say.away(distance(work.distanceM, locale.language))
  return (
    <section class="card">
      <h2>{say.customer}</h2>
      <Facts>
        {isOurs && <Fact name={say.name}>{contact.name}</Fact>}
        <Fact name={say.place}>
          {asked.place.label}
          {away && <span class="sub"> · {away}</span>}
        </Fact>
        {isOurs && visits && (contact.phone || contact.email) && (
          <Fact name={say.reach}>
            {contact.phone ? (
              <a class="num" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
                {contact.phone}
              </a>
            ) : (
              contact.email && <MailLink email={contact.email} />
            )}
          </Fact>
        )}
        {isOurs && address && mode !== 'carry-in' && (
          <Fact name={mode === 'mail-in' ? say.returnTo : say.address}>
            <bdi class="prose">{address.text}</bdi>
            {address.landmark && <span class="sub"> ({address.landmark})</span>}
          </Fact>
        )}
      </Facts>
      {!isOurs && <p class="sub small">{say.customerAfter}</p>}
    </section>
  )
}

export function TitleList({ titles }: { titles: readonly string[] }) {
  return (
    <ul>
      {titles.map((title) => (
        <li>{title}</li>
      ))}
    </ul>
  )
}

/** What the customer was told to try before sending it in, where nobody knows whether they did. */
export function Tips({ view: { desk, job } }: { view: JobView }) {
  const { category } = job.asked.item
  const steps = catalog[category].symptoms[job.asked.problem.symptom]?.steps ?? []
  if (steps.length === 0 || job.source !== 'widget' || job.asked.problem.tried) return null
  const words = catalogWords[desk.locale.language][category].steps
  return (
    <details class="fold">
      <summary>{desk.say.tips}</summary>
      <TitleList titles={steps.map((step) => words[step]?.title ?? step)} />
    </details>
  )
}

/** A job and what its page knows; the office's page shows these parts too. */
interface FoundProps {
  view: { desk: Omit<Desk, 'bar'>; job: Job }
}

interface ReceiptProps {
  view: FoundProps['view'] & { history: readonly PastEvent[] }
  /** The address of the job's page. */
  photosAt: string
}

/** What was written down and photographed when it came in. */
export function ReceiptFacts({ view, photosAt }: ReceiptProps) {
  const { desk, job, history } = view
  const { receipt } = job.work
  const photos = history.flatMap(photosIn)
  if (!receipt && photos.length === 0) return null
  const { say, locale } = desk
  return (
    <details class="fold">
      <summary>{say.receipt}</summary>
      <Facts>
        {receipt && <Fact name={say.when}>{moment(receipt.at, locale)}</Fact>}
        {receipt?.serial && <Fact name={say.serial}>{receipt.serial}</Fact>}
        {receipt?.accessories && <Fact name={say.takeIn.accessories}>{receipt.accessories}</Fact>}
        {receipt?.condition && <Fact name={say.takeIn.condition}>{receipt.condition}</Fact>}
        {receipt?.lock && <Fact name={say.takeIn.lock}>{receipt.lock}</Fact>}
      </Facts>
      <Photos ids={photos} at={photosAt} name={say.photo} />
    </details>
  )
}

export function DiagnosisFacts({ view: { desk, job } }: FoundProps) {
  const { diagnosis, finished } = job.work
  if (!diagnosis) return null
  const { say, words } = desk
  const { names } = words
  return (
    <details class="fold" open>
      <summary>{say.diagnosis.title}</summary>
      <p class="prose">{diagnosis.finding}</p>
      <Facts>
        <Fact name={say.diagnosis.cause}>{names.causes[diagnosis.cause]}</Fact>
        <Fact name={say.diagnosis.coverage}>{names.coverages[diagnosis.coverage]}</Fact>
        <Fact name={say.diagnosis.payer}>{names.payers[diagnosis.payer]}</Fact>
        {diagnosis.reason && <Fact name={say.diagnosis.reason}>{diagnosis.reason}</Fact>}
        {diagnosis.tested && <Fact name={say.diagnosis.tested}>{diagnosis.tested}</Fact>}
        {diagnosis.barrier && <Fact name={say.diagnosis.barrier}>{names.barriers[diagnosis.barrier]}</Fact>}
        {finished?.done && <Fact name={say.finish.done}>{finished.done}</Fact>}
        {finished?.newSerial && <Fact name={say.diagnosis.newSerial}>{finished.newSerial}</Fact>}
      </Facts>
    </details>
  )
}

/**
 * Every quote given, the present one first, each with the form that came with it.
 *
 * @param props.at the address of the job's page
 */
export function Quotes({ view: { desk, job }, at }: FoundProps & { at: string }) {
  const quotes = (job.work.quotes ?? []).toReversed()
  return (
    <>
      {quotes.map((quote, i) => (
        <details class="fold" open={i === 0}>
          <summary>
            {desk.say.quote.revision(quote.revision)}
            <span class={quote.state === 'accepted' ? 'pill' : 'pill warn'}>
              {desk.say.quote.states[quote.state]}
            </span>
          </summary>
          <QuoteTable desk={desk} quote={quote} />
          {quote.form && (
            <p class="small">
              <a href={`${at}/form?revision=${quote.revision}`} target="_blank" rel="noopener">
                {repairFormWords[desk.locale.language].title}
              </a>
            </p>
          )}
        </details>
      ))}
    </>
  )
}

function QuoteTable({ desk, quote }: Pick<FoundProps['view'], 'desk'> & { quote: JobQuote }) {
  const { say, locale } = desk
  const { lines, total, days, validUntil, deposit, declineFee, withinLimit, form } = quote
  const ofForm = repairFormWords[locale.language]
  const money = (amount: number) => formatMoney({ amount, currency: total.currency }, locale.language)
  return (
    <>
      <table class="lines">
        <tbody>
          {lines.map(({ text, amount, service }) => (
            <tr>
              <td>{service ? ofForm.names[service] : text}</td>
              <td class="money">{money(amount)}</td>
            </tr>
          ))}
          <tr class="total">
            <td>{say.quote.total}</td>
            <td class="money">
              {form?.pricing && `${ofForm.atMost} `}
              {money(total.amount)}
            </td>
          </tr>
        </tbody>
      </table>
      <p class="sub small">
        {[
          say.quote.ready(days),
          say.until(day(validUntil, locale)),
          deposit !== undefined && `${say.quote.depositName} ${money(deposit)}`,
          declineFee !== undefined && `${ofForm.declineFeeName} ${money(declineFee)}`,
          withinLimit && say.quote.withinLimit,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
}
