// The real server with a workshop in Depok, and a merchant whose shop is every host page.
import { addMerchant, addWorkshop } from '../harness/network'
import { startTestServer } from '../harness/server'
import { freePort } from '../harness/sqld'
import type { Spoken } from '../harness/asker'
import type { HostLanguage } from './hosts'
import { serveHosts, type HostPages } from './serve'
import { spoken } from './spoken'

export interface HostStage {
  pages: HostPages
  /** What the widget says in a language of the host pages. */
  spoken(language: HostLanguage): Spoken
  close(): Promise<void>
}

const KEY = 'pk_hosts'

export async function openHosts(): Promise<HostStage> {
  const server = await startTestServer(await freePort())
  const port = await freePort()
  const merchant = await addMerchant(server.bengkel, { key: KEY, origins: [`http://shop.localhost:${port}`] })
  // It has room for a repair from each page, so that each page shows the same.
  await addWorkshop(server.bengkel, { merchants: [merchant], lat: -6.39, lon: 106.83, capacity: 500 })
  const pages = await serveHosts(port, server.url, KEY)
  return {
    pages,
    spoken: (language) => spoken[language],
    async close() {
      await pages.stop()
      await server.stop()
    },
  }
}
