// A person at the head office: makes merchants and workshops, sees what needs somebody, books in who calls.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Mailbox } from './kept-mail'
import { fillIn, signIn } from './pages'

export interface MerchantAnswers {
  name: string
  /** The origin of its pages. */
  origin: string
  country: string
  currency: string
}

export interface WorkshopAnswers {
  name: string
  email: string
  address: string
  /** What is typed for its town, and the one of the places found that is meant. */
  town: string
  place: RegExp
  skills: string[]
  modes: string[]
  /** Modes that are booked at once; the others are offered. */
  agreement: string[]
  merchant: string
}

export class OfficePerson {
  constructor(
    readonly page: Page,
    readonly url: string,
    readonly mailbox: Mailbox,
  ) {}

  async signsIn(email: string): Promise<void> {
    await signIn(this.page, this.url, this.mailbox, email)
    await this.heading('What needs a person').waitFor()
  }

  /** @returns the script tag that the merchant is to paste */
  async makesMerchant({ name, origin, country, currency }: MerchantAnswers): Promise<string> {
    await this.goesTo('Merchants')
    await this.page.getByRole('link', { name: 'Add a merchant' }).click()
    await fillIn(this.page, {
      Name: name,
      'Its pages': origin,
      Country: country,
      Language: 'English',
      Currency: currency,
      'Address of its privacy notice': `${origin}/privacy`,
    })
    await this.presses('Save')
    await this.isTold('The merchant is made.')
    return this.page.getByRole('textbox', { name: 'Paste this into the page' }).inputValue()
  }

  async makesWorkshop(workshop: WorkshopAnswers): Promise<void> {
    const { name, email, address, town, place, skills, modes, agreement, merchant } = workshop
    await this.goesTo('Workshops')
    await this.page.getByRole('link', { name: 'Add a workshop' }).click()
    await fillIn(this.page, {
      Name: name,
      Email: email,
      Language: 'English',
      Address: address,
      Country: 'Indonesia',
      'Time zone': 'Asia/Jakarta',
      'How far it travels, km': '60',
    })
    await this.findsPlace(town, place)
    await this.ticks('What it repairs', skills)
    await this.ticks('How it takes items', modes)
    await this.ticks('Booked at once', agreement)
    await this.ticks('Works for', [merchant])
    await this.presses('Save')
    await this.isTold('The workshop is made.')
  }

  /** @returns the codes of the repairs that need a person for this reason */
  async needing(reason: string): Promise<string[]> {
    await this.page.goto(`${this.url}/office`)
    await this.heading('What needs a person').waitFor()
    const tickets = this.page.getByRole('article').filter({ hasText: reason })
    return tickets.getByRole('link', { name: /^BK-/ }).allTextContents()
  }

  async opens(code: string): Promise<void> {
    await this.page.goto(`${this.url}/office/jobs/${code}`)
    await this.heading(code).waitFor()
  }

  /**
   * Books in for somebody on the phone.
   *
   * @param answers by the label of their field; what is chosen from a list by its name there
   * @returns the repair's code
   */
  async booksIn(
    item: string,
    { town, place, mode }: { town: string; place: RegExp; mode: string },
    answers: Record<string, string>,
  ): Promise<string> {
    await this.goesTo('Book in')
    await this.presses(item)
    await this.heading(`Book in: ${item}`).waitFor()
    await this.findsPlace(town, place)
    await this.page.getByRole('radio', { name: mode }).check()
    await fillIn(this.page, answers)
    await this.presses('Book it in')
    const notice = await this.isTold('Booked in.')
    return /BK-\w{4}-\w{4}/.exec((await notice.textContent())!)![0]
  }

  /** Sends by chat what the repair's customer is to be told, and notes it. @returns the link that opens the chat */
  async sendsByChat(code: string): Promise<URL> {
    await this.page.goto(`${this.url}/office/to-send`)
    const ticket = this.page.getByRole('article').filter({ hasText: code })
    const chat = await ticket.getByRole('link', { name: 'Open in WhatsApp' }).getAttribute('href')
    await ticket.getByRole('button', { name: 'It is sent' }).click()
    await this.isTold('Noted as sent.')
    return new URL(chat!)
  }

  /** Waits until the page says all of this, its words one space apart. */
  async sees(...said: string[]): Promise<void> {
    const shown = async () => (await this.page.getByRole('main').innerText()).replace(/\s+/g, ' ')
    await expect
      .poll(shown, { timeout: 10_000 })
      .toSatisfy((text: string) => said.every((each) => text.includes(each)), said.join(' | '))
  }

  async goesTo(room: string): Promise<void> {
    await this.page.goto(`${this.url}/office`)
    await this.page.getByRole('navigation').getByRole('link', { name: room }).click()
  }

  async isTold(notice: string): Promise<Locator> {
    const said = this.page.getByRole('status').filter({ hasText: notice })
    await said.waitFor()
    return said
  }

  async presses(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  private heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name })
  }

  /** Types a town, and takes the one of those found that is meant. */
  private async findsPlace(town: string, place: RegExp): Promise<void> {
    await fillIn(this.page, { 'Town or postcode': town })
    await this.page.getByRole('radio', { name: place }).check()
  }

  /** Ticks exactly these of a group. */
  private async ticks(group: string, names: string[]): Promise<void> {
    const offered = this.page.getByRole('group', { name: group })
    const ticked = offered.getByRole('checkbox', { checked: true })
    while ((await ticked.count()) > 0) await ticked.first().uncheck()
    for (const name of names) await offered.getByRole('checkbox', { name, exact: true }).check()
  }
}
