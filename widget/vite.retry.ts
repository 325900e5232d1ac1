// Lets the widget load a part again that could not be loaded: browsers keep for the page's life that a module has failed, so a
// network that was gone for a second would take the workshops, the photos or the quote away until a reload.
import type { Plugin } from 'vite'

/** After a failure a file is asked for under another address: the same with a query, which servers and caches pass over. */
const helper =
  'const $files={},$import=file=>import($files[file]??file)' +
  '.catch(error=>{$files[file]=file+"?"+Date.now();throw error});'

/** A part of the widget, as a chunk asks for it. */
const lazy = /\bimport\((?=["'`]\.\/)/g

/** Lets each lazy part be tried again. */
export const lazyAgain: Plugin = {
  name: 'bengkel-lazy-again',
  renderChunk(code) {
    const again = code.replaceAll(lazy, '$import(')
    return again === code ? null : helper + again
  },
  generateBundle(_, files) {
    // What such a part imports at once cannot be asked for again: it may be the element alone, which is there.
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || file.isEntry) continue
      const other = file.imports.find((name) => files[name]?.type === 'chunk' && !files[name].isEntry)
      if (other) this.error(`${file.fileName} imports ${other}: import it when it is wanted`)
    }
  },
}
