// A merchant's store in the books: what it is called, where it stands, and to which workshop it usually ships.
import type { PlacesAnswer } from '../../../shared/place'
import type { Counter, Merchant, Workshop } from '../../store/directory'
import { Select, Text } from '../controls'
import { countryOptions } from '../countries'
import type { FormState } from '../form'
import { PlaceField } from '../place-field'
import { BookForm, SaveByEnter } from './book'
import type { OfficeDesk } from './desk'
import { BackTo, OfficePage } from './desk'

export interface StoreFieldsProps {
  desk: OfficeDesk
  form: FormState
  /** Places found for what was typed. */
  found: PlacesAnswer
  /** Whom it may ship to: those who work for its merchant. */
  workshops: readonly Workshop[]
}

/** The fields of a new store and of one that is changed. */
export function StoreFields({ desk, form, found, workshops }: StoreFieldsProps) {
  const { say, words, locale } = desk
  const given = { form, words }
  return (
    <>
      <Text {...given} name="name" label={say.merchant.storeName} maxlength={120} />
      <Text {...given} name="address" label={say.merchant.address} maxlength={300} />
      <PlaceField {...given} found={found} exact />
      <div data-if="exact">
        <Select
          {...given}
          name="country"
          label={say.merchant.country}
          options={countryOptions(locale.language)}
          required={false}
        />
      </div>
      {workshops.length > 0 && (
        <Select
          {...given}
          name="usualWorkshop"
          label={say.merchant.usualWorkshop}
          hint={say.merchant.usualWorkshopHint}
          options={workshops.map(({ id, name }) => ({ value: String(id), label: name }))}
          optional
        />
      )}
    </>
  )
}

export interface StorePageProps extends StoreFieldsProps {
  merchant: Merchant
  store: Counter
  command: string
  version: number
}

export function StorePage({ merchant, store, command, version, ...fields }: StorePageProps) {
  const { desk, form } = fields
  const { words } = desk
  const href = `/office/merchants/${merchant.id}`
  return (
    <OfficePage desk={desk} room="merchants" title={store.name} width="narrow">
      <BackTo href={`${href}#stores`} label={merchant.name} />
      <div class="head">
        <h1>{store.name}</h1>
      </div>
      <section class="card">
        <BookForm
          desk={desk}
          action={`${href}/stores/${store.id}`}
          command={command}
          version={version}
          form={form}
        >
          <SaveByEnter />
          <StoreFields {...fields} />
          <div class="foot">
            <button class="btn">{words.save}</button>
          </div>
        </BookForm>
      </section>
    </OfficePage>
  )
}
