/** `/office/workshops`: the workshops' books and their people. */
import type { Context, Hono } from 'hono'
import { parse } from '../../../../shared/parse'
import type { PlacesAnswer } from '../../../../shared/place'
import { Problem } from '../../../../shared/problem'
import { certificatesAt } from '../../../accounts/certificates'
import { holidaysAt } from '../../../accounts/holidays'
import { invite, peopleAt, PersonInput } from '../../../accounts/people'
import { stockAt } from '../../../accounts/stock'
import { territoriesAt } from '../../../accounts/territories'
import { changeWorkshop, makeWorkshop, skillsAt } from '../../../accounts/workshops'
import { isSuspended } from '../../../dispatch/dates'
import { isOut, jobsLeftAt, sendOnFrom } from '../../../dispatch/left'
import { pricesToday } from '../../../dispatch/prices/today'
import { recentAnswers } from '../../../outbox/answers'
import type { FormState, Typed } from '../../../pages/form'
import { textOf, withProblem } from '../../../pages/form'
import { standingWords } from '../../../pages/messages/standing'
import type { OfficeDesk } from '../../../pages/office/desk'
import type { StandingShown } from '../../../pages/office/workshops'
import { NewWorkshopPage, WorkshopListPage, WorkshopPage } from '../../../pages/office/workshops'
import type { StandingBook } from '../../../pages/standing/book'
import { standingBooks } from '../../../pages/standing/book'
import type { Merchant, Workshop } from '../../../store/directory'
import type { AppDeps } from '../../deps'
import { commandOf, guardsOf, newCommandId, readForm } from '../form'
import type { PageEnv } from '../page-app'
import { readPlace } from '../places'
import { demandedOf, keepStanding, removeStanding, standingDesk } from '../standing'
import { texts } from '../workshop-actions'
import { accessNotice, officeDesk } from './desk'
import { Reason } from './job-actions'
import { personOf } from './merchants'
import { seenOf } from './seen'
import { newWorkshop, workshopForm, workshopOf } from './workshop-form'

type Page = Context<PageEnv>

/** What a page shows again. */
interface Attempt {
  form?: FormState
  found?: PlacesAnswer
  invitation?: FormState
  /** A form of its standing that could not be taken. */
  refused?: { book: StandingBook; typed: Typed; problem: Problem }
  sendOn?: FormState
}

export function addWorkshops(routes: Hono<PageEnv>, { bengkel, places }: AppDeps): void {
  const { directory } = bengkel

  routes.get('/workshops', async (c) => {
    const desk = await officeDesk(c, bengkel)
    const prices = await pricesToday(bengkel.store)
    return c.html(<WorkshopListPage {...{ desk, prices }} snapshot={await directory.current()} />)
  })

  routes.get('/workshops/new', async (c) => {
    const { language } = c.get('person')
    const { timeZone } = (await officeDesk(c, bengkel)).locale
    const typed = { ...newWorkshop.typed, language: [language], timeZone: [timeZone] }
    return newPage(c, { form: { typed, wrong: {} } })
  })

  routes.post('/workshops', async (c) => {
    const typed = await readForm(c)
    const answer = await readPlace(places, typed, textOf({ typed }, 'country'))
    if (textOf({ typed }, 'find')) return newPage(c, { form: { typed, wrong: {} }, found: answer.found })
    try {
      const id = await makeWorkshop(bengkel, workshopOf(typed, answer), commandOf(typed))
      return c.redirect(`/office/workshops/${id}?done=made`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return newPage(c, { form: withProblem(typed, error), found: answer.found })
    }
  })

  routes.get('/workshops/:id', async (c) => page(c, await workshopBy(c), {}))

  routes.post('/workshops/:id', async (c) => {
    const workshop = await workshopBy(c)
    const typed = await readForm(c)
    const answer = await readPlace(places, typed, textOf({ typed }, 'country'))
    if (textOf({ typed }, 'find'))
      return page(c, workshop, { form: { typed, wrong: {} }, found: answer.found })
    try {
      const input = workshopOf(typed, answer)
      const present = seenOf(await formOf(workshop))
      const wanted = workshopForm({ ...input, phone: input.phone ?? null }, input.skills, input.merchants)
      // Sent twice, or somebody else saved the very same: it is so already.
      if (seenOf(wanted) !== present) {
        if (guardsOf(typed).seen !== present) throw new Problem('version-stale')
        await changeWorkshop(bengkel, workshop.id, input)
      }
      return c.redirect(`/office/workshops/${workshop.id}?done=saved`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return page(c, workshop, { form: withProblem(typed, error), found: answer.found })
    }
  })

  routes.post('/workshops/:id/people', async (c) => {
    const workshop = await workshopBy(c)
    const typed = await readForm(c)
    try {
      await invite(
        bengkel,
        parse(PersonInput, { ...personOf(typed), workshop: workshop.id }),
        commandOf(typed),
      )
      return c.redirect(`/office/workshops/${workshop.id}?done=invited`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return page(c, workshop, { invitation: withProblem(typed, error) })
    }
  })

  routes.post('/workshops/:id/left', async (c) => {
    const workshop = await workshopBy(c)
    const typed = await readForm(c)
    try {
      const caller = { actor: 'office', person: c.get('person').id, commandId: commandOf(typed) } as const
      const { reason } = parse(Reason, texts(typed, 'reason'))
      await sendOnFrom(bengkel, workshop.id, caller, reason)
      return c.redirect(`/office/workshops/${workshop.id}?done=sent`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return page(c, workshop, { sendOn: withProblem(typed, error) })
    }
  })

  routes.post('/workshops/:id/:book', async (c) => {
    const workshop = await workshopBy(c)
    const book = bookBy(c)
    const typed = await readForm(c)
    try {
      await keepStanding(bengkel, workshop.id, book, typed)
      const done = book === 'suspension' ? 'suspension' : 'saved'
      return c.redirect(`/office/workshops/${workshop.id}?done=${done}#${book}`, 303)
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      c.status(problem.status as 422)
      return page(c, workshop, { refused: { book, typed, problem } })
    }
  })

  routes.post('/workshops/:id/:book/remove', async (c) => {
    const workshop = await workshopBy(c)
    const book = bookBy(c)
    await removeStanding(bengkel, workshop.id, book, await readForm(c))
    const done = book === 'suspension' ? 'lifted' : 'removed'
    return c.redirect(`/office/workshops/${workshop.id}?done=${done}#${book}`, 303)
  })

  async function page(
    c: Page,
    { id }: Workshop,
    { form, found = { places: [] }, invitation, refused, sendOn }: Attempt,
  ): Promise<Response> {
    const { workshops } = await directory.current()
    const workshop = workshops.get(id)!
    const desk = await officeDesk(c, bengkel)
    const present = await formOf(workshop)
    const props = {
      desk,
      workshop,
      invitation,
      sendOn,
      found,
      action: `/office/workshops/${id}`,
      command: newCommandId(bengkel),
      version: seenOf(present),
      form: form ?? present,
      merchants: await merchantsFor(workshop),
      people: await peopleAt(bengkel, { workshop: id }),
      standing: await standingOf(c, workshop, refused),
      prices: await pricesToday(bengkel.store),
      answers: (await recentAnswers(bengkel, id))[0],
      left: isOut(workshop, bengkel.clock.now()) ? await jobsLeftAt(bengkel, id) : [],
      codeOf: bengkel.codes.of,
      notice: noticeOf(c.req.query('done'), desk),
    }
    return c.html(<WorkshopPage {...props} />)
  }

  async function standingOf(
    c: Page,
    workshop: Workshop,
    refused: Attempt['refused'],
  ): Promise<StandingShown> {
    const { id } = workshop
    const skills = await skillsAt(bengkel, id)
    return {
      desk: standingDesk(c, bengkel, workshop, `/office/workshops/${id}`, refused),
      certificates: await certificatesAt(bengkel, id),
      demanded: demandedOf(workshop, await directory.current()),
      territories: await territoriesAt(bengkel, id),
      holidays: await holidaysAt(bengkel, id),
      stock: await stockAt(bengkel, id),
      brands: brandsIn(skills),
      suspended: isSuspended(workshop, bengkel.clock.now()),
    }
  }

  async function newPage(
    c: Page,
    { form = newWorkshop, found = { places: [] } }: Attempt,
  ): Promise<Response> {
    const props = {
      form,
      found,
      desk: await officeDesk(c, bengkel),
      action: '/office/workshops',
      command: textOf(form, 'command') || newCommandId(bengkel),
      merchants: await merchantsFor(),
    }
    return c.html(<NewWorkshopPage {...props} />)
  }

  /** Those that take requests, and those that the workshop works for already. */
  async function merchantsFor(workshop?: Workshop): Promise<Merchant[]> {
    const { merchants } = await directory.current()
    return [...merchants.values()].filter(({ id, active }) => active || workshop?.merchants.has(id))
  }

  async function formOf(workshop: Workshop): Promise<FormState> {
    return workshopForm(workshop, await skillsAt(bengkel, workshop.id), workshop.merchants)
  }

  async function workshopBy(c: Page): Promise<Workshop> {
    const workshop = (await directory.current()).workshops.get(Number(c.req.param('id')))
    if (!workshop) throw new Problem('not-found')
    return workshop
  }
}

/** @throws Problem `not-found` */
function bookBy(c: Page): StandingBook {
  const book = standingBooks.find((one) => one === c.req.param('book'))
  if (!book) throw new Problem('not-found')
  return book
}

/** Each brand once, however it is written. */
function brandsIn(skills: readonly { brands: readonly string[] }[]): string[] {
  const byName = new Map(skills.flatMap(({ brands }) => brands.map((brand) => [brand.toLowerCase(), brand])))
  return [...byName.values()].sort((a, b) => a.localeCompare(b))
}

function noticeOf(done: string | undefined, desk: OfficeDesk): string | undefined {
  if (done === 'made' || done === 'saved') return desk.say.workshop[done]
  const { removed, suspension } = standingWords[desk.locale.language]
  if (done === 'removed') return removed
  if (done === 'suspension' || done === 'lifted') return suspension.done[done]
  if (done === 'sent') return desk.say.left.sent
  return accessNotice(done, desk)
}
