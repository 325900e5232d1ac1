// The days on which a workshop is closed beside its week, with the form that adds some.
import type { Holiday } from '../../../shared/workshop'
import { Text } from '../controls'
import { calendarDay } from '../format'
import type { StandingDesk } from './book'
import { Add, Book, formOf, Remove } from './book'

export interface HolidaysProps {
  desk: StandingDesk
  holidays: readonly (Holiday & { id: number })[]
}

export function Holidays({ desk, holidays }: HolidaysProps) {
  const { words, say, today } = desk
  const form = formOf(desk, 'holidays')
  const given = { form, words }
  return (
    <Book desk={desk} book="holidays" title={say.holidays.title} intro={say.holidays.intro}>
      {holidays.length === 0 && <p class="sub">{say.holidays.none}</p>}
      <ul class="list">
        {holidays.map((holiday) => (
          <li>
            <span>
              <b>{holiday.word || say.holidays.closed}</b>
              <br />
              <span class="sub small num">{daysOf(desk, holiday)}</span>
            </span>
            <Remove desk={desk} book="holidays" line={{ id: holiday.id }} />
          </li>
        ))}
      </ul>
      <Add desk={desk} book="holidays" label={say.holidays.add} form={form}>
        <div class="pair">
          <Text {...given} type="date" name="holidays.firstDay" label={say.holidays.firstDay} />
          <Text
            {...given}
            type="date"
            name="holidays.lastDay"
            label={say.holidays.lastDay}
            min={today}
            optional
          />
        </div>
        <Text
          {...given}
          name="holidays.word"
          label={say.holidays.word}
          placeholder={say.holidays.wordPlaceholder}
          maxlength={60}
          optional
        />
      </Add>
    </Book>
  )
}

function daysOf({ say, locale }: StandingDesk, { firstDay, lastDay }: Holiday): string {
  const [first, last] = [firstDay, lastDay].map((day) => calendarDay(day, locale, 'year'))
  return first === last ? first! : say.holidays.range(first!, last!)
}
