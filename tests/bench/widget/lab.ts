// Where the widget is measured: the demo's server and shop, a real browser, and pages of the bench's own on a third origin.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { startDemo, type Demo } from '../../../demo/run/demo'
import { changeMerchant } from '../../../server/accounts/merchants'
import type { Manifest } from '../../../widget/vite.budget'
import { launch, type Browser } from '../../harness/browser'
import { demoFolder, freePorts } from '../../harness/demo'

export interface File {
  type: 'text/html' | 'text/css' | 'text/javascript'
  body: string
}

export interface Lab {
  browser: Browser
  /** The demo's product page. */
  shop: string
  /** The repair server. */
  api: string
  /** The electronics shop's publishable key. */
  key: string
  /** The built widget's files, by source. */
  manifest: Manifest
  /** The address under which the bench's own pages are served. */
  host: string
  /** Serves a file there, such as `/page`. @returns its address */
  serve(path: string, file: File): string
  close(): Promise<void>
}

const MANIFEST = new URL('../widget/manifest.json', import.meta.url)

/** @param say told what takes time. `DEMO_FOLDER` keeps the demo's data, else a demo is filled anew */
export async function openLab(say: (line: string) => void): Promise<Lab> {
  const given = process.env.DEMO_FOLDER
  const folder = given ? { path: given, remove: () => undefined } : demoFolder()
  const demo = await startDemo(
    { folder: folder.path, port: await freePorts() },
    say,
    new AbortController().signal,
  )
  const files = new Map<string, File>()
  const server = createServer(({ url }, response) => {
    const file = files.get(url!)
    if (!file) return void response.writeHead(204).end()
    response.writeHead(200, { 'Content-Type': `${file.type}; charset=utf-8` }).end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `http://localhost:${(server.address() as AddressInfo).port}`
  await letIn(demo, host)
  const browser = await launch()
  const { shop, api, key } = demo.addresses
  return {
    browser,
    shop,
    api,
    key,
    host,
    manifest: JSON.parse(readFileSync(fileURLToPath(MANIFEST), 'utf8')) as Manifest,
    serve(path, file) {
      files.set(path, file)
      return host + path
    },
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await demo.stop()
      folder.remove()
    },
  }
}

/** Lets this origin's pages ask for repairs at the demo's shop. */
async function letIn({ bengkel, addresses }: Demo, origin: string): Promise<void> {
  const { merchants } = await bengkel.directory.current()
  const { id, key: _, ...known } = [...merchants.values()].find(({ key }) => key === addresses.key)!
  const origins = [...known.origins.filter((each) => !each.endsWith(origin)), origin]
  await changeMerchant(bengkel, id, { ...known, certified: [...known.certified], origins })
}

/** @returns the address of the element's module */
export const elementOf = ({ api, manifest }: Lab): string =>
  `${api}/v1/${manifest['widget/bengkel-repair.ts']!.file}`

/** A page as plain as can be. @param body beside its heading; @param head beside what each page has */
export const pageOf = (body: string, head = ''): File => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title>
    <link rel="icon" href="data:,">${head}</head>
    <body style="font-family: sans-serif"><main><h1>A product of this shop</h1>${body}</main></body></html>`,
})

/** A page of a shop with the script tag as the README says it, in view at once and with more below it. */
export const shopPage = ({ api, key }: Lab): File =>
  pageOf(`<script async src="${api}/v1/bengkel.js" data-merchant="${key}"></script>
    <h2>What others say</h2>${'<p>It washes, and nobody hears it.</p>'.repeat(9)}`)
