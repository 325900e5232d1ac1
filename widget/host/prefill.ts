/**
 * What the page already says about the thing: the element's attributes first, then schema.org data of the page. Loaded where
 * there is either.
 */
import type { ConfigCategory, WidgetConfig } from '../../shared/config'
import { minorDigits } from '../../shared/money'
import { itemAttributes, type Known } from './known'

/** `id`: what tells the product from others, in whatever language its page speaks. */
type Said = Partial<Record<(typeof itemAttributes)[number] | 'id', string | null>>

/** The contract's limit for the shortest of these texts. */
const LONGEST = 80

/** A node of JSON-LD; pages write one thing where others write a list, and a name where others write a node. */
type Node = Record<string, unknown>

/** @returns what element and page say, in the terms of the merchant's configuration. */
export function prefill(element: Element, { categories, merchant }: WidgetConfig): Known {
  const said: Said = productOf(element.ownerDocument)
  if (itemAttributes.some((name) => element.hasAttribute(name))) said.id = undefined
  for (const name of itemAttributes) said[name] = element.getAttribute(name) || said[name]
  const { brand, model, serial, price, image } = said
  const purchasedOn = /^\d{4}-\d\d-\d\d$/.exec(said['purchased-on'] ?? '')?.[0]
  const item = { category: categoryIn(said.category, categories), brand, model, serial, purchasedOn }
  const currency = /^[A-Z]{3}$/.exec(said.currency ?? '')?.[0] ?? merchant.currency
  const amount = Math.round(Number(price) * 10 ** minorDigits(currency))
  return {
    values: Object.fromEntries(
      Object.entries(item).flatMap(([name, value]) =>
        value ? [[`item.${name}`, value.slice(0, LONGEST)]] : [],
      ),
    ),
    price: amount > 0 && Number.isSafeInteger(amount) ? { amount, currency } : undefined,
    image: image ?? undefined,
    page: JSON.stringify(said.id ? [said.id, serial] : model ? [brand, model, serial] : said),
  }
}

/** @returns the page's schema.org `Product`, as far as it says anything. */
function productOf(page: Document): Said {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const product = findProduct(JSON.parse(script.textContent!))
      if (product) return read(product)
    } catch {
      // Broken data of a page is the page's own affair.
    }
  }
  return {}
}

const first = (value: unknown): unknown => [value].flat()[0]

const node = (value: unknown): Node => Object(first(value)) as Node

const text = (value: unknown): string | undefined => {
  const said = node(value).name ?? node(value).url ?? first(value)
  return typeof said === 'string' || typeof said === 'number' ? `${said}`.trim() : undefined
}

function findProduct(data: unknown): Node | undefined {
  const nodes = ([data].flat() as Node[]).flatMap((each) => each['@graph'] ?? each) as Node[]
  return nodes.find((each) => [each['@type']].flat().some((type) => /^Product(Group)?$/.test(`${type}`)))
}

/** Shopify groups a product's variants, of which the first stands for all; WooCommerce specifies the price within the offer. */
function read(product: Node): Said {
  const brand = text(product.brand)
  const name = text(product.model) ?? text(product.name)
  const variant = node(product.hasVariant)
  const offer = node(product.offers ?? variant.offers)
  const price = node(offer.priceSpecification)
  return {
    id: text(product.sku ?? product.gtin13 ?? product.gtin ?? product.mpn ?? product.productGroupID),
    category: `${text(product.category) ?? ''} ${text(product.name) ?? ''}`,
    brand,
    model: brand && name?.startsWith(brand) ? name.slice(brand.length).trim() : name,
    image: text(product.image ?? variant.image),
    price: text(offer.price ?? offer.lowPrice ?? price.price),
    currency: text(offer.priceCurrency ?? price.priceCurrency),
  }
}

/** @returns the category that a text speaks of: by its code, or by the longest of the names within the text. */
function categoryIn(
  text: string | null | undefined,
  categories: readonly ConfigCategory[],
): string | undefined {
  const said = text?.toLowerCase().trim() ?? ''
  const named = categories.flatMap(({ code, name, plural }) =>
    [code.replaceAll('-', ' '), name, plural].map((word) => ({ code, word: word.toLowerCase() })),
  )
  const found = named.filter(({ word }) => said.includes(word)).sort((a, b) => b.word.length - a.word.length)
  return categories.find(({ code }) => code === said)?.code ?? found[0]?.code
}
