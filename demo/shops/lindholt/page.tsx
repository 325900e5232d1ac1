/** A page of the shoe brand: one pair, how it is made, and the workshop for when it is worn. */
import type { Repairs } from '../shop'
import { jsonLd, tagOf } from '../shop'
import type { Pair } from './pairs'
import { pairs } from './pairs'

interface Props {
  pair: Pair
  repairs: Repairs
  /** The shop's own origin, as the browser knows it. */
  origin: string
}

export function LindholtPage({ pair, repairs, origin }: Props) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${pair.name} | Lindholt`}</title>
        <link rel="stylesheet" href="/shoes/lindholt.css" />
        <link rel="icon" href="/shoes/mark.svg" />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: jsonLd(structured(pair, origin)) }}
        />
      </head>
      <body>
        <p class="ribbon">Every Lindholt is repaired for as long as you wear it.</p>
        <header class="top">
          <nav aria-label="Shoes">
            {pairs.map((other) => (
              <a href={pathOf(other)} aria-current={other === pair ? 'page' : undefined}>
                {other.name}
              </a>
            ))}
          </nav>
          <a class="mark" href="/shoes">
            Lindholt
            <small>Schuhe aus Hamburg, seit 1931</small>
          </a>
          <nav aria-label="House">
            <a href="#made">The house</a>
            <a href="#workshop">Repairs</a>
            <a href="#letters">Letters</a>
          </nav>
        </header>
        <main>
          <figure class="stage">
            <img
              src={`/shoes/pictures/${pair.sku}.svg`}
              alt={`${pair.name} in ${pair.colour}, from the side`}
              width="640"
              height="420"
            />
          </figure>
          <section class="pair">
            <div>
              <p class="kind">{pair.kind}</p>
              <h1>{pair.name}</h1>
              <p class="line">{pair.line}</p>
            </div>
            <div>
              <p>{pair.text}</p>
              <p class="price">
                <b>{pair.price} €</b> <span>{pair.colour}, sizes 36 to 48</span>
              </p>
              <button type="button">Choose your size</button>
            </div>
          </section>
          <section class="made" id="made">
            {pair.makes.map(([title, text]) => (
              <div>
                <h2>{title}</h2>
                <p>{text}</p>
              </div>
            ))}
          </section>
          <section class="workshop" id="workshop">
            <div class="say">
              <p class="kind">The workshop</p>
              <h2>Worn is where it begins</h2>
              <p>
                A sole lasts three years, the leather thirty. Send us your pair, or bring it to a shoemaker
                near you who has learnt it with us. You have a price before anybody takes a knife to it.
              </p>
            </div>
            <div class="desk" dangerouslySetInnerHTML={{ __html: tagOf(repairs) }} />
          </section>
          <section class="letters" id="letters">
            {pair.letters.map(({ text, from }) => (
              <blockquote>
                <p>{text}</p>
                <footer>{from}</footer>
              </blockquote>
            ))}
          </section>
          <section class="others">
            <h2>From the same last</h2>
            <ul>
              {pairs
                .filter((other) => other !== pair)
                .map((other) => (
                  <li>
                    <a href={pathOf(other)}>
                      <img
                        src={`/shoes/pictures/${other.sku}.svg`}
                        alt=""
                        width="320"
                        height="210"
                        loading="lazy"
                      />
                      <b>{other.name}</b>
                      <span>
                        {other.colour}, {other.price} €
                      </span>
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        </main>
        <footer class="bottom">
          <p>Große Bleichen 21, Hamburg &nbsp;·&nbsp; Sendlinger Straße 30, München</p>
          <p>
            Lindholt is made up, and nothing is sold here: this is a demo of the repair widget.{' '}
            <a href="/privacy">Privacy</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

function pathOf({ slug }: Pair): string {
  return slug ? `/shoes/${slug}` : '/shoes'
}

function structured(pair: Pair, origin: string) {
  const { name, sku, price, text, kind } = pair
  return {
    '@type': 'Product',
    name,
    category: 'Shoes',
    brand: { '@type': 'Brand', name: 'Lindholt' },
    model: name,
    sku,
    description: `${kind}. ${text}`,
    image: `${origin}/shoes/pictures/${sku}.svg`,
    offers: {
      '@type': 'Offer',
      price: price.toFixed(2),
      priceCurrency: 'EUR',
      availability: 'https://schema.org/InStock',
      url: `${origin}${pathOf(pair)}`,
    },
  }
}
