// A shop in Vue 3 with the element as it is.
import { createApp, h, ref } from 'vue'

const { server, merchant } = window.shop
void import(/* @vite-ignore */ `${server}/v1/bengkel-repair.js`)

createApp({
  setup() {
    const brand = ref('Bosch')
    const ready = ref(0)
    return () =>
      h('main', [
        h('button', { onClick: () => (brand.value = 'Miele') }, 'Another item'),
        h('output', `${ready.value} `),
        h('bengkel-repair', {
          merchant,
          brand: brand.value,
          class: 'desk',
          'onBengkel-ready': () => ready.value++,
        }),
      ])
  },
}).mount('#shop')
