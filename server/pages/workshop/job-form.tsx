// A form of the job page: posts to its action with the ids that make it once and the version that the page shows.
import type { Child } from 'hono/jsx'
import { Form } from '../controls'
import type { FormState } from '../form'
import type { Action, JobView } from './view'
import { formOf, hrefOf } from './view'

export interface JobFormProps {
  view: JobView
  action: Action
  form: FormState
  /** It brings pictures. */
  files?: boolean
  children?: Child
}

export function JobForm({ view, action, form, files, children }: JobFormProps) {
  const { desk, job, code, commandId } = view
  return (
    <Form
      action={`${hrefOf(code)}/${action}`}
      command={`${commandId}-${action}`}
      version={job.version}
      words={desk.words}
      form={form}
      files={files}
    >
      {children}
    </Form>
  )
}

/** A command that needs nothing but a press. */
export function JobButton({ view, action, label }: { view: JobView; action: Action; label: string }) {
  return (
    <JobForm view={view} action={action} form={formOf(view, action)}>
      <button class="btn wide">{label}</button>
    </JobForm>
  )
}

/** What is needed less often: folded away, open where something was wrong with it. */
export function Folded({
  view,
  action,
  title,
  open,
  children,
}: {
  view: JobView
  action: Action
  title: string
  open?: boolean
  children: Child
}) {
  return (
    <details class="fold" id={action} open={open || view.attempt?.action === action}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
