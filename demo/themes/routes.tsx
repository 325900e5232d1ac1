/** Where the theme page, the shop in its frame, and what both need are. */
import { readFileSync } from 'node:fs'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { pageLanguages, spoken, type PageLanguage } from '../../shared/language'
import styles from './page.css?raw'
import { pathOf, previewRules, ThemePage } from './page'
import shopStyles from './shop.css?raw'
import { PreviewShop } from './shop'
import { readTheme, type Shops } from './theme'

const CSS = { 'Content-Type': 'text/css; charset=utf-8' }
const SCRIPT = { 'Content-Type': 'text/javascript; charset=utf-8' }

/** Built beside the demo, for browsers; the demo runs from its build only. */
const script = new URL('../demo-pages/themes.js', import.meta.url)

/** @param policyFor the shops' policy, with more where it is given */
export function themeRoutes(known: Shops, policyFor: (more: string) => string): Hono {
  const routes = new Hono()
  const themeOf = (c: Context) => readTheme(new URL(c.req.url).searchParams, known)
  const page = (c: Context, more: string, content: { toString(): string }) => {
    c.header('Content-Security-Policy', policyFor(more))
    return c.html(`<!doctype html>${content.toString()}`)
  }
  for (const language of pageLanguages satisfies readonly PageLanguage[]) {
    routes.get(pathOf(language), (c) =>
      page(
        c,
        "frame-src 'self'; form-action 'self'; frame-ancestors 'none'",
        <ThemePage theme={themeOf(c)} known={known} language={language} />,
      ),
    )
  }
  routes.get('/themes/shop', (c) => {
    const language = spoken(pageLanguages, c.req.query('ui')) ?? 'en'
    const shop = <PreviewShop theme={themeOf(c)} known={known} language={language} />
    return page(c, "form-action 'none'; frame-ancestors 'self'", shop)
  })
  routes.get('/themes/theme.css', (c) => c.body(previewRules(themeOf(c), known), 200, CSS))
  routes.get('/themes/page.css', (c) => c.body(styles, 200, CSS))
  routes.get('/themes/shop.css', (c) => c.body(shopStyles, 200, CSS))
  routes.get('/themes/page.js', (c) => c.body(readFileSync(script, 'utf8'), 200, SCRIPT))
  return routes
}
