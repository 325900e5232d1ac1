/** A repair that is followed: its latest state, and what its customer does about it. */
import type { TemplateResult } from 'lit/html.js'
import type { CustomerAction, StatusView } from '../../shared/status'
import type { Failure } from '../api'
import type { Context, Fresh } from '../context'
import { BengkelStatusEvent } from '../events'
import { Form } from '../parts/form'
import type { Paper } from './paper'
import { show } from './show'
import type { Talk } from './talk'

/** What keeps it up to date is tried again after this long, ms, where it could not be loaded. */
const AGAIN = 10_000

export class JobStatus extends Form {
  view?: StatusView
  /** The action whose form is open. */
  opened?: CustomerAction
  /** Draws, prints and keeps the ticket; there once it is loaded. */
  paper?: Paper
  /** The forms of the actions, and the messages; there once one is wanted. */
  talk?: Talk
  /** What has come of the customer's latest action, told as long as the state that it led to is shown. */
  done?: { view: StatusView; text?: string }
  /** Somebody has asked to see it, and has not seen it yet. */
  #asked: boolean
  #etag: string | null = null
  /** The last look has failed: what is shown may be old. */
  old = false
  /** When it was seen last, ISO 8601; there once it is watched. */
  seen?: string
  #live?: AbortController

  /**
   * @param token opens the repair
   * @param fresh what is known of a repair that somebody has just asked for, or asked to see
   */
  constructor(
    at: Context,
    readonly token: string,
    readonly fresh?: Fresh,
  ) {
    super(at)
    this.#asked = !!fresh
    void this.load(async () => {
      this.paper = await (await import('./paper')).paperOf(this)
    })
  }

  override set(name: string, value: string): void {
    super.set(name, value)
    this.talk?.keep()
  }

  /** The address under which this repair can be followed. */
  get url(): string {
    const { base, merchant } = this.at.api
    return this.fresh?.statusUrl ?? `${base}/r/${merchant}#${this.token}`
  }

  /** Looks now and goes on, while the page is visible, until `stop`. */
  readonly start = (): void => {
    const { signal } = (this.#live = new AbortController())
    void this.look()
    import('./watch').then(
      ({ watch }) => watch(this, signal),
      () => setTimeout(() => signal.aborted || this.start(), AGAIN),
    )
  }

  stop(): void {
    this.#live?.abort()
  }

  render(): TemplateResult {
    return show(this)
  }

  /** Opens or closes the form of an action. */
  open(action: CustomerAction, open: boolean): void {
    if (open) {
      this.opened = action
      this.#loadTalk()
    } else if (this.opened === action) this.opened = undefined
    this.at.update()
  }

  #loadTalk(): void {
    if (this.talk) return
    void this.load(async () => {
      this.talk = await (await import('./talk')).talkOf(this)
    })
  }

  /** Moves the focus to the headline when it first stands there, where somebody has asked to see this repair. */
  #focusOnce(): void {
    if (this.#asked) this.at.focus()
    this.#asked = false
  }

  /** Shows a newer state. */
  take(view: StatusView): void {
    const { code, status, messages, insteadOf } = view
    if (status !== this.view?.status) this.at.element.dispatchEvent(new BengkelStatusEvent({ code, status }))
    this.view = view
    this.#focusOnce()
    if (messages[0] || insteadOf || !/requested|offered|booked/.test(status)) this.#loadTalk()
    this.at.update()
  }

  /** Asks how it stands. */
  async look(): Promise<void> {
    const { view } = this
    try {
      const headers: HeadersInit = this.#etag ? { 'If-None-Match': this.#etag } : {}
      const call = this.at.api.call<StatusView>(`jobs/${this.token}`, {}, { cache: 'no-store', headers })
      const { body, etag } = await call
      this.old = false
      // What the customer has done meanwhile is newer.
      if (body && view === this.view) {
        this.#etag = etag
        if (!view) this.errors = {}
        this.take(body)
      }
    } catch (error) {
      const { problem } = error as Failure
      if (problem) return this.at.lookUp(true)
      this.old = true
      if (!view) this.errors[''] = this.at.words.offline
    }
    this.at.update()
  }
}
