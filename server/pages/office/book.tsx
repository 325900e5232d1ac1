// A form of the books: what is known of a merchant or a workshop, saved as a whole.
import type { Child } from 'hono/jsx'
import { Form } from '../controls'
import type { FormState } from '../form'
import type { Words } from '../messages/words'
import type { OfficeDesk } from './desk'

export interface BookFormProps {
  desk: OfficeDesk
  action: string
  command: string
  /** What the form showed when it was filled; none where something is made. */
  version?: number
  form: FormState
  children?: Child
}

export function BookForm({ desk, ...form }: BookFormProps) {
  // What stands in the books is not mixed with what somebody typed another day.
  return <Form {...form} keep={form.version === undefined} words={bookWords(desk)} />
}

/** What was typed stays in a form of the books, so that it can be saved over what somebody else saved meanwhile. */
function bookWords({ words, say }: OfficeDesk): Words {
  return { ...words, problems: { ...words.problems, 'version-stale': say.stale } }
}

/** Enter in a field saves, and does not press the first button that stands in the form. */
export function SaveByEnter() {
  return <button class="seen-not" tabindex={-1} aria-hidden="true"></button>
}
