// A shopper in a browser that is driven from outside. Parts are found in the widget by role and name.
import { Asker, type Spoken } from './asker'
import type { Client } from './client'

type Role = 'button' | 'option' | 'radio' | 'checkbox' | 'textbox' | 'heading' | 'code'

export class OtherShopper extends Asker {
  constructor(
    readonly client: Client,
    spoken?: Spoken,
  ) {
    super(spoken)
  }

  async title(): Promise<string> {
    return (await this.#texts('heading')).join(' ')
  }

  async offers(button: string): Promise<boolean> {
    return (await this.#texts('button')).includes(button)
  }

  presses(button: string | RegExp): Promise<void> {
    return this.#clicks('button', button)
  }

  picks(option: RegExp): Promise<void> {
    return this.#clicks('option', option)
  }

  chooses(answer: string | RegExp): Promise<void> {
    return this.#clicks('radio', answer)
  }

  consents(): Promise<void> {
    return this.#clicks('checkbox', /./)
  }

  async types(texts: Record<string, string | undefined>): Promise<void> {
    for (const [label, text] of Object.entries(texts)) {
      if (text === undefined) continue
      await this.#clicks('textbox', label)
      await this.client.press([...text])
    }
  }

  async code(): Promise<string> {
    const code = async () => (await this.#texts('code'))[0]
    await this.waits(async () => (await code()) !== undefined, 'the ticket')
    return (await code())!
  }

  #texts(role: Role): Promise<string[]> {
    return this.client.run(textsOf, SELECTORS[role])
  }

  #clicks(role: Role, name: string | RegExp): Promise<void> {
    const { source } =
      name instanceof RegExp ? name : new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( |$)`)
    return this.waits(() => this.client.click(find, SELECTORS[role], source), `${role} ${name}`)
  }
}

const SELECTORS: Record<Role, string> = {
  button: 'button',
  option: '[role=option]',
  radio: '[type=radio]',
  checkbox: '[type=checkbox]',
  textbox: 'input, textarea',
  heading: 'h2',
  code: '.code',
}

// These run in the page, and see nothing else.

function textsOf(selector: string): string[] {
  const root = document.querySelector('bengkel-repair')?.shadowRoot
  const all = [...(root?.querySelectorAll(selector) ?? [])]
  return all.map((element) => element.textContent!.replace(/\s+/g, ' ').trim())
}

/** @returns the control by that name, in the middle of the screen, where nothing that sticks to its edges covers it */
function find(selector: string, name: string): Element | null {
  const root = document.querySelector('bengkel-repair')?.shadowRoot
  const nameOf = (control: HTMLInputElement) =>
    control.getAttribute('aria-label') ??
    (control.labels?.[0] ?? control).textContent!.replace(/\s+/g, ' ').trim()
  const all = [...(root?.querySelectorAll<HTMLInputElement>(selector) ?? [])]
  const found = all.find((control) => new RegExp(name).test(nameOf(control)))
  found?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return found ?? null
}
