/**
 * The script that shops paste: puts the element where it stands, and fetches it when it nears the viewport or is opened.
 *
 *     <script async src="https://.../v1/bengkel.js" data-merchant="pk_..."></script>
 *
 * Every `data-` attribute becomes an attribute of the element. Calls made before it is there are kept:
 * `(window.bengkel ||= []).push(['open'])`.
 */
import type { BengkelRepair } from './repair/element'

/** The file of the element beside this one, put in by the build. */
declare const ELEMENT_FILE: string

type Call = ['open'] | ['on', type: string, listener: (detail: unknown) => void]

interface Bengkel {
  /** Opens the first widget of the page. */
  open(): void
  /** Hears of an event by its short name: `on('submitted', ({ code }) => ...)`. */
  on(type: string, listener: (detail: unknown) => void): void
  push(call: Call): void
}

declare global {
  interface Window {
    bengkel?: Bengkel | Call[]
  }
}

/** Where the element could not be loaded, it is tried again after so long, ms, and each time as much later. */
const PAUSE = 2_000

// Both are null where something delays or bundles scripts; then the tag is found by what it says.
const script = (document.currentScript ??
  document.querySelector('script[src$="/bengkel.js"][data-merchant]')) as HTMLScriptElement | null
if (script) place(script)
else
  console.error('bengkel: paste the script tag as it is, with data-merchant, and do not bundle or delay it.')

function place(script: HTMLScriptElement): void {
  const tag = 'bengkel-repair'
  let loading: Promise<unknown> | undefined
  const load = () => (loading ??= loadFrom(''))
  /** Browsers keep for the page's life that a module could not be loaded: in another folder it is another module. */
  const loadFrom = async (folder: string, tries = 1): Promise<unknown> => {
    try {
      return await import(/* @vite-ignore */ new URL(folder + ELEMENT_FILE, script.src).href)
    } catch {
      await new Promise((resolve) => {
        addEventListener('online', resolve, { once: true })
        setTimeout(resolve, tries * PAUSE)
      })
      return loadFrom(`again-${tries}/`, tries + 1)
    }
  }
  const first = () => document.querySelector(tag) as BengkelRepair | null
  const calls = window.bengkel
  if (!calls || Array.isArray(calls)) {
    const bengkel: Bengkel = {
      open: () => void load().then(() => first()?.open()),
      on: (type, listener) =>
        document.addEventListener(`bengkel-${type}`, (event) => listener((event as CustomEvent).detail)),
      push: ([name, ...given]) => (bengkel[name] as (...given: unknown[]) => void)(...given),
    }
    window.bengkel = bengkel
    calls?.forEach(bengkel.push)
  }
  const element = document.createElement(tag)
  for (const { name, value } of script.attributes) {
    if (name.startsWith('data-')) element.setAttribute(name.slice(5), value)
  }
  // The same tag twice on one page is a mistake, one for another product is not.
  if ([...document.querySelectorAll(tag)].some((other) => isAlike(other, element))) return
  if (document.head.contains(script)) document.body.append(element)
  else script.after(element)
  new IntersectionObserver(
    (entries, observer) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) {
        observer.disconnect()
        void load()
      }
    },
    { rootMargin: '600px' },
  ).observe(element)
}

/** Whether two elements were told the same; what they have put on themselves since does not count. */
function isAlike(other: Element, element: Element): boolean {
  const copy = other.cloneNode() as Element
  copy.removeAttribute('style')
  return copy.outerHTML === element.outerHTML
}
