/** A message before it is dressed as a mail or a chat text, and what messages that tell of no single repair are made of. */
import type { Attention } from '../../store/attention'

export interface Row {
  label: string
  value: string
}

/** What is said, before it is dressed as a mail or a chat message. */
export interface Message {
  subject: string
  /** Each its own paragraph. */
  paragraphs: readonly string[]
  /** What somebody else wrote; stands after the first paragraph. */
  quoted?: string
  /** Amounts and names; they stand after the quotation. */
  rows?: readonly Row[]
  /** What the link does, as a button says it. */
  action: string
}

/** Why a repair needs a person at the office: `quote` where the shop or the brand has to answer one. */
export type OfficeReason = Attention | 'quote'

/** A repair that needs a person, as a line of the office's mail. */
export interface OfficeLine {
  code: string
  item: string
  merchant: string
  reason: OfficeReason
}

/** What the messages without a job say; each kind with the data that its notice carries. */
export interface NoticeData {
  'sign-in-code': { code: string }
  invitation: { name: string; link: string }
}
export type NoticeTemplate = keyof NoticeData

/** Leaves out what there is nothing to say about. */
export function said(...paragraphs: (string | false | undefined)[]): string[] {
  return paragraphs.filter((paragraph): paragraph is string => Boolean(paragraph))
}

/** Begins a sentence with what stands within one. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
