// What the widget says in each of the languages that the host pages can be in.
import { ar } from '../../widget/messages/ar'
import { de } from '../../widget/messages/de'
import { hi } from '../../widget/messages/hi'
import { more as moreAr } from '../../widget/messages/more.ar'
import { more as moreDe } from '../../widget/messages/more.de'
import { more as moreHi } from '../../widget/messages/more.hi'
import { english, type Spoken } from '../harness/asker'
import type { HostLanguage } from './hosts'

export const spoken: Readonly<Record<HostLanguage, Spoken>> = {
  en: english,
  de: { words: de, more: moreDe },
  ar: { words: ar, more: moreAr },
  hi: { words: hi, more: moreHi },
}
