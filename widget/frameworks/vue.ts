/** The element for Vue 3: its attributes and events are known in templates, `<bengkel-repair @bengkel-submitted="...">`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'
import type { BengkelRepairAttributes } from '../attributes'
import type { BengkelEventMap } from '../events'
import type { BengkelRepair } from '../repair/element'

type Emits = { [Name in keyof BengkelEventMap]: (event: BengkelEventMap[Name]) => void }

/** The element as templates know it. */
export type BengkelRepairVue = new () => BengkelRepair & {
  $props: HTMLAttributes & BengkelRepairAttributes & PublicProps
  $emit: EmitFn<Emits>
}

declare module 'vue' {
  interface GlobalComponents {
    'bengkel-repair': BengkelRepairVue
  }
}
