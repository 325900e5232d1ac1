// The widget as its user speaks of it: what it asks, what is answered, what it says. Parts are found by role and name alone.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a shopper asks for. Names are as the widget shows them. */
export interface Wish {
  item: string
  brand?: string
  model?: string
  fault: string
  words?: string
  /** What is typed for a town. */
  town: string
  /** The one of the places found that is meant. */
  place: RegExp
  /** How the item is handed over. */
  handover: string
  name: string
  email?: string
  phone?: string
  address?: string
}

/** A washing machine that smells, to be repaired at a home in Depok. */
export const VISIT_IN_DEPOK: Wish = {
  item: 'Washing machine',
  fault: 'Smells',
  town: 'Depok',
  place: /Jawa Barat/,
  handover: 'Have it repaired at home',
  name: 'Budi Santoso',
  email: 'budi@example.org',
  address: 'Jl. Margonda Raya 100',
}

export class Shopper {
  constructor(readonly page: Page) {}

  /** Opens a page that the widget stands on. */
  async opens(url: string): Promise<void> {
    await this.page.goto(url)
  }

  /** Waits until the widget asks or says this, as the heading of what it shows. */
  async reads(heading: string): Promise<void> {
    await this.heading.filter({ hasText: heading }).waitFor()
  }

  /** Says what it is and goes on. */
  async tellsItem({ item, brand, model }: Wish): Promise<void> {
    await this.reads('What needs repair?')
    await this.button(item).click()
    await this.types({ Brand: brand, Model: model })
    await this.goesOn()
  }

  /** Says what is wrong and goes on. */
  async tellsFault({ fault, words }: Wish): Promise<void> {
    await this.reads('What is wrong?')
    await this.chooses(fault)
    await this.types({ 'In your own words': words })
    await this.goesOn()
  }

  /** Types a town, chooses among the places found, then how the item is handed over to the nearest workshop. */
  async tellsPlace({ town, place, handover }: Wish): Promise<void> {
    await this.reads('Where are you?')
    await this.types({ 'Town or postcode': town })
    await this.choosesPlace(place)
    await this.chooses(handover)
    await this.goesOn()
  }

  /** Chooses among the places found. */
  async choosesPlace(place: RegExp): Promise<void> {
    await this.page.getByRole('option', { name: place }).first().click()
  }

  /** @returns what is said of each workshop to choose from, its name first; the nearest first, once they are there */
  async workshops(): Promise<string[]> {
    const offered = this.page.getByRole('group', { name: 'Nearest workshops' })
    await offered.getByRole('radio').first().waitFor()
    return [...(await offered.ariaSnapshot()).matchAll(/radio "([^"]+)"/g)].map(([, name]) => name!)
  }

  async tellsContact({ name, email, phone, address }: Wish): Promise<void> {
    await this.reads('How do we reach you?')
    await this.types({ Name: name, Email: email, Phone: phone, Address: address })
    await this.goesOn()
  }

  /** Answers everything, up to the page on which it is all checked. */
  async tells(wish: Wish): Promise<void> {
    await this.tellsItem(wish)
    await this.tellsFault(wish)
    await this.triesTips()
    await this.tellsPlace(wish)
    await this.tellsContact(wish)
    await this.reads('Check and send')
  }

  /** Has tried the checks that often fix it, where there are some. */
  async triesTips(): Promise<void> {
    const still = this.button('Still broken')
    await still.or(this.heading.filter({ hasText: 'Where are you?' })).waitFor()
    if (await still.isVisible()) await still.click()
  }

  async addsPhoto(photo: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel('Add photos').setInputFiles(photo)
  }

  async consents(): Promise<void> {
    await this.consent.check()
  }

  /** Sends the request and waits for the ticket. @returns the repair's code */
  async sends(): Promise<string> {
    await this.button('Send').click()
    return this.code()
  }

  /** Asks for a repair from the first question to the ticket. @returns the repair's code */
  async asks(wish: Wish): Promise<string> {
    await this.tells(wish)
    await this.consents()
    return this.sends()
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
    await expect
      .poll(() => this.said(), { timeout: 10_000 })
      .toSatisfy((shown: string) => said.every((each) => shown.includes(each)), said.join(' | '))
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

  async goesOn(): Promise<void> {
    await this.button('Next').click()
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
    const role = label === 'Town or postcode' ? 'combobox' : 'textbox'
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
