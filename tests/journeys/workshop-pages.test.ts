// The workshop's pages in a real browser: whole without JavaScript, better with it, and accessible to everybody.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askForCode, signIn } from '../../server/accounts/sign-in'
import { createApp } from '../../server/http/app'
import { accessibilityFaults } from '../harness/axe'
import { openBengkel, type TestBengkel } from '../harness/bengkel'
import { launch, type Browser, type PageOptions } from '../harness/browser'
import { ask, eventsOf, jobIn, now } from '../harness/jobs'
import { mailedCode } from '../harness/mail'
import { addMerchant, addPerson, addStore, addWorkshop } from '../harness/network'
import { mailsOf } from '../harness/outbox'
import { appDeps } from '../harness/visitor'

const SARI = 'sari@menteng.example'
const DEWI = 'dewi@store.example'
const VISIT = {
  handover: { mode: 'on-site', address: { text: 'Jl. Satrio 12' } },
  item: { category: 'washing-machine' },
} as const

let bengkel: TestBengkel
let merchant: number
let store: number
let server: Server
let browser: Browser
let address: string

beforeEach(async () => {
  bengkel = await openBengkel()
  merchant = await addMerchant(bengkel)
  const workshop = await addWorkshop(bengkel, { merchants: [merchant] })
  store = await addStore(bengkel, { merchant })
  await addPerson(bengkel, { email: SARI, name: 'Sari', workshop })
  await addPerson(bengkel, { email: DEWI, name: 'Dewi', store })
  const { fetch } = createApp(appDeps(bengkel, { mailbox: true }))
  server = await new Promise<Server>((resolve) => {
    const listening = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(listening as Server))
  })
  address = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await launch()
})
afterEach(async () => {
  await browser.close()
  server.close()
  await bengkel.close()
})

/** A page of somebody who has signed in. */
async function pageOf(email: string, options: PageOptions = {}): Promise<Page> {
  const page = await browser.newPage({ device: 'phone', ...options })
  const { mark } = await askForCode(bengkel, email)
  const { token } = await signIn(bengkel, mark, await mailedCode(bengkel, email))
  await page.context().addCookies([{ name: 'bengkel-session', value: token, url: address }])
  return page
}

const jobPath = (job: { id: number }) => `/workshop/jobs/${bengkel.codes.of(job.id)}`

describe('without JavaScript', () => {
  it('somebody signs in and works an offer up to its quote', async () => {
    const job = await ask(bengkel, merchant, VISIT)
    const page = await browser.newPage({ device: 'phone', javaScriptEnabled: false })
    await page.goto(`${address}/workshop`)
    await page.getByLabel('Email').fill(SARI)
    await page.getByRole('button', { name: 'Mail me a code' }).click()
    await page.getByLabel('Code').fill(await mailedCode(bengkel, SARI))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByLabel('Condition').fill('Clean')
    await page.getByRole('button', { name: 'Take it in' }).click()

    await page.getByLabel('What did you find?').fill('The pump is worn out.')
    await page.getByLabel('Wear').check()
    const tested = page.getByLabel('How was it tested?')
    await page.getByLabel('No fault found').check()
    await expect.poll(() => tested.isVisible()).toBe(true)
    await page.getByLabel('Give a quote').check()
    await expect.poll(() => tested.isVisible()).toBe(false)
    await page.getByLabel('Line 1: Part or work').fill('Pump')
    await page.getByLabel('Line 1: Amount in IDR').fill('489.000')
    await page.getByRole('button', { name: 'Save the diagnosis' }).click()
    await page.getByText('The diagnosis is saved.').waitFor()
    expect((await now(bengkel, job)).status).toBe('quoted')

    await page.locator('summary', { hasText: 'Your account' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out.').waitFor()
  })
})

describe('with JavaScript', () => {
  it('a network drop loses no text, and what was sent is not offered again', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const page = await pageOf(SARI)
    await page.goto(address + jobPath(job))
    await page.getByLabel('Message to the customer').fill('It is the battery.')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('What you typed is kept on this device.').waitFor()
    await page.context().setOffline(false)
    await page.reload()
    expect(await page.getByLabel('Message to the customer').inputValue()).toBe('It is the battery.')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('Your message is sent.').waitFor()
    expect(await page.getByLabel('Message to the customer').inputValue()).toBe('')
    await page.reload()
    expect(await page.getByLabel('Message to the customer').inputValue()).toBe('')
    expect((await eventsOf(bengkel, job.id)).at(-1)).toMatchObject({
      type: 'message',
      text: 'It is the battery.',
    })
  })

  it('leaves nothing of what was typed on the device after signing out', async () => {
    const job = await jobIn('received', bengkel, merchant)
    const page = await pageOf(SARI)
    await page.goto(address + jobPath(job))
    await page.getByLabel('Message to the customer').fill('Private')
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('Private')
    await page.locator('summary', { hasText: 'Your account' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out.').waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  it('the board shows by itself what has come', async () => {
    const page = await pageOf(SARI)
    await page.clock.install()
    await page.goto(`${address}/workshop`)
    await page.getByText('Nothing is offered at the moment.').waitFor({ state: 'attached' })
    const job = await ask(bengkel, merchant, VISIT)
    await page.clock.fastForward('01:05')
    const code = page.getByRole('link', { name: bengkel.codes.of(job.id) })
    await expect.poll(() => code.count()).toBe(1)
  })
})

describe('every page', () => {
  it.each(['light', 'dark'] as const)('is accessible and fits a phone, %s', async (colorScheme) => {
    const jobs = [await ask(bengkel, merchant, VISIT)]
    for (const status of ['booked', 'received', 'quoted', 'repairing', 'waiting', 'ready', 'closed'] as const)
      jobs.push(await jobIn(status, bengkel, merchant, { contact: { phone: '+62 813 9876 5432' } }))
    const atStore = await ask(bengkel, merchant, { handover: { mode: 'carry-in', store: String(store) } })
    await mailsOf(bengkel)
    const received = jobPath(jobs[2]!)
    const visits: [email: string, paths: string[]][] = [
      [
        SARI,
        [
          '/workshop',
          '/workshop?show=bench',
          '/workshop?show=ready',
          '/workshop/book-in',
          '/workshop/book-in?category=phone',
          '/workshop/to-send',
          `${received}/ticket`,
          ...jobs.map(jobPath),
        ],
      ],
      [DEWI, ['/store', '/store/book-in?category=phone', `/store/jobs/${bengkel.codes.of(atStore.id)}`]],
    ]
    const faults: string[] = []
    const look = async (page: Page, path: string) => {
      await page.goto(address + path)
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wider > 0) faults.push(`${path}: ${wider} px wider than the screen`)
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${path}: ${fault}`))
    }
    const visitor = await browser.newPage({ device: 'phone', colorScheme })
    await look(visitor, '/sign-in')
    for (const [email, paths] of visits) {
      const page = await pageOf(email, { colorScheme })
      for (const path of paths) await look(page, path)
    }
    expect(faults).toEqual([])
  })
})
