// The forms that are compared, each with the page that it is shown on and how: ours, and the peers built as a shop would.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'
import type { Lab } from './lab'
import { elementOf, pageOf } from './lab'

export interface Form {
  name: string
  /** Address of the page. */
  page: string
  /** An expression that shows the form, and promises the number of its controls once it has been painted. */
  show: string
}

/** Controls of the page's own, which a shop has too: what a browser does for its first ones, no form is to pay for. */
const OWN = '<form role="search"><input><select><option>All</option></select><button>Search</button></form>'

/** @param show statements that leave the number of controls in `controls` */
const shown = (show: string): string => `(async () => {
  const place = document.querySelector('main')
  ${show}
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  return controls
})()`

/** @returns our form, then the peers' with all that our steps ask, and with what the first of them asks alone */
export async function formsOf(lab: Lab): Promise<Form[]> {
  const plain = lab.serve('/plain', pageOf(OWN))
  const style = createRequire(import.meta.url).resolve('@awesome.me/webawesome/dist/styles/webawesome.css')
  lab.serve('/web-awesome.css', { type: 'text/css', body: readFileSync(style, 'utf8') })
  const styled = lab.serve('/styled', pageOf(OWN, '<link rel="stylesheet" href="/web-awesome.css">'))
  const peers = [
    { name: 'Web Awesome', page: styled, file: await bundled(lab, 'web-awesome') },
    { name: 'bare Lit', page: plain, file: await bundled(lab, 'bare-lit') },
  ]
  return [
    { name: 'ours', page: plain, show: ours(lab) },
    { name: 'ours, item known', page: plain, show: ours(lab, { category: 'phone', brand: 'Kirana' }) },
    ...peers.map(({ file, ...peer }) => ({ ...peer, show: theirs(file, 'questions') })),
    ...peers.map(({ name, file, page }) => ({
      name: `${name}, first step`,
      page,
      show: theirs(file, 'firstQuestions'),
    })),
  ]
}

const ours = (lab: Lab, attributes: Record<string, string> = {}): string =>
  shown(`
  const element = document.createElement('bengkel-repair')
  const attributes = ${JSON.stringify({ merchant: lab.key, ...attributes })}
  for (const name in attributes) element.setAttribute(name, attributes[name])
  const ready = new Promise((ready) => element.addEventListener('bengkel-ready', ready))
  place.append(element)
  await Promise.all([ready, import('${elementOf(lab)}')])
  const controls = element.shadowRoot.querySelectorAll('button, input').length`)

const theirs = (file: string, asked: 'questions' | 'firstQuestions'): string =>
  shown(`
  const { show, ${asked} } = await import('${file}')
  const controls = await show(place, ${asked})`)

/** In the source and in the built bench alike the top lies two folders above. */
const sources = fileURLToPath(new URL('../../tests/bench/widget/forms/', import.meta.url))

/** Builds a peer's form by Vite for production, as one file. @returns its address */
async function bundled(lab: Lab, form: 'web-awesome' | 'bare-lit'): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    root: sources,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `${sources}${form}.ts`,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false, minify: true },
      },
    },
  })) as Rollup.RollupOutput
  const [{ code }, ...more] = output
  if (more[0]) throw new Error(`${form} is not one file: ${more[0].fileName}`)
  return lab.serve(`/${form}.js`, { type: 'text/javascript', body: code })
}
