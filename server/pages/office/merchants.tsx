// The merchants' books: their list, and the form of one.
import { categoryCodes } from '../../../shared/catalog'
import { languages } from '../../../shared/language'
import { catalogWords } from '../../../shared/messages/catalog'
import type { Merchant, Snapshot } from '../../store/directory'
import { Area, optionsOf, Select, Text, Ticks } from '../controls'
import { countryName, countryOptions } from '../countries'
import type { FormState } from '../form'
import { textOf } from '../form'
import { standingWords } from '../messages/standing'
import { BookForm } from './book'
import type { OfficeDesk } from './desk'
import { BackTo, OfficePage } from './desk'

export interface MerchantListPageProps {
  desk: OfficeDesk
  snapshot: Snapshot
}

export function MerchantListPage({ desk, snapshot }: MerchantListPageProps) {
  const { say } = desk
  const merchants = [...snapshot.merchants.values()].sort((a, b) => a.name.localeCompare(b.name))
  return (
    <OfficePage desk={desk} room="merchants" title={say.merchants}>
      <div class="head">
        <h1>{say.merchants}</h1>
        <a class="btn s" href="/office/merchants/new">
          {say.merchant.make}
        </a>
      </div>
      {merchants.length === 0 ? (
        <p class="empty sub">{say.merchant.none}</p>
      ) : (
        <ul class="cards">
          {merchants.map((merchant) => (
            <MerchantCard desk={desk} merchant={merchant} snapshot={snapshot} />
          ))}
        </ul>
      )}
    </OfficePage>
  )
}

function MerchantCard({ desk, merchant, snapshot }: MerchantListPageProps & { merchant: Merchant }) {
  const { say } = desk
  const { id, name, country, origins, active } = merchant
  const workshops = snapshot.allWorkshops.filter((one) => one.active && one.merchants.has(id)).length
  return (
    <li class="card">
      <h2>
        <a href={`/office/merchants/${id}`}>{name}</a>{' '}
        {!active && <span class="pill warn">{say.merchant.inactive}</span>}
      </h2>
      <p class="sub">
        {countryName(country, desk.locale.language)}
        {', '}
        {workshops === 0 ? (
          <span class="late">{say.merchant.noWorkshops}</span>
        ) : (
          say.merchant.workshops(workshops)
        )}
      </p>
      <p class="small">{origins.map((origin) => origin.replace('https://', '')).join(', ')}</p>
    </li>
  )
}

export interface MerchantFormProps {
  desk: OfficeDesk
  action: string
  command: string
  version?: number
  form: FormState
}

/** What is known of a merchant. */
export function MerchantForm(props: MerchantFormProps) {
  const { desk, form } = props
  const { say, words, locale } = desk
  const given = { form, words }
  const { demanded, certificates } = standingWords[locale.language]
  const demands = form.typed.certified?.length ?? 0
  const typed = textOf(form, 'currency').toUpperCase()
  const currency = /^[A-Z]{3}$/.test(typed) ? typed : '…'
  return (
    <BookForm {...props}>
      <Text {...given} name="name" label={say.merchant.name} maxlength={120} />
      <Area
        {...given}
        name="origins"
        label={say.merchant.origins}
        hint={say.merchant.originsHint}
        placeholder="https://shop.example"
        rows={2}
        optional
      />
      <div class="pair">
        <Select
          {...given}
          name="country"
          label={say.merchant.country}
          options={countryOptions(locale.language)}
        />
        <Select
          {...given}
          name="language"
          label={say.merchant.language}
          options={optionsOf(languages, say.languages)}
        />
      </div>
      <div class="pair">
        <Text
          {...given}
          name="currency"
          label={say.merchant.currency}
          hint={say.merchant.currencyHint}
          maxlength={3}
        />
        <Text
          {...given}
          name="accent"
          label={say.merchant.accent}
          hint={say.merchant.accentHint}
          maxlength={7}
          optional
        />
      </div>
      <Text {...given} type="url" name="privacyUrl" label={say.merchant.privacyUrl} maxlength={500} />
      <div class="pair">
        <Text
          {...given}
          name="warrantyDays"
          label={say.merchant.warrantyDays}
          inputmode="numeric"
          maxlength={4}
        />
        <Text
          {...given}
          name="noFaultFee"
          label={say.merchant.noFaultFee(currency)}
          hint={say.merchant.noFaultFeeHint}
          inputmode="decimal"
          optional
        />
      </div>
      <details class="fold" open={form.wrong.certified !== undefined}>
        <summary>
          {demanded.title}
          {demands > 0 && <span class="count">{demands}</span>}
        </summary>
        <Ticks
          {...given}
          name="certified"
          label={certificates.category}
          hint={demanded.hint}
          options={categoryCodes.map((code) => ({
            value: code,
            label: catalogWords[locale.language][code].name,
          }))}
        />
      </details>
      <Ticks
        {...given}
        name="active"
        label={say.merchant.state}
        options={[{ value: 'yes', label: say.merchant.active }]}
      />
      <div class="foot">
        <button class="btn">{words.save}</button>
      </div>
    </BookForm>
  )
}

export function NewMerchantPage(props: MerchantFormProps) {
  const { say } = props.desk
  return (
    <OfficePage desk={props.desk} room="merchants" title={say.merchant.make} width="narrow">
      <BackTo href="/office/merchants" label={say.merchants} />
      <div class="head">
        <h1>{say.merchant.make}</h1>
      </div>
      <section class="card">
        <MerchantForm {...props} />
      </section>
    </OfficePage>
  )
}
