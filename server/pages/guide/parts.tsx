// What the guide's sections are put together from: text with code in it, code to copy, tables of names.
import type { Child } from 'hono/jsx'
import { Copied } from '../copied'
import type { GuideWords } from '../messages/guide'
import type { Words } from '../messages/words'
import type { Host, Samples } from './samples'

export interface GuideProps {
  words: Words
  say: GuideWords
  host: Host
  samples: Samples
}

/** Text whose parts between backticks are code. */
export function Text({ children: text }: { children: string }) {
  return (
    <>{text.split('`').map((part, index) => (index % 2 ? <code class="code said">{part}</code> : part))}</>
  )
}

export function Section({ id, title, children }: { id: string; title: string; children: Child }) {
  return (
    <section class="card guide" id={id}>
      <h2>
        <a href={`#${id}`}>{title}</a>
      </h2>
      {children}
    </section>
  )
}

/** Code to copy, as high as it is. @param about what it is for, to those who do not see where it stands */
export function Code({
  words,
  say,
  value,
  about,
}: Pick<GuideProps, 'words' | 'say'> & { value: string; about: string }) {
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 90)), 0)
  return <Copied words={words} label={`${say.copyMark}: ${about}`} value={value} lines={lines} />
}

/** Names and what they mean; what is added stands below the name. */
export function Names({
  of,
  mark = (name) => name,
}: {
  of: Readonly<Record<string, string>>
  mark?: (name: string) => string
}) {
  return (
    <dl class="names">
      {Object.entries(of).map(([name, meaning]) => (
        <div>
          <dt>
            <code class="code">{mark(name)}</code>
          </dt>
          <dd>
            <Text>{meaning}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
