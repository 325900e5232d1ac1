/**
 * The way to a ticket on slow 3G, with a processor four times slower: 400 kbit/s and 400 ms, by the two who have made a measure of
 * it. WebPageTest's "3G Slow" has every request wait 400 ms; DevTools' preset counts the round trips that open a connection in,
 * and has every request wait 2 s.
 */
import { ask } from './asking'
import type { Lab } from './lab'
import { shopPage } from './lab'
import { suffered, type Suffered } from './watched'

const BYTES_PER_S = 400_000 / 8
const CPU = 4
/** Nobody waits for anything longer than this, ms. */
const PATIENCE = 60_000

export const networks = { 'WebPageTest 3G Slow': 400, 'DevTools Slow 3G': 2000 } as const

export interface SlowRun extends Suffered {
  /** Since the page was asked for. */
  firstStepS: number
  ticketS: number
  /** Over the wire, with headers: scripts, and what the server was asked. */
  scriptBytes: number
  callBytes: number
}

/** @param latency of each request, ms */
export async function slowRun(lab: Lab, latency: number): Promise<SlowRun> {
  const url = lab.serve('/shop', shopPage(lab))
  const run = { firstStepS: 0, ticketS: 0, scriptBytes: 0, callBytes: 0 }
  const counted = await suffered(lab, { device: 'phone' }, async (page) => {
    page.setDefaultTimeout(PATIENCE)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    const kinds = new Map<string, string>()
    devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (kinds.get(requestId) === 'Script') run.scriptBytes += encodedDataLength
      else if (kinds.get(requestId) === 'Fetch') run.callBytes += encodedDataLength
    })
    const throughput = { downloadThroughput: BYTES_PER_S, uploadThroughput: BYTES_PER_S }
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU })
    await page.addInitScript(() =>
      document.addEventListener('bengkel-ready', () => performance.mark('bengkel-ready')),
    )
    await page.goto(url)
    await ask(page)
    const times = await page.evaluate(() => [
      performance.getEntriesByName('bengkel-ready')[0]!.startTime,
      performance.now(),
    ])
    ;[run.firstStepS, run.ticketS] = times.map((ms) => ms / 1000) as [number, number]
  })
  return { ...counted, ...run }
}
