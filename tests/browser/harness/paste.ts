// The tag as shops paste it: runs the loader as it is built, a classic script that knows the element's file.
import { waitUntil } from '@open-wc/testing'
import type { Bengkel } from '../../../widget/loader'

const sourceOf = (path: string) => new URL(`../../../widget/${path}`, import.meta.url).href

/** The network as it is before a test puts a `/v1` in its place. */
const network = window.fetch.bind(window)

/** @returns the loader's code, as the build makes it */
export async function codeOf(file = sourceOf('bengkel-repair.ts')): Promise<string> {
  const code = await (await network(sourceOf('loader.ts'))).text()
  // The element's address is whole here, as no other stands beside a script of the test's own: trying again asks the same one.
  const own = `class extends window.URL { constructor(path, base) { super(path.replace(/^again-\\d+./, ''), base) } }`
  return `(() => { const URL = ${own}; const ELEMENT_FILE = ${JSON.stringify(file)};\n${code}\n})()`
}

async function build(file?: string, change = (code: string) => code): Promise<string> {
  const blob = new Blob([change(await codeOf(file))], { type: 'text/javascript' })
  return `${URL.createObjectURL(blob)}#/bengkel.js`
}

/** The address of the loader, made once. */
let address: Promise<string> | undefined

/** @returns the address of a loader whose element is no script; from a blob there is no other address to try it at */
export const broken = (): Promise<string> =>
  build(sourceOf('../package.json'), (code) => code.replace(/PAUSE = [\w.]+/, 'PAUSE = 1e8'))

const places: Element[] = []

/** @returns a tag that has not run yet, with this data and a real address */
export async function tagOf(data: Record<string, string>, src?: string): Promise<HTMLScriptElement> {
  const script = document.createElement('script')
  Object.assign(script.dataset, data)
  script.async = true
  script.src = src ?? (await (address ??= build()))
  return script
}

/** Pastes the script tag into the page, and lets it run. @returns the place around it */
export async function paste(
  data: Record<string, string>,
  place: Element = document.createElement('div'),
  src?: string,
): Promise<Element> {
  const script = await tagOf(data, src)
  if (!place.isConnected) document.body.append(place)
  places.push(place)
  const ran = new Promise((resolve) => script.addEventListener('load', resolve))
  place.append(script)
  await ran
  return place
}

/** Waits until the widget there asks its first question; what it is made of is compiled as it is loaded. */
export const works = (place: ParentNode): Promise<void> =>
  waitUntil(() => widgetIn(place)?.shadowRoot?.querySelector('h2'), 'the element works', { timeout: 8_000 })

export const widgetIn = (place: ParentNode) => place.querySelector('bengkel-repair')

/** What the script has put at `window.bengkel`. */
export const bengkel = (): Bengkel => window.bengkel as Bengkel

/** Waits for two frames, after which observers have spoken. */
export const frames = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })

/** Takes off the page what was pasted. */
export function tidy(): void {
  for (const place of places.splice(0)) if (place !== document.head && place !== document.body) place.remove()
  for (const left of document.querySelectorAll('bengkel-repair, script[src^="blob:"]')) left.remove()
  Reflect.deleteProperty(window, 'bengkel')
}
