/** What goes wrong with a thing in the demo, as its owner tells it and as the workshop finds it. */
import type { CategoryCode } from '../../shared/catalog'
import type { Cause } from '../../shared/job'
import type { PageLanguage } from '../../shared/language'
import type { Scene } from './scenes'

export type Said = Readonly<Record<PageLanguage, string>>

export interface Fault {
  category: CategoryCode
  /** A symptom of that category. */
  symptom: string
  /** How usual it is, against the others. */
  weight: number
  /** The owner's words, one of these. */
  told: readonly Said[]
  cause: Cause
  finding: Said
  done: Said
  /** What is charged, in euro as in Germany. */
  lines: readonly (readonly [Said, euro: number])[]
  /** Days from the yes until it is ready. */
  days: number
  /** What a workshop without stock waits for. */
  part?: Said
  /** What a photo of it shows. */
  scene?: Scene
}

export const said = (en: string, id: string): Said => ({ en, id })

/** Lines that many quotes have in common. */
export const work = (euro: number) => [said('Labour', 'Ongkos kerja'), euro] as const
export const visit = (euro: number) => [said('Visit', 'Biaya kunjungan'), euro] as const
