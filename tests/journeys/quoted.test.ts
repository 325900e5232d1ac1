// A quote from the bench to the customer's yes, in a real browser against the real server: the form that comes with it is read
// and kept, a photo goes back with a question, the day's ticket stays on the device.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { diagnose } from '../../server/jobs/diagnose'
import type { Job } from '../../server/jobs/job'
import { statusUrl } from '../../server/jobs/status-url'
import { by, DIAGNOSIS, jobIn, merchantOf, now, QUOTE } from '../harness/jobs'
import { addPerson, addWorkshop } from '../harness/network'
import { picture } from '../harness/photos'
import type { Stage, Trade } from '../harness/stage'
import { openStage, openTrade } from '../harness/stage'
import { stepsOfOneStory } from '../harness/story'
import { WorkshopPerson } from '../harness/workshop-person'

const SARI = 'sari@menteng.example'

let stage: Stage
let trade: Trade
let job: Job
let customer: Page

beforeAll(async () => {
  stage = await openStage()
  trade = await openTrade(stage)
  const { bengkel } = stage.server
  const workshop = await addWorkshop(bengkel, { merchants: [trade.merchant] })
  await addPerson(bengkel, { email: SARI, name: 'Sari', workshop })
  const received = await jobIn('received', bengkel, trade.merchant)
  const quote = { ...QUOTE, declineFee: 2_500_000, form: { replacement: 0 } }
  job = await diagnose(bengkel, received.id, by('workshop', received), { ...DIAGNOSIS, quote })
  customer = await stage.browser.newPage({ device: 'phone' })
  await customer.goto(statusUrl(bengkel, await merchantOf(bengkel, trade.merchant), job))
})
afterAll(() => stage.close())
stepsOfOneStory()

it('the form is read as a page of its own', async () => {
  const opened = customer.waitForEvent('popup')
  await customer.getByRole('link', { name: 'European Repair Information Form', exact: true }).click()
  const page = await opened
  await page.getByRole('heading', { name: 'European Repair Information Form' }).waitFor()
  const text = await page.locator('main').innerText()
  for (const said of [
    'Menteng Service Center',
    'Yes: free of charge',
    'costs IDR\u00a025,000',
    '30 calendar days',
  ])
    expect(text).toContain(said)
  // What prints is a script of the page's own, which its policy allows.
  await page.getByRole('button', { name: 'Print' }).waitFor()
  await page.close()
})

it('and kept as a file that is whole in itself', async () => {
  const saved = customer.waitForEvent('download')
  await customer.getByRole('link', { name: 'Save European Repair Information Form' }).click()
  const file = await saved
  const code = stage.server.bengkel.codes.of(job.id)
  expect(file.suggestedFilename()).toBe(`repair-form-${code}-1.html`)
  const html = await readFile(await file.path(), 'utf8')
  expect(html).toContain('Menteng Service Center')
  expect(html).not.toMatch(/<link|<script|src=/)
})

it('a question goes to the workshop with a photo', async () => {
  await customer.getByText('Write a message').click()
  await customer.getByLabel('Message').fill('Is this part of it?')
  const png = await picture(600, 400).png().toBuffer()
  await customer
    .getByLabel('Add photos')
    .setInputFiles({ name: 'part.png', mimeType: 'image/png', buffer: png })
  await customer.getByRole('button', { name: /^Remove/ }).waitFor()
  await customer.getByRole('button', { name: 'Send' }).click()
  await customer.getByText('Is this part of it?').waitFor()
  await customer.locator('.note .photos img').waitFor()

  const sari = new WorkshopPerson(await stage.browser.newPage(), stage.server.url, stage.mailbox)
  await sari.signsIn(SARI)
  await sari.opens(stage.server.bengkel.codes.of(job.id))
  const message = sari.page.locator('#message')
  await message.getByText('Is this part of it?').waitFor()
  const photo = message.getByRole('img', { name: 'Photo 1' })
  await photo.scrollIntoViewIfNeeded()
  await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(600)
})

it('a no says what it costs, and a yes begins the repair', async () => {
  await customer.getByRole('button', { name: 'Decline' }).click()
  await customer.getByText(/the check costs IDR\s25,000/).waitFor()
  await customer.getByRole('button', { name: 'Back' }).click()
  await customer.getByRole('button', { name: /^Accept/ }).click()
  await customer.getByRole('heading', { name: 'It is being repaired' }).waitFor()
  expect((await now(stage.server.bengkel, job)).status).toBe('repairing')
})

it('the device remembers it only when asked, and opens it from the first question', async () => {
  await customer.getByRole('checkbox', { name: /Remember on this device/ }).check()
  const hosted = `${stage.server.url}/r/${trade.key}`
  await customer.goto('about:blank')
  await customer.goto(hosted)
  await customer.getByRole('heading', { name: 'Your repairs' }).waitFor()
  await customer.getByText('It is being repaired').waitFor()
  await customer.getByRole('button', { name: 'Samsung Galaxy A52', exact: true }).click()
  const heading = customer.getByRole('heading', { level: 2 })
  await expect.poll(() => heading.first().innerText()).toBe('It is being repaired')
})
