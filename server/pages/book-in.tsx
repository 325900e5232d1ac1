// The form for a customer who stands at a counter or is on the phone: workshops, stores and the office book in with it.
import type { Child } from 'hono/jsx'
import type { CategoryCode } from '../../shared/catalog'
import { catalog } from '../../shared/catalog'
import { coverages } from '../../shared/job'
import type { PageLanguage } from '../../shared/language'
import { languages } from '../../shared/language'
import { catalogWords } from '../../shared/messages/catalog'
import { Area, Form, optionsOf, Select, Text } from './controls'
import type { FormState } from './form'
import { languageOptions } from './languages'
import type { Desk } from './workshop/desk'
import { PhotoField, ReceiptFields } from './workshop/fields'

export interface CategoryTilesProps {
  action: string
  categories: readonly CategoryCode[]
  language: PageLanguage
}

/** What it is: each leads to the form for it. */
export function CategoryTiles({ action, categories, language }: CategoryTilesProps) {
  return (
    <ul class="tiles">
      {categories.map((category) => (
        <li>
          <a class="tile" href={`${action}?category=${category}`}>
            {catalogWords[language][category].name}
          </a>
        </li>
      ))}
    </ul>
  )
}

export interface BookInFormProps {
  desk: Omit<Desk, 'bar'>
  /** Where the form goes. */
  action: string
  category: CategoryCode
  /** More than one: somebody must say for which. */
  merchants: readonly { id: number; name: string; currency: string }[]
  /** Whether the item stays here from now on, and its condition is written down. */
  receives: boolean
  /** Whether photos of its condition can be kept. */
  photographs?: boolean
  command: string
  form: FormState
  /** What else is asked here, before the customer. */
  children?: Child
}

export function BookInForm(props: BookInFormProps) {
  const { desk, action, category, merchants, receives, photographs, command, form, children } = props
  const { words, say, locale } = desk
  const named = catalogWords[locale.language][category]
  const common = { form, words }
  const currencies = [...new Set(merchants.map(({ currency }) => currency))]
  return (
    <Form action={action} command={command} files={photographs} {...common}>
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
        {photographs && <PhotoField desk={desk} form={form} optional />}
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
      {children}
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
            hint={'\u00a0'}
            type="email"
            optional
          />
        </div>
        <Select
          {...common}
          name="contact.language"
          label={say.bookIn.language}
          options={languageOptions(languages, locale.language)}
        />
        <button class="btn wide">{say.bookIn.send}</button>
      </section>
    </Form>
  )
}
