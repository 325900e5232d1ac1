// Booking in for a customer on the phone: for which merchant and what it is, then everything on one page.
import type { CategoryCode } from '../../../shared/catalog'
import { catalog } from '../../../shared/catalog'
import { catalogWords } from '../../../shared/messages/catalog'
import type { PlacesAnswer } from '../../../shared/place'
import type { WorkshopChoice } from '../../../shared/workshop'
import type { Counter, Merchant } from '../../store/directory'
import { BookInForm } from '../book-in'
import type { Option } from '../controls'
import { Choice, optionsOf, Select, Text } from '../controls'
import { calendarDay, distance } from '../format'
import type { FormState } from '../form'
import { PlaceField } from '../place-field'
import type { OfficeDesk } from './desk'
import { benchOf, OfficePage } from './desk'

export interface BookInStartPageProps {
  desk: OfficeDesk
  merchants: readonly Merchant[]
  categories: readonly CategoryCode[]
}

/** For whom and what: each kind of item is a button, so that one press leads on. */
export function BookInStartPage({ desk, merchants, categories }: BookInStartPageProps) {
  const { say, words, locale } = desk
  const bench = benchOf(desk).say
  return (
    <OfficePage desk={desk} room="bookIn" title={words.bookIn} width="narrow">
      <h1>{bench.bookIn.what}</h1>
      <p class="sub">{say.bookInIntro}</p>
      {merchants.length === 0 ? (
        <p class="empty sub">{say.merchant.none}</p>
      ) : (
        <form action="/office/book-in">
          <div class="field">
            <label for="merchant">{say.merchantOne}</label>
            <select id="merchant" name="merchant">
              {merchants.map(({ id, name }) => (
                <option value={String(id)}>{name}</option>
              ))}
            </select>
          </div>
          <ul class="tiles">
            {categories.map((category) => (
              <li>
                <button class="tile" name="category" value={category}>
                  {catalogWords[locale.language][category].name}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
    </OfficePage>
  )
}

export interface OfficeBookInPageProps {
  desk: OfficeDesk
  merchant: Merchant
  category: CategoryCode
  /** The merchant's stores, where it can be carried in. */
  stores: readonly Counter[]
  /** Places found for what was typed. */
  found: PlacesAnswer
  /** There is no gazetteer: a position is typed. */
  exact: boolean
  /** The nearest workshops, once the place is known. */
  workshops: readonly WorkshopChoice[]
  command: string
  form: FormState
}

export function OfficeBookInPage(props: OfficeBookInPageProps) {
  const { desk, merchant, category, command, form } = props
  const { words, locale } = desk
  const bench = benchOf(desk)
  return (
    <OfficePage desk={desk} room="bookIn" title={words.bookIn} width="narrow">
      <div class="head">
        <div>
          <h1>
            {words.bookIn}: {catalogWords[locale.language][category].name}
          </h1>
          <p class="sub">{merchant.name}</p>
        </div>
        <a class="btn q s" href="/office/book-in">
          {bench.say.bookIn.change}
        </a>
      </div>
      <BookInForm
        desk={bench}
        action="/office/book-in"
        merchants={[merchant]}
        receives={false}
        {...{ category, command, form }}
      >
        <input type="hidden" name="merchant" value={String(merchant.id)} />
        <HandoverCard {...props} />
      </BookInForm>
    </OfficePage>
  )
}

/** Where the customer is and how the item changes hands. */
function HandoverCard({ desk, category, stores, found, exact, workshops, form }: OfficeBookInPageProps) {
  const { say, words } = desk
  const { modes } = catalog[category]
  const given = { form, words }
  return (
    <section class="card">
      <h2>{say.job.handover}</h2>
      <PlaceField {...given} found={found} exact={exact} />
      <Choice
        {...given}
        name="handover.mode"
        label={say.howHandedOver}
        options={optionsOf(modes, say.modes)}
      />
      {workshops.length > 0 && (
        <Choice
          {...given}
          name="handover.workshop"
          label={say.job.workshop}
          options={[
            { value: '', label: say.do.redispatch.nearest },
            ...workshops.map((workshop) => optionOf(desk, workshop)),
          ]}
          required={false}
        />
      )}
      {stores.length > 0 && modes.includes('carry-in') && (
        <div data-if="carry-in">
          <Select
            {...given}
            name="handover.store"
            label={say.job.store}
            hint={say.storeHint}
            options={stores.map(({ id, name }) => ({ value: String(id), label: name }))}
            optional
          />
        </div>
      )}
      <div data-if="address">
        <Text {...given} name="handover.address" label={say.job.address} maxlength={400} required={false} />
        <Text {...given} name="landmark" label={say.job.landmark} maxlength={200} optional />
      </div>
      <Text {...given} name="handover.day" type="date" label={say.job.day} optional />
    </section>
  )
}

function optionOf(
  { say, locale }: OfficeDesk,
  { id, name, distanceM, modes, firstDay }: WorkshopChoice,
): Option {
  const facts = [
    distance(distanceM, locale.language),
    modes.map((mode) => say.modes[mode]).join(', '),
    say.fromDay(calendarDay(firstDay, locale)),
  ]
  return { value: id, label: name, hint: facts.join(' · ') }
}
