// Where a workshop comes to and where brands have authorised it, by country, with the form that adds an area.
import type { TerritoryInput } from '../../accounts/territories'
import { Select, Text } from '../controls'
import { countryName, countryOptions } from '../countries'
import type { StandingDesk } from './book'
import { Add, Book, formOf, Remove } from './book'

export interface TerritoriesProps {
  desk: StandingDesk
  territories: readonly TerritoryInput[]
  /** The brands that have authorised it, as they are written. */
  brands: readonly string[]
}

/** The value that stands for pickups and visits: an empty one would count as not chosen. */
export const VISITS = '-'

export function Territories({ desk, territories, brands }: TerritoriesProps) {
  const { words, say, locale } = desk
  const form = formOf(desk, 'territories')
  const given = { form, words }
  const nameOf = (brand: string) => brands.find((one) => one.toLowerCase() === brand) ?? brand
  return (
    <Book desk={desk} book="territories" title={say.territories.title} intro={say.territories.intro}>
      <ul class="list">
        {territories.map(({ brand, country, postcodes, districts }) => (
          <li>
            <span>
              <b>{brand === '' ? say.territories.visits : say.territories.warranty(nameOf(brand))}</b>
              <br />
              <span class="sub small">
                {countryName(country, locale.language)}:{' '}
                {[...postcodes.map((code) => `${code}…`), ...districts].join(', ') || say.territories.whole}
              </span>
            </span>
            <Remove desk={desk} book="territories" line={{ brand, country }} />
          </li>
        ))}
      </ul>
      <Add desk={desk} book="territories" label={say.territories.add} form={form}>
        <Select
          {...given}
          name="territories.brand"
          label={say.territories.brand}
          options={[
            { value: VISITS, label: say.territories.visits },
            ...brands.map((brand) => ({ value: brand, label: say.territories.warranty(brand) })),
          ]}
        />
        <Select
          {...given}
          name="territories.country"
          label={say.territories.country}
          options={countryOptions(locale.language)}
        />
        <Text
          {...given}
          name="territories.postcodes"
          label={say.territories.postcodes}
          hint={say.territories.postcodesHint}
          optional
        />
        <Text
          {...given}
          name="territories.districts"
          label={say.territories.districts}
          hint={say.territories.districtsHint}
          optional
        />
      </Add>
    </Book>
  )
}
