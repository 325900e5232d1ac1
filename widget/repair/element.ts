/** The element: asks for a repair in five steps, then shows its ticket and how it stands. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js'
import type { WidgetConfig } from '../../shared/config'
import { languageFor, languages, spoken, type Language } from '../../shared/language'
import { Api } from '../api'
import type { BengkelRepairAttributes } from '../attributes'
import type { Context } from '../context'
import { BengkelReadyEvent } from '../events'
import { itemAttributes, type Known } from '../host/known'
import { wordsOf, type Words } from '../messages/words'
import type { Form } from '../parts/form'
import { JobStatus } from '../status/job-status'
import { styles as ofTicket } from '../status/styles'
import { RequestFlow } from './flow'
import { request } from './request'
import { styles } from './styles'

/** Something else than the request that is shown in its place. */
interface View extends Form {
  render(): TemplateResult
  start?(): void
  stop?(): void
}

/**
 * Asks for a repair, and follows it. Built on Lit's templates alone: its base class would cost as much again, and what it does
 * for attributes and updates is a few lines here.
 *
 * Its attributes are told in `../attributes.ts`.
 *
 * @fires bengkel-ready the form is there to be used
 * @fires bengkel-step the shopper has come to a step
 * @fires bengkel-submitted a repair has been asked for
 * @fires bengkel-solved one of the checks has fixed it
 * @fires bengkel-status the repair that is shown has a new status
 * @fires bengkel-error something went wrong
 *
 * @slot - the launcher's words, with `mode="button"`
 * @slot header - stands on the card above each question and the ticket: a mark, a line of the shop's own
 * @slot footer - stands on the card below: whom to call, what the shop promises
 *
 * @csspart card the surface that everything stands on
 * @csspart steps the bar that shows how far one is
 * @csspart title the question, or how the repair stands
 * @csspart tile a category
 * @csspart option one of several answers
 * @csspart label what a field is for
 * @csspart field what is typed or chosen in
 * @csspart primary the button that leads on
 * @csspart secondary the button that leads back, or has less weight
 * @csspart ticket the ticket of a repair
 * @csspart launcher the button that opens the dialog, with `mode="button"`; the dialog stands in the top layer, whatever the
 *   page's `z-index` are
 *
 * @cssproperty [--bengkel-accent=#0f6b5c] the one colour for what can be done; the merchant's, unless set
 * @cssproperty [--bengkel-surface=light-dark(#fffdf8, #1d221f)] the paper: a colour
 * @cssproperty [--bengkel-ink=light-dark(#1f2421, #edf0ea)] the text
 * @cssproperty --bengkel-line the colour of edges and rules; made of ink and surface, unless set
 * @cssproperty [--bengkel-radius=12px] how round corners are; the card's are a third rounder
 * @cssproperty [--bengkel-gap=20px] from the card's edge to what stands on it
 * @cssproperty --bengkel-font the font family; the page's own, unless set
 * @cssproperty --bengkel-heading-font the font family of questions; as `--bengkel-font`, unless set
 * @cssproperty [--bengkel-size=16px] the size of text, from which all other sizes follow
 * @cssproperty --bengkel-color-scheme `light`, `dark` or `light dark`; the page's own, unless set
 *
 * Colours that cannot be read on each other are mended as the page runs (WCAG 2.2 AA), and the console says what to change.
 */
export class BengkelRepair extends HTMLElement {
  static readonly observedAttributes: readonly (keyof BengkelRepairAttributes)[] = [
    'merchant',
    'api',
    'language',
    'mode',
    'token',
    ...itemAttributes,
  ]

  readonly #root = this.attachShadow({ mode: 'open' })
  /** The rules that are added already. */
  readonly #dressed: string[] = []
  #api!: Api
  #words?: Words
  #at?: Context
  #flow?: RequestFlow
  /** What is shown in place of the request. */
  #view?: View
  /** Puts all into a dialog with a button to open it; there with `mode="button"`. */
  #launcher?: typeof import('./launcher')
  /** The launcher as it comes. */
  #launching?: Promise<typeof import('./launcher')>
  #failed = false
  #said = ''
  /** Counts what makes us load, so that only the latest counts. */
  #load = 0
  #drawing?: Promise<void>

  constructor() {
    super()
    this.#dress(styles + ofTicket)
    const once = (event: MouseEvent) => {
      if (event.detail < 2) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Who clicks twice on everything means it once: the second click would fall on what has come since.
    this.#root.addEventListener('click', once as EventListener, true)
  }

  connectedCallback(): void {
    addEventListener('hashchange', this.#openToken)
    if (this.#at) this.#view?.start?.()
    else this.attributeChangedCallback()
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#openToken)
    this.close()
    this.#view?.stop?.()
  }

  attributeChangedCallback(name?: string): void {
    if (name === 'token') return this.#openToken()
    if (this.isConnected) void this.#begin()
  }

  /** Opens the dialog, or brings the form into view. */
  async open(): Promise<void> {
    await this.#launching
    await this.#update()
    if (this.#launcher) this.#launcher.show(this.#root)
    else this.scrollIntoView()
    this.#at?.focus()
  }

  /** Closes the dialog. */
  close(): void {
    this.#root.querySelector('dialog')?.close()
  }

  /** Loads what the attributes ask for, and begins. */
  readonly #begin = async (): Promise<void> => {
    const load = ++this.#load
    // Attributes are often set one by one.
    await undefined
    if (load !== this.#load) return
    const merchant = this.getAttribute('merchant') ?? ''
    const wanted = this.getAttribute('language') || this.closest<HTMLElement>('[lang]')?.lang
    const base = this.getAttribute('api') || new URL(import.meta.url).origin
    const api = (this.#api = new Api(base.replace(/\/$/, ''), merchant, wanted))
    // What we speak is on its way while the merchant is looked up; what else is wanted, the merchant decides.
    const guess = spoken(languages, wanted)
    this.#failed = false
    try {
      this.#launching = this.getAttribute('mode') === 'button' ? import('./launcher') : undefined
      this.#launcher = await this.#launching
      this.#dress(this.#launcher?.styles ?? '')
      void this.#update()
      const [config] = await Promise.all([api.ask<WidgetConfig>('config'), guess && wordsOf(guess)])
      // The loader leaves a mark of its own on what it places. What the page says is no loss that would keep the form away.
      const known: Known =
        this.attributes[this.dataset.pasted ? 2 : 1] || document.querySelector('[type*=ld]')
          ? await import('../host/prefill').then(
              ({ prefill }) => prefill(this, config),
              () => ({ page: '' }),
            )
          : { page: '' }
      this.#words = await wordsOf((api.language = config.language) as Language)
      if (load !== this.#load) return
      this.#at = this.#contextOf(api, config, this.#words)
      this.#flow = new RequestFlow(this.#at, known)
      this.#openToken()
      this.dispatchEvent(new BengkelReadyEvent(merchant))
    } catch (error) {
      this.#failed = true
      try {
        this.#words ??= await wordsOf(languageFor(wanted))
        const { complain } = await import('../host/complain')
        void complain(this, api, error)
      } catch {
        // Nothing more can be fetched, and the button below is all there is to say.
      }
    }
    void this.#update()
  }

  #contextOf(api: Api, config: WidgetConfig, words: Words): Context {
    const { accent } = config.theme
    if (accent) this.style.setProperty('--merchant-accent', accent)
    return {
      api,
      config,
      words,
      language: config.language as Language,
      more: async () => (await import('../messages/more')).moreWordsOf(config.language as Language),
      element: this,
      dress: (rules) => this.#dress(rules),
      update: () => void this.#update(),
      focus: async (id = 'title') => {
        await this.#update()
        const target = this.#root.getElementById(id) ?? this.#root.getElementById('title')
        target?.focus()
      },
      announce: (text) => {
        this.#said = text
        void this.#update()
      },
      open: (token, fresh) => this.#show(new JobStatus(this.#at!, token, fresh)),
      lookUp: async (dead) => {
        try {
          const { lookupFor } = await import('../status/lookup')
          this.#show(await lookupFor(this.#at!, dead))
          this.#at!.focus()
        } catch {
          ;(this.#view ?? this.#flow!).errors[''] = words.unavailable
          this.#at!.focus('summary')
        }
      },
      again: (known) => {
        Object.assign(this.#flow!.values, known)
        if (this.#view instanceof JobStatus) this.#flow!.restart()
        this.#show(undefined)
        this.#at!.focus()
      },
    }
  }

  /** Opens the repair whose token the page gives, if it gives one. */
  readonly #openToken = (): void => {
    const token =
      this.getAttribute('token') || (this.hasAttribute('hosted') && location.hash.slice(1)) || undefined
    if (token && this.#at && !(this.#view instanceof JobStatus && this.#view.token === token))
      this.#at.open(token)
  }

  /** Adds rules, once. Pages may forbid style elements and attributes, but not adopted sheets; old browsers have only the former. */
  #dress(rules: string): void {
    if (this.#dressed.includes(rules)) return
    this.#dressed.push(rules)
    const root: Pick<ShadowRoot, 'append'> & Partial<ShadowRoot> = this.#root
    if (root.adoptedStyleSheets) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rules)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    } else {
      const style = document.createElement('style')
      style.textContent = rules
      root.append(style)
    }
  }

  #show(view: View | undefined): void {
    this.#view?.stop?.()
    this.#view = view
    // Where the page has taken the element away, nothing is looked at until it is back.
    if (this.isConnected) view?.start?.()
    void this.#update()
  }

  /** Draws the present state, once for all changes of a moment. */
  #update(): Promise<void> {
    return (this.#drawing ??= this.#drawSoon())
  }

  async #drawSoon(): Promise<void> {
    await undefined
    this.#drawing = undefined
    try {
      render(this.#draw(), this.#root)
    } catch {
      ;(await import('../host/complain')).replaceWithLink(this, this.#api, this.#words)
    }
  }

  #draw(): TemplateResult {
    const words = this.#words
    const card = html`<div
      class="root"
      part="card"
      lang=${this.#at?.language ?? nothing}
      dir=${words?.dir ?? nothing}
      @input=${(event: Event) => (this.#view ?? this.#flow)?.read(event)}
      @keydown=${typed}
    >
      ${this.#launcher?.closer(() => this.close(), words)}
      <slot name="header"></slot>
      ${this.#view?.render() ?? (this.#flow ? request(this.#flow) : this.#wait(words))}
      <slot name="footer"></slot>
      <p class="heard" role="status">${this.#said}</p>
    </div>`
    return this.#launcher?.launcher(card, () => void this.open(), words) ?? card
  }

  #wait(words: Words | undefined): TemplateResult {
    return html`<div class="body">
      ${
        this.#failed
          ? html`<p class="note warn" role="alert">${words?.unavailable}</p>
              <button class="quiet" @click=${this.#begin}>${words?.again ?? '↻'}</button>`
          : html`<div class="pending"></div>`
      }
    </div>`
  }
}

/** A page sees no field behind what is typed, and would take it for its shortcuts. */
const typed = (event: Event) => (event.target as HTMLInputElement).name && event.stopPropagation()

declare global {
  interface HTMLElementTagNameMap {
    'bengkel-repair': BengkelRepair
  }
}
