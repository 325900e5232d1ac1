/** What the pages of workshops and stores know beside the job: words, place, time, the way about. */
import type { Context } from 'hono'
import { standingWords } from '../../pages/messages/standing'
import { workshopWords } from '../../pages/messages/workshop'
import type { Desk } from '../../pages/workshop/desk'
import type { Counter, Snapshot, Workshop } from '../../store/directory'
import type { PageEnv } from './page-app'
import { wordsOf } from './page-app'
import { zoneNear } from './zone'

type Page = Context<PageEnv>

export function workshopDesk(c: Page, now: number, workshop: Workshop): Desk {
  const words = wordsOf(c)
  return deskOf(c, now, workshop.timeZone, {
    place: workshop.name,
    home: '/workshop',
    links: [
      { href: '/workshop', label: words.board },
      { href: '/workshop/book-in', label: words.bookIn },
      { href: '/workshop/to-send', label: words.toSend },
      { href: '/workshop/books', label: standingWords[words.language].ownBooks },
    ],
  })
}

export function storeDesk(c: Page, now: number, store: Counter, snapshot: Snapshot): Desk {
  const words = wordsOf(c)
  return deskOf(c, now, zoneNear(store, snapshot), {
    place: store.name,
    home: '/store',
    links: [
      { href: '/store', label: words.board },
      { href: '/store/book-in', label: words.bookIn },
    ],
  })
}

function deskOf(c: Page, now: number, timeZone: string, bar: Omit<Desk['bar'], 'person'>): Desk {
  const { name, email, language } = c.get('person')
  return {
    words: wordsOf(c),
    say: workshopWords[language],
    locale: { language, timeZone },
    now,
    bar: {
      ...bar,
      person: { name, email },
      links: bar.links.map((link) => ({ ...link, current: link.href === c.req.path })),
    },
  }
}

/** @returns what was just done, as the page that follows says it */
export function noticeOf(c: Page, { say }: Pick<Desk, 'say'>): string | undefined {
  const done = c.req.query('done')
  return done !== undefined && Object.hasOwn(say.done, done)
    ? say.done[done as keyof typeof say.done]
    : undefined
}
