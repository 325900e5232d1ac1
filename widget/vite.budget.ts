// Weighs what a page with the widget loads, as it goes over the wire (brotli 11), and fails the build that is too heavy.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes. The form is the element, Lit, and the words of one language; icons, checks, workshops, ticket and photos come when they are shown. */
const BUDGETS = { loader: 700, form: 14_000 }

interface Chunk {
  file: string
  imports?: string[]
}

/** A build's manifest: what stands in which file, by source. */
export type Manifest = Record<string, Chunk>

/**
 * @param folder of the built files, with a slash at its end
 * @returns bytes of the loader, and of the element with all that it imports at once and the words of one language
 */
export function weightsOf(
  folder: string,
  manifest: Manifest,
  element: string,
): { loader: number; form: number } {
  const bytes = (file: string) =>
    brotliCompressSync(readFileSync(folder + file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length
  const withImports = (source: string): number => {
    const { file, imports = [] } = manifest[source]!
    return bytes(file) + imports.reduce((sum, each) => sum + withImports(each), 0)
  }
  return {
    loader: bytes('bengkel.js'),
    form: withImports(element) + withImports('widget/messages/en.ts'),
  }
}

/** Prints the weights. @throws where one is past its budget */
export function weigh(folder: string, manifest: Manifest, element: string): void {
  const { loader, form } = weightsOf(folder, manifest, element)
  console.log(`widget: loader ${loader} bytes, form with one language ${form} bytes (brotli)`)
  if (loader > BUDGETS.loader) throw new Error(`The loader may have ${BUDGETS.loader} bytes.`)
  if (form > BUDGETS.form) throw new Error(`The form may have ${BUDGETS.form} bytes.`)
}
