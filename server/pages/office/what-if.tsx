// What would happen if a workshop were added, closed or retrained: three small forms, and last month's repairs dispatched anew.
import type { Child } from 'hono/jsx'
import type { CategoryCode } from '../../../shared/catalog'
import { categoryCodes, handoverModes } from '../../../shared/catalog'
import { catalogWords } from '../../../shared/messages/catalog'
import type { PlacesAnswer } from '../../../shared/place'
import type { Change, LoadChange, Outcome, WhatIf } from '../../dispatch/replay/what-if'
import type { Merchant, Workshop } from '../../store/directory'
import { Form, optionsOf, Select, Text, Ticks } from '../controls'
import type { FormState } from '../form'
import { calendarDay, distance, localDay } from '../format'
import { PlaceField } from '../place-field'
import { SaveByEnter } from './book'
import type { OfficeDesk } from './desk'
import { BackTo, OfficePage } from './desk'

export type ChangeKind = Change['kind']

/** A change that was tried, and what came of it; null where there was nothing to try it on. */
export interface Tried {
  kind: ChangeKind
  name: string
  skills: readonly CategoryCode[]
  result: WhatIf | null
}

export interface WhatIfPageProps {
  desk: OfficeDesk
  command: string
  forms: Readonly<Record<ChangeKind, FormState>>
  /** Forms that are unfolded. */
  open: readonly ChangeKind[]
  found: PlacesAnswer
  workshops: readonly Workshop[]
  merchants: readonly Merchant[]
  tried?: Tried
}

export function WhatIfPage(props: WhatIfPageProps) {
  const { desk, tried, workshops } = props
  const { say } = desk
  return (
    <OfficePage desk={desk} room="workshops" title={say.whatIf.title}>
      <BackTo href="/office/workshops" label={say.workshops} />
      <div class="head">
        <div>
          <h1>{say.whatIf.heading}</h1>
          <p class="sub">{say.whatIf.intro}</p>
        </div>
      </div>
      {tried && <Result desk={desk} tried={tried} />}
      <div class="split book what-if">
        <AddForm {...props} />
        <div>
          {workshops.length === 0 ? (
            <p class="empty sub">{say.whatIf.noWorkshops}</p>
          ) : (
            <>
              <RetrainForm {...props} />
              <CloseForm {...props} />
            </>
          )}
        </div>
      </div>
    </OfficePage>
  )
}

function AddForm({ desk, command, forms, open, found, merchants }: WhatIfPageProps) {
  const { say, words } = desk
  const given = { form: forms.add, words }
  return (
    <TryForm {...{ desk, command, open }} kind="add" form={forms.add}>
      <SaveByEnter />
      <Text {...given} name="name" label={say.whatIf.name} maxlength={120} optional />
      <PlaceField {...given} found={found} label={say.whatIf.place} exact />
      <SkillTicks desk={desk} form={forms.add} />
      <Text
        {...given}
        name="brands"
        label={say.whatIf.brands}
        hint={say.whatIf.brandsHint}
        maxlength={400}
        optional
      />
      <Ticks
        {...given}
        name="modes"
        label={say.workshop.modes}
        options={optionsOf(handoverModes, say.modes)}
      />
      <div class="pair three">
        <Count {...given} name="capacity" label={say.workshop.capacity} />
        <Count {...given} name="usualDays" label={say.workshop.usualDays} />
        <Count {...given} name="reachKm" label={say.workshop.reach} hint={say.workshop.reachHint} />
      </div>
      <Ticks
        {...given}
        name="merchants"
        label={say.workshop.merchants}
        options={merchants.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </TryForm>
  )
}

function Count(props: Parameters<typeof Text>[0]) {
  return <Text {...props} inputmode="numeric" maxlength={6} />
}

function RetrainForm({ desk, command, forms, open, workshops }: WhatIfPageProps) {
  const { say, words } = desk
  const given = { form: forms.retrain, words }
  return (
    <TryForm {...{ desk, command, open }} kind="retrain" form={forms.retrain}>
      <WorkshopSelect desk={desk} form={forms.retrain} workshops={workshops} />
      <SkillTicks desk={desk} form={forms.retrain} />
      <Text
        {...given}
        name="brands"
        label={say.whatIf.brands}
        hint={`${say.whatIf.brandsHint} ${say.whatIf.keptBrands}`}
        maxlength={400}
        optional
      />
    </TryForm>
  )
}

function CloseForm({ desk, command, forms, open, workshops }: WhatIfPageProps) {
  return (
    <TryForm {...{ desk, command, open }} kind="close" form={forms.close}>
      <WorkshopSelect desk={desk} form={forms.close} workshops={workshops} />
    </TryForm>
  )
}

interface TryFormProps {
  desk: OfficeDesk
  command: string
  kind: ChangeKind
  open: readonly ChangeKind[]
  form: FormState
  children?: Child
}

function TryForm({ desk: { say, words }, command, kind, open, form, children }: TryFormProps) {
  return (
    <details class="card fold" id={kind} open={open.includes(kind)}>
      <summary>
        <h2>{say.whatIf.kinds[kind]}</h2>
      </summary>
      <Form
        action={`/office/what-if/${kind}`}
        command={`${command}-${kind}`}
        {...{ form, words }}
        keep={false}
      >
        {children}
        <div class="foot">
          <button class="btn">{say.whatIf.try}</button>
        </div>
      </Form>
    </details>
  )
}

interface PartProps {
  desk: OfficeDesk
  form: FormState
}

function WorkshopSelect({
  desk: { say, words },
  form,
  workshops,
}: PartProps & { workshops: readonly Workshop[] }) {
  const options = workshops
    .map(({ id, name }) => ({ value: String(id), label: name }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return <Select {...{ form, words, options }} name="workshop" label={say.whatIf.workshop} />
}

function SkillTicks({ desk: { say, words, locale }, form }: PartProps) {
  const names = catalogWords[locale.language]
  const options = categoryCodes.map((code) => ({ value: code, label: names[code].name }))
  return <Ticks {...{ form, words, options }} name="skills" label={say.whatIf.skills} />
}

function Result({ desk, tried: { kind, name, skills, result } }: { desk: OfficeDesk; tried: Tried }) {
  const { say, locale } = desk
  const names = skills.map((code) => catalogWords[locale.language][code].name)
  const list = new Intl.ListFormat(locale.language, { type: 'conjunction' }).format(names)
  return (
    <section class="card" id="result" role="status">
      <h2>{say.whatIf.result[kind](name, list)}</h2>
      {result ? <Measures desk={desk} result={result} /> : <p>{say.whatIf.nothing}</p>}
    </section>
  )
}

function Measures({ desk, result }: { desk: OfficeDesk; result: WhatIf }) {
  const { say, locale } = desk
  const { jobs, from, cut, before, after } = result
  const far = (metres: number | null) => (metres === null ? '–' : distance(metres, locale.language))
  const lines: [label: string, of: (outcome: Outcome) => string, by: string][] = [
    [say.whatIf.mean, ({ meanM }) => far(meanM), farther(before.meanM, after.meanM, locale)],
    [say.whatIf.p95, ({ p95M }) => far(p95M), farther(before.p95M, after.p95M, locale)],
    [say.whatIf.unserved, ({ unserved }) => String(unserved), signed(after.unserved - before.unserved)],
  ]
  return (
    <>
      <table class="lines compared">
        <thead>
          <tr>
            <th scope="col">{say.whatIf.measure}</th>
            <ComparedHead desk={desk} />
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, of, by]) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="money">{of(before)}</td>
              <td class="money">
                <b>{of(after)}</b>
              </td>
              <td class="money">{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Loads desk={desk} loads={result.loads} />
      <p class="sub small below">
        {say.whatIf.from(jobs, calendarDay(localDay(from, locale.timeZone), locale))}{' '}
        {cut && `${say.whatIf.cut} `}
        {say.whatIf.straight}
      </p>
    </>
  )
}

function ComparedHead({ desk: { say } }: { desk: OfficeDesk }) {
  return (
    <>
      {[say.whatIf.before, say.whatIf.after, say.whatIf.change].map((label) => (
        <th scope="col" class="money">
          {label}
        </th>
      ))}
    </>
  )
}

/** Lines shown; the others are counted. */
const MOST_LOADS = 12

function Loads({ desk, loads }: { desk: OfficeDesk; loads: readonly LoadChange[] }) {
  const { say } = desk
  if (loads.length === 0) return <p class="below">{say.whatIf.same}</p>
  const more = loads.length - MOST_LOADS
  return (
    <>
      <table class="lines compared below">
        <thead>
          <tr>
            <th scope="col">{say.whatIf.loads}</th>
            <ComparedHead desk={desk} />
          </tr>
        </thead>
        <tbody>
          {loads.slice(0, MOST_LOADS).map(({ id, name, before, after }) => (
            <tr>
              <th scope="row">
                {id === 0 ? name : <a href={`/office/workshops/${id}`}>{name}</a>}{' '}
                {id === 0 && <span class="pill">{say.whatIf.imagined}</span>}
              </th>
              <td class="money">{before}</td>
              <td class="money">
                <b>{after}</b>
              </td>
              <td class="money">{signed(after - before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="sub small">{say.whatIf.others(more)}</p>}
    </>
  )
}

const signed = (by: number) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0')

function farther(before: number | null, after: number | null, { language }: OfficeDesk['locale']): string {
  if (before === null || after === null) return ''
  const by = after - before
  if (Math.abs(by) < 50) return '0'
  return `${by > 0 ? '+' : '−'}${distance(Math.abs(by), language)}`
}
