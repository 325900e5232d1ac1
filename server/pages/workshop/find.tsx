// The field for a code that somebody reads out, at the head of a board; a code that leads nowhere stays to be mended.
import type { FormState } from '../form'
import { textOf } from '../form'
import { sayProblem } from '../messages/words'
import type { Desk } from './desk'

export interface FindFormProps {
  desk: Desk
  action: string
  /** What was typed and why it led nowhere, under `code`. */
  form: FormState
}

export function FindForm({ desk: { say, words }, action, form }: FindFormProps) {
  const wrong = form.wrong.code
  return (
    <form class="search" action={action} role="search">
      <label class="seen-not" for="code">
        {say.findCode}
      </label>
      <input
        id="code"
        name="code"
        class="code"
        value={textOf(form, 'code')}
        placeholder="BK-____-____"
        autocomplete="off"
        required
        aria-invalid={wrong && 'true'}
        aria-describedby={wrong && 'code-wrong'}
        autofocus={wrong !== undefined}
      />
      <button class="btn o">{words.search}</button>
      {wrong && (
        <p class="wrong" id="code-wrong">
          {sayProblem(words, wrong)}
        </p>
      )}
    </form>
  )
}
