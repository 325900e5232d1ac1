// `npm run demo` as somebody sees it who has just cloned this: what it prints, that all of it opens, what there is to look at,
// and that it ends and begins again cleanly. One story, since filling takes its time.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildGazetteer } from '../../server/ports/node/gazetteer'
import { attentions, reasonsIn } from '../../server/store/attention'
import { outcomes, statuses } from '../../shared/job'
import type { Browser } from '../harness/browser'
import { launch } from '../harness/browser'
import type { DemoProcess } from '../harness/demo'
import { demoFolder, freePorts, startDemo } from '../harness/demo'
import { stepsOfOneStory } from '../harness/story'
import { faultsOfThemePage, tryTheme, tryThemeWithoutScripts } from '../harness/theme-page'

const GAZETTEER = new URL('../../node_modules/.cache/bengkel/places.db', import.meta.url).pathname

describe('the demo', () => {
  stepsOfOneStory()
  const folder = demoFolder()
  let port: number
  let demo: DemoProcess
  let browser: Browser

  beforeAll(async () => {
    // The gazetteer is built once for all tests; the demo finds it up to date.
    await buildGazetteer(GAZETTEER, () => undefined)
    copyFileSync(GAZETTEER, join(folder.path, 'places.db'))
    port = await freePorts()
    browser = await launch()
  })
  afterAll(async () => {
    await demo?.stop()
    folder.remove()
    await browser.close()
  })

  it('ends at once when it is stopped while it fills its store', async () => {
    const first = await startDemo(folder.path, port, 'filling')
    expect(await first.stop()).toBe(0)
  })

  it('then fills it anew and prints where everything is', async () => {
    demo = await startDemo(folder.path, port)
    expect(Object.keys(demo.addresses)).toEqual([
      'shop',
      'shoes',
      'themes',
      'workshop',
      'office',
      'mailbox',
      'api',
      'key',
    ])
    expect(demo.addresses.shop).toBe(`http://localhost:${port + 1}/`)
    expect(demo.addresses.key).toMatch(/^pk_\w+$/)
  })

  it('answers under each address, by either name of this machine', async () => {
    const { shop, shoes, themes, workshop, office, mailbox, api } = demo.addresses
    for (const address of [shop, shoes, themes, workshop, office, mailbox, `${api}/health`]) {
      for (const url of [address!, address!.replace('localhost', '127.0.0.1')]) {
        expect([url, (await fetch(url)).status]).toEqual([url, 200])
      }
    }
  })

  it.each(['shop', 'shoes'])(
    'shows the widget on the page of the %s under its strict policy',
    async (which) => {
      const page = await browser.newPage({ device: 'phone' })
      await page.goto(demo.addresses[which]!)
      const widget = page.locator('bengkel-repair')
      await widget.scrollIntoViewIfNeeded()
      await widget.getByRole('heading', { name: 'What needs repair?' }).waitFor()
      expect(await widget.getByLabel('Model').inputValue()).toBe(which === 'shop' ? 'Brisa 7' : 'Elbe Derby')
      expect(browser.troubles()).toEqual([])
    },
  )

  it('lets a retailer see the widget in a look of their own, and take it with them', async () => {
    await tryTheme(browser, demo.addresses.themes!, demo.addresses.key!)
  })

  it('shows a look without scripts too, from its address alone', async () => {
    await tryThemeWithoutScripts(browser, demo.addresses.themes!)
  })

  it.each(['phone', 'desktop'] as const)(
    'keeps the page of looks usable for everybody, on a %s',
    async (device) => {
      expect(await faultsOfThemePage(browser, demo.addresses.themes!, device)).toEqual([])
    },
  )

  it('lets a workshop in with the code that the mailbox shows', async () => {
    const page = await browser.newPage()
    await page.goto(demo.addresses.workshop!)
    const email = await page.getByLabel('Email').inputValue()
    await page.getByRole('button', { name: 'Mail me a code' }).click()
    await page.getByLabel('Code').waitFor()
    const mailbox = await page.context().newPage()
    await mailbox.goto(`${demo.addresses.mailbox}?to=${email}`)
    const letter = mailbox.getByText(/\d{6} is your sign-in code/).first()
    await expect
      .poll(async () => {
        await mailbox.reload()
        return letter.count()
      })
      .toBe(1)
    const code = /\d{6}/.exec((await letter.textContent())!)![0]
    await page.getByLabel('Code').fill(code)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${demo.addresses.api}/workshop`)
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
  })

  it('says which port is taken where it runs already', async () => {
    await expect(startDemo(folder.path, port)).rejects.toThrow(`ended with 1: Port ${port} is taken`)
  })

  it('ends cleanly on Ctrl-C', async () => {
    expect(await demo.stop()).toBe(0)
  })

  it('has some three hundred repairs in every status and outcome, and what needs the office, in three countries', async () => {
    const client = createClient({ url: `file:${join(folder.path, 'bengkel.db')}` })
    const column = async (sql: string) => (await client.execute(sql)).rows.map((row) => row[0])
    const [jobs] = await column('SELECT count(*) FROM jobs')
    expect(jobs).toBeGreaterThan(280)
    expect(jobs).toBeLessThan(360)
    expect((await column('SELECT DISTINCT status FROM jobs')).sort()).toEqual([...statuses].sort())
    const ended = await column('SELECT DISTINCT outcome FROM jobs WHERE outcome IS NOT NULL')
    expect(ended.sort()).toEqual([...outcomes].sort())
    const needed = await column('SELECT DISTINCT attention FROM jobs WHERE attention IS NOT NULL')
    expect(
      attentions.filter((reason) => needed.some((flags) => reasonsIn(flags as number).includes(reason))),
    ).toEqual(attentions)
    expect((await column('SELECT count(*) FROM workshops'))[0]).toBeGreaterThanOrEqual(60)
    expect(await column('SELECT DISTINCT country FROM workshops ORDER BY 1')).toEqual(['DE', 'ID', 'KE'])
    client.close()
  })

  it('finds its data again when it is started a second time', async () => {
    const { key } = demo.addresses
    demo = await startDemo(folder.path, port)
    expect(demo.addresses.key).toBe(key)
    expect(demo.said()).not.toContain('Filling')
  })
})
