// Where something is: a town or postcode that is looked up, then one of the places found; or an exact position. Without
// scripts the button looks it up and the form comes back as it was; with them the places come while somebody types.
import type { PlacesAnswer } from '../../shared/place'
import type { Option } from './controls'
import { Choice, Text } from './controls'
import { countryName } from './countries'
import type { FormState } from './form'
import { textOf } from './form'
import type { Words } from './messages/words'

/** The value of the choice that stands for a position that was typed. */
export const EXACT = 'exact'

export interface PlaceFieldProps {
  form: FormState
  words: Words
  /** Places found for what was typed. */
  found: PlacesAnswer
  /** Whether a position can be given too. */
  exact?: boolean
  label?: string
  hint?: string
}

export function PlaceField({ form, words, found, exact, label, hint }: PlaceFieldProps) {
  const say = words.place
  return (
    <div data-places={`/places${exact ? '?exact' : ''}`}>
      <div class="field">
        <label for="f-place-q">{label ?? say.label}</label>
        {hint && <p class="hint">{hint}</p>}
        <div class="search">
          <input
            id="f-place-q"
            type="search"
            name="place.q"
            value={textOf(form, 'place.q')}
            autocomplete="off"
            enterkeyhint="search"
            maxlength={200}
          />
          <button class="btn o" name="find" value="1" formnovalidate>
            {say.find}
          </button>
        </div>
      </div>
      <PlaceChoice {...{ form, words, found, exact }} />
    </div>
  )
}

/** What was found for the text in the field; fetched alone while somebody types. */
export function PlaceChoice({ form, words, found, exact }: Omit<PlaceFieldProps, 'label' | 'hint'>) {
  const say = words.place
  const { places, credit } = found
  const options: Option[] = places.map(({ id, label, region, country }) => ({
    value: id,
    label,
    hint: [region, countryName(country, words.language)].filter(Boolean).join(', '),
  }))
  if (exact) options.push({ value: EXACT, label: say.exact })
  const nothing = places.length === 0 && textOf(form, 'place.q') !== ''
  return (
    <div data-found role="status">
      {nothing && <p class="sub">{say.none}</p>}
      {(options.length > 0 || form.wrong.place) && (
        <Choice {...{ form, words, options }} name="place" label={say.found} required={false} />
      )}
      {credit && (
        <p class="sub">
          <a href={credit.url} target="_blank" rel="noreferrer">
            {credit.text}
          </a>
        </p>
      )}
      {exact && (
        <div class="pair" data-if="exact">
          <Text {...{ form, words }} name="place.lat" label={say.lat} inputmode="decimal" required={false} />
          <Text {...{ form, words }} name="place.lon" label={say.lon} inputmode="decimal" required={false} />
        </div>
      )}
    </div>
  )
}
