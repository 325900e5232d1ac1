/** What both shops' pages have in common. */
import type { PageLanguage } from '../../shared/language'

/** What a page must know to embed the widget. */
export interface Repairs {
  /** The repair server's origin. */
  api: string
  /** The merchant's publishable key. */
  key: string
}

/** The address under which a page is asked for, and the language that it is in. */
export interface Asked {
  /** The shop's own origin, as the browser knows it. */
  origin: string
  language: PageLanguage
}

/** @returns schema.org data for a script element: what could end it is written otherwise */
export function jsonLd(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
}

/** @returns the tag as the office shows it to be copied, with more of the element's attributes where wanted */
export function scriptTag({ api, key }: Repairs, attributes: Readonly<Record<string, string>> = {}): string {
  const said = Object.entries({ merchant: key, ...attributes }).map(
    ([name, value]) => ` data-${name}="${value}"`,
  )
  return `<script async src="${api}/v1/bengkel.js"${said.join('')}></script>`
}
