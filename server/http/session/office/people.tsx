/** `/office/people`: who signs in at the office, and who may sign in at all. */
import type { Context, Hono } from 'hono'
import { parse } from '../../../../shared/parse'
import { Problem } from '../../../../shared/problem'
import { findPerson, invite, peopleAt, PersonInput, setActive } from '../../../accounts/people'
import type { Bengkel } from '../../../bengkel'
import type { FormState } from '../../../pages/form'
import { blank, textOf, withProblem } from '../../../pages/form'
import { PeoplePage } from '../../../pages/office/people'
import { commandOf, newCommandId, readForm } from '../form'
import type { PageEnv } from '../page-app'
import { accessNotice, officeDesk } from './desk'
import { personOf } from './merchants'

export function addPeople(routes: Hono<PageEnv>, bengkel: Bengkel): void {
  routes.get('/people', (c) => page(c, blank))

  routes.post('/people', async (c) => {
    const typed = await readForm(c)
    try {
      await invite(bengkel, parse(PersonInput, personOf(typed)), commandOf(typed))
      return c.redirect('/office/people?done=invited', 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return page(c, withProblem(typed, error))
    }
  })

  // Ends access, or gives it again; wherever the person works.
  routes.post('/people/:id', async (c) => {
    const person = await findPerson(bengkel, Number(c.req.param('id')))
    if (!person) throw new Problem('not-found')
    // Nobody locks themselves out, so that somebody is always left at the office.
    if (person.id === c.get('person').id) throw new Problem('command-not-allowed')
    const active = textOf({ typed: await readForm(c) }, 'active') === 'yes'
    await setActive(bengkel, person.id, active)
    const done = active ? 'again' : 'ended'
    if (person.workshop !== null) return c.redirect(`/office/workshops/${person.workshop}?done=${done}`, 303)
    const { stores } = await bengkel.directory.current()
    const store = stores.get(person.store ?? -1)
    return c.redirect(`${store ? `/office/merchants/${store.merchant}` : '/office/people'}?done=${done}`, 303)
  })

  async function page(c: Context<PageEnv>, form: FormState): Promise<Response> {
    const desk = await officeDesk(c, bengkel)
    const notice = accessNotice(c.req.query('done'), desk)
    const props = { desk, form, notice, people: await peopleAt(bengkel, 'office') }
    return c.html(<PeoplePage {...props} action="/office/people" command={newCommandId(bengkel)} />)
  }
}
