// All that the office enters for a workshop, in the order in which one would tell it on the phone.
import { categoryCodes, handoverModes } from '../../../shared/catalog'
import { pageLanguages } from '../../../shared/language'
import { catalogWords } from '../../../shared/messages/catalog'
import type { PlacesAnswer } from '../../../shared/place'
import type { Merchant } from '../../store/directory'
import { optionsOf, Select, Text, Ticks } from '../controls'
import { countryOptions } from '../countries'
import type { FormState } from '../form'
import { textOf } from '../form'
import { languageOptions } from '../languages'
import { repairFormWords } from '../messages/repair-form'
import { sayProblem } from '../messages/words'
import { PlaceField } from '../place-field'
import { BookForm, SaveByEnter } from './book'
import type { OfficeDesk } from './desk'

export interface WorkshopFormProps {
  desk: OfficeDesk
  action: string
  command: string
  version?: number
  form: FormState
  merchants: readonly Merchant[]
  /** Places found for what was typed. */
  found: PlacesAnswer
}

interface PartProps {
  desk: OfficeDesk
  form: FormState
}

export function WorkshopForm({ merchants, found, ...book }: WorkshopFormProps) {
  const { desk, form } = book
  const { say, words, locale } = desk
  const given = { form, words }
  return (
    <BookForm {...book}>
      <SaveByEnter />
      <section class="card">
        <h2>{say.workshop.contact}</h2>
        <Text {...given} name="name" label={say.workshop.name} maxlength={120} />
        <div class="pair">
          <Text
            {...given}
            name="email"
            type="email"
            label={say.workshop.email}
            hint={say.workshop.emailHint}
          />
          <Text
            {...given}
            name="phone"
            type="tel"
            label={say.workshop.phone}
            hint={say.workshop.phoneHint}
            maxlength={30}
            optional
          />
        </div>
        <Select
          {...given}
          name="language"
          label={say.workshop.language}
          options={languageOptions(pageLanguages, locale.language)}
        />
        <RepairerFields desk={desk} form={form} />
      </section>
      <section class="card">
        <h2>{say.workshop.where}</h2>
        <Text {...given} name="address" label={say.workshop.address} maxlength={300} />
        <Select
          {...given}
          name="country"
          label={say.workshop.country}
          options={countryOptions(locale.language)}
        />
        <PlaceField {...given} found={found} hint={say.workshop.whereHint} exact />
        <Text
          {...given}
          name="timeZone"
          label={say.workshop.timeZone}
          hint={say.workshop.timeZoneHint}
          list="time-zones"
        />
        <datalist id="time-zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option value={zone}></option>
          ))}
        </datalist>
        <Hours desk={desk} form={form} />
      </section>
      <section class="card">
        <h2>{say.workshop.work}</h2>
        <Skills desk={desk} form={form} />
        <Ticks
          {...given}
          name="modes"
          label={say.workshop.modes}
          options={optionsOf(handoverModes, say.modes)}
        />
        <Ticks
          {...given}
          name="agreement"
          label={say.workshop.agreement}
          hint={say.workshop.agreementHint}
          options={optionsOf(handoverModes, say.modes)}
        />
        <div class="pair three">
          <Count {...given} name="capacity" label={say.workshop.capacity} hint={say.workshop.capacityHint} />
          <Count {...given} name="usualDays" label={say.workshop.usualDays} />
          <Count {...given} name="reachKm" label={say.workshop.reach} hint={say.workshop.reachHint} />
        </div>
        {merchants.length > 0 ? (
          <Ticks
            {...given}
            name="merchants"
            label={say.workshop.merchants}
            options={merchants.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        ) : (
          <p class="sub">{say.workshop.noMerchants}</p>
        )}
        <Ticks
          {...given}
          name="active"
          label={say.workshop.state}
          hint={say.workshop.activeHint}
          options={[{ value: 'yes', label: say.workshop.active }]}
        />
        <div class="foot">
          <button class="btn">{words.save}</button>
        </div>
      </section>
    </BookForm>
  )
}

/** What the European Repair Information Form says of it, where that differs. */
function RepairerFields({ desk: { words, locale }, form }: PartProps) {
  const say = repairFormWords[locale.language]
  const given = { form, words, optional: true } as const
  const open = ['name', 'phone', 'email', 'url'].some((part) => form.wrong[`repairer.${part}`])
  return (
    <details class="fold" open={open}>
      <summary>{say.repairer}</summary>
      <p class="hint">{say.repairerHint}</p>
      <Text {...given} name="repairer.name" label={say.name} maxlength={200} />
      <div class="pair">
        <Text {...given} name="repairer.phone" type="tel" label={say.phone} maxlength={30} />
        <Text {...given} name="repairer.email" type="email" label={say.email} maxlength={254} />
      </div>
      <Text {...given} name="repairer.url" type="url" label={say.url} maxlength={300} />
    </details>
  )
}

type CountProps = Parameters<typeof Text>[0]

function Count(props: CountProps) {
  return <Text {...props} inputmode="numeric" maxlength={6} />
}

/** A week of opening times: two spans a day, the second for those who close over noon. */
function Hours({ desk, form }: PartProps) {
  const { say, words } = desk
  return (
    <fieldset class="field hours">
      <legend>{say.workshop.hours}</legend>
      <p class="hint">{say.workshop.hoursHint}</p>
      {say.workshop.weekdays.map((weekday, day) => {
        const wrong = form.wrong[`hours.${day}`]
        const time = (which: 'from' | 'to' | 'from2' | 'to2', label: string) => (
          <input
            type="time"
            name={`hours.${day}.${which}`}
            value={textOf(form, `hours.${day}.${which}`)}
            aria-label={label}
            aria-invalid={wrong ? 'true' : undefined}
            aria-describedby={wrong && `f-hours-${day}-wrong`}
            autofocus={wrong !== undefined && which === 'from'}
          />
        )
        return (
          <div class="hours-day" id={`f-hours-${day}`}>
            <b>{weekday}</b>
            <div class="hours-spans">
              <span>
                {time('from', say.workshop.from(weekday))}–{time('to', say.workshop.to(weekday))}
              </span>
              <span>
                {time('from2', say.workshop.fromAgain(weekday))}–{time('to2', say.workshop.toAgain(weekday))}
              </span>
            </div>
            {wrong && (
              <p class="wrong" id={`f-hours-${day}-wrong`}>
                {sayProblem(words, wrong)}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

/** What it repairs, each kind with the brands that have authorised it. */
function Skills({ desk, form }: PartProps) {
  const { say, words, locale } = desk
  const names = catalogWords[locale.language]
  const chosen = form.typed.skills ?? []
  const wrong = form.wrong.skills
  return (
    <fieldset class="field skills" id="f-skills" aria-describedby={wrong && 'f-skills-wrong'}>
      <legend>{say.workshop.skills}</legend>
      <p class="hint">{say.workshop.skillsHint}</p>
      {wrong && (
        <p class="wrong" id="f-skills-wrong">
          {sayProblem(words, wrong)}
        </p>
      )}
      <div class="opts two">
        {categoryCodes.map((category) => (
          <div class="skill">
            <label class="opt">
              <input type="checkbox" name="skills" value={category} checked={chosen.includes(category)} />
              <span>{names[category].name}</span>
            </label>
            <input
              class="skill-brands"
              name={`brands.${category}`}
              value={textOf(form, `brands.${category}`)}
              aria-label={say.workshop.brands(names[category].name)}
              placeholder={say.workshop.brandsPlaceholder}
              autocomplete="off"
              maxlength={400}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
