// What a quote may say beside its lines: services, what a no costs, and the European Repair Information Form. All of it may
// stay as it is, so that a quote still takes less than a minute.
import { givesForm, services } from '../../../shared/quote'
import { repairerOf } from '../../jobs/repair-form'
import { Area, Text, Ticks } from '../controls'
import type { FormState } from '../form'
import { repairFormWords } from '../messages/repair-form'
import type { JobView } from './view'
import { currencyOf } from './view'

/** @returns whether the form comes with a quote, unless somebody takes the tick out */
export function isFormUsual({ job, workshop }: Pick<JobView, 'job' | 'workshop'>): boolean {
  return givesForm(job.asked.place.country) && repairerOf(workshop) !== null && mayGiveForm({ job })
}

/** The form is for customers who pay; before the diagnosis nobody knows. */
function mayGiveForm({ job }: Pick<JobView, 'job'>): boolean {
  return (job.work.diagnosis?.payer ?? 'customer') === 'customer'
}

/** Fields in the fold; where one of them is wrong, it stands open. */
const FOLDED = /^(service-|declineFee|replacement|repair|pricing|formNote)/

export function RepairFormFields({ view, form }: { view: JobView; form: FormState }) {
  const { desk, workshop } = view
  const { words, locale } = desk
  const say = repairFormWords[locale.language]
  const currency = currencyOf(view)
  const given = { form, words }
  const open = Object.keys(form.wrong).some((field) => FOLDED.test(field))
  return (
    <>
      {mayGiveForm(view) &&
        (repairerOf(workshop) ? (
          <Ticks
            {...given}
            name="form"
            label={say.title}
            hint={say.giveHint}
            options={[{ value: 'yes', label: say.give }]}
          />
        ) : (
          givesForm(view.job.asked.place.country) && <p class="notice">{say.noPhone}</p>
        ))}
      <details class="fold" open={open}>
        <summary>{say.fold}</summary>
        <p class="hint">{say.services}</p>
        <div class="pair three">
          {services.map((service) => (
            <Text
              {...given}
              name={`service-${service}`}
              label={say.service(say.names[service], currency)}
              inputmode="decimal"
              required={false}
            />
          ))}
        </div>
        <div class="pair">
          <Text
            {...given}
            name="replacement"
            label={say.replacement(currency)}
            hint={say.replacementHint}
            inputmode="decimal"
            required={false}
          />
          <Text
            {...given}
            name="declineFee"
            label={say.declineFee(currency)}
            hint={say.declineFeeHint}
            inputmode="decimal"
            required={false}
          />
        </div>
        <Area
          {...given}
          name="repair"
          label={say.repair}
          hint={say.repairHint}
          maxlength={500}
          rows={2}
          optional
        />
        <Area
          {...given}
          name="pricing"
          label={say.pricing}
          hint={say.pricingHint}
          maxlength={500}
          rows={2}
          optional
        />
        <Area {...given} name="formNote" label={say.note} maxlength={1000} rows={2} optional />
      </details>
    </>
  )
}
