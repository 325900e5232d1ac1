// Booking in for a customer who stands at the counter: first what it is, then everything on one page.
import type { CategoryCode } from '../../../shared/catalog'
import { catalogWords } from '../../../shared/messages/catalog'
import { BookInForm, CategoryTiles } from '../book-in'
import type { BookInFormProps } from '../book-in'
import { Page } from '../layout'
import type { Desk } from './desk'

export interface CategoriesPageProps {
  desk: Desk
  /** Where the pages of booking in stand. */
  action: string
  categories: readonly CategoryCode[]
}

export function CategoriesPage({ desk, action, categories }: CategoriesPageProps) {
  const { words, say, bar, locale } = desk
  return (
    <Page title={say.bookIn.title} words={words} bar={bar} width="narrow">
      <h1>{say.bookIn.what}</h1>
      <p class="sub">{say.bookIn.intro}</p>
      <CategoryTiles {...{ action, categories }} language={locale.language} />
    </Page>
  )
}

export interface BookInPageProps extends BookInFormProps {
  desk: Desk
  /** Other categories can be chosen. */
  changeable: boolean
}

export function BookInPage({ desk, changeable, ...form }: BookInPageProps) {
  const { words, say, bar, locale } = desk
  return (
    <Page title={say.bookIn.title} words={words} bar={bar} width="narrow">
      <div class="head">
        <h1>
          {say.bookIn.title}: {catalogWords[locale.language][form.category].name}
        </h1>
        {changeable && (
          <a class="btn q s" href={form.action}>
            {say.bookIn.change}
          </a>
        )}
      </div>
      <BookInForm desk={desk} {...form} />
    </Page>
  )
}
