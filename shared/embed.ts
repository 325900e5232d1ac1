/** How shops put the widget on their pages: the tag, what a page's policy must allow, and where the guide says more. */

/** The guide's sections on what may be wrong; the console's messages link to them. */
export const troubles = ['key', 'origin', 'policy', 'trusted-types', 'files', 'delayed', 'other'] as const
export type Trouble = (typeof troubles)[number]

/** The name of the widget's Trusted Types policy. */
export const TRUSTED_TYPES = 'bengkel'

/** @returns what a page's Content-Security-Policy must allow, by directive. @param server its origin */
export const allowed = (server: string): Record<string, string> => ({
  'script-src': server,
  'connect-src': server,
  'img-src': `${server} blob: data:`,
})

/** @returns the same as one line, as it is sent. */
export const policyLine = (server: string): string =>
  Object.entries(allowed(server))
    .map((directive) => directive.join(' '))
    .join('; ')

export interface Tag {
  /** The server's origin. */
  server: string
  /** The publishable key. */
  merchant: string
  /** `v1` follows the releases, `1.2.3` never changes. */
  release?: string
  /** Of the loader in that release, `sha384-...`. */
  integrity?: string
  /** What else the element is told, by the name of its attribute. */
  more?: Record<string, string>
}

/** @returns the script tag to paste */
export function scriptTag({ server, merchant, release = 'v1', integrity, more }: Tag): string {
  const data = Object.entries({ merchant, ...more }).map(
    ([name, value]) => ` data-${name}="${value.replaceAll('"', '&quot;')}"`,
  )
  const checked = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : ''
  return `<script async src="${server}/${release}/bengkel.js"${data.join('')}${checked}></script>`
}
