// Fields that stand in forms of several pages: what is written down when an item comes in, and when it goes out.
import { barriers, paidHows } from '../../../shared/job'
import { limits } from '../../../shared/request'
import type { Job } from '../../jobs/job'
import { Area, Choice, Files, optionsOf, Select, Text } from '../controls'
import type { FormState } from '../form'
import type { Desk } from './desk'

interface FieldsProps {
  desk: Pick<Desk, 'words' | 'say'>
  form: FormState
}

/** An item's serial, what came with it, its condition and lock. */
export function ReceiptFields({ desk: { words, say }, form }: FieldsProps) {
  return (
    <>
      <Text {...{ form, words }} name="serial" label={say.serial} maxlength={80} optional />
      <Text
        {...{ form, words }}
        name="accessories"
        label={say.takeIn.accessories}
        hint={say.takeIn.accessoriesHint}
        maxlength={300}
        optional
      />
      <Area
        {...{ form, words }}
        name="condition"
        label={say.takeIn.condition}
        hint={say.takeIn.conditionHint}
        maxlength={500}
        rows={2}
        optional
      />
      <Text
        {...{ form, words }}
        name="lock"
        label={say.takeIn.lock}
        hint={say.takeIn.lockHint}
        maxlength={200}
        optional
      />
    </>
  )
}

/** Photos of its condition, so that nobody argues later. */
export function PhotoField({ desk: { words, say }, form, optional }: FieldsProps & { optional?: boolean }) {
  const { label, hint } = say.receiptPhotos
  return <Files {...{ form, words, optional }} name="photos" label={label} hint={hint(limits.photos)} />
}

export interface EndingFieldsProps extends FieldsProps {
  /** What an exchange is called among the form's choices. */
  exchange: 'exchange' | 'exchanged'
}

/** What must be said with an ending other than fixed: each shown where that ending is chosen. */
export function EndingFields({ desk: { words, say }, form, exchange }: EndingFieldsProps) {
  return (
    <>
      <div data-if="no_fault">
        <Area {...{ form, words }} name="tested" label={say.diagnosis.tested} required={false} rows={2} />
      </div>
      <div data-if="not_repairable">
        <Select
          {...{ form, words }}
          name="barrier"
          label={say.diagnosis.barrier}
          options={optionsOf(barriers, words.names.barriers)}
          required={false}
        />
      </div>
      <div data-if={exchange}>
        <Text {...{ form, words }} name="newSerial" label={say.diagnosis.newSerial} required={false} />
      </div>
    </>
  )
}

export interface HandOutFieldsProps extends FieldsProps {
  job: Pick<Job, 'outcome'>
  currency: string
}

/** How it ended, what was paid and how. */
export function HandOutFields({ desk: { words, say }, form, job, currency }: HandOutFieldsProps) {
  return (
    <>
      {job.outcome && <p class={job.outcome === 'fixed' ? 'notice' : 'ask'}>{say.outcomes[job.outcome]}</p>}
      <Choice
        {...{ form, words }}
        name="how"
        label={say.handOut.how}
        options={optionsOf(paidHows, words.names.paidHows)}
      />
      <Text
        {...{ form, words }}
        name="amount"
        label={say.handOut.amount(currency)}
        inputmode="decimal"
        optional
      />
      <button class="btn wide">{say.handOut.send}</button>
    </>
  )
}
