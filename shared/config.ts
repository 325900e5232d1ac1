/** What `GET /v1/config` answers: all that the widget needs to know before a shopper types. */
import type { CategoryCode, HandoverMode } from './catalog'
import type { Money } from './money'

export interface TroubleshootingStep {
  code: string
  title: string
  how: string
  /** Whole percent of those who tried it and were helped; only where enough people have tried. */
  share?: number
}

export interface ConfigCategory {
  code: CategoryCode
  name: string
  plural: string
  modes: HandoverMode[]
  symptoms: { code: string; name: string; steps: TroubleshootingStep[] }[]
}

export interface WidgetConfig {
  merchant: { name: string; country: string; currency: string; language: string }
  /** The language of the words in this answer. */
  language: string
  theme: { accent?: string }
  categories: ConfigCategory[]
  modes: HandoverMode[]
  stores: { id: string; name: string; address: string; lat: number; lon: number }[]
  limits: { photos: number; photoBytes: number; descriptionChars: number }
  privacyUrl: string
  consent: { text: string }
  /** What a visit costs where no fault is found. */
  noFaultFee?: Money
}
