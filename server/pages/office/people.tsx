// People who sign in: those of the office on a page of their own, those of a workshop or a store on its page.
import { pageLanguages } from '../../../shared/language'
import type { Person } from '../../accounts/people'
import { Form, Select, Text } from '../controls'
import type { FormState } from '../form'
import { languageOptions } from '../languages'
import type { OfficeDesk } from './desk'
import { OfficePage } from './desk'

export interface PeopleProps {
  desk: OfficeDesk
  people: readonly Person[]
  /** Where the invitation goes. */
  action: string
  command: string
  form: FormState
}

export function PeoplePage({ notice, ...props }: PeopleProps & { notice?: string }) {
  const { say } = props.desk
  return (
    <OfficePage desk={props.desk} room="people" title={say.person.title} width="narrow" notice={notice}>
      <h1>{say.person.title}</h1>
      <p class="sub">{say.person.intro}</p>
      <section class="card">
        <People {...props} />
      </section>
    </OfficePage>
  )
}

/** Who signs in here, and the form that invites another. */
export function People({ desk, people, action, command, form }: PeopleProps) {
  const { say, words, locale } = desk
  const given = { form, words }
  const open = Object.keys(form.typed).length > 0
  return (
    <>
      {people.length === 0 && <p class="sub">{say.person.none}</p>}
      <ul class="list">
        {people.map((person) => (
          <PersonRow desk={desk} person={person} />
        ))}
      </ul>
      <details class="fold" open={open}>
        <summary>{say.person.invite}</summary>
        <Form action={action} command={command} {...given}>
          <Text {...given} name="name" label={say.person.name} maxlength={120} />
          <div class="pair">
            <Text {...given} name="email" type="email" label={say.person.email} maxlength={254} />
            <Select
              {...given}
              name="language"
              label={say.person.language}
              options={languageOptions(pageLanguages, locale.language)}
            />
          </div>
          <div class="foot">
            <button class="btn">{say.person.send}</button>
          </div>
        </Form>
      </details>
    </>
  )
}

function PersonRow({ desk, person }: { desk: OfficeDesk; person: Person }) {
  const { say } = desk
  const { id, name, email, active } = person
  return (
    <li>
      <span>
        <b>{name}</b> {!active && <span class="pill warn">{say.person.inactive}</span>}
        <br />
        <span class="sub small">{email}</span>
      </span>
      {id === desk.person.id ? (
        <span class="sub small">{say.person.you}</span>
      ) : (
        <form method="post" action={`/office/people/${id}`}>
          <input type="hidden" name="active" value={active ? 'no' : 'yes'} />
          <button class={active ? 'btn w s' : 'btn o s'}>
            {active ? say.person.deactivate : say.person.activate}
          </button>
        </form>
      )}
    </li>
  )
}
