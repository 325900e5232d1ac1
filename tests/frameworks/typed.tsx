/** @jsxImportSource react */
// What a shop's developers write in TypeScript: the published types know attributes and events, and refuse what is wrong.
import type { BengkelCall, BengkelSubmittedEvent } from 'bengkel'
import { BengkelRepair } from 'bengkel/react'
import type { BengkelRepairVue } from 'bengkel/vue'
import { createRef } from 'react'
import type { GlobalComponents } from 'vue'

// Plain scripts.
const element = document.querySelector('bengkel-repair')!
element.addEventListener('bengkel-submitted', ({ detail }) => detail.code.toUpperCase())
// @ts-expect-error no event tells the name of a person
element.addEventListener('bengkel-submitted', ({ detail }) => detail.name)
void element.open().then(() => element.close())
export const calls: BengkelCall[] = [['open', '#repair']]
;(window.bengkel ||= []).push(['open'])
if (window.bengkel && 'on' in window.bengkel) {
  const end: () => void = window.bengkel.on('status', ({ code, status }, { target }) => [
    code,
    status,
    target,
  ])
  end()
  // @ts-expect-error there is no such event
  window.bengkel.on('sold', () => undefined)
}

// React.
const ref = createRef<typeof element>()
const heard = ({ detail }: BengkelSubmittedEvent) => detail.code
export const desks = (
  <>
    <BengkelRepair
      ref={ref}
      merchant="pk_1"
      server="https://repair.example"
      mode="button"
      onSubmitted={heard}
    />
    <bengkel-repair merchant="pk_1" purchased-on="2026-03-14" class="desk" onbengkel-submitted={heard} />
    {/* @ts-expect-error the key is needed */}
    <bengkel-repair brand="Bosch" />
    {/* @ts-expect-error there is no such mode */}
    <bengkel-repair merchant="pk_1" mode="popup" />
    {/* @ts-expect-error an error has no such detail */}
    <BengkelRepair merchant="pk_1" onError={({ detail }) => detail.status} />
  </>
)

// Vue.
type Props = InstanceType<GlobalComponents['bengkel-repair']>['$props'] &
  InstanceType<BengkelRepairVue>['$props']
export const props: Props = { merchant: 'pk_1', language: 'id' }
// @ts-expect-error there is no such language
export const wrong: Props = { merchant: 'pk_1', language: 'tlh' }
