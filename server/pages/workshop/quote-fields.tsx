// The quote's lines, days, validity and deposit: filled in within a minute, rows to spare, more by a button.
import { defaultValidDays, FORM_DAYS } from '../../../shared/quote'
import { Text } from '../controls'
import type { FormState } from '../form'
import { textOf } from '../form'
import { sayProblem } from '../messages/words'
import { isFormUsual, RepairFormFields } from './repair-form-fields'
import type { JobView } from './view'
import { currencyOf } from './view'

/** Rows offered at first, and added at a time. */
export const QUOTE_ROWS = 6

export function QuoteFields({ view, form }: { view: JobView; form: FormState }) {
  const { desk, job, rows, workshop } = view
  const { say, words } = desk
  const currency = currencyOf(view)
  const usual = isFormUsual(view) ? FORM_DAYS : defaultValidDays(job.asked.place.country)
  return (
    <>
      <fieldset class="field" id="f-lines">
        <legend>{say.quote.lines}</legend>
        {Array.from({ length: rows }, (_, i) => (
          <QuoteRow view={view} form={form} nth={i} />
        ))}
        {form.wrong.lines && <p class="wrong">{sayProblem(words, form.wrong.lines)}</p>}
        <input type="hidden" name="rows" value={String(rows)} />
      </fieldset>
      <div class="pair three">
        <Text
          {...{ form, words }}
          name="days"
          label={say.quote.days}
          type="number"
          min={0}
          max={365}
          required={false}
          placeholder={String(workshop.usualDays)}
        />
        <Text
          {...{ form, words }}
          name="validDays"
          label={say.quote.valid}
          type="number"
          min={1}
          max={365}
          required={false}
          placeholder={String(usual)}
        />
        <Text
          {...{ form, words }}
          name="deposit"
          label={say.quote.deposit(currency)}
          inputmode="decimal"
          optional
        />
      </div>
      <RepairFormFields view={view} form={form} />
    </>
  )
}

function QuoteRow({ view, form, nth }: { view: JobView; form: FormState; nth: number }) {
  const { say, words } = view.desk
  const line = `line-${nth}`
  const amount = `amount-${nth}`
  const wrong = form.wrong[line] ?? form.wrong[amount]
  return (
    <>
      <div class="quote-row">
        <input
          name={line}
          id={`f-${line}`}
          value={textOf(form, line)}
          aria-label={`${say.quote.line(nth + 1)}: ${say.quote.what}`}
          aria-invalid={form.wrong[line] ? 'true' : undefined}
          autofocus={Boolean(form.wrong[line])}
          placeholder={nth === 0 ? say.quote.what : undefined}
          maxlength={200}
          autocomplete="off"
        />
        <input
          name={amount}
          id={`f-${amount}`}
          class="num"
          value={textOf(form, amount)}
          aria-label={`${say.quote.line(nth + 1)}: ${say.quote.amount(currencyOf(view))}`}
          aria-invalid={form.wrong[amount] ? 'true' : undefined}
          autofocus={Boolean(form.wrong[amount])}
          placeholder={nth === 0 ? currencyOf(view) : undefined}
          inputmode="decimal"
          autocomplete="off"
        />
      </div>
      {wrong && <p class="wrong">{sayProblem(words, wrong)}</p>}
    </>
  )
}

/** Offers more rows; what was typed stays. */
export function MoreRows({ view }: { view: JobView }) {
  return (
    <button class="btn q" name="more" value="1" formnovalidate>
      {view.desk.say.quote.more}
    </button>
  )
}
