/** `/office/book-in`: what somebody tells on the phone becomes a job. */
import type { Context, Hono } from 'hono'
import type { CategoryCode } from '../../../../shared/catalog'
import { categoryCodes, isCategory } from '../../../../shared/catalog'
import { parseAmount } from '../../../../shared/money'
import { Problem } from '../../../../shared/problem'
import { BookIn } from '../../../../shared/request'
import { nearestWorkshops } from '../../../dispatch/nearest'
import { bookIn } from '../../../intake/book-in'
import type { FormState, Typed } from '../../../pages/form'
import { filled, textOf, withProblem } from '../../../pages/form'
import { BookInStartPage, OfficeBookInPage } from '../../../pages/office/book-in'
import { officeHrefOf } from '../../../pages/office/job-view'
import type { Merchant } from '../../../store/directory'
import type { AppDeps } from '../../deps'
import { partOf } from '../counter'
import { commandOf, newCommandId, readForm } from '../form'
import type { PageEnv } from '../page-app'
import type { PlaceAnswer } from '../places'
import { readPlace } from '../places'
import { texts } from '../workshop-actions'
import { officeDesk } from './desk'
import { readAll } from '../read-all'

type Page = Context<PageEnv>

export function addOfficeBookIn(routes: Hono<PageEnv>, { bengkel, places }: AppDeps): void {
  const { directory } = bengkel

  routes.get('/book-in', async (c) => {
    const category = c.req.query('category')
    const merchants = await takingRequests()
    const merchant = merchants.find(({ id }) => String(id) === c.req.query('merchant'))
    if (!merchant || category === undefined || !isCategory(category)) {
      const desk = await officeDesk(c, bengkel)
      return c.html(<BookInStartPage {...{ desk, merchants }} categories={categoryCodes} />)
    }
    const form = filled({ 'contact.language': merchant.language, coverage: 'none' })
    return page(c, merchant, category, form, { found: { places: [] }, wrong: [] })
  })

  routes.post('/book-in', async (c) => {
    const typed = await readForm(c)
    const merchant = (await takingRequests()).find(({ id }) => String(id) === textOf({ typed }, 'merchant'))
    const category = textOf({ typed }, 'item.category')
    if (!merchant || !isCategory(category)) throw new Problem('request-invalid')
    const answer = await readPlace(places, typed, merchant.country)
    if (textOf({ typed }, 'find')) return page(c, merchant, category, { typed, wrong: {} }, answer)
    try {
      const input = bookInOf(typed, merchant, answer)
      const counter = {
        merchant: merchant.id,
        source: 'phone',
        person: c.get('person').id,
        commandId: commandOf(typed),
      } as const
      const { id } = await bookIn(bengkel, counter, input)
      return c.redirect(`${officeHrefOf(bengkel.codes.of(id))}?done=book-in`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return page(c, merchant, category, withProblem(typed, error), answer)
    }
  })

  async function page(
    c: Page,
    merchant: Merchant,
    category: CategoryCode,
    form: FormState,
    { found, place }: PlaceAnswer,
  ): Promise<Response> {
    const { stores } = await directory.current()
    const { brand } = partOf(form.typed, 'item', 'brand')
    const { mode, store: id } = partOf(form.typed, 'handover', 'mode', 'store')
    // What is carried in to a store is dispatched from there.
    const store = mode === 'carry-in' ? stores.get(Number(id)) : undefined
    const near =
      place &&
      (await nearestWorkshops(bengkel, merchant, {
        category,
        brand,
        at: place,
        place: { country: place.country ?? merchant.country, label: place.label },
        store,
      }))
    const props = {
      merchant,
      category,
      form,
      found,
      desk: await officeDesk(c, bengkel),
      stores: [...stores.values()].filter((store) => store.merchant === merchant.id),
      exact: !places?.named,
      workshops: near ?? [],
      command: textOf(form, 'command') || newCommandId(bengkel),
    }
    return c.html(<OfficeBookInPage {...props} />)
  }

  async function takingRequests(): Promise<Merchant[]> {
    const { merchants } = await directory.current()
    return [...merchants.values()].filter(({ active }) => active).sort((a, b) => a.name.localeCompare(b.name))
  }
}

/** The contract's shape from the form's fields. @throws Problem with the form's own field names, all at once */
function bookInOf(typed: Typed, merchant: Merchant, { place, wrong }: PlaceAnswer): BookIn {
  const { coverage, limit, serial, landmark } = texts(typed, 'coverage', 'limit', 'serial', 'landmark')
  const { mode, workshop, store, address, day } = partOf(
    typed,
    'handover',
    'mode',
    'workshop',
    'store',
    'address',
    'day',
  )
  const carried = mode === 'carry-in'
  return readAll(
    BookIn,
    {
      item: { ...partOf(typed, 'item', 'category', 'brand', 'model', 'purchasedOn'), serial },
      problem: partOf(typed, 'problem', 'symptom', 'description'),
      place: placeOf(typed, merchant, place),
      handover: {
        mode,
        workshop,
        day,
        store: carried ? store : undefined,
        address: !carried && address ? { text: address, landmark } : undefined,
      },
      contact: partOf(typed, 'contact', 'name', 'email', 'phone', 'language'),
      coverage,
      limit: limit && { amount: parseAmount(limit, merchant.currency), currency: merchant.currency },
    },
    { toForm: (field) => FORM_NAMES[field] ?? field, others: wrong, instead: /^place\b/ },
  )
}

/** Where the form's name of a field is not the contract's. */
const FORM_NAMES: Readonly<Record<string, string>> = { 'limit.amount': 'limit', 'item.serial': 'serial' }

function placeOf(typed: Typed, merchant: Merchant, place: PlaceAnswer['place']) {
  if (!place) return undefined
  const named = [place.label, place.region].filter(Boolean).join(', ')
  const { lat, lon, country = merchant.country } = place
  return { lat, lon, country, label: named || textOf({ typed }, 'place.q') || `${lat}, ${lon}` }
}
