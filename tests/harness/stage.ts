// Where a journey plays: the real server, a real browser, everybody's mail, and a shop on an origin of its own.
import { scriptTag } from '../../shared/embed'
import type { Browser } from './browser'
import { launch } from './browser'
import type { Mailbox } from './kept-mail'
import { openMailbox } from './kept-mail'
import { addMerchant } from './network'
import type { TestServer } from './server'
import { startTestServer } from './server'
import type { Shop } from './shop'
import { openShop } from './shop'
import { freePort } from './sqld'

export interface Stage {
  server: TestServer
  browser: Browser
  mailbox: Mailbox
  /** Opens a shop on an origin that nobody knows yet. @param tag of the script, as it is pasted; made for its own address */
  shop(tag: string | ((url: string) => Promise<string>)): Promise<Shop>
  /** Closes all. @throws if anything went wrong on a page, or a shop's policy was violated */
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const server = await startTestServer(await freePort())
  const browser = await launch()
  const shops: Shop[] = []
  return {
    server,
    browser,
    mailbox: openMailbox(server.bengkel),
    async shop(tag) {
      const port = await freePort()
      const pasted = typeof tag === 'string' ? tag : await tag(`http://shop.localhost:${port}`)
      const shop = await openShop(port, pasted, server.url)
      shops.push(shop)
      return shop
    },
    async close() {
      await browser.close()
      await Promise.all(shops.map((shop) => shop.stop()))
      await server.stop()
      const violations = shops.flatMap((shop) => shop.violations())
      if (violations.length > 0) throw new Error(`Violations of the shop's policy:\n${violations.join('\n')}`)
    },
  }
}

/** The script tag for a merchant, as the office shows it. */
export function tagFor({ url }: TestServer, key: string): string {
  return scriptTag({ server: url, merchant: key })
}

export interface Trade {
  shop: Shop
  /** The merchant's id and publishable key. */
  merchant: number
  key: string
}

/** Opens a shop whose merchant is in the books already. */
export async function openTrade(stage: Stage): Promise<Trade> {
  const { bengkel } = stage.server
  const key = 'pk_journey'
  let merchant = 0
  const shop = await stage.shop(async (url) => {
    merchant = await addMerchant(bengkel, { key, origins: [url] })
    return tagFor(stage.server, key)
  })
  return { shop, merchant, key }
}
