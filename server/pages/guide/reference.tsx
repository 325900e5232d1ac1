// The guide's second half: what the element takes, tells and shows, and what a strict page must allow.
import { troubles } from '../../../shared/embed'
import type { GuideProps } from './parts'
import { Code, Names, Section, Text } from './parts'

export function Reference(props: GuideProps) {
  const { say, samples } = props
  const code = { words: props.words, say }
  return (
    <>
      <Section id="attributes" title={say.attributes}>
        <p>
          <Text>{say.attributesText}</Text>
        </p>
        <Names of={say.attribute} />
      </Section>
      <Section id="events" title={say.events}>
        <p>
          <Text>{say.eventsText}</Text>
        </p>
        <Names of={say.event} />
      </Section>
      <Section id="calls" title={say.calls}>
        <p>
          <Text>{say.callsText}</Text>
        </p>
        <Code {...code} value={samples.calls} about={say.calls} />
      </Section>
      <Section id="look" title={say.look}>
        <p>
          <Text>{say.lookText}</Text>
        </p>
        <Code {...code} value={samples.look} about={say.look} />
        <Names of={say.property} />
        <Names of={say.part} mark={(name) => `::part(${name})`} />
        <p>
          <Text>{say.slotText}</Text>
        </p>
        <Code {...code} value={samples.slots} about="slot" />
      </Section>
      <Section id="editors" title={say.editors}>
        <p>{say.editorsText}</p>
        <dl class="names">
          {Object.entries(say.file).map(([file, meaning]) => (
            <div>
              <dt>
                <a class="code" href={`${props.host.server}/v1/${file}`}>
                  {file}
                </a>
              </dt>
              <dd>
                <Text>{meaning}</Text>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Strict {...props} />
      <Troubles {...props} />
    </>
  )
}

/** What strict pages allow, and how they name a release that never changes. */
function Strict({ words, say, samples }: GuideProps) {
  const code = { words, say }
  return (
    <>
      <Section id="csp" title={say.csp}>
        <p>
          <Text>{say.cspText}</Text>
        </p>
        <Code {...code} value={samples.policy} about={say.csp} />
        <p>
          <Text>{say.cspTypes}</Text>
        </p>
        <Code {...code} value={samples.trustedTypes} about="Trusted Types" />
      </Section>
      {samples.pinned && (
        <Section id="versions" title={say.versions}>
          <p>
            <Text>{say.versionsText}</Text>
          </p>
          <Code {...code} value={samples.pinned} about={say.versions} />
          <p>
            <Text>{say.versionsCovered}</Text>
          </p>
          <details class="fold">
            <summary>importmap</summary>
            <pre class="scroll code">{samples.importMap}</pre>
          </details>
        </Section>
      )}
    </>
  )
}

/** Each message of the console links to its own. */
function Troubles({ say }: GuideProps) {
  return (
    <Section id="troubles" title={say.troubles}>
      <p>
        <Text>{say.troublesText}</Text>
      </p>
      {troubles.map((trouble) => (
        <section id={trouble} class="trouble-of">
          <h3>{say.trouble[trouble].title}</h3>
          <p>
            <Text>{say.trouble[trouble].text}</Text>
          </p>
        </section>
      ))}
    </Section>
  )
}
