/**
 * What a browser fetches for a whole request without photo, from the page to the ticket. The same is asked twice: as pages have
 * it, and with the extras refused; what is fetched then too is what is needed, since the ticket is there all the same.
 */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { languages, type Language } from '../../../shared/language'
import { extras } from '../../../widget/vite.budget'
import { ask } from './asking'
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

export interface Sizes {
  loaderBr: number
  /** All that is needed but the loader, the words of one language with it. */
  widgetBr: number
  /** All that is fetched. */
  flowBr: number
  /** What is needed of each language's words, the heaviest first. */
  languages: [bytes: number, language: Language][]
}

export function sizesOf({ manifest }: Lab, files: readonly Weighed[]): Sizes {
  const [loader, ...rest] = files
  const needed = rest.filter(({ needed }) => needed)
  const words = Object.keys(manifest).filter(
    (source) =>
      /messages\/.*\ben\.ts$/.test(source) && needed.some(({ file }) => file === manifest[source]!.file),
  )
  const bytesIn = (language: Language) =>
    words.map((english) => {
      const { file } = manifest[english.replace(/en\.ts$/, `${language}.ts`)]!
      return { bytes: brotliOf(readFileSync(new URL(`../widget/${file}`, import.meta.url))) }
    })
  return {
    loaderBr: loader!.bytes,
    widgetBr: sum(needed),
    flowBr: sum(rest),
    languages: languages
      .map((language): [number, Language] => [sum(bytesIn(language)), language])
      .sort(([a], [b]) => b - a),
  }
}

const sum = (files: readonly { bytes: number }[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

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
  await page.goto(lab.serve('/shop', shopPage(lab)))
  await ask(page)
  await page.waitForLoadState('networkidle')
  await Promise.all(weighing)
  await page.context().close()
  return fetched
}

const brotliOf = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length
