// A person at the workshop's bench: signs in with a mailed code, reads the board, works a repair by its page's one next step.
import type { Page } from 'playwright-core'
import type { Mailbox } from './kept-mail'
import { fillIn, signIn } from './pages'

/** What is charged: the text of each line to its amount as people type it. */
export type QuoteLines = Record<string, string>

export interface Found {
  finding: string
  cause: string
  coverage: string
  payer: string
  /** How it goes on, as the form says it. */
  next: string
  lines?: QuoteLines
}

export class WorkshopPerson {
  constructor(
    readonly page: Page,
    readonly url: string,
    readonly mailbox: Mailbox,
  ) {}

  async signsIn(email: string): Promise<void> {
    await signIn(this.page, this.url, this.mailbox, email)
    await this.page.getByRole('heading', { name: 'Board', level: 1 }).waitFor()
  }

  /** @returns the codes of the repairs that stand under this heading of the board */
  async board(column: 'Offered' | 'On the bench' | 'Ready'): Promise<string[]> {
    await this.page.goto(`${this.url}/workshop`)
    await this.page.getByRole('navigation', { name: 'Board' }).getByRole('link', { name: column }).click()
    const shown = this.page.getByRole('region', { name: column })
    await shown.waitFor()
    return shown.getByRole('link', { name: /^BK-/ }).allTextContents()
  }

  /** Opens a repair by the code that somebody reads out. */
  async opens(code: string): Promise<void> {
    await this.page.goto(`${this.url}/workshop`)
    await this.page.getByRole('textbox', { name: 'Repair code' }).fill(code)
    await this.presses('Find')
    await this.page
      .getByRole('link', { name: /Board$/ })
      .first()
      .waitFor()
  }

  async accepts(code: string): Promise<void> {
    await this.opens(code)
    await this.presses('Accept')
    await this.isTold('Accepted.')
  }

  async declines(code: string, reason: string, words: string): Promise<void> {
    await this.opens(code)
    await this.unfolds('Decline')
    await this.chooses(reason)
    await fillIn(this.page, { 'In your own words': words })
    await this.presses('Decline')
    await this.isTold('Declined. The next workshop is asked.')
  }

  async takesIn(code: string, receipt: Record<string, string>): Promise<void> {
    await this.opens(code)
    await fillIn(this.page, receipt)
    await this.presses('Take it in')
    await this.isTold('Taken in.')
  }

  async diagnoses(code: string, { finding, cause, coverage, payer, next, lines = {} }: Found): Promise<void> {
    await this.opens(code)
    await fillIn(this.page, { 'What did you find?': finding })
    await this.chooses(cause)
    await fillIn(this.page, { 'What covers it?': coverage, 'Who pays?': payer })
    await this.chooses(next)
    await this.quotes(lines)
    await this.presses('Save the diagnosis')
    await this.isTold('The diagnosis is saved.')
  }

  /** A second fault was found while repairing. */
  async quotesAgain(code: string, lines: QuoteLines): Promise<void> {
    await this.opens(code)
    await this.unfolds('A second fault: new quote')
    await this.quotes(lines)
    await this.presses('Send the quote')
    await this.isTold('The quote is sent.')
  }

  async finishes(code: string, outcome: string, done: string): Promise<void> {
    await this.opens(code)
    await this.chooses(outcome)
    await fillIn(this.page, { 'What was done?': done })
    await this.presses('It is ready')
    await this.isTold('It is ready. The customer is told.')
  }

  /** @param how it was paid; the amount stands there already */
  async handsOut(code: string, how: string): Promise<void> {
    await this.opens(code)
    await this.chooses(how)
    await this.presses('Hand it out and close')
    await this.isTold('Handed out and closed.')
  }

  /**
   * Books in for somebody who stands at the counter, up to the ticket that is given out.
   *
   * @param answers by the label of their field; what is chosen from a list by its name there
   * @returns the repair's code
   */
  async booksIn(item: string, answers: Record<string, string>): Promise<string> {
    await this.page.goto(`${this.url}/workshop/book-in`)
    await this.page.getByRole('link', { name: item, exact: true }).click()
    await this.page.getByRole('heading', { name: `Book in: ${item}` }).waitFor()
    await fillIn(this.page, answers)
    await this.presses('Book it in')
    await this.isTold('Booked in. Give the customer the ticket.')
    return (await this.page.getByText(/^BK-\w{4}-\w{4}$/).textContent())!
  }

  async isTold(notice: string): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: notice }).waitFor()
  }

  async unfolds(title: string): Promise<void> {
    await this.page.getByRole('group').getByText(title, { exact: true }).first().click()
  }

  async presses(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /** @param answer as it begins: a hint may follow */
  async chooses(answer: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${answer}`) }).check()
  }

  private async quotes(lines: QuoteLines): Promise<void> {
    for (const [nth, [text, amount]] of Object.entries(lines).entries()) {
      await this.page.getByLabel(`Line ${nth + 1}: Part or work`).fill(text)
      await this.page.getByLabel(new RegExp(`^Line ${nth + 1}: Amount`)).fill(amount)
    }
  }
}
