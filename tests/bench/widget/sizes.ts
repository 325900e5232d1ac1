/**
 * What a browser fetches for a whole request without photo, from the page to the ticket. The same is asked twice: as pages have
 * it, and with the extras refused; what is fetched then too is what is needed, since the ticket is there all the same.
 */
import { brotliCompressSync, constants } from 'node:zlib'
import { extras } from '../../../widget/vite.budget'
import { Shopper, VISIT_IN_DEPOK } from '../../harness/shopper'
import type { Lab } from './lab'
import { shopPage } from './lab'

export interface Weighed {
  /** Its path in the build. */
  file: string
  /** Of its brotli 11. */
  bytes: number
  /** No ticket without it. */
  needed: boolean
}

/** @returns all scripts that were fetched, in that order, the loader first. @throws where no ticket is reached */
export async function weighFlow(lab: Lab): Promise<Weighed[]> {
  const all = await fetchedFor(lab, [])
  const needed = await fetchedFor(
    lab,
    extras.map((source) => lab.manifest[source]!.file),
  )
  return [...all].map(([file, bytes]) => ({ file, bytes, needed: needed.has(file) }))
}

/** Asks for a repair on a page of a shop. @returns bytes of each script that was fetched, by its path in the build */
async function fetchedFor(lab: Lab, refused: readonly string[]): Promise<Map<string, number>> {
  const page = await lab.browser.newPage({ expected: [/ERR_FAILED/, /dynamically imported/] })
  const base = `${lab.api}/v1/`
  await page.route(
    ({ href }) => refused.some((file) => href.startsWith(base + file)),
    (route) => route.abort(),
  )
  const fetched = new Map<string, number>()
  const weighing: Promise<void>[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (response.request().resourceType() !== 'script' || !url.startsWith(base)) return
    const file = url.slice(base.length)
    fetched.set(file, 0)
    weighing.push(response.body().then((body) => void fetched.set(file, brotliOf(body))))
  })
  const shopper = new Shopper(page)
  await shopper.opens(lab.serve('/shop', shopPage(lab)))
  await shopper.asks(VISIT_IN_DEPOK)
  await shopper.ticket.getByRole('heading', { level: 2 }).waitFor()
  await page.waitForLoadState('networkidle')
  await Promise.all(weighing)
  await page.context().close()
  return fetched
}

const brotliOf = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length
