// `/guide`: how a shop's developers put the widget on their pages, with the shop's own key filled in where it is known.
import { Brand, Page } from '../layout'
import { guideWords } from '../messages/guide'
import type { Words } from '../messages/words'
import { Reference } from './reference'
import type { Host } from './samples'
import { samplesFor } from './samples'
import { Shops } from './shops'

/** Stands where a key belongs until one is given. */
export const NO_KEY = 'pk_...'

export interface GuidePageProps {
  words: Words
  host: Host
}

const rooms = [
  ...(['html', 'wordpress', 'shopify', 'react', 'vue'] as const),
  ...(['attributes', 'events', 'calls', 'look', 'editors', 'csp', 'versions', 'troubles'] as const),
]

export function GuidePage({ words, host }: GuidePageProps) {
  const say = guideWords[words.language]
  const samples = samplesFor(host)
  const props = { words, say, host, samples }
  const shown = rooms.filter((room) => room !== 'versions' || samples.pinned)
  return (
    <Page title={say.title} words={words}>
      <Brand words={words} />
      <div class="guide-split">
        <nav class="guide-nav" aria-label={say.contents}>
          <ul>
            {shown.map((room) => (
              <li>
                <a href={`#${room}`}>{say[room]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="guide-text">
          <h1>{say.title}</h1>
          <p class="sub">{say.intro}</p>
          <form method="get" action="/guide" class="card guide-key">
            <label for="merchant">{say.key}</label>
            <p class="sub small" id="merchant-hint">
              {say.keyHint}
            </p>
            <div class="guide-key-row">
              <input
                id="merchant"
                name="merchant"
                value={host.merchant === NO_KEY ? '' : host.merchant}
                placeholder={NO_KEY}
                aria-describedby="merchant-hint"
                autocomplete="off"
                spellcheck={false}
              />
              <button class="btn o">{say.fill}</button>
            </div>
          </form>
          <Shops {...props} />
          <Reference {...props} />
        </div>
      </div>
    </Page>
  )
}
