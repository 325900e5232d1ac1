/** `/workshop/books`: a workshop keeps its holidays and stock itself, and reads what the office keeps of it. */
import type { Context, Hono } from 'hono'
import { Problem } from '../../../shared/problem'
import { certificatesAt } from '../../accounts/certificates'
import { holidaysAt } from '../../accounts/holidays'
import { stockAt } from '../../accounts/stock'
import type { Bengkel } from '../../bengkel'
import { isSuspended } from '../../dispatch/dates'
import type { Typed } from '../../pages/form'
import { standingWords } from '../../pages/messages/standing'
import type { StandingBook } from '../../pages/standing/book'
import { BooksPage } from '../../pages/workshop/books'
import type { Desk } from '../../pages/workshop/desk'
import type { Workshop } from '../../store/directory'
import { readForm } from './form'
import type { PageEnv } from './page-app'
import { demandedOf, keepStanding, removeStanding, standingDesk } from './standing'

type Page = Context<PageEnv>

const HREF = '/workshop/books'

/** The books that a workshop keeps itself. */
const own = ['holidays', 'stock'] as const satisfies readonly StandingBook[]

export interface BooksDeps {
  bengkel: Bengkel
  workshopOf: (c: Page) => Promise<Workshop>
  deskOf: (c: Page) => Promise<Desk>
}

export function addBooks(routes: Hono<PageEnv>, { bengkel, workshopOf, deskOf }: BooksDeps): void {
  routes.get('/books', (c) => page(c))

  routes.post('/books/:book', async (c) => {
    const book = bookBy(c)
    const typed = await readForm(c)
    try {
      await keepStanding(bengkel, c.get('person').workshop!, book, typed)
      return c.redirect(`${HREF}?done=saved#${book}`, 303)
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      c.status(problem.status as 422)
      return page(c, { book, typed, problem })
    }
  })

  routes.post('/books/:book/remove', async (c) => {
    const book = bookBy(c)
    await removeStanding(bengkel, c.get('person').workshop!, book, await readForm(c))
    return c.redirect(`${HREF}?done=removed#${book}`, 303)
  })

  async function page(
    c: Page,
    refused?: { book: StandingBook; typed: Typed; problem: Problem },
  ): Promise<Response> {
    const workshop = await workshopOf(c)
    const { id, suspension } = workshop
    const say = standingWords[c.get('person').language]
    const done = (['saved', 'removed'] as const).find((one) => one === c.req.query('done'))
    const props = {
      desk: await deskOf(c),
      standing: standingDesk(c, bengkel, workshop, HREF, refused),
      suspension: isSuspended(workshop, bengkel.clock.now()) ? suspension : null,
      certificates: await certificatesAt(bengkel, id),
      demanded: demandedOf(workshop, await bengkel.directory.current()),
      holidays: await holidaysAt(bengkel, id),
      stock: await stockAt(bengkel, id),
      notice: done && say[done],
    }
    return c.html(<BooksPage {...props} />)
  }
}

/** @throws Problem `not-found` where the workshop does not keep it itself */
function bookBy(c: Page): StandingBook {
  const book = own.find((one) => one === c.req.param('book'))
  if (!book) throw new Problem('not-found')
  return book
}
