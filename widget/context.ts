/** What the element gives to each of its views. */
import type { WidgetConfig } from '../shared/config'
import type { Language } from '../shared/language'
import type { RequestTaken } from '../shared/request'
import type { Api } from './api'
import type { MoreWords, Words } from './messages/words'

/** What is known of a repair before it is looked at; there where somebody has just asked to see it. */
export type Fresh = Partial<Pick<RequestTaken, 'code' | 'statusUrl'>>

export interface Context {
  readonly api: Api
  readonly config: WidgetConfig
  readonly words: Words
  readonly language: Language
  /** The words that are said only now and then. @throws where they cannot be fetched */
  more(): Promise<MoreWords>
  /** The element itself. */
  readonly element: HTMLElement
  /** Adds rules to the element's own, once. */
  dress(rules: string): void
  /** Shows the present state, soon. */
  update(): void
  /** Shows the present state, then moves the focus to what has this id: the heading of the view, unless told. */
  focus(id?: string): void
  /** Says something to those who listen rather than look. */
  announce(text: string): void
  /** Opens a repair's status view; with `fresh`, moves the focus there. */
  open(token: string, fresh?: Fresh): void
  /** Opens the form that finds a repair by its code; `dead`: because a link has led to none. */
  lookUp(dead?: boolean): void
  /** Goes back to asking for a repair; with `known`, what is known of the shopper is filled in. */
  again(known?: Record<string, string>): void
}
