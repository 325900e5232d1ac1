/** What is known of the item before anybody types, and where it may stand. */
import type { Money } from '../../shared/money'

export interface Known {
  /** By the contract's dotted paths. */
  values?: Record<string, string>
  price?: Money
  /** Address of a picture of the item. */
  image?: string
  /** Tells one product's page from another's. */
  page: string
}

/** The element's attributes that say something of the item. */
export const itemAttributes = [
  'category',
  'brand',
  'model',
  'serial',
  'purchased-on',
  'price',
  'currency',
  'image',
] as const
