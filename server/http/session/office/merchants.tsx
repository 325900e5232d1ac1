/** `/office/merchants`: the merchants' books, their keys, their stores. */
import type { Context, Hono } from 'hono'
import { parse } from '../../../../shared/parse'
import type { PlacesAnswer } from '../../../../shared/place'
import { Problem } from '../../../../shared/problem'
import {
  changeMerchant,
  changeStore,
  closeStore,
  makeMerchant,
  openStore,
  rotateSecret,
  secretMark,
} from '../../../accounts/merchants'
import { invite, peopleAt, PersonInput } from '../../../accounts/people'
import { openAtStores } from '../../../jobs/lists'
import type { FormState, Typed } from '../../../pages/form'
import { textOf, withProblem } from '../../../pages/form'
import type { MerchantPageProps, MerchantPart } from '../../../pages/office/merchant'
import { MerchantPage } from '../../../pages/office/merchant'
import { MerchantListPage, NewMerchantPage } from '../../../pages/office/merchants'
import type { StorePageProps } from '../../../pages/office/store'
import { StorePage } from '../../../pages/office/store'
import type { Counter, Merchant, Workshop } from '../../../store/directory'
import type { AppDeps } from '../../deps'
import { commandOf, guardsOf, newCommandId, readForm } from '../form'
import type { PageEnv } from '../page-app'
import { readPlace } from '../places'
import { accessNotice, officeDesk } from './desk'
import { merchantForm, merchantOf, storeForm, storeOf } from './merchant-form'
import { seenOf } from './seen'

type Page = Context<PageEnv>

/** Said where a page was reached by doing something. */
const DONE = ['saved', 'storeOpened', 'storeClosed', 'storeSaved'] as const

export function addMerchants(routes: Hono<PageEnv>, { bengkel, places }: AppDeps): void {
  const { directory } = bengkel

  routes.get('/merchants', async (c) =>
    c.html(<MerchantListPage desk={await officeDesk(c, bengkel)} snapshot={await directory.current()} />),
  )

  routes.get('/merchants/new', (c) =>
    newPage(c, { typed: { warrantyDays: ['90'], active: ['yes'] }, wrong: {} }),
  )

  routes.post('/merchants', async (c) => {
    const typed = await readForm(c)
    try {
      const { id, secret } = await makeMerchant(bengkel, merchantOf(typed), commandOf(typed))
      const merchant = (await directory.current()).merchants.get(id)!
      const { say } = await officeDesk(c, bengkel)
      return page(c, merchant, { secret, notice: say.merchant.made })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return newPage(c, withProblem(typed, error))
    }
  })

  routes.get('/merchants/:id', async (c) => {
    const desk = await officeDesk(c, bengkel)
    const asked = c.req.query('done')
    const done = DONE.find((one) => one === asked)
    const notice = done ? desk.say.merchant[done] : accessNotice(asked, desk)
    return page(c, await merchantBy(c), { notice })
  })

  routes.post('/merchants/:id', (c) =>
    taken(c, 'details', async (merchant, typed) => {
      const input = merchantOf(typed)
      const present = seenOf(merchantForm(merchant))
      // Sent twice, or somebody else saved the very same: it is so already.
      if (seenOf(merchantForm({ ...merchant, ...input })) !== present) {
        if (guardsOf(typed).seen !== present) throw new Problem('version-stale')
        await changeMerchant(bengkel, merchant.id, input)
      }
      return 'saved'
    }),
  )

  routes.post('/merchants/:id/secret', async (c) => {
    const merchant = await merchantBy(c)
    const typed = await readForm(c)
    try {
      const { secret } = await rotateSecret(bengkel, merchant.id, guardsOf(typed).seen)
      const { say } = await officeDesk(c, bengkel)
      return page(c, merchant, { secret, notice: say.merchant.rotated })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return refused(c, merchant, 'secret', typed, error)
    }
  })

  routes.post('/merchants/:id/stores', async (c) => {
    const merchant = await merchantBy(c)
    const typed = await readForm(c)
    const answer = await readPlace(places, typed, merchant.country)
    try {
      if (textOf({ typed }, 'find'))
        return page(c, merchant, {
          attempt: { part: 'store', form: { typed, wrong: {} }, found: answer.found },
        })
      await openStore(bengkel, merchant.id, storeOf(typed, answer), commandOf(typed))
      return c.redirect(`/office/merchants/${merchant.id}?done=storeOpened#stores`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return refused(c, merchant, 'store', typed, error, answer.found)
    }
  })

  routes.get('/merchants/:id/stores/:store', async (c) => {
    const store = await storeBy(c)
    return storePage(c, store, { form: storeForm(store), found: { places: [] } })
  })

  routes.post('/merchants/:id/stores/:store', async (c) => {
    const store = await storeBy(c)
    const typed = await readForm(c)
    const { country } = await merchantBy(c)
    const answer = await readPlace(places, typed, country)
    const { found } = answer
    if (textOf({ typed }, 'find')) return storePage(c, store, { form: { typed, wrong: {} }, found })
    try {
      const input = storeOf(typed, answer)
      const present = seenOf(storeForm(store))
      // Sent twice, or somebody else saved the very same: it is so already.
      if (seenOf(storeForm(input)) !== present) {
        if (guardsOf(typed).seen !== present) throw new Problem('version-stale')
        await changeStore(bengkel, store, input)
      }
      return c.redirect(`/office/merchants/${store.merchant}?done=storeSaved#stores`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return storePage(c, store, { form: withProblem(typed, error), found })
    }
  })

  routes.post('/merchants/:id/stores/:store/close', async (c) => {
    const store = await storeBy(c)
    await closeStore(bengkel, store.id)
    return c.redirect(`/office/merchants/${store.merchant}?done=storeClosed#stores`, 303)
  })

  routes.post('/merchants/:id/stores/:store/people', async (c) => {
    const store = await storeBy(c)
    return taken(c, `people-${store.id}`, async (_, typed) => {
      await invite(bengkel, parse(PersonInput, { ...personOf(typed), store: store.id }), commandOf(typed))
      return 'invited'
    })
  })

  /** Does what a form asks, and goes back to the merchant; what cannot be taken is shown again. */
  async function taken(
    c: Page,
    part: MerchantPart,
    act: (merchant: Merchant, typed: Typed) => Promise<'saved' | 'invited'>,
  ): Promise<Response> {
    const merchant = await merchantBy(c)
    const typed = await readForm(c)
    try {
      const done = await act(merchant, typed)
      return c.redirect(`/office/merchants/${merchant.id}?done=${done}`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return refused(c, merchant, part, typed, error)
    }
  }

  function refused(
    c: Page,
    merchant: Merchant,
    part: MerchantPart,
    typed: Typed,
    problem: Problem,
    found?: PlacesAnswer,
  ) {
    c.status(problem.status as 422)
    return page(c, merchant, { attempt: { part, form: withProblem(typed, problem), found } })
  }

  async function page(
    c: Page,
    merchant: Merchant,
    more: Pick<MerchantPageProps, 'secret' | 'attempt' | 'notice'>,
  ): Promise<Response> {
    const { merchants, stores } = await directory.current()
    const present = merchants.get(merchant.id)!
    const own = [...stores.values()].filter((store) => store.merchant === merchant.id)
    const open = await openAtStores(bengkel)
    const shown = await Promise.all(
      own.map(async (store) => ({
        store,
        openJobs: open.get(store.id) ?? 0,
        people: await peopleAt(bengkel, { store: store.id }),
      })),
    )
    const details = merchantForm(present)
    const props: MerchantPageProps = {
      ...more,
      desk: await officeDesk(c, bengkel),
      merchant: present,
      stores: shown,
      workshops: await workshopsFor(merchant),
      publicUrl: bengkel.publicUrl,
      secretMark: await secretMark(bengkel, merchant.id),
      command: newCommandId(bengkel),
      version: seenOf(details),
      details,
    }
    return c.html(<MerchantPage {...props} />)
  }

  async function storePage(
    c: Page,
    store: Counter,
    attempt: Pick<StorePageProps, 'form' | 'found'>,
  ): Promise<Response> {
    const merchant = await merchantBy(c)
    const props: StorePageProps = {
      ...attempt,
      desk: await officeDesk(c, bengkel),
      merchant,
      store,
      workshops: await workshopsFor(merchant, store),
      command: newCommandId(bengkel),
      version: seenOf(storeForm(store)),
    }
    return c.html(<StorePage {...props} />)
  }

  /** Those who work for the merchant, by name; and where a store ships to still, so that nothing changes unseen. */
  async function workshopsFor({ id }: Merchant, store?: Counter): Promise<Workshop[]> {
    const { allWorkshops } = await directory.current()
    return allWorkshops
      .filter((one) => (one.active && one.merchants.has(id)) || (store && one.id === store.usualWorkshop))
      .sort((a, b) => a.name.localeCompare(b.name))
  }

  async function newPage(c: Page, form: FormState): Promise<Response> {
    const command = textOf(form, 'command') || newCommandId(bengkel)
    const desk = await officeDesk(c, bengkel)
    return c.html(<NewMerchantPage {...{ desk, command, form }} action="/office/merchants" />)
  }

  async function merchantBy(c: Page): Promise<Merchant> {
    const merchant = (await directory.current()).merchants.get(Number(c.req.param('id')))
    if (!merchant) throw new Problem('not-found')
    return merchant
  }

  async function storeBy(c: Page): Promise<Counter> {
    const store = (await directory.current()).stores.get(Number(c.req.param('store')))
    if (!store || store.merchant !== (await merchantBy(c)).id) throw new Problem('not-found')
    return store
  }
}

/** Who is invited, as the form names them. */
export function personOf(typed: Typed) {
  const [name, email, language] = ['name', 'email', 'language'].map((field) => textOf({ typed }, field))
  return { name, email, language }
}
