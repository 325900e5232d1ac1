// Weighs what a page with the widget loads, as it goes over the wire (brotli 11), and fails the build that is too heavy.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { languages, type Language } from '../shared/language.ts'

/** Bytes. The form is the element, Lit, and the words of one language; icons, checks, workshops, ticket and photos come when they are shown. */
const BUDGETS = { loader: 700, form: 13_500, language: 1500 }

/**
 * What a request without photo is sent without, and a ticket shown without: pictures, what the page says of the item, who
 * probably pays, and what is drawn on, printed of and kept of a ticket. It comes when it is shown, and is not counted in the form.
 */
export const extras = [
  'widget/host/prefill.ts',
  'widget/parts/icons.ts',
  'widget/parts/photo-tray.ts',
  'widget/repair/coverage.ts',
  'widget/status/paper.ts',
]

interface Chunk {
  file: string
  imports?: string[]
}

/** A build's manifest: what stands in which file, by source. */
export type Manifest = Record<string, Chunk>

/**
 * @param folder of the built files, with a slash at its end
 * @returns bytes of the loader, of the element with all that it imports at once and the words of one language, and of each
 *   language's own words
 */
export function weightsOf(
  folder: string,
  manifest: Manifest,
  element: string,
): { loader: number; form: number; languages: Record<Language, number> } {
  const bytes = (file: string) =>
    brotliCompressSync(readFileSync(folder + file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length
  const withImports = (source: string): number => {
    const { file, imports = [] } = manifest[source]!
    return bytes(file) + imports.reduce((sum, each) => sum + withImports(each), 0)
  }
  const words = Object.fromEntries(
    languages.map((language) => [language, withImports(`widget/messages/${language}.ts`)]),
  ) as Record<Language, number>
  return { loader: bytes('bengkel.js'), form: withImports(element) + words.en, languages: words }
}

/** Prints the weights. @throws where one is past its budget */
export function weigh(folder: string, manifest: Manifest, element: string): void {
  const { loader, form, languages } = weightsOf(folder, manifest, element)
  const each = Object.entries(languages).sort(([, a], [, b]) => b - a)
  console.log(`widget: loader ${loader} bytes, form with one language ${form} bytes (brotli)`)
  console.log(`words: ${each.map(([language, bytes]) => `${language} ${bytes}`).join(', ')} bytes (brotli)`)
  if (loader > BUDGETS.loader) throw new Error(`The loader may have ${BUDGETS.loader} bytes.`)
  if (form > BUDGETS.form) throw new Error(`The form may have ${BUDGETS.form} bytes.`)
  const heavy = each.filter(([, bytes]) => bytes > BUDGETS.language).map(([language]) => language)
  if (heavy[0]) throw new Error(`The words of ${heavy.join(', ')} may have ${BUDGETS.language} bytes.`)
}
