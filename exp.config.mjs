import { defineConfig } from 'vite'
export default defineConfig({ root: '/work/wt/prices', publicDir: false, logLevel: 'warn', build: { ssr: true, outDir: '/work/wt/prices/dist/exp', target: 'node20', minify: false, rolldownOptions: { input: { exp: 'tests/simulate/exp.ts' } } } })
