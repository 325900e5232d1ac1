/** The shopper's side: the shops' pages, the widget step by step, and repairs as they stand. */
import type { Locator, Page } from 'playwright-core'
import type { Demo } from '../run/demo'
import { photograph } from '../fill/scenes'
import type { Camera } from './camera'
import type { Found } from './found'

export async function takeShops(camera: Camera, { addresses }: Demo): Promise<void> {
  const page = await camera.newPage()
  for (const [name, url] of [
    ['shop', addresses.shop],
    ['shop-indonesian', `${addresses.shop}id/coffee-maker`],
    ['shoes', addresses.shoes],
  ] as const) {
    await page.goto(url)
    await widgetOn(page).scrollIntoViewIfNeeded()
    await headingOf(page).first().waitFor()
    await page.evaluate(() => window.scrollTo(0, 0))
    await camera.page(page, name)
  }
  await page.goto(`${addresses.shop}headphones`)
  const launcher = page.getByRole('button', { name: 'Get it repaired' })
  // The button comes when its place comes near.
  await page.locator('#repair').scrollIntoViewIfNeeded()
  await launcher.waitFor()
  await camera.part(page, 'shop-button', page.locator('#repair'))
  await launcher.click()
  await headingOf(page).first().waitFor()
  await camera.screen(page, 'shop-dialog')
  await page.context().close()
}

/** The page on which a retailer tries their look: one of the looks, as shop and ticket. */
export async function takeThemes(camera: Camera, { addresses }: Demo): Promise<void> {
  const page = await camera.newPage()
  for (const [name, query] of [
    ['themes', 'accent=%237a5c2e&surface=%23f8f4ec&ink=%23211a14&radius=0&gap=32&font=serif&heading=serif'],
    ['themes-ticket', 'accent=%239db0ff&surface=%2312141c&ink=%23e8ebf5&scheme=dark&radius=16&show=ticket'],
  ] as const) {
    await page.goto(`${addresses.themes}?${query}`)
    await page.frameLocator('iframe').getByRole('heading', { level: 2 }).waitFor()
    await camera.page(page, name)
  }
  await page.context().close()
}

/** One request, from the first question to the ticket. */
export async function takeRequest(camera: Camera, { addresses }: Demo): Promise<void> {
  const page = await camera.newPage()
  await page.goto(addresses.shop)
  const widget = widgetOn(page)
  const snap = (name: string) => camera.part(page, `shop-${name}`, widget)
  const press = (name: string | RegExp) =>
    widget
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
  const asks = (text: string) => headingOf(page).filter({ hasText: text }).first().waitFor()

  await widget.scrollIntoViewIfNeeded()
  await asks('What needs repair?')
  await snap('item')
  await press('Change')
  await widget.getByRole('button', { name: 'Washing machine' }).waitFor()
  await snap('categories')
  await press('Washing machine')
  await press('Next')

  await asks('What is wrong?')
  await widget.getByRole('radio', { name: 'Does not drain' }).check()
  await widget.getByLabel('In your own words').fill('The water stays in the drum at the end, and it beeps.')
  await widget.getByLabel('Add photos').setInputFiles({
    name: 'machine.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(await photograph('washer')),
  })
  await widget
    .getByRole('button', { name: /^Remove/ })
    .first()
    .waitFor()
  await widget.locator('progress').waitFor({ state: 'detached' })
  await snap('fault')
  await press('Next')

  await widget.getByRole('button', { name: 'Still broken' }).waitFor()
  await snap('checks')
  await press('Still broken')

  await asks('Where are you?')
  await widget.getByLabel('Town or postcode').fill('Jakarta')
  await widget
    .getByRole('option', { name: /^Jakarta/ })
    .first()
    .click()
  await widget.getByRole('radio', { name: 'Have it repaired at home' }).check()
  await widget.getByRole('group', { name: 'Nearest workshops' }).waitFor()
  await snap('place')
  await press('Next')

  await asks('How do we reach you?')
  await widget.getByLabel('Name').fill('Siti Rahmawati')
  await widget.getByLabel('Email').fill('siti.rahmawati@example.org')
  await widget.getByLabel('Address').fill('Jl. Johar 14, Menteng, Jakarta Pusat')
  await snap('contact')
  await press('Next')

  await asks('Check and send')
  await widget.getByRole('checkbox').check()
  await snap('review')
  await press('Send')
  await widget
    .getByText(/^BK-\w{4}-\w{4}$/)
    .first()
    .waitFor()
  await snap('ticket')
  await page.context().close()
}

/** Repairs as their links show them, and how one is found without the link. */
export async function takeStatuses(camera: Camera, { addresses }: Demo, { links }: Found): Promise<void> {
  const page = await camera.newPage()
  await page.goto(`${addresses.api}/r/${addresses.key}`)
  await headingOf(page).first().waitFor()
  await camera.page(page, 'hosted')
  await page.getByRole('button', { name: 'Follow a repair' }).click()
  await page.getByLabel('Repair code').waitFor()
  await camera.page(page, 'lookup')
  for (const [name, link] of Object.entries(links)) {
    // A new address with another fragment only would not load anew.
    await page.goto('about:blank')
    await page.goto(link)
    await page
      .getByText(/BK-\w{4}-\w{4}/)
      .first()
      .waitFor()
    await camera.page(page, `status-${name}`)
  }
  await page.context().close()
}

function widgetOn(page: Page): Locator {
  return page.locator('bengkel-repair')
}

function headingOf(page: Page): Locator {
  return widgetOn(page).getByRole('heading', { level: 2 })
}
