/** Makes the theme page live: what is chosen shows in the frame at once, in the address, the verdict, and what is to be pasted. */
import { presets } from './presets'
import {
  pasteOf,
  plain,
  queryOf,
  readTheme,
  tokensOf,
  verdictOf,
  type Shops,
  type Theme,
  type Verdict,
} from './theme'

const known = JSON.parse(document.body.dataset.known!) as Shops
const form = document.querySelector('form')!
const frame = document.querySelector('iframe')!
const paste = document.querySelector('textarea')!
const output = document.querySelector('output')!
const words = JSON.parse(document.querySelector<HTMLElement>('[data-says]')!.dataset.says!) as Record<
  Verdict['is'],
  string
>

/** What stands in the frame's own address: to change it, the shop's page is loaded anew. */
const loaded = ({ shop, language, mode, show }: Theme) => [shop, language, mode, show].join()

let theme = chosen()

function chosen(): Theme {
  const said = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  return readTheme(new URLSearchParams(said), known)
}

/** Tokens that were set on the frame's page by its sheet or by us, and may no longer be. */
const all = ['accent', 'surface', 'ink', 'radius', 'gap', 'size', 'font', 'heading-font', 'color-scheme'].map(
  (name) => `--bengkel-${name}`,
)

function dressFrame(): void {
  const style = frame.contentDocument?.documentElement?.style
  if (!style) return
  const tokens = new Map(tokensOf(theme, known))
  // `initial` is as if it were not set, also where the page's sheet still says otherwise.
  for (const name of all) style.setProperty(name, tokens.get(name) ?? 'initial')
}

function fillForm(): void {
  for (const [name, value] of Object.entries(theme)) {
    const field = form.elements.namedItem(name) as HTMLInputElement | RadioNodeList
    if (field.value !== String(value)) field.value = String(value)
    const shown = form.querySelector<HTMLElement>(`[data-shows=${name}]`)
    if (shown) shown.textContent = `${value}${shown.dataset.unit ?? ''}`
  }
}

function tell(): void {
  paste.value = pasteOf(theme, known)
  for (const { pair, ratio, is } of verdictOf(theme, known)) {
    const row = document.querySelector<HTMLElement>(`[data-pair=${pair}]`)!
    row.dataset.is = is
    row.querySelector('b')!.textContent = ratio.toFixed(1)
    row.querySelector('span')!.textContent = words[is]
  }
}

function show(next: Theme): void {
  const before = loaded(theme)
  theme = next
  const query = queryOf(theme, known)
  history.replaceState(null, '', query ? `?${query}` : location.pathname)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-follows]')) link.search = query
  fillForm()
  tell()
  if (loaded(theme) === before) dressFrame()
  else frame.contentWindow!.location.replace(`/themes/shop?${query}&ui=${document.documentElement.lang}`)
}

form.addEventListener('input', () => show(chosen()))
// A form's controls outside it tell their own ancestors only.
document.querySelector('.bar')!.addEventListener('input', () => show(chosen()))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  show(chosen())
})
frame.addEventListener('load', dressFrame)

document.addEventListener('click', (event) => {
  const target = event.target as Element
  const name = target.closest<HTMLElement>('[data-preset]')?.dataset.preset
  if (name) {
    event.preventDefault()
    const { shop, language, mode, show: view } = theme
    const preset = presets[name]!
    show({ ...plain(shop, known, preset.scheme), ...preset, language, mode, show: view })
  }
})

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', () => {
    const text = button.dataset.copy === 'link' ? location.href : paste.value
    navigator.clipboard.writeText(text).then(
      () => (output.textContent = button.dataset.copied!),
      () => paste.select(),
    )
  })
}
document.documentElement.classList.add('live')
