/** A request in the making: where the shopper is, what is known so far, and what the answers lead to. */
import type { TemplateResult } from 'lit/html.js'
import type { CategoryCode } from '../../shared/catalog'
import type { ConfigCategory } from '../../shared/config'
import type { Place } from '../../shared/place'
import type { RequestTaken } from '../../shared/request'
import type { WorkshopChoice } from '../../shared/workshop'
import { newKey, type Failure } from '../api'
import type { Context } from '../context'
import { BengkelStepEvent, BengkelSubmittedEvent } from '../events'
import { loadDraft, saveDraft, type Draft } from '../host/draft'
import type { Known } from '../host/known'
import { Form } from '../parts/form'
import { today } from '../parts/format'
import type { PhotoTray } from '../parts/photo-tray'
import type { likelyCoverage } from './coverage'
import type { Mine } from '../status/mine'
import type { Tips } from './steps/tips'
import { check, stepOf, steps, type Step } from './checks'
import { Where } from './steps/where'
import { requestBody } from './request-body'

export class RequestFlow extends Form {
  /** What is kept over a reload. */
  draft: Draft
  /** A check has fixed it: nothing is to be sent. */
  solved = false
  /** The nearest workshops that can do this; undefined until they are known. */
  workshops?: WorkshopChoice[]
  /** What repairs like this one cost, in words; known at the end, where enough is known. */
  prices?: string
  /** Who probably pays; known where the date of purchase is. */
  coverage?: Awaited<ReturnType<typeof likelyCoverage>>
  /** What to try before sending in; there once it is loaded, where there is something. */
  tips?: Tips
  /** Pictures of the categories; there once they are loaded. */
  icons?: Record<CategoryCode, string>
  /** The repairs that this device remembers; there once they are loaded, where there are some. */
  mine?: Mine
  /** Takes photos and shows them; there once it is loaded, where the shop takes some. */
  tray?: PhotoTray
  /** Helps to find the serial number; there once it is loaded. */
  plate?: () => TemplateResult
  /** The shopper has been at the last step, and returns there after a change. */
  #reviewed = false
  /** Asks for the place. */
  readonly where: Where
  /** Who does what is left at a store, by what was asked for. */
  readonly #sentOn: Record<string, WorkshopChoice | undefined> = {}

  /** @param known what the page says of the item */
  constructor(
    at: Context,
    readonly known: Known,
  ) {
    super(at)
    const kept = loadDraft(at.api.merchant)
    if (kept) this.values = kept.values
    this.draft = kept?.page === known.page ? kept : this.#begin(known, kept?.place)
    // What a shop repairs may have changed meanwhile.
    if (!this.symptom && this.draft.step !== 'item') this.draft.step = this.category ? 'fault' : 'item'
    this.#cover()
    this.#enter()
    this.where = new Where(this)
    if (this.draft.sent) void this.#deliver(this.draft.sent)
    void this.load(async () => {
      ;(await import('./beside')).beside(this)
    })
    this.#help()
  }

  get category(): ConfigCategory | undefined {
    return this.at.config.categories.find(({ code }) => code === this.value('item.category'))
  }

  /** Brand and model, as far as they are known. */
  get item(): string {
    return `${this.value('item.brand')} ${this.value('item.model')}`.trim()
  }

  get symptom(): ConfigCategory['symptoms'][number] | undefined {
    return this.category?.symptoms.find(({ code }) => code === this.value('problem.symptom'))
  }

  get workshop(): WorkshopChoice | undefined {
    return this.workshops?.find(({ id }) => id === this.value('handover.workshop'))
  }

  /** How this item may be handed over to the workshop that is chosen. */
  get modes() {
    const { modes } = this.at.config
    const offered = this.workshop?.modes ?? modes
    return this.category!.modes.filter((mode) => modes.includes(mode) && offered.includes(mode))
  }

  override set(name: string, value: string): void {
    super.set(name, value)
    if (name === 'item.category') {
      this.values['problem.symptom'] = this.values['handover.mode'] = ''
      this.#help()
    }
    if (name.startsWith('item')) this.workshops = undefined
    if (name === 'item.purchasedOn') this.#cover()
    if (name === 'handover.workshop') this.#fitHandover()
    if (name === 'place') {
      this.draft.place = this.workshops = undefined
      this.where.typed()
    }
    this.#save()
  }

  /** Goes on to what is needed next, if this step has all it needs. */
  next(): void {
    const { step, place } = this.draft
    if (step === 'place' && !this.workshops && (place || this.value('place')))
      return place ? void this.#findWorkshops() : this.where.take()
    if (!this.passes(this.#check(step))) return
    const rest = steps.slice(steps.indexOf(step) + 1)
    const needed = rest.find((each) =>
      this.#reviewed ? Object.keys(this.#check(each))[0] : each !== 'tips' || this.symptom!.steps[0],
    )
    this.go(needed ?? 'review')
  }

  back(): void {
    const before = steps[steps.indexOf(this.draft.step) - 1]!
    this.go(before === 'tips' ? 'fault' : before)
  }

  /** Shows a step. */
  go(step: Step): void {
    this.draft.step = step
    this.errors = {}
    this.#save()
    this.at.element.dispatchEvent(new BengkelStepEvent(step))
    this.at.focus()
    this.#enter()
  }

  /** Takes the place that the shopper has chosen, and asks for the workshops near it. */
  choosePlace({ lat, lon, label, country, coarse, postcode }: Place): void {
    postcode ??= /\d{4,6}/.exec(this.value('place'))?.[0]
    this.draft.place = { lat, lon, label, country, coarse, postcode }
    this.values.place = label
    this.errors = {}
    this.#save()
    void this.#findWorkshops()
  }

  loadTray(): void {
    if (this.tray || !this.at.config.limits.photos) return
    void this.load(async () => {
      const tray = await (await import('../parts/photo-tray')).trayFor(this)
      this.tray ??= tray
    })
  }

  /** Keeps the photos that are uploaded. */
  keepPhotos(ids: string[]): void {
    this.draft.photos = ids
    this.#save()
    this.at.update()
  }

  /** Sends the request; what is wrong is shown where it can be mended. */
  async submit(): Promise<void> {
    if (this.busy || !this.passes(this.#check('review'))) return
    this.busy = true
    await this.tray?.ended()
    await this.#deliver(requestBody(this))
  }

  /** Sends the request, and after a reload in the middle sends the same again: it may have been taken. */
  async #deliver(sent: object): Promise<void> {
    const { draft, at } = this
    draft.sent = sent
    this.#save()
    try {
      const { token, ...taken } = await this.write<RequestTaken>('requests', sent, draft.key)
      // On a page that has put another element in this one's place, it is that one which shows the ticket.
      if (at.element.isConnected) saveDraft(at.api.merchant, null)
      at.element.dispatchEvent(new BengkelSubmittedEvent({ code: taken.code, ...this.asked }))
      at.open(token, taken)
    } catch (error) {
      const problem = (error as Failure).problem!
      draft.sent = this.workshops = undefined
      // Sent from a copy of this tab, and changed here since: whoever sends it all the same wants another repair.
      if (problem.type.endsWith('key-reused')) draft.key = newKey()
      this.refuse(problem)
      draft.step = stepOf(Object.keys(this.errors)[0]!)
      this.#save()
      this.#enter()
    }
  }

  /** Begins anew, with what is known of the shopper kept. */
  restart(): void {
    this.draft = this.#begin({ page: this.known.page }, this.draft.place)
    this.tray = this.workshops = undefined
    this.solved = this.#reviewed = false
    this.go('item')
  }

  /** What workshops are looked for: who can do this, near the shopper. */
  get wanted() {
    const { draft, coverage, asked } = this
    return { ...asked, brand: this.value('item.brand'), ...draft.place!, coverage: coverage?.coverage }
  }

  /** @returns who does what is left at this store, which is asked once for each thing. */
  doneBy(store: string): WorkshopChoice | undefined {
    const query = { ...this.wanted, store }
    const asked = JSON.stringify(query)
    if (!(asked in this.#sentOn)) {
      this.#sentOn[asked] = undefined
      void this.load(async () => {
        this.#sentOn[asked] = (await this.#workshopsFor(query))[0]
      })
    }
    return this.#sentOn[asked]
  }

  async #workshopsFor(query: object): Promise<WorkshopChoice[]> {
    return (await this.at.api.ask<{ workshops: WorkshopChoice[] }>('workshops', query)).workshops
  }

  /** What is to be repaired, as events and counts tell it. */
  get asked() {
    return { category: this.value('item.category'), symptom: this.value('problem.symptom') }
  }

  #help(): void {
    if (!this.category || this.plate) return
    void this.load(async () => {
      this.plate = await (await import('./steps/plate')).plateOf(this)
    })
  }

  #cover(): void {
    const day = this.value('item.purchasedOn')
    void this.load(async () => {
      this.coverage = day ? await (await import('./coverage')).likelyCoverage(day, this) : undefined
    })
  }

  #check(step: Step): Record<string, string> {
    return {
      ...check(step, this.value, today(this.at.api)),
      ...(step === 'place' && !this.draft.place && { place: 'place-missing' }),
    }
  }

  #begin({ values, price, page }: Known, place: Draft['place']): Draft {
    const { categories } = this.at.config
    const shopper = Object.entries(this.values).filter(([name]) => /^contact|address|^place/.test(name))
    this.values = { 'contact.language': this.at.language, ...Object.fromEntries(shopper), ...values }
    if (!categories[1]) this.values['item.category'] = categories[0]!.code
    return { values: {}, step: 'item', place, price, photos: [], page, key: newKey() }
  }

  /** Asks for what the step shows, and for what the next one needs. */
  #enter(): void {
    const { step, place } = this.draft
    if (step === 'fault') this.loadTray()
    if (step !== 'item' && !this.tips) {
      void this.load(async () => {
        try {
          this.tips = await (await import('./steps/tips')).tipsOf(this)
        } finally {
          // Nobody is kept by checks that cannot be shown.
          if (!this.tips && this.draft.step === 'tips') this.next()
        }
      })
    }
    if (place && !this.workshops && /place|contact|review/.test(step)) void this.#findWorkshops()
    if (step !== 'review') return
    this.#reviewed = true
    void this.load(async () => {
      this.prices = await (await import('./prices')).pricesOf(this)
    })
  }

  #findWorkshops(): Promise<void> {
    const { words, announce } = this.at
    const { wanted } = this
    return this.#ask(async () => {
      const workshops = await this.#workshopsFor(wanted)
      // On a slow network another place or another item may be wanted by now.
      if (JSON.stringify(wanted) !== JSON.stringify(this.wanted)) return
      this.workshops = workshops
      this.#fitHandover()
      announce(words.found(workshops.length))
    })
  }

  /** Asks the server; where it gives no answer, the place field says so, and "Next" asks again. */
  async #ask(ask: () => Promise<void>): Promise<void> {
    delete this.errors.place
    this.at.update()
    try {
      await ask()
    } catch {
      this.errors.place = this.at.words.unavailable
    }
    this.at.update()
  }

  /** Chooses the nearest workshop, a way and a day that suit it, unless the shopper has chosen such. */
  #fitHandover(): void {
    const { values, workshops } = this
    if (!this.workshop) values['handover.workshop'] = workshops?.[0]?.id ?? ''
    const { modes, workshop } = this
    const best = workshop || !modes.includes('mail-in') ? modes[0] : 'mail-in'
    if (!modes.some((mode) => mode === values['handover.mode'])) values['handover.mode'] = best ?? ''
    const first = workshop?.firstDay ?? ''
    if (this.value('handover.day') < first) values['handover.day'] = first
  }

  /** Keeps all but the consent, which is given anew each time. */
  #save(): void {
    saveDraft(this.at.api.merchant, { ...this.draft, values: { ...this.values, consent: '' } })
  }
}
