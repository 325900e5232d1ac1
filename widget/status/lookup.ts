/** Finds a repair by its code and the contact it was asked for with. Loaded when it is wanted. */
import { html, type TemplateResult } from 'lit/html.js'
import type { Failure } from '../api'
import type { Context } from '../context'
import { BengkelErrorEvent } from '../events'
import type { MoreWords } from '../messages/words'
import { field, foot, summary } from '../parts/fields'
import { Form } from '../parts/form'
import type { Mine } from './mine'

/** @param dead a link has led to no repair. @throws where the words cannot be fetched */
export async function lookupFor(at: Context, dead?: boolean): Promise<Lookup> {
  const { mineOf } = await import('./mine')
  return new Lookup(at, await at.more(), await mineOf({ at }), dead)
}

class Lookup extends Form {
  constructor(
    at: Context,
    readonly more: MoreWords,
    /** What this device remembers. */
    readonly mine: Mine,
    dead?: boolean,
  ) {
    super(at)
    this.learn(more)
    if (!dead) return
    this.errors[''] = more.deadLink
    at.element.dispatchEvent(new BengkelErrorEvent('job-unknown'))
  }

  readonly #find = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { at, value } = this
    const wrong: Record<string, string> = {}
    if (!value('code')) wrong.code = 'code-invalid'
    if (!value('contact')) wrong.contact = 'contact-missing'
    if (this.busy || !this.passes(wrong)) return
    const body = { merchant: at.api.merchant, code: value('code'), contact: value('contact') }
    try {
      const { token } = await this.write<{ token: string }>('lookups', body)
      at.open(token, {})
    } catch (error) {
      this.refuse((error as Failure).problem!)
    }
  }

  render(): TemplateResult {
    const { words } = this.at
    const { more } = this
    return html`<form class="body" novalidate @submit=${this.#find}>
      <h2 id="title" part="title" tabindex="-1">${more.lookup}</h2>
      ${summary(this)} ${field(this, 'code', more.code, { hint: more.codeHint })}
      ${field(this, 'contact', more.emailOrPhone, { autocomplete: 'email' })}
      ${foot(this, words.next, words.back, () => this.at.again())} ${this.mine.render()}
    </form>`
  }
}
