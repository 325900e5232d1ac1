// The real server behind the shops' pages: workshops in and round Depok, and a repair in each state for every language.
import type { Bengkel } from '../../../server/bengkel'
import type { Job } from '../../../server/jobs/job'
import type { Status } from '../../../shared/job'
import { jobIn } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'
import type { RequestParts } from '../../harness/request'
import { startTestServer } from '../../harness/server'
import { freePort } from '../../harness/sqld'
import type { HostLanguage } from '../../hosts/hosts'
import { serveHosts, type HostPages } from '../../hosts/serve'
import { spoken } from '../../hosts/spoken'

/** Rupiah have cents in the books: 150,000. */
const NO_FAULT_FEE = 15_000_000
const WORKSHOPS = [
  { name: 'Margonda Service Center', lat: -6.39, lon: 106.83 },
  { name: 'Elektronik Cimanggis Jaya', lat: -6.37, lon: 106.86 },
  { name: 'Rumah Servis Mesin Cuci & Kulkas Sawangan', lat: -6.4, lon: 106.77 },
]

export const languages = Object.keys(spoken) as HostLanguage[]

const pictured = ['offered', 'booked', 'quoted', 'repairing', 'ready', 'closed'] as const satisfies Status[]
/** What opens the repair of each status. */
export type Tokens = Record<(typeof pictured)[number], string>

export interface Shops {
  pages: HostPages
  tokens: ReadonlyMap<HostLanguage, Tokens>
  close(): Promise<void>
}

export async function openShops(): Promise<Shops> {
  const server = await startTestServer(await freePort())
  const { bengkel } = server
  const port = await freePort()
  const key = 'pk_pictures'
  const origins = [`http://shop.localhost:${port}`]
  const merchant = await addMerchant(bengkel, { key, origins, noFaultFee: NO_FAULT_FEE })
  // None by agreement where they come to the customer, so that one is offered first.
  for (const workshop of WORKSHOPS)
    await addWorkshop(bengkel, { merchants: [merchant], capacity: 500, ...workshop })
  const tokens = new Map<HostLanguage, Tokens>()
  for (const language of languages) tokens.set(language, await tokensOf(bengkel, merchant, language))
  const pages = await serveHosts(port, server.url, key)
  return {
    pages,
    tokens,
    async close() {
      await pages.stop()
      await server.stop()
    },
  }
}

async function tokensOf(bengkel: Bengkel, merchant: number, language: HostLanguage): Promise<Tokens> {
  const jobs: [Status, Job][] = []
  for (const status of pictured)
    jobs.push([status, await jobIn(status, bengkel, merchant, asked(status, language))])
  return Object.fromEntries(
    jobs.map(([status, { id, epoch }]) => [status, bengkel.tokens.of(id, epoch)]),
  ) as Tokens
}

/** A phone that is carried in, or fetched while a workshop has to be asked. */
function asked(status: Status, language: HostLanguage): RequestParts {
  const fetched = { mode: 'pickup', address: { text: 'Jl. Margonda Raya 100, Depok' } } as const
  return {
    place: { lat: -6.39, lon: 106.82, label: 'Depok' },
    handover: status === 'offered' ? fetched : {},
    contact: { language },
  }
}
