// What the pages of workshops and the office have in common: signing in with a mailed code, and forms.
import type { Page } from 'playwright-core'
import type { Mailbox } from './kept-mail'

/** @param url of the server */
export async function signIn(page: Page, url: string, mailbox: Mailbox, email: string): Promise<void> {
  await page.goto(`${url}/sign-in`)
  await fillIn(page, { Email: email })
  await page.getByRole('button', { name: 'Mail me a code' }).click()
  const { subject } = await mailbox.letterTo(email, 'is your sign-in code')
  await fillIn(page, { Code: subject.split(' ')[0]! })
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Fills fields in by their labels; what stands in a list is chosen by its name there. */
export async function fillIn(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    // The same may be asked in a form that is folded away.
    const control = page
      .getByLabel(new RegExp(`^${escaped(label)}( \\(optional\\))?$`))
      .filter({ visible: true })
    const list = await control.evaluate((element) => element instanceof HTMLSelectElement)
    await (list ? control.selectOption(answer) : control.fill(answer))
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
