// The guide's first half: what to paste where, shop system by shop system.
import type { GuideProps } from './parts'
import { Code, Section, Text } from './parts'

export function Shops(props: GuideProps) {
  const { say, samples, host } = props
  const code = { words: props.words, say }
  return (
    <>
      <Section id="html" title={say.html}>
        <p>
          <Text>{say.htmlText}</Text>
        </p>
        <Code {...code} value={samples.tag} about={say.html} />
        <p>{say.button}</p>
        <Code {...code} value={samples.button} about={say.button} />
        <p>
          <Text>{say.item}</Text>
        </p>
        <Code {...code} value={samples.item} about={say.item} />
        <p>
          <Text>{say.alone}</Text>
        </p>
        <Code {...code} value={samples.alone} about={say.alone} />
        <p>{say.hosted}</p>
        <Code {...code} value={samples.hosted} about={say.hosted} />
      </Section>
      <Section id="wordpress" title={say.wordpress}>
        <p>
          <Text>{say.wordpressText}</Text>
        </p>
        <Code {...code} value={samples.woo} about={say.wordpress} />
        <p class="sub">
          <Text>{say.wordpressDelay}</Text>
        </p>
      </Section>
      <Section id="shopify" title={say.shopify}>
        <p>{say.shopifyText}</p>
        <Code {...code} value={samples.shopify} about={say.shopify} />
      </Section>
      <Section id="react" title={say.react}>
        <p>
          <Text>{say.reactText}</Text>
        </p>
        <Files of={['react.js', 'react.d.ts', 'bengkel.d.ts']} server={host.server} />
        <Code {...code} value={samples.react} about={say.react} />
        <p>{say.react19}</p>
        <Code {...code} value={samples.react19} about={say.react19} />
      </Section>
      <Section id="vue" title={say.vue}>
        <p>
          <Text>{say.vueText}</Text>
        </p>
        <Files of={['vue.d.ts', 'bengkel.d.ts']} server={host.server} />
        <Code {...code} value={samples.vue} about={say.vue} />
      </Section>
    </>
  )
}

/** Files that the server gives. */
function Files({ of, server }: { of: string[]; server: string }) {
  return (
    <p class="files">
      {of.map((file) => (
        <a href={`${server}/v1/${file}`}>{file}</a>
      ))}
    </p>
  )
}
