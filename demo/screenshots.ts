/**
 * `npm run screenshots`: pictures of every screen into demo/screenshots, from a demo of its own. With words behind `--`, only of
 * those parts: `shops`, `themes`, `statuses`, `mailbox`, `workshop`, `store`, `office`, `request`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../tests/harness/browser'
import { freePorts } from '../tests/harness/demo'
import { lights, openCamera } from './pictures/camera'
import { findWorthwhile } from './pictures/found'
import { takeMailbox, takeOffice, takeStore, takeWorkshop } from './pictures/people'
import { takeRequest, takeShops, takeStatuses, takeThemes } from './pictures/shopper'
import { startDemo } from './run/demo'

const parts = {
  shops: takeShops,
  themes: takeThemes,
  statuses: takeStatuses,
  // Before anybody signs in, so that it is not all codes.
  mailbox: takeMailbox,
  workshop: takeWorkshop,
  store: takeStore,
  office: takeOffice,
  // Last, since it adds repairs.
  request: takeRequest,
}

const wanted = process.argv.slice(2)
const given = process.env.DEMO_FOLDER
const folder = given ?? mkdtempSync(join(tmpdir(), 'bengkel-pictures-'))
const into = process.env.PICTURES_FOLDER ?? 'demo/screenshots'
mkdirSync(into, { recursive: true })

const say = (line: string) => process.stderr.write(`${line}\n`)
const demo = await startDemo({ folder, port: await freePorts() }, say, new AbortController().signal)
const browser = await launch()
try {
  const found = await findWorthwhile(demo.bengkel)
  for (const [name, take] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    say(`Pictures: ${name}`)
    for (const light of lights) await take(openCamera(browser, into, light), demo, found)
  }
  await browser.close()
} finally {
  await demo.stop()
  if (given === undefined) rmSync(folder, { recursive: true })
}
