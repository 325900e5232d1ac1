// The ticket on paper: given to the customer at the counter or put on the parcel. Its QR code opens the status page.
import { raw } from 'hono/html'
import { renderSVG } from 'uqr'
import type { Job } from '../../jobs/job'
import { serialOf } from '../../jobs/job'
import { describe } from '../describe'
import { day } from '../format'
import { Page } from '../layout'
import type { Desk } from './desk'
import { Fact, Facts } from './facts'

export interface TicketPageProps {
  desk: Desk
  job: Job
  code: string
  /** The job's page. */
  href: string
  /** Whoever took it in. */
  counter: { name: string; address: string }
  /** Opens the customer's status page. */
  link: string
  notice?: string
}

export function TicketPage({ desk, job, code, href, counter, link, notice }: TicketPageProps) {
  const { words, say, bar, locale } = desk
  const { title, category, symptom } = describe(job, locale.language)
  const { receipt } = job.work
  const serial = serialOf(job)
  return (
    <Page title={`${say.ticket.title} ${code}`} words={words} bar={bar} width="slim" notice={notice}>
      <a class="back" href={href}>
        ← {say.ticket.toJob}
      </a>
      <article class="cut">
        <div class="ticket big">
          <div class="stub">
            <div>
              <div class="sub small">{say.ticket.yours}</div>
              <h1 class="code">{code}</h1>
              <div class="sub small">
                {title} · {symptom}
              </div>
            </div>
            <div class="qr" aria-hidden="true">
              {raw(renderSVG(link, { border: 2 }))}
            </div>
          </div>
          <div class="ticket-body">
            <p>
              <b>{counter.name}</b>
              <br />
              {counter.address}
            </p>
            <Facts>
              <Fact name={say.customer}>{job.contact.name}</Fact>
              <Fact name={say.bookIn.item}>{[title, category].filter(Boolean).join(', ')}</Fact>
              {serial && <Fact name={say.serial}>{serial}</Fact>}
              {receipt?.accessories && <Fact name={say.takeIn.accessories}>{receipt.accessories}</Fact>}
              {receipt?.condition && <Fact name={say.takeIn.condition}>{receipt.condition}</Fact>}
              {receipt?.lock && <Fact name={say.takeIn.lock}>{receipt.lock}</Fact>}
              <Fact name={say.ticket.takenIn}>{day(receipt?.at ?? job.createdAt, locale)}</Fact>
              {job.readyBy !== null && <Fact name={say.readyBy}>{day(job.readyBy, locale)}</Fact>}
            </Facts>
            <p class="sub small">{say.ticket.follow}</p>
          </div>
        </div>
      </article>
      <p class="sub small unprinted">{say.ticket.printHint}</p>
    </Page>
  )
}
