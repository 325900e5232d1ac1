// What happened to a job: the history as a rail, newest first, and what people wrote to each other as a talk.
import type { Actor, EventType } from '../../shared/job'
import type { PastEvent } from '../jobs/history'
import { photosWith } from '../jobs/history'
import type { Locale } from './format'
import { moment } from './format'
import type { Words } from './messages/words'
import { Photos } from './photos'

interface HistoryProps {
  words: Words
  locale: Locale
  events: readonly PastEvent[]
}

/** Written in the talk and the notes, so not told twice. */
const ELSEWHERE: ReadonlySet<EventType> = new Set(['message', 'note'])

export interface HistoryRailProps extends HistoryProps {
  /** Whether what was written with an event may be read here. */
  showsText: (event: PastEvent) => boolean
  /** What stands beside an event's name, where there is something. */
  detail?: (event: PastEvent) => string | null
}

export function HistoryRail({ words, locale, events, showsText, detail }: HistoryRailProps) {
  const shown = events.filter(({ type }) => !ELSEWHERE.has(type)).toReversed()
  return (
    <ol class="rail">
      {shown.map((event) => (
        <li>
          <span>{words.events[event.type]}</span>
          <span class="sub small num">{moment(event.at, locale)}</span>
          {detail?.(event) && <span class="detail">{detail(event)}</span>}
          <span class="small">
            {whoOf(words, event)}
            {event.text !== null && showsText(event) && (
              <span class="prose">
                : <bdi>{event.text}</bdi>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

export interface TalkProps extends HistoryProps {
  /** `message` is read by the customer, `note` is not. */
  type: 'message' | 'note'
  /** Whose page it is: what they wrote stands on their side. */
  ours: Actor
  /** The address of the job's page, under which its photos lie, and what each is called. */
  photosAt: string
  photo: (nth: number) => string
}

export function Talk({ words, locale, events, type, ours, photosAt, photo }: TalkProps) {
  const shown = events.filter(
    (event) => event.type === type && (event.text !== null || photosWith(event).length > 0),
  )
  if (shown.length === 0) return null
  return (
    <ul class="talk">
      {shown.map((event) => (
        <li class={event.actor === ours ? 'ours' : undefined}>
          <div class="small">
            <b>{whoOf(words, event)}</b>
            <span class="num">{moment(event.at, locale)}</span>
          </div>
          <div class="prose" dir="auto">
            {event.text}
          </div>
          <Photos ids={photosWith(event)} at={photosAt} name={photo} />
        </li>
      ))}
    </ul>
  )
}

function whoOf(words: Words, { actor, person }: PastEvent): string {
  return person === null ? words.actors[actor] : `${person}, ${words.actors[actor].toLowerCase()}`
}
