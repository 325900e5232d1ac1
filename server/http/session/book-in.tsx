/** `/workshop/book-in` and `/store/book-in`: what it is, then the form; what was typed stays where something is wrong. */
import type { Context, Hono } from 'hono'
import { isCategory } from '../../../shared/catalog'
import { Problem } from '../../../shared/problem'
import type { Bengkel } from '../../bengkel'
import type { FormState } from '../../pages/form'
import { filled, textOf, withProblem } from '../../pages/form'
import { BookInPage, CategoriesPage } from '../../pages/workshop/book-in'
import type { Desk } from '../../pages/workshop/desk'
import type { Counter } from './counter'
import { bookInAt, categoriesAt, merchantsAt } from './counter'
import { newCommandId, photosOf, readForm } from './form'
import type { PageEnv } from './page-app'

type Page = Context<PageEnv>

export interface BookInDeps {
  bengkel: Bengkel
  /** Where the pages of this role begin: `/workshop` or `/store`. */
  home: string
  counterOf: (c: Page) => Promise<Counter>
  deskOf: (c: Page) => Promise<Desk>
}

/** Adds the pages of booking in to those of a role. */
export function addBookIn(routes: Hono<PageEnv>, { bengkel, home, counterOf, deskOf }: BookInDeps): void {
  const action = `${home}/book-in`

  routes.get('/book-in', async (c) => {
    const counter = await counterOf(c)
    const categories = categoriesAt(counter)
    const chosen = categories.length === 1 ? categories[0] : c.req.query('category')
    if (chosen === undefined || !categories.some((category) => category === chosen)) {
      return c.html(<CategoriesPage desk={await deskOf(c)} action={action} categories={categories} />)
    }
    // A customer at a shop's counter reads most likely what the shop speaks; of a workshop's customers we know less.
    const [shop] = 'store' in counter ? merchantsAt(counter, await bengkel.directory.current()) : []
    const { language } = shop ?? c.get('person')
    return formPage(c, filled({ 'item.category': chosen, 'contact.language': language, coverage: 'none' }))
  })

  routes.post('/book-in', async (c) => {
    const typed = await readForm(c)
    try {
      const { id } = await bookInAt(bengkel, await counterOf(c), c.get('person'), typed, await photosOf(c))
      return c.redirect(`${home}/jobs/${bengkel.codes.of(id)}/ticket?done=book-in`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status as 422)
      return formPage(c, withProblem(typed, error))
    }
  })

  async function formPage(c: Page, form: FormState) {
    const counter = await counterOf(c)
    const category = textOf(form, 'item.category')
    if (!isCategory(category)) throw new Problem('category-unknown')
    return c.html(
      <BookInPage
        desk={await deskOf(c)}
        action={action}
        category={category}
        merchants={merchantsAt(counter, await bengkel.directory.current())}
        receives={'workshop' in counter}
        photographs={bengkel.photos !== null}
        changeable={categoriesAt(counter).length > 1}
        command={textOf(form, 'command') || newCommandId(bengkel)}
        form={form}
      />,
    )
  }
}
