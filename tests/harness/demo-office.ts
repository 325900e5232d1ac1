// The demo's head office: finds the repairs of somebody, and changes what its merchants and workshops take.
import type { Page } from 'playwright-core'
import { vi } from 'vitest'

/** What follows an event is done within a second; a machine that is busy takes longer. */
const PATIENCE = { timeout: 10_000, interval: 50 }

export class DemoOffice {
  private constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** Signs in with the code that the demo's mailbox shows. */
  static async signsIn(page: Page, { office, mailbox }: Record<'office' | 'mailbox', string>) {
    await page.goto(office)
    const email = await page.getByLabel('Email').inputValue()
    await page.getByRole('button', { name: 'Mail me a code' }).click()
    await page.getByLabel('Code').waitFor()
    const letters = await page.context().newPage()
    const letter = letters.getByText(/\d{6} is your sign-in code/).first()
    await vi.waitFor(async () => {
      await letters.goto(`${mailbox}?to=${email}`)
      if ((await letter.count()) === 0) throw new Error(`No code came to ${email}`)
    }, PATIENCE)
    const code = /\d{6}/.exec((await letter.textContent())!)![0]
    await letters.close()
    await page.getByLabel('Code').fill(code)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'What needs a person' }).waitFor()
    return new DemoOffice(page, `${new URL(office).origin}/office`)
  }

  /** @returns the codes of the repairs that are found by these words */
  async finds(words: string): Promise<string[]> {
    await this.page.goto(`${this.url}/jobs?${new URLSearchParams({ q: words })}`)
    return this.page.getByRole('main').getByRole('link', { name: /^BK-/ }).allTextContents()
  }

  /** Ticks or unticks a state of a merchant or a workshop, such as whether it takes part. */
  async sets(room: 'merchants' | 'workshops', name: string, state: string, on: boolean): Promise<void> {
    await this.page.goto(`${this.url}/${room}`)
    await this.page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
    await this.page.getByRole('checkbox', { name: state, exact: true }).setChecked(on)
    const save = this.page.getByRole('button', { name: 'Save', exact: true })
    await this.page
      .locator('form')
      .filter({ has: this.page.getByLabel(state) })
      .filter({ has: save })
      .getByRole('button', { name: 'Save', exact: true })
      .click()
    await this.page.getByRole('status').first().waitFor()
  }
}
