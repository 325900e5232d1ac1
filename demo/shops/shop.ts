/** What both shops' pages have in common. */
import { scriptTag } from '../../shared/embed'
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
export const tagOf = ({ api, key }: Repairs, more: Record<string, string> = {}): string =>
  scriptTag({ server: api, merchant: key, more })
