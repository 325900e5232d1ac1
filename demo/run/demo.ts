/** The whole demo: prepared, the server, and the shops' pages beside it on an origin of their own. */
import { createServer } from 'node:net'
import type { MerchantInput } from '../../server/accounts/merchants'
import { changeMerchant } from '../../server/accounts/merchants'
import type { Bengkel } from '../../server/bengkel'
import { BadConfig } from '../../server/entry/both/settings'
import { readConfig } from '../../server/entry/node/config'
import { startServer } from '../../server/entry/node/serve'
import { listJobs } from '../../server/jobs/lists'
import type { Merchant } from '../../server/store/directory'
import { LINDHOLT, LUMEN, OFFICE_EMAIL } from '../fill/books'
import { SAMPLE_WORKSHOP, slugOf } from '../fill/workshops'
import { openShops } from '../shops/serve'
import type { ShopFacts } from '../themes/theme'
import { prepare } from './prepare'
import type { Place } from './settings'
import { addressesOf, settingsFor, shopOrigins } from './settings'

export interface Demo {
  /** What runs behind it. */
  bengkel: Bengkel
  /** What there is to open, by name, and the electronics shop's publishable key. */
  addresses: Readonly<
    Record<'shop' | 'shoes' | 'themes' | 'workshop' | 'office' | 'mailbox' | 'api' | 'key', string>
  >
  stop(): Promise<void>
}

/**
 * @param say told what takes time, in whole lines
 * @param signal ends the preparations
 * @throws BadConfig where a port is taken, CannotOpen where another demo runs on the same folder
 */
export async function startDemo(
  place: Place,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Demo> {
  await assertFree(place)
  await prepare(place, say, signal)
  const server = await startServer(readConfig(settingsFor(place)))
  const { lumen, lindholt } = await atHome(server.bengkel, place)
  const { server: api, shops: shopsUrl } = addressesOf(place)
  const factsOf = async (merchant: Merchant): Promise<ShopFacts> => {
    const { name, key, accent } = merchant
    return { api, name, key, accent: accent!, token: await ticketOf(server.bengkel, merchant) }
  }
  const shops = await openShops(place, { lumen: await factsOf(lumen), lindholt: await factsOf(lindholt) })
  const signInAs = (email: string) => `${api}/sign-in?email=${email}`
  return {
    bengkel: server.bengkel,
    addresses: {
      shop: `${shopsUrl}/`,
      shoes: `${shopsUrl}/shoes`,
      themes: `${shopsUrl}/themes`,
      workshop: signInAs(`${slugOf(SAMPLE_WORKSHOP)}@workshops.example`),
      office: signInAs(OFFICE_EMAIL),
      mailbox: `${api}/mailbox`,
      api,
      key: lumen.key,
    },
    async stop() {
      await shops.stop()
      await server.stop()
    },
  }
}

/** @returns what opens a repair of this shop, of the newest that somebody works on */
async function ticketOf(bengkel: Bengkel, { id }: Merchant): Promise<string | undefined> {
  for (const status of ['repairing', 'received', 'booked'] as const) {
    const { jobs } = await listJobs(bengkel, { status, merchant: id })
    const job = jobs.find(({ contact }) => contact.language === 'en') ?? jobs[0]
    if (job) return bengkel.tokens.of(job.id, job.epoch)
  }
  return undefined
}

/** Told before anything is built: who starts it a second time need not wait to hear it. */
async function assertFree({ port, host = '127.0.0.1' }: Place): Promise<void> {
  for (const each of [port, port + 1]) {
    await new Promise<void>((resolve, reject) => {
      const probe = createServer()
      probe.once('error', () =>
        reject(
          new BadConfig(
            `Port ${each} is taken. Stop what listens there, or choose another: PORT=9000 npm run demo ` +
              '(the shops are on the next one)',
          ),
        ),
      )
      probe.listen(each, host, () => probe.close(() => resolve()))
    })
  }
}

/** Lets the shops' pages ask from where they are this time. */
async function atHome(bengkel: Bengkel, place: Place): Promise<{ lumen: Merchant; lindholt: Merchant }> {
  const merchants = [...(await bengkel.directory.current()).merchants.values()]
  const origins = shopOrigins(place)
  const privacyUrl = `${addressesOf(place).shops}/privacy`
  for (const merchant of merchants) {
    if (merchant.privacyUrl === privacyUrl) continue
    const { id, key: _, ...known } = merchant
    const input: MerchantInput = { ...known, certified: [...known.certified], origins, privacyUrl }
    await changeMerchant(bengkel, id, input)
  }
  const named = (name: string) => merchants.find((one) => one.name === name)!
  return { lumen: named(LUMEN), lindholt: named(LINDHOLT) }
}
