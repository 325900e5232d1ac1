// Fields that stand in forms of several pages: what is written down when an item comes in, and when it goes out.
import { paidHows } from '../../../shared/job'
import type { Job } from '../../jobs/job'
import { Area, Choice, optionsOf, Text } from '../controls'
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

export interface HandOutFieldsProps extends FieldsProps {
  job: Pick<Job, 'outcome'>
  currency: string
}

/** How it ended, what was paid and how. */
export function HandOutFields({ desk: { words, say }, form, job, currency }: HandOutFieldsProps) {
  return (
    <>
      {job.outcome && <p class="ask">{say.outcomes[job.outcome]}</p>}
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
