// Minifies once more with Terser what the bundler has minified, which takes off another 2 %, and shortens what Lit keeps to
// itself.
import { minify } from 'terser'
import type { Plugin } from 'vite'

/** Has Chromium compile the whole element beside the main thread while it arrives, not each function where it is first called. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad'

/** A plugin that goes over the finished files. */
export const smallest: Plugin = {
  name: 'bengkel-smallest',
  async generateBundle({ format }, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue
      const { code } = await minify(file.code, {
        module: format === 'es',
        ecma: 2020,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
        mangle: { properties: { regex: /^_\$/ } },
        format: {
          preamble: file.name === 'bengkel-repair' ? COMPILE_AT_ONCE : undefined,
          // What other people's bundlers are told stays, in what they bundle.
          comments: file.facadeModuleId?.includes('/frameworks/') ? /ignore/i : false,
        },
      })
      file.code = code!
    }
  },
}
