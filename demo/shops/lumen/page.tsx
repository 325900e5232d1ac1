/** A product page of the electronics retailer, with the widget's tag pasted where the service section is. */
import type { Child } from 'hono/jsx'
import { catalogWords } from '../../../shared/messages/catalog'
import type { Asked, Repairs } from '../shop'
import { jsonLd, tagOf } from '../shop'
import type { Product } from './products'
import { products } from './products'
import { lumenWords } from './words'

interface Props {
  product: Product
  repairs: Repairs
  asked: Asked
}

export function LumenPage({ product, repairs, asked }: Props) {
  const { language } = asked
  const words = lumenWords[language]
  const kind = catalogWords[language][product.category].name
  const other = language === 'en' ? 'id' : 'en'
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${product.brand} ${product.model}, ${kind} | Lumen`}</title>
        <link rel="stylesheet" href="/lumen.css" />
        <link rel="icon" href="/lumen.svg" />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: jsonLd(structured(product, asked, kind)) }}
        />
      </head>
      <body>
        <header class="top">
          <div class="wrap">
            <a class="logo" href={pathOf(products[0]!, language)}>
              <Mark />
              Lumen
            </a>
            <nav aria-label="Lumen">
              {Object.entries(words.nav).map(([slug, name]) => (
                <a href={pathOf({ slug }, language)}>{name}</a>
              ))}
            </nav>
            <div class="tools">
              <a href={pathOf(product, other)} lang={other} hreflang={other}>
                {words.other}
              </a>
              <span class="icon" role="img" aria-label={words.bag}>
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d="M5 8h14l-1 12H6zM9 10V7a3 3 0 0 1 6 0v3" />
                </svg>
              </span>
            </div>
          </div>
        </header>
        <main>
          <div class="wrap hero">
            <figure class="picture">
              <img
                src={`/pictures/${product.category}.svg`}
                alt={`${product.brand} ${product.model}`}
                width="480"
                height="480"
              />
            </figure>
            <div class="buy">
              <p class="crumb">
                {words.home} <span aria-hidden="true">/</span> {kind}
              </p>
              <p class="brand">{product.brand}</p>
              <h1>{product.model}</h1>
              <p class="line">{product.line[language]}</p>
              <p class="rating">
                <Stars
                  stars={product.stars}
                  label={words.stars(decimal(product.stars, language), count(product.ratings, language))}
                />
                <span aria-hidden="true">
                  {decimal(product.stars, language)}{' '}
                  <a href="#reviews">({count(product.ratings, language)})</a>
                </span>
              </p>
              <p class="text">{product.text[language]}</p>
              <p class="price">{`Rp ${count(product.price, 'id')}`}</p>
              <p class="tax">{words.tax}</p>
              <div class="actions">
                <button type="button" class="add">
                  {words.add}
                </button>
                <button type="button" class="keep" aria-label={words.keep}>
                  <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M12 20s-7-4.4-7-9.6A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7 2.4C19 15.6 12 20 12 20z" />
                  </svg>
                </button>
              </div>
              <ul class="promises">
                {words.promises.map(([title, text]) => (
                  <li>
                    <b>{title}</b>
                    {text}
                  </li>
                ))}
              </ul>
            </div>
          </div>

          <div class="wrap points">
            {product.points.map(([title, text]) => (
              <div>
                <h2>{title[language]}</h2>
                <p>{text[language]}</p>
              </div>
            ))}
          </div>

          <section class="service" id="repair">
            <div class="wrap">
              <div class="offer">
                <h2>{words.repairTitle}</h2>
                <p>{words.repairText}</p>
                <ul>
                  {words.repairPoints.map((point) => (
                    <li>{point}</li>
                  ))}
                </ul>
              </div>
              <div
                class="desk"
                dangerouslySetInnerHTML={{
                  __html: tagOf(repairs, product.asButton ? { mode: 'button' } : {}),
                }}
              />
            </div>
          </section>

          <div class="wrap details">
            <section>
              <h2>{words.facts}</h2>
              <dl>
                {product.facts.map(([name, value]) => (
                  <div>
                    <dt>{name[language]}</dt>
                    <dd>{value[language]}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <section id="reviews">
              <h2>{words.reviews}</h2>
              {product.reviews.map(({ name, stars, text }) => (
                <blockquote>
                  <Stars stars={stars} label={words.stars(String(stars), '1')} />
                  <p>{text[language]}</p>
                  <footer>{name}</footer>
                </blockquote>
              ))}
            </section>
          </div>

          <section class="wrap more">
            <h2>{words.more}</h2>
            <ul>
              {products
                .filter((other) => other !== product)
                .map((other) => (
                  <li>
                    <a href={pathOf(other, language)}>
                      <img
                        src={`/pictures/${other.category}.svg`}
                        alt=""
                        width="200"
                        height="200"
                        loading="lazy"
                      />
                      <b>{`${other.brand} ${other.model}`}</b>
                      <span>{`Rp ${count(other.price, 'id')}`}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        </main>
        <footer class="bottom">
          <div class="wrap">
            {words.footer.map(([title, lines]) => (
              <Column title={title}>
                {lines.map((line) => (
                  <li>{line}</li>
                ))}
              </Column>
            ))}
            <p>
              {words.demo} <a href="/privacy">{words.privacy}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  )
}

function Column({ title, children }: { title: string; children: Child }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </div>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" class="mark">
      <circle cx="16" cy="16" r="7" />
      <path d="M16 1v5M16 26v5M1 16h5M26 16h5M5.4 5.4l3.6 3.6M23 23l3.6 3.6M5.4 26.6l3.6-3.6M23 9l3.6-3.6" />
    </svg>
  )
}

function Stars({ stars, label }: { stars: number; label: string }) {
  return (
    <svg class="stars" viewBox="0 0 100 20" role="img" aria-label={label}>
      {[0, 1, 2, 3, 4].map((nth) => (
        <path
          class={nth < Math.round(stars) ? 'full' : undefined}
          transform={`translate(${nth * 20})`}
          d="m10 1.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z"
        />
      ))}
    </svg>
  )
}

export function pathOf({ slug }: Pick<Product, 'slug'>, language: Asked['language']): string {
  return language === 'id' ? `/id/${slug}` : `/${slug}`
}

const decimal = (value: number, language: string) =>
  value.toLocaleString(language, { minimumFractionDigits: 1 })
const count = (value: number, language: string) => value.toLocaleString(language)

/** What search engines read, and the widget: it need not ask what the thing is. */
function structured(product: Product, { origin, language }: Asked, kind: string) {
  const { brand, model, sku, price, category, stars, ratings, text } = product
  return {
    '@type': 'Product',
    name: `${brand} ${model}`,
    category: kind,
    brand: { '@type': 'Brand', name: brand },
    model,
    sku,
    description: text[language],
    image: `${origin}/pictures/${category}.svg`,
    offers: {
      '@type': 'Offer',
      price: String(price),
      priceCurrency: 'IDR',
      availability: 'https://schema.org/InStock',
      url: `${origin}${pathOf(product, language)}`,
    },
    aggregateRating: { '@type': 'AggregateRating', ratingValue: stars, reviewCount: ratings },
  }
}
