/** The element's attributes: what markup, editors, frameworks and the guide know of them. */
import type { Language } from '../shared/language'

/** Attributes of `<bengkel-repair>`; the script tag says them with `data-` before each. */
export interface BengkelRepairAttributes {
  /** The merchant's publishable key, `pk_...`. */
  merchant: string
  /** The server's address; where the element was loaded from, unless set. */
  api?: string
  /** The language to speak; that of the page, else the merchant's, unless set. */
  language?: Language
  /** In place, or a button that opens a dialog. */
  mode?: 'inline' | 'button'
  /** Opens the status view of this repair. */
  token?: string
  /** The page is there for this element alone: a token in its address's fragment opens that repair. */
  hosted?: boolean
  /** A category's code, or a text that speaks of one. */
  category?: string
  /** The item's brand. */
  brand?: string
  /** The item's model. */
  model?: string
  /** The item's serial number. */
  serial?: string
  /** What the item cost, in major units with a point: `649.00`. */
  price?: string
  /** ISO 4217; the merchant's, unless set. */
  currency?: string
  /** `YYYY-MM-DD`. */
  'purchased-on'?: string
  /** Address of a picture of the item. */
  image?: string
}
