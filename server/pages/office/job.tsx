// One repair as the office sees it: the ticket with what to do next, everything known of it, how its workshop was chosen, what
// happened, and what else can be done.
import { takesPlace } from '../../../shared/job'
import { offerUntil } from '../../jobs/job'
import { reasonsOf } from '../../jobs/lists'
import { describe } from '../describe'
import { day, moment } from '../format'
import { textOf } from '../form'
import { HistoryRail } from '../history'
import { sayProblem } from '../messages/words'
import { Ticket } from '../ticket'
import { TypedTexts } from '../trouble'
import { BackTo, benchOf, OfficePage, ReasonPills } from './desk'
import { eventDetail } from './event-detail'
import { MoreActions, NextSteps } from './job-actions'
import { AskedFacts, CustomerFacts, FoundCard, WorkshopFacts } from './job-facts'
import type { OfficeJobView } from './job-view'
import { actionFor, cardOf, officeCan } from './job-view'
import { Talks } from './talks'
import { Weighed } from './weighed'

export function OfficeJobPage({ view, notice }: { view: OfficeJobView; notice?: string }) {
  const { desk, job, code, history, statusUrl } = view
  const { say, words, locale } = desk
  const { title, category, symptom } = describe(job, locale.language)
  return (
    <OfficePage desk={desk} room="jobs" title={`${code}, ${title}`} notice={notice}>
      <BackTo href="/office/jobs" label={say.list.title} />
      <h1 class="seen-not">{`${code}, ${title}`}</h1>
      <Attempted view={view} />
      <div class="split one">
        <div>
          <Ticket code={code} {...asideOf(view)}>
            <p>
              <b>{title}</b>
              {category && <span class="sub"> · {category}</span>}
              <br />
              {symptom}
            </p>
            <p class="small pills">
              <span class="pill">{say.statuses[job.status]}</span>
              {job.outcome && <span class="pill">{words.names.outcomes[job.outcome]}</span>}
              <ReasonPills desk={desk} job={job} />
            </p>
          </Ticket>
          <NextSteps view={view} />
          <section class="card">
            <h2>{say.job.what}</h2>
            <AskedFacts view={view} />
          </section>
          <FoundCard view={view} />
          <Weighed view={view} />
        </div>
        <div>
          <section class="card">
            <CustomerFacts view={view} />
            <div class="foot">
              <a class="btn o s" href={statusUrl} target="_blank" rel="noopener">
                {say.job.openStatusPage}
              </a>
            </div>
          </section>
          {view.workshop && (
            <section class="card">
              <WorkshopFacts view={view} />
            </section>
          )}
          <MoreActions view={view} />
          <Talks view={view} />
          <section class="card last">
            <h2>{say.job.history}</h2>
            <HistoryRail
              {...{ words, locale }}
              events={history}
              showsText={() => true}
              detail={(event) => eventDetail(view, event)}
            />
          </section>
          <ToldList view={view} />
        </div>
      </div>
    </OfficePage>
  )
}

/** A form that could not be taken: why and where it stands; where it stands no more, what was typed in it. */
function Attempted({ view }: { view: OfficeJobView }) {
  const { attempt, desk } = view
  const { words, say } = desk
  if (!attempt) return null
  const { action, form } = attempt
  const reason = reasonsOf(view.job).find((one) =>
    action === 'settle' ? one === textOf(form, 'reason') : actionFor(view, one) === action,
  )
  const why = sayProblem(words, form.wrong[''] ?? Object.values(form.wrong)[0] ?? 'command-not-allowed')
  if (officeCan(view, action)) {
    return (
      <p class="trouble">
        {why} <a href={`#${reason ? cardOf(view.job, reason) : action}`}>{say.do[action].title}</a>
      </p>
    )
  }
  const texts = ['text', 'reason'].map((name) => textOf(form, name)).filter(Boolean)
  return (
    <div class="trouble" role="alert">
      <p>{why}</p>
      {texts.length > 0 && <TypedTexts words={words} texts={texts} />}
    </div>
  )
}

/** On the stub: when something is due. */
function asideOf({ desk, job }: OfficeJobView): { aside?: string; late?: boolean } {
  const { say, locale, now } = desk
  const until = offerUntil(job)
  if (until !== null) return { aside: benchOf(desk).say.until(moment(until, locale)), late: until < now }
  if (job.readyBy === null || job.status === 'closed') return {}
  const aside = job.status === 'ready' ? undefined : `${say.job.readyBy} ${day(job.readyBy, locale)}`
  return { aside, late: job.readyBy < now && (takesPlace(job.status) || job.status === 'waiting') }
}

/** Every message that went out, or did not. */
function ToldList({ view: { desk, told } }: { view: OfficeJobView }) {
  const { say, words, locale } = desk
  if (told.length === 0) return null
  return (
    <section class="card last">
      <details class="fold">
        <summary>{say.job.told}</summary>
        <ol class="rail">
          {told.toReversed().map(({ at, sentAt, recipient, channel, template, state }) => (
            <li>
              <span>
                {words.actors[recipient]}:{' '}
                {say.told.templates[template as keyof typeof say.told.templates] ?? template}
              </span>
              <span class="sub small num">{moment(sentAt ?? at, locale)}</span>
              <span class={state === 'failed' ? 'small late' : 'small'}>
                {say.told.channels[channel]}, {say.told.states[state]}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
