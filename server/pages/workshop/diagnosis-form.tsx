// The diagnosis: what was found, what covers it, who pays, and how it goes on; each way brings its own questions.
import { causes, coverages, payers } from '../../../shared/job'
import type { Coverage, Payer } from '../../../shared/job'
import { diagnosisSteps } from '../../jobs/diagnose'
import { Area, Choice, optionsOf, Select, Text } from '../controls'
import { formatMoney } from '../format'
import { standingWords } from '../messages/standing'
import { EndingFields } from './fields'
import { JobForm } from './job-form'
import { MoreRows, QuoteFields } from './quote-fields'
import { isFormUsual } from './repair-form-fields'
import type { JobView } from './view'
import { formOf } from './view'

export function DiagnosisForm({ view }: { view: JobView }) {
  const { desk, job } = view
  const { words, say, locale } = desk
  const { names } = words
  const claimed = job.asked.coverage ?? 'none'
  const form = formOf(view, 'diagnose', {
    coverage: claimed,
    payer: payerOf(claimed),
    next: 'quote',
    form: isFormUsual(view) ? 'yes' : null,
  })
  const nexts = optionsOf(diagnosisSteps, say.diagnosis.nexts).map((option) =>
    option.value === 'repair' ? { ...option, hint: say.diagnosis.repairHint } : option,
  )
  const { limit } = job.asked
  return (
    <JobForm view={view} action="diagnose" form={form}>
      <Area
        {...{ form, words }}
        name="finding"
        label={say.diagnosis.finding}
        hint={say.diagnosis.findingHint}
        maxlength={1000}
      />
      <Choice
        {...{ form, words }}
        name="cause"
        label={say.diagnosis.cause}
        options={optionsOf(causes, names.causes)}
      />
      <div class="pair">
        <Select
          {...{ form, words }}
          name="coverage"
          label={say.diagnosis.coverage}
          options={optionsOf(coverages, names.coverages)}
        />
        <Select
          {...{ form, words }}
          name="payer"
          label={say.diagnosis.payer}
          options={optionsOf(payers, names.payers)}
        />
      </div>
      {job.asked.coverage && (
        <Text {...{ form, words }} name="coverageReason" label={say.diagnosis.reason} optional />
      )}
      <Choice {...{ form, words }} name="next" label={say.diagnosis.next} options={nexts} />
      <EndingFields desk={desk} form={form} exchange="exchange" />
      <div data-if="refer">
        <Text
          {...{ form, words }}
          name="part"
          label={standingWords[locale.language].part.label}
          hint={standingWords[locale.language].part.hint}
          maxlength={60}
          optional
        />
      </div>
      <div data-if="quote">
        {limit && <p class="notice">{say.agreedLimit(formatMoney(limit, locale.language))}</p>}
        <QuoteFields view={view} form={form} />
      </div>
      <div class="foot">
        <button class="btn">{say.diagnosis.send}</button>
        <span data-if="quote">
          <MoreRows view={view} />
        </span>
      </div>
    </JobForm>
  )
}

/** Who usually pays under a coverage. */
function payerOf(coverage: Coverage): Payer {
  if (coverage === 'none') return 'customer'
  return coverage === 'manufacturer' ? 'brand' : 'merchant'
}
