// Where wrong turns are taken: the demo as its user has it, shoppers whose way to it can break, and its head office, which
// counts what came of them.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildGazetteer } from '../../server/ports/node/gazetteer'
import type { BadWay } from './bad-way'
import { badWay } from './bad-way'
import type { Browser, PageOptions } from './browser'
import { launch } from './browser'
import { DemoOffice } from './demo-office'
import type { DemoProcess } from './demo'
import { demoFolder, freePorts, startDemo } from './demo'
import type { Wish } from './shopper'
import { Shopper } from './shopper'

/** Built once for all tests; the demo finds it up to date. */
const GAZETTEER = new URL('../../node_modules/.cache/bengkel/places.db', import.meta.url).pathname

/** Where the demo's database lies in its folder. */
const DATABASE = 'bengkel.db'

export interface DemoStage {
  browser: Browser
  office: DemoOffice
  /** Address of the electronics shop's first product, and of the server. */
  shop: string
  api: string
  /** Somebody with a phone, on a way of their own that can break. */
  shopper(options?: PageOptions): Promise<FarShopper>
  /** Ends the server and starts it again on the same data. */
  restart(): Promise<void>
  /** Ends the server. @returns its database file */
  stop(): Promise<string>
  /** Closes all. @throws if anything went wrong unseen on a page */
  close(): Promise<void>
}

/** A shopper on the demo shop's page, far from the server. */
export class FarShopper extends Shopper {
  constructor(
    page: Page,
    readonly way: BadWay,
  ) {
    super(page)
  }

  /** Opens a page of the shop and goes to where the widget stands: it is loaded when it is nearly seen. */
  override async opens(url: string): Promise<void> {
    await super.opens(url)
    await this.comesNear()
  }

  /** The page has said which item it is. */
  override async tellsItem({ brand, model }: Wish): Promise<void> {
    await this.reads('What needs repair?')
    await this.types({ Brand: brand, Model: model })
    await this.goesOn()
  }

  /** Loads the page again. */
  async reloads(): Promise<void> {
    await this.page.reload()
    await this.comesNear()
  }

  async comesNear(): Promise<void> {
    await this.page.locator('bengkel-repair').scrollIntoViewIfNeeded()
  }

  /** @returns what the widget has kept in this tab */
  kept(): Promise<Record<string, string>> {
    return this.page.evaluate(() => ({ ...sessionStorage }))
  }

  /** Opens a page of the shop in a tab that has kept this. */
  async comesBack(url: string, kept: Record<string, string>): Promise<void> {
    await this.page.addInitScript((kept) => {
      if (sessionStorage.length === 0) Object.assign(sessionStorage, kept)
    }, kept)
    await this.opens(url)
  }

  /** @returns the shopper in another tab with what this one has in its storage, as browsers copy one */
  async copiesTab(): Promise<FarShopper> {
    const other = new FarShopper(await this.page.context().newPage(), this.way)
    await other.comesBack(this.page.url(), await this.kept())
    return other
  }
}

export async function openDemoStage(): Promise<DemoStage> {
  await buildGazetteer(GAZETTEER, () => undefined)
  const folder = demoFolder()
  copyFileSync(GAZETTEER, join(folder.path, 'places.db'))
  const port = await freePorts()
  const browser = await launch()
  let demo: DemoProcess | null = await startDemo(folder.path, port)
  const { shop, api, office, mailbox } = demo.addresses as Record<string, string>
  const ways: BadWay[] = []

  async function stop(): Promise<string> {
    await demo?.stop()
    demo = null
    return join(folder.path, DATABASE)
  }

  const begun = browser
    .newPage()
    .then((page) => DemoOffice.signsIn(page, { office: office!, mailbox: mailbox! }))
  // A demo that nobody can use is not left running behind.
  const person = await begun.catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    browser,
    office: person,
    shop: shop!,
    api: api!,
    async shopper(options = {}) {
      const way = await badWay()
      ways.push(way)
      const proxy = { server: way.url }
      return new FarShopper(await browser.newPage({ device: 'phone', proxy, ...options }), way)
    },
    async restart() {
      await stop()
      demo = await startDemo(folder.path, port)
    },
    stop,
    async close() {
      await browser.close().finally(stop)
      await Promise.all(ways.map((way) => way.stop()))
      folder.remove()
    },
  }
}
