// Whether a workshop is suspended, why and until when; with the forms that suspend it and lift it.
import type { Suspension } from '../../store/standing'
import { Area, Text } from '../controls'
import { filled } from '../form'
import { calendarDay } from '../format'
import type { StandingDesk } from './book'
import { Add, Book, formOf } from './book'

export interface SuspensionProps {
  desk: StandingDesk
  /** The one in force, or null. */
  suspension: Suspension | null
}

export function SuspensionCard({ desk, suspension }: SuspensionProps) {
  const { words, say, today, href } = desk
  const sent = formOf(desk, 'suspension')
  const form =
    desk.attempt?.book === 'suspension' || !suspension
      ? sent
      : filled({ 'suspension.reason': suspension.reason, 'suspension.lastDay': suspension.lastDay })
  const given = { form, words }
  return (
    <Book
      desk={desk}
      book="suspension"
      title={say.suspension.title}
      intro={suspension ? say.suspension.intro : say.suspension.none}
    >
      {suspension && (
        <>
          <SuspensionNote desk={desk} suspension={suspension} title={say.suspension.is} />
          <form method="post" action={`${href}/suspension/remove`}>
            <button class="btn o s">{say.suspension.lift}</button>
          </form>
        </>
      )}
      <Add
        desk={desk}
        book="suspension"
        label={suspension ? say.suspension.change : say.suspension.suspend}
        send={suspension ? words.save : say.suspension.suspend}
        form={form}
      >
        {!suspension && <p class="sub">{say.suspension.intro}</p>}
        <Area
          {...given}
          name="suspension.reason"
          label={say.suspension.reason}
          hint={say.suspension.reasonHint}
          maxlength={500}
          rows={2}
        />
        <Text
          {...given}
          type="date"
          name="suspension.lastDay"
          label={say.suspension.lastDay}
          hint={say.suspension.lastDayHint}
          min={today}
          optional
        />
      </Add>
    </Book>
  )
}

type NoteProps = {
  desk: Pick<StandingDesk, 'say' | 'locale'>
  suspension: Suspension
  title: string
}

export function SuspensionNote({ desk: { say, locale }, suspension, title }: NoteProps) {
  const { reason, lastDay } = suspension
  return (
    <div class="ask">
      <strong>
        {title} {lastDay ? say.until(calendarDay(lastDay, locale)) : say.suspension.open}
      </strong>
      {reason}
    </div>
  )
}
