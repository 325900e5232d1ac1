// The code that the guide shows, for one server and one merchant.
import { policyLine, scriptTag, TRUSTED_TYPES } from '../../../shared/embed'

/** For whom the samples are, and which release can be named. */
export interface Host {
  server: string
  merchant: string
  /** Null where the widget was not built. */
  release: Release | null
}

export interface Release {
  version: string
  /** `sha384-...` of each script, by its address from the release on, `./bengkel.js`. */
  integrity: Readonly<Record<string, string>>
}

const item = { category: 'washing-machine', brand: 'Bosch', model: 'Serie 6 WGG244', price: '649.00' }

export function samplesFor({ server, merchant, release }: Host) {
  const tag = scriptTag({ server, merchant })
  const button = scriptTag({ server, merchant, more: { mode: 'button' } })
  return {
    tag,
    button,
    item: scriptTag({ server, merchant, more: item }),
    alone: `<script type="module" src="${server}/v1/bengkel-repair.js"></script>
<bengkel-repair merchant="${merchant}" brand="Bosch"></bengkel-repair>`,
    hosted: `${server}/r/${merchant}`,
    woo: `add_action('woocommerce_single_product_summary', function () {
  echo '${button}';
}, 35);`,
    shopify: `<script async src="${server}/v1/bengkel.js" data-merchant="${merchant}" data-mode="button"
  data-brand="{{ product.vendor | escape }}" data-model="{{ product.title | escape }}"
  data-price="{{ product.price | divided_by: 100.0 }}" data-currency="{{ cart.currency.iso_code }}"></script>`,
    react: `import { BengkelRepair } from './bengkel/react'

export const RepairDesk = ({ product }) => (
  <BengkelRepair
    server="${server}"
    merchant="${merchant}"
    brand={product.brand}
    onSubmitted={({ detail }) => console.log(detail.code)}
  />
)`,
    react19: `<bengkel-repair merchant="${merchant}" onbengkel-submitted={({ detail }) => console.log(detail.code)} />`,
    vue: `// vite.config.ts
vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'bengkel-repair' } } })

// RepairDesk.vue
<script setup lang="ts">
import { onMounted } from 'vue'
onMounted(() => import(/* @vite-ignore */ '${server}/v1/bengkel-repair.js'))
</script>

<template>
  <bengkel-repair merchant="${merchant}" @bengkel-submitted="console.log($event.detail.code)" />
</template>`,
    calls: `(window.bengkel ||= []).push(['open'])

bengkel.open('#repair')
const end = bengkel.on('submitted', ({ code }) => console.log(code))`,
    look: `bengkel-repair {
  --bengkel-accent: #8a3b12;
  --bengkel-radius: 4px;
}
bengkel-repair::part(card) {
  box-shadow: none;
}`,
    policy: policyLine(server),
    trustedTypes: `trusted-types ${TRUSTED_TYPES}`,
    ...(release && pinned(server, merchant, release)),
  }
}

function pinned(server: string, merchant: string, { version, integrity }: Release) {
  const at = `${server}/${version}`
  const all = Object.entries(integrity).map(([path, hash]) => [`${at}/${path.slice(2)}`, hash])
  return {
    pinned: scriptTag({ server, merchant, release: version, integrity: integrity['./bengkel.js'] }),
    importMap: `<script type="importmap">
${JSON.stringify({ integrity: Object.fromEntries(all) }, null, 2)}
</script>`,
  }
}

export type Samples = ReturnType<typeof samplesFor>
