/** The shop's page in the preview: little of it, so that the widget is seen at once. */
import type { PageLanguage } from '../../shared/language'
import type { Shops, Theme } from './theme'
import { queryOf, tagOf } from './theme'
import { themeWords } from './words'

const things = {
  lumen: {
    brand: 'Nordvik',
    model: 'Brisa 7',
    category: 'washing-machine',
    price: '549.00',
    picture: '/pictures/washing-machine.svg',
  },
  lindholt: {
    brand: 'Lindholt',
    model: 'Elbe Derby',
    category: 'shoes',
    price: '289.00',
    picture: '/shoes/pictures/LH-ELBE-CG.svg',
  },
}

export function PreviewShop({
  theme,
  known,
  language,
}: {
  theme: Theme
  known: Shops
  language: PageLanguage
}) {
  const { picture, ...item } = things[theme.shop]
  const { name, token } = known[theme.shop]
  const words = themeWords[language]
  const more: Record<string, string> =
    theme.show === 'ticket' && token ? { token } : { ...item, currency: 'EUR' }
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{name}</title>
        <link rel="stylesheet" href="/themes/shop.css" />
        <link rel="stylesheet" href={`/themes/theme.css?${queryOf(theme, known)}`} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <b>{name}</b>
          <span>
            {item.brand} {item.model}
          </span>
        </header>
        <main>
          <section class="intro">
            <img src={picture} alt={`${item.brand} ${item.model}`} width="220" height="160" />
            <h1>{words.repairs}</h1>
            <p>{words.repairsText}</p>
          </section>
          <div dangerouslySetInnerHTML={{ __html: tagOf(theme, known, more) }} />
        </main>
      </body>
    </html>
  )
}
