/** `/office/what-if`: tries a change of the network on last month's repairs, and changes nothing. */
import type { Context, Hono } from 'hono'
import * as v from 'valibot'
import type { CategoryCode } from '../../../../shared/catalog'
import type { PlacesAnswer } from '../../../../shared/place'
import { Problem } from '../../../../shared/problem'
import { WorkshopInput } from '../../../../shared/workshop'
import type { Change, Skills } from '../../../dispatch/replay/what-if'
import { whatIf } from '../../../dispatch/replay/what-if'
import type { FormState, Typed } from '../../../pages/form'
import { textOf, withProblem } from '../../../pages/form'
import type { ChangeKind, Tried } from '../../../pages/office/what-if'
import { WhatIfPage } from '../../../pages/office/what-if'
import { countryAt } from '../../../ports/web/country'
import type { Snapshot, Workshop } from '../../../store/directory'
import type { AppDeps } from '../../deps'
import { newCommandId, readForm } from '../form'
import type { PageEnv } from '../page-app'
import type { PlaceAnswer } from '../places'
import { readPlace } from '../places'
import type { Wrong } from '../read-all'
import { readAll } from '../read-all'
import { officeDesk } from './desk'
import { wholeNumber } from './merchant-form'
import { brandsOf, newWorkshop } from './workshop-form'

type Page = Context<PageEnv>

const KINDS: readonly ChangeKind[] = ['add', 'close', 'retrain']

const { skills, modes, reachM, capacity, usualDays, merchants } = WorkshopInput.entries
const Trained = v.object({ skills })
const Imagined = v.object({
  skills,
  modes,
  reachM,
  capacity,
  usualDays,
  merchants: v.pipe(merchants, v.minLength(1, 'field-missing')),
})

interface Shown {
  form?: FormState
  kind?: ChangeKind
  found?: PlacesAnswer
  tried?: Tried
}

export function addWhatIf(routes: Hono<PageEnv>, { bengkel, places }: AppDeps): void {
  const { directory } = bengkel

  routes.get('/what-if', async (c) => page(c, {}))

  routes.post('/what-if/:kind', async (c) => {
    const kind = KINDS.find((one) => one === c.req.param('kind'))
    if (!kind) throw new Problem('not-found')
    const typed = await readForm(c)
    const snapshot = await directory.current()
    const answer = kind === 'add' ? await readPlace(places, typed) : undefined
    const shown = { kind, form: { typed, wrong: {} }, found: answer?.found }
    if (textOf({ typed }, 'find')) return page(c, shown)
    try {
      const change = answer
        ? addition(typed, answer, await officeDesk(c, bengkel))
        : changeOf(kind, typed, snapshot)
      return await page(c, { ...shown, tried: await tried(change, snapshot) })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return page(c, { ...shown, form: withProblem(typed, error) })
    }
  })

  async function tried(change: Change, { workshops }: Snapshot): Promise<Tried> {
    const { kind, workshop } = change
    return {
      kind,
      name: typeof workshop === 'number' ? workshops.get(workshop)!.name : workshop.name,
      skills: change.kind === 'retrain' ? [...change.skills.keys()] : [],
      result: await whatIf(bengkel, change),
    }
  }

  async function page(c: Page, { kind, form, found = { places: [] }, tried }: Shown): Promise<Response> {
    const { allWorkshops, merchants } = await directory.current()
    const active = [...merchants.values()].filter((merchant) => merchant.active)
    const workshop = allWorkshops.find(({ id }) => String(id) === c.req.query('workshop'))
    const chosen = workshop ? [String(workshop.id)] : []
    const forms: Record<ChangeKind, FormState> = {
      add: { typed: { ...newAddition, merchants: active.map(({ id }) => String(id)) }, wrong: {} },
      close: { typed: { workshop: chosen }, wrong: {} },
      retrain: { typed: { workshop: chosen, skills: [...(workshop?.skills.keys() ?? [])] }, wrong: {} },
    }
    if (kind && form) forms[kind] = form
    for (const one of KINDS) forms[one] = { ...forms[one], scope: one }
    const props = {
      desk: await officeDesk(c, bengkel),
      command: newCommandId(bengkel),
      workshops: allWorkshops.filter((one) => one.active),
      merchants: active,
      forms,
      open: unfolded(kind, workshop),
      found,
      tried,
    }
    return c.html(<WhatIfPage {...props} />)
  }
}

/** The one that was sent; for a workshop those that ask for one; else that of an addition. */
function unfolded(kind: ChangeKind | undefined, workshop: Workshop | undefined): ChangeKind[] {
  if (kind) return [kind]
  return workshop ? ['retrain', 'close'] : ['add']
}

const { modes: usualModes, capacity: usualCapacity, usualDays: days, reachKm } = newWorkshop.typed
/** What the form of an addition holds before anybody types: as a new workshop's. */
const newAddition: Typed = {
  modes: usualModes!,
  capacity: usualCapacity!,
  usualDays: days!,
  reachKm: reachKm!,
}

/** @throws Problem with the form's own field names */
function changeOf(
  kind: Exclude<ChangeKind, 'add'> | ChangeKind,
  typed: Typed,
  { workshops }: Snapshot,
): Change {
  const text = textOf({ typed }, 'workshop')
  const workshop = workshops.get(Number(text))
  const wrong: Wrong[] = workshop
    ? []
    : [{ field: 'workshop', code: text === '' ? 'field-missing' : 'workshop-unknown' }]
  if (kind === 'close') {
    readAll(v.object({}), {}, { others: wrong })
    return { kind, workshop: workshop!.id }
  }
  const { skills } = readAll(Trained, { skills: skillsOf(typed) }, { others: wrong, toForm: first })
  return { kind: 'retrain', workshop: workshop!.id, skills: asSkills(skills, workshop!.skills) }
}

/** @throws Problem with the form's own field names, `place-at-sea` where there is no land */
function addition(
  typed: Typed,
  { place, wrong }: PlaceAnswer,
  { say }: { say: { whatIf: { newName: string } } },
): Change {
  const read = (name: string) => textOf({ typed }, name)
  const others = [...wrong]
  // A town of the gazetteer may lie on an island that the borders leave out; only what was typed is looked at.
  const isTyped = place && !place.country
  if (isTyped && countryAt(place) === undefined) others.push({ field: 'place', code: 'place-at-sea' })
  const input = {
    skills: skillsOf(typed),
    modes: [...(typed.modes ?? [])],
    reachM: wholeNumber(read('reachKm') || '0') * 1000,
    capacity: wholeNumber(read('capacity')),
    usualDays: wholeNumber(read('usualDays')),
    merchants: (typed.merchants ?? []).map(Number),
  }
  const { skills, merchants, ...more } = readAll(Imagined, input, { others, toForm: first })
  const { lat, lon } = place!
  return {
    kind: 'add',
    workshop: {
      ...more,
      name: read('name') || say.whatIf.newName,
      at: { lat, lon },
      skills: asSkills(skills),
      merchants: new Set(merchants),
    },
  }
}

/** The contract's name of a field as the form has it. */
function first(field: string): string {
  if (field === 'reachM') return 'reachKm'
  return field.startsWith('place.') ? field : field.split('.')[0]!
}

function skillsOf(typed: Typed): { category: string; brands: string[] }[] {
  const brands = brandsOf(textOf({ typed }, 'brands'))
  return (typed.skills ?? []).map((category) => ({ category, brands }))
}

/** @param held what it can do already: those brands stay */
function asSkills(
  skills: readonly { category: CategoryCode; brands?: readonly string[] }[],
  held: Skills = new Map(),
): Skills {
  return new Map(
    skills.map(({ category, brands = [] }) => [
      category,
      [...new Set([...(held.get(category) ?? []), ...brands.map((brand) => brand.toLowerCase())])],
    ]),
  )
}
