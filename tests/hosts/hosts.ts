// Pages that are hard to live on: what each is, and what its policy forbids. The widget is asked for a repair on each of them.

/** What a page of a host may be asked for in its query: how the tag is pasted, and the page's own language. */
export interface HostOptions {
  mode?: 'button'
  language?: HostLanguage
  /** Of a repair that is followed on the page. */
  token?: string
}

/** Languages that the pages can be in. */
export type HostLanguage = 'en' | 'de' | 'ar' | 'hi'

export interface Host {
  name: string
  /** The page's file; the ordinary one, unless said otherwise. */
  page?: string
  /** A stylesheet that is all that is odd about the page. */
  styles?: string
  /** The page's language, from left to right or from right to left; English, unless said otherwise. */
  language?: HostLanguage
  /** Attributes of the tag besides the merchant's. */
  data?: Record<string, string>
  /** The screen; a desktop's, unless said otherwise. */
  screen?: { width: number; height: number; scale?: number }
  /** What differs in the page's policy from that of a page with styles and scripts of its own. */
  policy?: (published: Directives, nonce: string) => Directives
  headers?: Record<string, string>
  /** What the browser is to report against the policy, where that is the point. */
  violated?: RegExp
  /** Nothing can be drawn: a link stands in. */
  linkOnly?: boolean
  /** The page says what the item is, and has a chat bubble and a cookie banner. */
  shop?: boolean
}

/** A policy's directives by name. */
export type Directives = Record<string, string>

/** What the page has of its own comes on top of what the widget needs. */
const withOwn = (published: Directives): Directives => ({
  ...published,
  'script-src': `'self' ${published['script-src']}`,
  'style-src': "'self'",
  'img-src': `'self' ${published['img-src']}`,
})

const NARROW = { width: 320, height: 568, scale: 2 }

export const hosts: readonly Host[] = [
  { name: 'plain' },
  { name: 'small-root', styles: 'small-root.css' },
  { name: 'reset', styles: 'reset.css' },
  { name: 'shouting', styles: 'shouting.css' },
  { name: 'right-to-left', language: 'ar' },
  { name: 'english-in-right-to-left', language: 'ar', data: { language: 'en' } },
  { name: 'dark', styles: 'dark.css' },
  { name: 'narrow', screen: NARROW },
  // 1280 x 1024 at 400 %: a fourth of it each way, in pixels four times as large.
  { name: 'zoomed', screen: { width: 320, height: 256, scale: 4 } },
  { name: 'no-styles', policy: (published) => ({ ...published, 'style-src': "'none'" }) },
  {
    name: 'nonce',
    policy: (published, nonce) => ({ ...published, 'script-src': `'nonce-${nonce}'` }),
  },
  {
    name: 'nonce-strict-dynamic',
    policy: (published, nonce) => ({ ...published, 'script-src': `'nonce-${nonce}' 'strict-dynamic'` }),
  },
  {
    name: 'trusted-types',
    policy: (published) => ({
      ...withOwn(published),
      'require-trusted-types-for': "'script'",
      'trusted-types': 'bengkel',
    }),
  },
  {
    name: 'no-trusted-types',
    policy: (published) => ({
      ...withOwn(published),
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    }),
    violated: /trusted-types/,
    linkOnly: true,
  },
  {
    name: 'other-lit',
    page: 'pages/other-lit.html',
    policy: (published, nonce) => ({
      ...withOwn(published),
      'script-src': `'self' 'nonce-${nonce}' ${published['script-src']}`,
      'require-trusted-types-for': "'script'",
      'trusted-types': 'lit-html bengkel',
    }),
  },
  {
    name: 'isolated',
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  { name: 'storefront', page: 'shops/storefront.html', shop: true },
  { name: 'dawn', page: 'shops/dawn.html', shop: true },
  { name: 'market', page: 'shops/market.html', shop: true },
]

/** @returns the language that the widget speaks on a host's page */
export const spokenOn = ({ data, language = 'en' }: Host): HostLanguage =>
  data?.language === 'en' ? 'en' : language

export const policyOf = ({ policy = withOwn }: Host, published: Directives, nonce: string): string =>
  Object.entries({
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...policy(published, nonce),
    'report-uri': '/violations',
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
