// Booking in for a customer who stands at the counter: first what it is, then everything on one page.
import type { CategoryCode } from '../../../shared/catalog'
import { catalog } from '../../../shared/catalog'
import { coverages } from '../../../shared/job'
import { languages } from '../../../shared/language'
import { catalogWords } from '../../../shared/messages/catalog'
import { Area, Form, optionsOf, Select, Text } from '../controls'
import type { FormState } from '../form'
import { Page } from '../layout'
import type { Desk } from './desk'
import { ReceiptFields } from './fields'

interface BookInProps {
  desk: Desk
  /** Where the pages of booking in stand. */
  action: string
}

export interface CategoriesPageProps extends BookInProps {
  categories: readonly CategoryCode[]
}

export function CategoriesPage({ desk, action, categories }: CategoriesPageProps) {
  const { words, say, bar, locale } = desk
  return (
    <Page title={say.bookIn.title} words={words} bar={bar} width="narrow">
      <h1>{say.bookIn.what}</h1>
      <p class="sub">{say.bookIn.intro}</p>
      <ul class="tiles">
        {categories.map((category) => (
          <li>
            <a class="tile" href={`${action}?category=${category}`}>
              {catalogWords[locale.language][category].name}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

export interface BookInPageProps extends BookInProps {
  category: CategoryCode
  /** More than one: somebody must say for which. */
  merchants: readonly { id: number; name: string; currency: string }[]
  /** Whether the item stays here from now on, and its condition is written down. */
  receives: boolean
  /** Other categories can be chosen. */
  changeable: boolean
  command: string
  form: FormState
}

export function BookInPage(props: BookInPageProps) {
  const { desk, action, category, merchants, receives, changeable, command, form } = props
  const { words, say, bar, locale } = desk
  const named = catalogWords[locale.language][category]
  const common = { form, words }
  const currencies = [...new Set(merchants.map(({ currency }) => currency))]
  return (
    <Page title={say.bookIn.title} words={words} bar={bar} width="narrow">
      <div class="head">
        <h1>
          {say.bookIn.title}: {named.name}
        </h1>
        {changeable && (
          <a class="btn q s" href={action}>
            {say.bookIn.change}
          </a>
        )}
      </div>
      <Form action={action} command={command} {...common}>
        <input type="hidden" name="item.category" value={category} />
        <section class="card">
          <h2>{say.problem}</h2>
          {merchants.length > 1 && (
            <Select
              {...common}
              name="merchant"
              label={say.bookIn.shop}
              options={merchants.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
          )}
          <Select
            {...common}
            name="problem.symptom"
            label={say.bookIn.symptom}
            options={optionsOf(Object.keys(catalog[category].symptoms), named.symptoms)}
          />
          <Area
            {...common}
            name="problem.description"
            label={say.bookIn.description}
            maxlength={2000}
            rows={2}
            optional
          />
        </section>
        <section class="card">
          <h2>{say.bookIn.item}</h2>
          <div class="pair">
            <Text {...common} name="item.brand" label={say.bookIn.brand} maxlength={80} optional />
            <Text {...common} name="item.model" label={say.bookIn.model} maxlength={120} optional />
            <Text {...common} name="item.purchasedOn" label={say.bookIn.bought} type="date" optional />
            <Select
              {...common}
              name="coverage"
              label={say.bookIn.coverage}
              options={optionsOf(coverages, words.names.coverages)}
              optional
            />
          </div>
          {receives ? (
            <ReceiptFields desk={desk} form={form} />
          ) : (
            <Text {...common} name="serial" label={say.serial} maxlength={80} optional />
          )}
          {currencies.length === 1 && (
            <Text
              {...common}
              name="limit"
              label={say.bookIn.limit(currencies[0]!)}
              hint={say.bookIn.limitHint}
              inputmode="decimal"
              optional
            />
          )}
        </section>
        <section class="card">
          <h2>{say.customer}</h2>
          <Text {...common} name="contact.name" label={say.name} maxlength={120} />
          <div class="pair">
            <Text
              {...common}
              name="contact.phone"
              label={say.bookIn.phone}
              hint={say.bookIn.oneOfTwo}
              type="tel"
              optional
            />
            <Text
              {...common}
              name="contact.email"
              label={say.bookIn.email}
              hint={' '}
              type="email"
              optional
            />
          </div>
          <Select
            {...common}
            name="contact.language"
            label={say.bookIn.language}
            options={optionsOf(languages, say.bookIn.languages)}
          />
          <button class="btn wide">{say.bookIn.send}</button>
        </section>
      </Form>
    </Page>
  )
}
