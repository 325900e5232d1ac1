/** The pages of those who sign in: workshop, store, office, and the mailbox. */
import type { Page } from 'playwright-core'
import { keptMail } from '../../server/outbox/kept-mail'
import { OFFICE_EMAIL } from '../fill/books'
import { SAMPLE_WORKSHOP, slugOf } from '../fill/workshops'
import type { Demo } from '../run/demo'
import type { Camera } from './camera'
import type { Found } from './found'

/** Pages by the name of their picture; each is a path of the server. */
type Pages = readonly (readonly [name: string, path: string | undefined])[]

export async function takeWorkshop(camera: Camera, demo: Demo, { atWorkshop }: Found): Promise<void> {
  const page = await camera.newPage()
  await signIn(camera, demo, page, `${slugOf(SAMPLE_WORKSHOP)}@workshops.example`, 'sign-in')
  const jobs = Object.entries(atWorkshop).map(
    ([status, code]) => [`workshop-${status}`, `/workshop/jobs/${code}`] as const,
  )
  await takeAll(camera, demo, page, [
    ['workshop-board', '/workshop'],
    ['workshop-board-bench', '/workshop?show=bench'],
    ...jobs,
    ['workshop-ticket', `/workshop/jobs/${atWorkshop.booked}/ticket`],
    ['workshop-book-in', '/workshop/book-in'],
    ['workshop-book-in-form', '/workshop/book-in?category=phone'],
    ['workshop-to-send', '/workshop/to-send'],
  ])
  await page.context().close()
}

export async function takeStore(camera: Camera, demo: Demo, { atStore }: Found): Promise<void> {
  const page = await camera.newPage()
  await signIn(camera, demo, page, atStore.email)
  await takeAll(camera, demo, page, [
    ['store-board', '/store'],
    ['store-job', `/store/jobs/${atStore.code}`],
    ['store-book-in', '/store/book-in?category=coffee-maker'],
  ])
  await page.context().close()
}

export async function takeOffice(camera: Camera, demo: Demo, { atOffice }: Found): Promise<void> {
  const page = await camera.newPage()
  await signIn(camera, demo, page, OFFICE_EMAIL)
  const { allWorkshops } = await demo.bengkel.directory.current()
  const workshop = allWorkshops.find(({ name }) => name === SAMPLE_WORKSHOP)!
  await takeAll(camera, demo, page, [
    ['office-home', '/office'],
    ['office-jobs', '/office/jobs'],
    ['office-search', '/office/jobs?q=kirana'],
    ['office-job', `/office/jobs/${atOffice.weighed}`],
    ['office-job-needing', `/office/jobs/${atOffice.needing}`],
    ['office-job-closed', `/office/jobs/${atOffice.over}`],
    ['office-merchants', '/office/merchants'],
    ['office-merchant', '/office/merchants/1'],
    ['office-workshops', '/office/workshops'],
    ['office-workshop', `/office/workshops/${workshop.id}`],
    ['office-workshop-new', '/office/workshops/new'],
    ['office-what-if', '/office/what-if'],
    ['office-book-in', '/office/book-in'],
    ['office-book-in-form', '/office/book-in?merchant=1&category=washing-machine'],
    ['office-people', '/office/people'],
    ['office-to-send', '/office/to-send'],
  ])
  await page.context().close()
}

export async function takeMailbox(camera: Camera, demo: Demo): Promise<void> {
  const page = await camera.newPage()
  const mail = async (subject: string) => {
    const sql = 'SELECT max(id) AS id FROM kept_mail WHERE subject LIKE ?'
    return `/mailbox/${(await demo.bengkel.store.readOne<{ id: number }>(sql, [subject]))!.id}`
  }
  await takeAll(camera, demo, page, [
    ['mailbox', '/mailbox'],
    ['mail-request', await mail('%: we have your request')],
    ['mail-quote', await mail('%: your quote, €%')],
    ['mail-offer', await mail('%: an offer, please answer%')],
  ])
  await page.context().close()
}

async function takeAll(camera: Camera, { addresses }: Demo, page: Page, pages: Pages): Promise<void> {
  for (const [name, path] of pages) {
    const answer = await page.goto(`${addresses.api}${path}`)
    if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status()}`)
    await camera.page(page, name)
  }
}

/** @param pictured also takes the pictures of signing in, under names that begin so */
async function signIn(
  camera: Camera,
  { addresses, bengkel }: Demo,
  page: Page,
  email: string,
  pictured?: string,
): Promise<void> {
  await page.goto(`${addresses.api}/sign-in?email=${email}`)
  if (pictured) await camera.page(page, pictured)
  const before = (await keptMail(bengkel.store, email))[0]?.id ?? 0
  await page.locator('form button').first().click()
  await page.locator('[name=code]').waitFor()
  if (pictured) await camera.page(page, `${pictured}-code`)
  let code: string | undefined
  while (code === undefined) {
    await page.waitForTimeout(100)
    const [newest] = await keptMail(bengkel.store, email)
    if (newest && newest.id > before) code = /\d{6}/.exec(newest.subject)?.[0]
  }
  await page.locator('[name=code]').fill(code)
  await page.locator('form button').first().click()
  await page.waitForURL(/\/(workshop|store|office)/)
}
