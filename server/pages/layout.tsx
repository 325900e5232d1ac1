// The frame of every page: head, bar with the way about, content. Complete without JavaScript; nothing inline, so that a
// strict content policy holds.
//
//   <Page title words bar? width? notice? done?>content</Page>
//   bar: { place: 'Werkhof Altona', home: '/workshop', person: { name, email }, links: [{ href, label, current?, count? }] }
//
// Pieces beside it: controls.tsx (form fields), ticket.tsx (a job as a ticket), format.ts (days, money, distances).
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { scriptPath, stylesPath } from './assets'
import { TagIcon } from './icons'
import type { Words } from './messages/words'

export interface NavLink {
  href: string
  label: string
  current?: boolean
  /** A number beside it; none and 0 show nothing. */
  count?: number
}

/** The bar of those who have signed in. */
export interface BarProps {
  words: Words
  /** Whose pages these are: the workshop, the store or the office. */
  place: string
  home: string
  person: { name: string; email: string }
  links: NavLink[]
}

export interface PageProps {
  title: string
  words: Words
  /** Left out where nobody has signed in. */
  bar?: Omit<BarProps, 'words'>
  /** `narrow` (680 px) for one thing to read or fill in, `slim` (440 px) for a single question. Default: the whole width. */
  width?: 'narrow' | 'slim'
  /** What was just done. */
  notice?: string
  /** Seconds after which the small script fetches the page's content anew, where nobody is typing. */
  refreshS?: number
  children?: Child
}

export function Page({ title, words, bar, width, notice, refreshS, children }: PageProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={words.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{`${title} · ${bar?.place ?? words.product}`}</title>
          <link rel="stylesheet" href={stylesPath} />
          <link rel="icon" href="data:," />
          <script src={scriptPath} defer></script>
        </head>
        <body data-offline={words.offline} data-refresh={refreshS}>
          <a class="skip" href="#content">
            {words.toContent}
          </a>
          {bar && <Bar {...bar} words={words} />}
          <main id="content" class={width}>
            {notice && (
              <p class="notice" role="status" data-done>
                {notice}
              </p>
            )}
            {children}
          </main>
        </body>
      </html>
    </>
  )
}

function Bar({ words, place, home, person, links }: BarProps) {
  return (
    <header class="bar">
      <div class="bar-in">
        <a class="brand" href={home}>
          <TagIcon />
          {place}
        </a>
        <nav class="nav">
          {links.map(({ href, label, current, count }) => (
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count ? <span class="count">{count}</span> : null}
            </a>
          ))}
        </nav>
        <details class="me">
          <summary>
            <span class="initial" aria-hidden="true">
              {[...person.name][0]}
            </span>
            <span class="seen-not">{words.menu}:</span> <span class="me-name">{person.name}</span>
          </summary>
          <div class="me-menu">
            <p>
              {person.name}
              <br />
              <span class="sub small">{person.email}</span>
            </p>
            <form method="post" action="/sign-out">
              <button class="btn o s wide">{words.signOut}</button>
            </form>
          </div>
        </details>
      </div>
    </header>
  )
}

/** The product's name, where there is no bar. */
export function Brand({ words }: { words: Words }) {
  return (
    <p class="brand">
      <TagIcon />
      {words.product}
    </p>
  )
}
