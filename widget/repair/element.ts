/** The element: asks for a repair in five steps, then shows its ticket and how it stands. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js'
import type { WidgetConfig } from '../../shared/config'
import { languageFor, languages, spoken, type Language } from '../../shared/language'
import { Api } from '../api'
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
 * @attr merchant the merchant's publishable key, `pk_...`
 * @attr api the server's address; where the element was loaded from, unless set
 * @attr language the language to speak; that of the page, else the merchant's, unless set
 * @attr mode `inline`: in place; `button`: a launcher that opens a dialog
 * @attr token opens the status view of this repair
 * @attr hosted the page is there for this element alone: a token in its address's fragment opens that repair
 * @attr category a category's code, or a text that speaks of one
 * @attr brand @attr model @attr serial
 * @attr price in major units, with a point: `649.00`
 * @attr currency ISO 4217; the merchant's, unless set
 * @attr purchased-on `YYYY-MM-DD`
 * @attr image address of a picture of the item
 *
 * @fires bengkel-ready the form is there to be used
 * @fires bengkel-step the shopper has come to a step
 * @fires bengkel-submitted a repair has been asked for
 * @fires bengkel-solved one of the checks has fixed it
 * @fires bengkel-status the repair that is shown has a new status
 * @fires bengkel-error something went wrong
 *
 * @slot the launcher's words, with `mode="button"`
 *
 * @csspart card the surface that everything stands on
 * @csspart ticket the ticket of a repair
 * @csspart launcher the button that opens the dialog, with `mode="button"`
 *
 * @cssproperty --bengkel-accent the one colour for what can be done; the merchant's, unless set
 * @cssproperty --bengkel-surface the paper
 * @cssproperty --bengkel-ink the text
 * @cssproperty --bengkel-radius how round corners are
 * @cssproperty --bengkel-font the font family; the page's own, unless set
 * @cssproperty --bengkel-color-scheme `light`, `dark` or `light dark`; the page's own, unless set
 */
export class BengkelRepair extends HTMLElement {
  static readonly observedAttributes = ['merchant', 'api', 'language', 'mode', 'token', ...itemAttributes]

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
  #failed = false
  #said = ''
  /** Counts what makes us load, so that only the latest counts. */
  #load = 0
  #drawing?: Promise<void>

  constructor() {
    super()
    this.#dress(styles + ofTicket)
  }

  connectedCallback(): void {
    addEventListener('hashchange', this.#openToken)
    if (this.#at) this.#view?.start?.()
    else this.attributeChangedCallback()
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#openToken)
    this.#view?.stop?.()
  }

  attributeChangedCallback(name?: string): void {
    if (name === 'token') return this.#openToken()
    if (this.isConnected) void this.#begin()
  }

  /** Opens the dialog, or brings the form into view. */
  async open(): Promise<void> {
    await this.#update()
    if (this.#dialog) this.#dialog.showModal()
    else this.scrollIntoView()
    this.#at?.focus()
  }

  /** Closes the dialog. */
  close(): void {
    this.#dialog?.close()
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog')
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
      this.#launcher = this.getAttribute('mode') === 'button' ? await import('./launcher') : undefined
      this.#dress(this.#launcher?.styles ?? '')
      void this.#update()
      const [config] = await Promise.all([api.ask<WidgetConfig>('config'), guess && wordsOf(guess)])
      const known: Known =
        this.attributes[1] || document.querySelector('[type*=ld]')
          ? (await import('../host/prefill')).prefill(this, config)
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
        complain(this, api, error)
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
      lookUp: (dead) =>
        void this.#flow!.load(async () => {
          const { lookupFor } = await import('../status/lookup')
          this.#show(await lookupFor(this.#at!, dead))
          this.#at!.focus()
        }),
      again: () => {
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
    view?.start?.()
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
    >
      ${this.#launcher?.closer(() => this.close(), words)}
      ${this.#view?.render() ?? (this.#flow ? request(this.#flow) : this.#wait(words))}
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
          : html`<div class="pending tall"></div>`
      }
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bengkel-repair': BengkelRepair
  }
}
