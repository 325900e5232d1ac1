// The widget as its user speaks of it: what it asks, what is answered, what it says. Parts are found by role and name alone.
import type { Locator, Page } from 'playwright-core'
import { Asker, english, visitInDepok, type Spoken } from './asker'

export type { Wish } from './asker'

/** A washing machine that smells, to be repaired at a home in Depok. */
export const VISIT_IN_DEPOK = visitInDepok('en', english)

export class Shopper extends Asker {
  constructor(
    readonly page: Page,
    spoken?: Spoken,
  ) {
    super(spoken)
  }

  /** Opens a page that the widget stands on. */
  async opens(url: string): Promise<void> {
    await this.page.goto(url)
  }

  /** Waits until the widget asks or says this, as the heading of what it shows. */
  override async reads(heading: string): Promise<void> {
    await this.heading.filter({ hasText: heading }).waitFor()
  }

  /** @returns what is said of each workshop to choose from, its name first; the nearest first, once they are there */
  async workshops(): Promise<string[]> {
    const offered = this.page.getByRole('group', { name: 'Nearest workshops' })
    await offered.getByRole('radio').first().waitFor()
    return [...(await offered.ariaSnapshot()).matchAll(/radio "([^"]+)"/g)].map(([, name]) => name!)
  }

  async addsPhoto(photo: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel('Add photos').setInputFiles(photo)
  }

  /** @returns the code on the ticket, once it is there */
  async code(): Promise<string> {
    const code = this.ticket.getByText(/^BK-\w{4}-\w{4}$/)
    return (await code.textContent())!
  }

  /** Looks at the ticket again, and waits until it says all of this. */
  async finds(...said: string[]): Promise<void> {
    await this.page.reload()
    await this.sees(...said)
  }

  /** Waits until the ticket says all of this. */
  async sees(...said: string[]): Promise<void> {
    let shown = ''
    const all = async () => {
      shown = await this.said()
      return said.every((each) => shown.includes(each))
    }
    await this.waits(all, said.join(' | '), () => `but says “${shown}”`)
  }

  /** @returns all that the ticket says, its words one space apart */
  async said(): Promise<string> {
    return (await this.ticket.innerText()).replace(/\s+/g, ' ')
  }

  /** Waits until the widget says what is wrong. */
  async isWarned(text: string): Promise<void> {
    await this.alert.filter({ hasText: text }).waitFor()
  }

  /** Follows a repair by its code. */
  async looksUp(code: string, contact: string): Promise<void> {
    await this.types({ 'Repair code': code, 'Your email or phone': contact })
    await this.goesOn()
  }

  /** Opens one of the things that can be done about the repair, and sends it. */
  async does(action: string, typed: Record<string, string>): Promise<void> {
    await this.ticket.getByText(action, { exact: true }).click()
    await this.types(typed)
    await this.button('Send').click()
  }

  async title(): Promise<string> {
    return (await this.widget.getByRole('heading', { level: 2 }).allInnerTexts()).join(' ')
  }

  offers(button: string): Promise<boolean> {
    return this.button(button).isVisible()
  }

  async presses(button: string | RegExp): Promise<void> {
    await this.button(button).click()
  }

  async picks(option: RegExp): Promise<void> {
    await this.page.getByRole('option', { name: option }).first().click()
  }

  async consents(): Promise<void> {
    await this.widget.getByRole('checkbox').check()
  }

  async chooses(answer: string | RegExp): Promise<void> {
    await this.page.getByRole('radio', { name: answer }).check()
  }

  /** Fills fields in by their labels; those without a text stay as they are. */
  async types(texts: Record<string, string | undefined>): Promise<void> {
    for (const [label, text] of Object.entries(texts))
      if (text !== undefined) await this.field(label).fill(text)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  field(label: string): Locator {
    const role = label === this.spoken.words.town ? 'combobox' : 'textbox'
    return this.page.getByRole(role, { name: label })
  }

  /** @returns what is said about a field: what is wrong with it, or a hint */
  async noteAt(label: string): Promise<string | null> {
    return descriptionOf(this.page.getByLabel(label))
  }

  /** @returns the Idempotency-Key of each request that is sent from now on */
  keysSent(): string[] {
    const keys: string[] = []
    this.page.on('request', (request) => {
      const key = new URL(request.url()).pathname === '/v1/requests' && request.headers()['idempotency-key']
      if (key) keys.push(key)
    })
    return keys
  }

  /** @returns what is said on the console as an error from now on */
  consoleErrors(): string[] {
    const said: string[] = []
    this.page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text())
    })
    return said
  }

  /** The element. */
  get widget(): Locator {
    return this.page.locator('bengkel-repair')
  }

  get consent(): Locator {
    return this.page.getByRole('checkbox', { name: /may use these details/ })
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 2 })
  }

  /** What is wrong with the page as a whole. */
  get alert(): Locator {
    return this.page.getByRole('alert')
  }

  get ticket(): Locator {
    return this.page.getByRole('article')
  }
}

/** @returns the description of a control, as those who cannot see it hear it */
function descriptionOf(control: Locator): Promise<string | null> {
  return control.evaluate((element) => {
    const root = element.getRootNode() as ShadowRoot
    return root.getElementById(element.getAttribute('aria-describedby')!)?.textContent?.trim() ?? null
  })
}

/** @returns whether the control or message has the focus */
export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)
}
