/**
 * The script that shops paste: puts the element where it stands, and fetches it when it nears the viewport or is opened.
 *
 *     <script async src="https://.../v1/bengkel.js" data-merchant="pk_..."></script>
 *
 * Every `data-` attribute becomes an attribute of the element. Calls made before it is there are kept:
 * `(window.bengkel ||= []).push(['open'])`.
 */
import type { Trouble } from '../shared/embed'
import type { BengkelEvents } from './events'
import type { BengkelRepair } from './repair/element'

/** The file of the element beside this one, put in by the build. */
declare const ELEMENT_FILE: string

/** Hears an event's detail, and the event itself. */
type Listener<Name extends keyof BengkelEvents> = (
  detail: BengkelEvents[Name]['detail'],
  event: BengkelEvents[Name],
) => void

/** What the script puts at `window.bengkel`. */
export interface Bengkel {
  /** Opens a widget of the page: the first, or the one that a selector finds. */
  open(selector?: string): void
  /**
   * Hears of an event of any widget by its short name: `on('submitted', ({ code }) => ...)`.
   * @returns what ends it
   */
  on<Name extends keyof BengkelEvents>(type: Name, listener: Listener<Name>): () => void
  /** Makes a call: what was pushed before the script had run is made as it comes. */
  push(call: BengkelCall): void
}

/** A call as it is pushed. */
export type BengkelCall =
  | ['open', selector?: string]
  | { [Name in keyof BengkelEvents]: ['on', type: Name, listener: Listener<Name>] }[keyof BengkelEvents]

declare global {
  interface Window {
    bengkel?: Bengkel | BengkelCall[]
  }
}

/** Where the element could not be loaded, it is tried again after so long, ms, and each time as much later. */
const PAUSE = 2_000

const tag = 'bengkel-repair'
const name = '/bengkel.js'

// Where something delays or bundles scripts, the present one is none or another; then tags are found by what they say.
const present = document.currentScript as HTMLScriptElement | null
if (document.body) begin()
else addEventListener('DOMContentLoaded', begin)

function begin(): void {
  const scripts = present?.src.includes(name)
    ? [present]
    : document.querySelectorAll<HTMLScriptElement>(`[src*="${name}"][data-merchant]`)
  scripts.forEach(place)
  if (!scripts[0]) complain('Do not bundle or delay the tag.', 'delayed', '')
}

function complain(what: string, trouble: Trouble, server: string): void {
  console.error(`bengkel: ${what} ${server}/guide#${trouble}`)
}

function place(script: HTMLScriptElement): void {
  const { dataset } = script
  let loading: Promise<unknown> | undefined
  const load = () => (loading ??= loadAnew(0))
  /** Browsers remember for the page's life that a module could not be loaded: from another folder it is another module. */
  const loadAnew = (tries: number): Promise<unknown> => {
    const { href, origin } = new URL((tries ? `again-${tries}/` : '') + ELEMENT_FILE, script.src)
    return import(/* @vite-ignore */ href).catch(() => {
      if (!tries) {
        complain('The widget did not load.', 'files', origin)
        const link = document.createElement('a')
        link.textContent = link.href = `${origin}/r/${dataset.merchant}`
        // No slot of the element has this name: once it is there, the link is gone.
        link.slot = tag
        element.append(link)
      }
      return new Promise((resolve) => {
        addEventListener('online', resolve)
        setTimeout(resolve, ++tries * PAUSE)
      }).then(() => loadAnew(tries))
    })
  }
  const calls = window.bengkel as BengkelCall[] & { on?: unknown }
  if (!calls?.on) {
    const bengkel: Bengkel = {
      open: (selector = tag) =>
        void load().then(() => document.querySelector<BengkelRepair>(selector)?.open()),
      on: (type, listener) => {
        const hear = (event: Event) => listener((event as CustomEvent).detail, event as never)
        addEventListener(`bengkel-${type}`, hear)
        return () => removeEventListener(`bengkel-${type}`, hear)
      },
      push: ([name, ...given]) => (bengkel[name] as (...given: unknown[]) => void)(...given),
    }
    window.bengkel = bengkel
    calls?.forEach(bengkel.push)
  }
  // The same tag twice on one page is a mistake, one for another product is not. A page that comes back from a cache brings its
  // element along.
  const pasted = JSON.stringify(dataset)
  let element = [...document.querySelectorAll<HTMLElement>(tag)].find(
    (each) => each.dataset.pasted === pasted,
  )!
  if (!element) {
    element = document.createElement(tag)
    for (const { name, value } of script.attributes) {
      if (name.startsWith('data-')) element.setAttribute(name.slice(5), value)
    }
    element.dataset.pasted = pasted
    // In the head nothing is seen.
    if (document.body.contains(script)) script.after(element)
    else document.body.append(element)
  }
  new IntersectionObserver((entries) => entries.pop()!.isIntersecting && load(), {
    rootMargin: '600px',
  }).observe(element)
}
