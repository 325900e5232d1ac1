// Repairs left at a workshop that gets no work any more: on its page each of them, on the first page how many there are where.
import type { Left } from '../../dispatch/left'
import type { Job } from '../../jobs/job'
import { Form } from '../controls'
import { describe } from '../describe'
import type { FormState } from '../form'
import { blank } from '../form'
import type { OfficeDesk } from './desk'
import { RedispatchReason } from './job-actions'
import { officeHrefOf } from './job-view'

export interface LeftJobsProps {
  desk: OfficeDesk
  /** Those that have not arrived yet first. */
  jobs: readonly Job[]
  codeOf: (job: number) => string
  /** Where the form goes that sends all on that have not arrived. */
  action: string
  command: string
  form?: FormState
}

export function LeftJobs({ desk, jobs, codeOf, action, command, form = blank }: LeftJobsProps) {
  const { say, words } = desk
  const booked = jobs.filter(({ status }) => status === 'booked')
  if (jobs.length === 0) return null
  return (
    <section class="card next" id="left">
      <h2>{say.left.title}</h2>
      <p class="sub">{say.left.todo}</p>
      <table class="lines rows">
        <tbody>
          {jobs.map((job) => (
            <LeftRow desk={desk} job={job} code={codeOf(job.id)} />
          ))}
        </tbody>
      </table>
      {booked.length > 0 && (
        <Form action={action} command={command} {...{ form, words }}>
          <p class="sub below">{say.left.intro}</p>
          <RedispatchReason desk={desk} form={form} />
          <div class="foot">
            <button class="btn">{say.left.send(booked.length)}</button>
          </div>
        </Form>
      )}
    </section>
  )
}

function LeftRow({ desk: { say, locale }, job, code }: { desk: OfficeDesk; job: Job; code: string }) {
  const { title, symptom } = describe(job, locale.language)
  return (
    <tr>
      <td class="row-code">
        <a class="code" href={`${officeHrefOf(code)}#redispatch`}>
          {code}
        </a>
      </td>
      <td>
        <b>{title}</b>
        <div class="sub small more">{symptom}</div>
      </td>
      <td>{job.contact.name}</td>
      <td class="row-state">
        <span class="pill">{say.statuses[job.status]}</span>
      </td>
    </tr>
  )
}

/** Where repairs are left, each leading to its workshop's page. */
export function LeftCards({ desk: { say }, left }: { desk: OfficeDesk; left: readonly Left[] }) {
  return (
    <>
      {left.map(({ workshop, booked, inHand }) => (
        <p class="card row-card">
          <span>
            <b>{say.left.at(workshop.name)}</b>
            <br />
            <span class="sub small">{say.left.counts(booked, inHand)}</span>
          </span>
          <a class="btn o s" href={`/office/workshops/${workshop.id}#left`}>
            {say.left.look}
          </a>
        </p>
      ))}
    </>
  )
}
