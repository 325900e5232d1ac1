// The workshops' books: their list with how full each bench is, and one workshop with its people.
import type { Certificate } from '../../accounts/certificates'
import type { Person } from '../../accounts/people'
import type { PartInput } from '../../accounts/stock'
import type { TerritoryInput } from '../../accounts/territories'
import { isSuspended } from '../../dispatch/dates'
import type { PricesToday } from '../../dispatch/prices/today'
import type { Job } from '../../jobs/job'
import type { Answers } from '../../outbox/answers'
import type { Snapshot, Workshop } from '../../store/directory'
import { countryName } from '../countries'
import type { FormState } from '../form'
import { blank } from '../form'
import { day, distance, span } from '../format'
import { standingWords } from '../messages/standing'
import type { StandingDesk } from '../standing/book'
import type { Demanded } from '../standing/certificates'
import { Certificates } from '../standing/certificates'
import type { HolidaysProps } from '../standing/holidays'
import { Holidays } from '../standing/holidays'
import { Stock } from '../standing/stock'
import { SuspensionCard } from '../standing/suspension'
import { Territories } from '../standing/territories'
import { WorkshopAnswers } from './answers'
import type { OfficeDesk } from './desk'
import { BackTo, OfficePage } from './desk'
import { LeftJobs } from './left'
import { People } from './people'
import type { WorkshopFormProps } from './workshop-form'
import { WorkshopForm } from './workshop-form'

export interface WorkshopListPageProps {
  desk: OfficeDesk
  snapshot: Snapshot
  prices: PricesToday
}

export function WorkshopListPage({ desk, snapshot, prices }: WorkshopListPageProps) {
  const { say } = desk
  const workshops = [...snapshot.allWorkshops].sort(
    (a, b) => a.country.localeCompare(b.country) || a.name.localeCompare(b.name),
  )
  return (
    <OfficePage desk={desk} room="workshops" title={say.workshops}>
      <div class="head">
        <div>
          <h1>{say.workshops}</h1>
          <p class="sub">{say.merchant.workshops(workshops.filter(({ active }) => active).length)}</p>
        </div>
        <div class="pills">
          <a class="btn o s" href="/office/what-if">
            {say.whatIf.title}
          </a>
          <a class="btn s" href="/office/workshops/new">
            {say.workshop.make}
          </a>
        </div>
      </div>
      {workshops.length === 0 ? (
        <p class="empty sub">{say.workshop.none}</p>
      ) : (
        <table class="lines rows">
          <thead>
            <tr>
              <th scope="col">{say.workshop.name}</th>
              <th scope="col">{say.workshop.address}</th>
              <th scope="col">{say.workshop.merchants}</th>
              <th scope="col">{say.workshop.load}</th>
            </tr>
          </thead>
          <tbody>
            {workshops.map((workshop) => (
              <WorkshopRow {...{ desk, workshop, snapshot, prices }} />
            ))}
          </tbody>
        </table>
      )}
    </OfficePage>
  )
}

function WorkshopRow({ desk, workshop, snapshot, prices }: WorkshopListPageProps & { workshop: Workshop }) {
  const { say, locale, now } = desk
  const { id, name, address, country, active, merchants } = workshop
  const land = countryName(country, locale.language)
  const names = [...merchants].map((merchant) => snapshot.merchants.get(merchant)?.name).filter(Boolean)
  return (
    <tr>
      <td>
        <a href={`/office/workshops/${id}`}>
          <b>{name}</b>
        </a>{' '}
        {!active && <span class="pill warn">{say.workshop.inactive}</span>}
        {isSuspended(workshop, now) && (
          <span class="pill warn">{standingWords[locale.language].suspension.is}</span>
        )}
      </td>
      <td>
        {address}
        <div class="sub small more">{land}</div>
      </td>
      <td class="small">{names.join(', ')}</td>
      <td>
        <Load desk={desk} workshop={workshop} />
        <Busy desk={desk} keepsM={prices.keepsM.get(id)} />
      </td>
    </tr>
  )
}

/** How full a bench is. */
function Load({ desk: { say }, workshop: { load, capacity } }: { desk: OfficeDesk; workshop: Workshop }) {
  const full = load >= capacity
  return (
    <span class="load">
      <progress
        max={Math.max(1, capacity)}
        value={Math.min(load, Math.max(1, capacity))}
        aria-hidden="true"
      ></progress>
      <span class={full ? 'late num' : 'num'}>
        {say.workshop.taken(load, capacity)}
        {full && `, ${say.workshop.full}`}
      </span>
    </span>
  )
}

/** What the price of its bench does, in plain words; nothing while it has none. */
function Busy({ desk: { say, locale }, keepsM }: { desk: OfficeDesk; keepsM: number | undefined }) {
  if (keepsM === undefined) return null
  return <div class="small busy">{say.workshop.busy(distance(keepsM, locale.language))}</div>
}

export function NewWorkshopPage(props: WorkshopFormProps) {
  const { say } = props.desk
  return (
    <OfficePage desk={props.desk} room="workshops" title={say.workshop.make} width="narrow">
      <BackTo href="/office/workshops" label={say.workshops} />
      <div class="head">
        <h1>{say.workshop.make}</h1>
      </div>
      <WorkshopForm {...props} />
    </OfficePage>
  )
}

/** What decides beside its form whether the workshop gets work. */
export interface StandingShown {
  desk: StandingDesk
  certificates: readonly Certificate[]
  demanded: readonly Demanded[]
  territories: readonly TerritoryInput[]
  holidays: HolidaysProps['holidays']
  stock: readonly PartInput[]
  /** The brands that have authorised it, as they are written. */
  brands: readonly string[]
  suspended: boolean
}

export interface WorkshopPageProps extends WorkshopFormProps {
  workshop: Workshop
  people: readonly Person[]
  standing: StandingShown
  prices: PricesToday
  answers?: Answers
  /** Repairs that it still has, where it gets no work any more. */
  left: readonly Job[]
  codeOf: (job: number) => string
  /** The form that sends them on, sent and not taken. */
  sendOn?: FormState
  /** The invitation that was sent and could not be taken. */
  invitation?: FormState
  notice?: string
}

export function WorkshopPage(props: WorkshopPageProps) {
  const { workshop, people, standing, prices, answers, left, codeOf, sendOn, invitation, notice, ...form } =
    props
  const { desk, action, command } = form
  const { say } = desk
  return (
    <OfficePage desk={desk} room="workshops" title={workshop.name} notice={notice}>
      <BackTo href="/office/workshops" label={say.workshops} />
      <div class="head">
        <div>
          <h1>
            {workshop.name} {!workshop.active && <span class="pill warn">{say.workshop.inactive}</span>}{' '}
            {standing.suspended && <span class="pill warn">{standing.desk.say.suspension.is}</span>}
          </h1>
          <Load desk={desk} workshop={workshop} />
          <Price desk={desk} workshop={workshop} prices={prices} />
        </div>
        <div class="pills">
          <a class="btn o s" href={`/office/what-if?workshop=${workshop.id}`}>
            {say.whatIf.title}
          </a>
          <a class="btn o s" href={`/office/jobs?status=open&workshop=${workshop.id}`}>
            {say.workshop.repairs}
          </a>
        </div>
      </div>
      <LeftJobs
        {...{ desk, codeOf }}
        jobs={left}
        action={`${action}/left`}
        command={`${command}-left`}
        form={sendOn}
      />
      <div class="split book">
        <WorkshopForm {...form} />
        <div>
          <section class="card">
            <h2>{say.workshop.people}</h2>
            <People
              desk={desk}
              people={people}
              action={`${action}/people`}
              command={`${command}-people`}
              form={invitation ?? blank}
            />
          </section>
          <StandingCards workshop={workshop} people={people} standing={standing} />
          <WorkshopAnswers desk={desk} answers={answers} />
        </div>
      </div>
    </OfficePage>
  )
}

type PriceProps = Pick<WorkshopPageProps, 'desk' | 'workshop' | 'prices'>

/** How busy it is, and what that was made from. */
function Price({ desk, workshop, prices: { made, keepsM } }: PriceProps) {
  const { say, locale } = desk
  const metres = keepsM.get(workshop.id)
  if (!made || metres === undefined) return null
  return (
    <>
      <Busy desk={desk} keepsM={metres} />
      <p class="sub small">
        {say.workshop.busyWhy(
          span(workshop.priceS * 1000, locale.language),
          made.jobs,
          day(made.from, locale),
          day(made.to, locale),
        )}
      </p>
    </>
  )
}

type StandingCardsProps = Pick<WorkshopPageProps, 'workshop' | 'people' | 'standing'>

function StandingCards({ workshop, people, standing }: StandingCardsProps) {
  const { desk, certificates, demanded, territories, holidays, stock, brands, suspended } = standing
  return (
    <>
      <SuspensionCard desk={desk} suspension={suspended ? workshop.suspension : null} />
      <Certificates
        desk={desk}
        certificates={certificates}
        demanded={demanded}
        skills={workshop.skills}
        people={people.filter(({ active }) => active).map(({ name }) => name)}
      />
      <Territories desk={desk} territories={territories} brands={brands} />
      <Holidays desk={desk} holidays={holidays} />
      <Stock desk={desk} stock={stock} />
    </>
  )
}
