/** The page on which a retailer sees the widget in their own look and takes the tag with them; a form, which scripts make live. */
import type { Child } from 'hono/jsx'
import { languages, type PageLanguage } from '../../shared/language'
import { presets } from './presets'
import type { Shops, Theme } from './theme'
import {
  fonts,
  modes,
  pasteOf,
  plain,
  queryOf,
  ranges,
  schemes,
  shops,
  shown,
  tokensOf,
  verdictOf,
} from './theme'
import { themeWords, type ThemeWords } from './words'

export interface ThemePageProps {
  theme: Theme
  known: Shops
  language: PageLanguage
}

export const pathOf = (language: PageLanguage): string =>
  language === 'en' ? '/themes' : `/${language}/themes`

export function ThemePage({ theme, known, language }: ThemePageProps) {
  const words = themeWords[language]
  const other = language === 'en' ? 'id' : 'en'
  const query = queryOf(theme, known)
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title}</title>
        <link rel="stylesheet" href="/themes/page.css" />
        <link rel="icon" href="data:," />
        <script type="module" src="/themes/page.js" />
      </head>
      <body data-known={JSON.stringify(known)}>
        <header class="top">
          <div>
            <h1>{words.title}</h1>
            <p>{words.intro}</p>
          </div>
          <a href={`${pathOf(other)}?${query}`} lang={other} hreflang={other} data-follows="">
            {words.other}
          </a>
        </header>
        <main>
          <form action={pathOf(language)} id="theme">
            <Presets {...{ theme, known, language, words }} />
            <Choices {...{ theme, words }} />
            <div class="foot">
              <button class="go">{words.apply}</button>
              <a href={pathOf(language)} data-preset="Paper">
                {words.again}
              </a>
            </div>
          </form>
          <section class="stage" aria-label={words.preview}>
            <div class="bar">
              <Segments name="show" of={shown} chosen={theme.show} label={words.show} words={words.shown} />
              <Segments
                name="width"
                of={['phone', 'desktop']}
                chosen="desktop"
                label={words.width}
                words={words}
              />
            </div>
            <iframe name="shop" title={words.preview} src={`/themes/shop?${query}&ui=${language}`}></iframe>
          </section>
          <div class="takeaway">
            <Verdicts {...{ theme, known, words }} />
            <section>
              <h2 id="paste-title">{words.paste}</h2>
              <p class="hint">{words.pasteHint}</p>
              <textarea id="paste" readonly rows={9} spellcheck={false} aria-labelledby="paste-title">
                {pasteOf(theme, known)}
              </textarea>
              <p class="copy">
                <button type="button" class="go" data-copy="tag" data-copied={words.copied} hidden>
                  {words.copy}
                </button>
                <button type="button" class="plain" data-copy="link" data-copied={words.linkCopied} hidden>
                  {words.copyLink}
                </button>
                <output aria-live="polite"></output>
              </p>
            </section>
          </div>
        </main>
      </body>
    </html>
  )
}

interface PresetsProps extends ThemePageProps {
  words: ThemeWords
}

/** Each a link to the page as it would be, with a picture of it. */
function Presets({ theme, known, language, words }: PresetsProps) {
  return (
    <section class="presets" aria-label={words.presets}>
      <h2>{words.presets}</h2>
      <ul>
        {Object.entries(presets).map(([name, preset]) => {
          const usual = plain(theme.shop, known, preset.scheme)
          const { language: spoken, mode, show } = theme
          const look = { ...usual, ...preset, language: spoken, mode, show }
          const query = queryOf(look, known)
          return (
            <li>
              <a href={`${pathOf(language)}?${query}`} data-preset={name}>
                <svg viewBox="0 0 48 32" aria-hidden="true">
                  <rect width="48" height="32" rx={look.radius / 4} fill={look.surface} class="paper" />
                  <path d="M8 9h22M8 14h14" stroke={look.ink} stroke-width="2.4" stroke-linecap="round" />
                  <rect x="8" y="20" width="32" height="7" rx={look.radius / 5} fill={look.accent} />
                </svg>
                {name}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Choices({ theme, words }: { theme: Theme; words: ThemeWords }) {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return (
    <>
      <Group title={words.colours}>
        {(['accent', 'surface', 'ink'] as const).map((name) => (
          <label class="colour">
            <input type="color" name={name} value={theme[name]} />
            <span>{words[name]}</span>
            <code data-shows={name}>{theme[name]}</code>
          </label>
        ))}
        <Choice name="scheme" label={words.scheme} of={schemes} chosen={theme.scheme} words={words.schemes} />
      </Group>
      <Group title={words.shape}>
        {(['radius', 'gap', 'size'] as const).map((name) => (
          <label class="range">
            <span>{words[name]}</span>
            <input type="range" name={name} min={ranges[name][0]} max={ranges[name][1]} value={theme[name]} />
            <code data-shows={name} data-unit=" px">{`${theme[name]} px`}</code>
          </label>
        ))}
      </Group>
      <Group title={words.letters}>
        {(['font', 'heading'] as const).map((name) => (
          <Choice
            name={name}
            label={words[name]}
            of={Object.keys(fonts) as (keyof typeof fonts)[]}
            chosen={theme[name]}
            words={words.fonts}
          />
        ))}
      </Group>
      <Group title={words.shop}>
        <Choice
          name="shop"
          label={words.shop}
          of={shops}
          chosen={theme.shop}
          words={{ lumen: 'Lumen', lindholt: 'Lindholt' }}
        />
        <label class="choice">
          <span>{words.language}</span>
          <select name="language">
            <option value="">{words.pageLanguage}</option>
            {languages.map((code) => (
              <option value={code} selected={code === theme.language}>
                {`${new Intl.DisplayNames(code, { type: 'language' }).of(code)} (${names.of(code)})`}
              </option>
            ))}
          </select>
        </label>
        <Choice name="mode" label={words.mode} of={modes} chosen={theme.mode} words={words.modes} />
      </Group>
    </>
  )
}

function Group({ title, children }: { title: string; children: Child }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

interface ChoiceProps<T extends string> {
  name: string
  label: string
  of: readonly T[]
  chosen: T
  words: Readonly<Record<T, string>>
}

function Choice<T extends string>({ name, label, of, chosen, words }: ChoiceProps<T>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select name={name}>
        {of.map((each) => (
          <option value={each} selected={each === chosen}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One of two or three, side by side; they belong to the form, wherever they stand. */
function Segments<T extends string>({ name, label, of, chosen, words }: ChoiceProps<T>) {
  return (
    <div class="segments" role="radiogroup" aria-label={label}>
      {of.map((each) => (
        <label>
          <input type="radio" form="theme" name={name} value={each} checked={each === chosen} />
          <span>{words[each]}</span>
        </label>
      ))}
    </div>
  )
}

function Verdicts({ theme, known, words }: { theme: Theme; known: Shops; words: ThemeWords }) {
  return (
    <section data-says={JSON.stringify(words.is)}>
      <h2>{words.verdict}</h2>
      <dl aria-live="polite">
        {verdictOf(theme, known).map(({ pair, ratio, is }) => (
          <div data-pair={pair} data-is={is}>
            <dt>{words.pairs[pair]}</dt>
            <dd>
              <b>{ratio.toFixed(1)}</b> <span>{words.is[is]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The rules of the preview: the shop's page and the widget on it follow the same tokens. */
export const previewRules = (theme: Theme, known: Shops): string =>
  `:root {\n${tokensOf(theme, known)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`
