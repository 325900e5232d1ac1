/** From a delivery that is due to what goes out: whom it is for, what it says, where its link leads. */
import type { Language, PageLanguage } from '../../shared/language'
import type { Bengkel } from '../bengkel'
import { presentQuote } from '../jobs/job'
import { statusUrl } from '../jobs/status-url'
import type { Merchant, Snapshot } from '../store/directory'
import { factsOf, itemOf } from './describe'
import type { Due } from './due'
import { formWords } from './messages/form'
import type { Message, NoticeData, NoticeTemplate } from './messages/message'
import { customerWords, staffWords } from './messages/words'
import { needOf } from './moot'

/** A message with all that its dress needs. */
export interface Letter {
  language: Language
  /** In whose name it is sent. */
  brand: string
  /** The merchant's colour, `#rrggbb`; ours where it has none. */
  accent: string | null
  /** The name of the one who is greeted. */
  hello?: string
  /** The ticket's stub: what the code is, the code, and what it is for. */
  stub: { label: string; code: string; about?: string } | null
  message: Message
  link: string | null
  /** Something to read beside it. */
  beside?: { label: string; link: string }
  /** Why somebody gets it. */
  because: string
}

/** Signs what is not in a merchant's name. */
const PRODUCT = 'Bengkel'

type Parts = Pick<Bengkel, 'codes' | 'tokens' | 'publicUrl'>

/** @returns what a customer is told, by whatever channel */
export function customerLetter(
  parts: Parts,
  snapshot: Snapshot,
  due: Due & { recipient: 'customer' },
): Letter {
  const { contact } = due.job
  const merchant = snapshot.merchants.get(due.job.merchant)!
  const { language } = contact
  const facts = factsOf(parts, snapshot, due, language)
  const say = customerWords[language]
  return {
    ...inNameOf(merchant),
    language,
    hello: contact.name,
    stub: { label: say.yourRepair, code: facts.code, about: `${facts.item} · ${facts.problem}` },
    message: say.customer[due.template](facts),
    link: statusUrl(parts, merchant, due.job),
    beside: due.template === 'quote' ? formLink(parts, due.job, language) : undefined,
    because: say.because(merchant.name),
  }
}

/** @returns where the form that came with the present quote can be read; undefined where none came */
function formLink({ tokens, publicUrl }: Parts, job: Due['job'], language: Language): Letter['beside'] {
  const quote = presentQuote(job)
  if (!quote?.form) return undefined
  const link = `${publicUrl}/v1/jobs/${tokens.of(job.id, job.epoch)}/form?revision=${quote.revision}`
  return { label: formWords[language].title, link }
}

/** @returns what a workshop is told, and its address; null where the workshop is gone */
export function workshopLetter(
  parts: Parts,
  snapshot: Snapshot,
  due: Due & { recipient: 'workshop' },
): { to: string; letter: Letter } | null {
  const workshop = snapshot.workshops.get(due.event.workshop ?? due.job.workshop ?? -1)
  if (!workshop) return null
  const { language } = workshop
  const facts = factsOf(parts, snapshot, due, language)
  const say = staffWords[language]
  return {
    to: workshop.email,
    letter: {
      ...inNameOf(snapshot.merchants.get(due.job.merchant)!),
      language,
      stub: { label: say.repair, code: facts.code, about: `${facts.item} · ${facts.problem}` },
      message: say.workshop[due.template](facts),
      link: `${parts.publicUrl}/workshop/jobs/${facts.code}`,
      because: say.because,
    },
  }
}

/** @returns one letter for all repairs that need a person at the office now */
export function officeLetter(
  { codes, publicUrl }: Parts,
  { merchants }: Snapshot,
  dues: readonly Due[],
  language: PageLanguage,
): Letter {
  const say = staffWords[language]
  const lines = new Map(
    dues.map((due) => {
      const { job } = due
      const reason = needOf(due)!
      const merchant = merchants.get(job.merchant)!.name
      return [
        `${job.id}/${reason}`,
        { code: codes.of(job.id), item: itemOf(job, language), merchant, reason },
      ]
    }),
  )
  const [one, ...others] = lines.values()
  return {
    brand: PRODUCT,
    accent: null,
    language,
    stub: others.length === 0 ? { label: say.repair, code: one!.code, about: one!.item } : null,
    message: say.office([one!, ...others]),
    link: others.length === 0 ? `${publicUrl}/office/jobs/${one!.code}` : `${publicUrl}/office`,
    because: say.because,
  }
}

/** @returns what tells of no repair: a sign-in code, an invitation */
export function noticeLetter<T extends NoticeTemplate>(
  template: T,
  language: PageLanguage,
  data: NoticeData[T],
): Letter {
  const say = staffWords[language]
  const code = 'code' in data ? data.code : null
  return {
    brand: PRODUCT,
    accent: null,
    language,
    stub: code === null ? null : { label: say.signInCode, code },
    message: say.notices[template](data),
    link: 'link' in data ? data.link : null,
    because: say.because,
  }
}

function inNameOf({ name, accent }: Merchant): Pick<Letter, 'brand' | 'accent'> {
  return { brand: name, accent }
}
