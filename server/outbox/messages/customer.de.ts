/** What customers are told, in German: plain, short, kind, and what happens next. What is inserted is not inflected. */
import { outcomes } from '../../../shared/messages/de'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(brand, name).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Guten Tag ${name},`

export const yourRepair: CustomerWords['yourRepair'] = 'Ihre Reparatur'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `Sie erhalten diese Nachricht, weil Sie bei ${merchant} eine Reparatur angefragt haben.`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Bitte bringen Sie den Artikel ${day ? `am ${day} ` : ''}zu ${to.name}, ${to.address}. Halten Sie den Code ${code} bereit.`
    case 'mail-in':
      return `Bitte senden Sie den Artikel an ${to.name}, ${to.address}. Verpacken Sie ihn gut und schreiben Sie ${code} auf das Paket.`
    case 'pickup':
      return day
        ? `${workshop.name} holt den Artikel am ${day} bei Ihnen ab.`
        : `${workshop.name} meldet sich bei Ihnen, um einen Termin für die Abholung zu vereinbaren.`
    case 'on-site':
      return day
        ? `${workshop.name} kommt am ${day} zu Ihnen.`
        : `${workshop.name} meldet sich bei Ihnen, um einen Termin für den Besuch zu vereinbaren.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `Der Artikel kommt zurück zu ${from.name}, ${from.address}. Bitte bringen Sie zur Abholung den Code ${code} mit.`
      : `Sie können den Artikel bei ${from.name}, ${from.address}, abholen. Bitte bringen Sie den Code ${code} mit.`,
    'mail-in': 'Wir senden Ihnen den Artikel zurück.',
    pickup: `${from.name} bringt Ihnen den Artikel zurück.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `Zu zahlen: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`Wir haben Ihren Artikel (${item}) geprüft und keinen Fehler gefunden.`]
    case 'not_repairable':
      return [
        `Ihr Artikel (${item}) lässt sich leider nicht reparieren${barrier ? `. Der Grund: ${barrier}` : ''}.`,
      ]
    case 'exchanged':
      return [`Sie erhalten Ersatz für Ihren Artikel (${item}).`]
    case 'credited':
      return [
        `Sie erhalten für Ihren Artikel (${item}) Ihr Geld zurück. Um die Erstattung kümmert sich ${merchant}.`,
      ]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? `Der Kostenvoranschlag wurde nicht rechtzeitig beantwortet. Ihr Artikel (${item}) wurde daher nicht repariert.`
          : `Der Kostenvoranschlag wurde abgelehnt. Ihr Artikel (${item}) wurde daher nicht repariert.`,
      ]
    case 'cancelled':
      return [`Die Reparatur wurde storniert: ${item}.`]
    default:
      return said(`Ihr Artikel (${item}) ist repariert.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`Die Reparatur ist storniert: ${item}. Sie müssen nichts weiter tun.`]
    case 'no_show':
      return [
        `Ihr Artikel (${item}) ist nicht bei uns eingetroffen, deshalb haben wir diese Reparatur beendet. Wenn Sie sie noch benötigen, können Sie bei ${merchant} jederzeit eine neue anfragen.`,
      ]
    case 'close_unclaimed':
      return [
        `Ihr Artikel (${item}) wurde nicht abgeholt, deshalb haben wir diese Reparatur abgeschlossen. Bei Fragen rufen Sie bitte ${merchant} an.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'Diese Reparatur ist abgeschlossen.'
          : 'Sie haben Ihren Artikel zurück, und diese Reparatur ist abgeschlossen.',
        paid && `Bezahlt: ${paid}.`,
        warrantyUntil &&
          `Die Garantie auf die Reparatur gilt bis ${warrantyUntil}. Wenn das Problem weiter besteht, sagen Sie es uns über den Link unten, und wir kümmern uns erneut darum.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Reparatur ansehen'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Voraussichtlich fertig: ${readyBy}.`],
      received: () => [
        `${workshop!.name} hat den Artikel und prüft ihn als Nächstes. Wir schreiben Ihnen, sobald feststeht, was zu tun ist.`,
      ],
      offered: () => [
        `Wir haben bei ${workshop!.name} angefragt. Die Antwort kommt bis ${answerBy}. Bei einer Absage übernimmt die nächste Werkstatt in Ihrer Nähe, und wir geben Ihnen Bescheid.`,
        'Bitte behalten Sie den Artikel bis dahin bei sich.',
      ],
      requested: () => [
        'Zurzeit kann keine Werkstatt in Ihrer Nähe die Reparatur sofort übernehmen. Deshalb sucht jemand in unserer Zentrale nach einer. Wir schreiben Ihnen, sobald sie gefunden ist.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'Ihre Reparatur ist gebucht' : 'Ihre Anfrage ist eingegangen'}`,
      paragraphs: said(
        `Ihre Reparaturanfrage ist bei ${merchant} eingegangen: ${item}.`,
        ...say(),
        'Über den Link unten sehen Sie jederzeit, wie es um Ihre Reparatur steht.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: Wir kümmern uns erneut darum`,
      paragraphs: said(
        `Es tut uns leid, dass Ihr Artikel (${item}) noch nicht in Ordnung ist. Diese Reparatur setzt ${repeatOf} fort und fällt unter deren Garantie.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'Wir suchen eine Werkstatt und schreiben Ihnen, sobald sie gefunden ist.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: ${workshop!.name} übernimmt Ihre Reparatur`,
      paragraphs: said(
        `${workshop!.name} übernimmt ${instead ? `anstelle von ${before} ` : ''}Ihre Reparatur: ${item}.`,
        isIn
          ? 'Der Artikel wird von seinem jetzigen Ort dorthin gebracht. Sie müssen nichts tun.'
          : wayIn(facts),
        readyBy && `Voraussichtlich fertig: ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: Wir suchen eine andere Werkstatt`,
    paragraphs: said(
      `${workshop!.name} kann Ihre Reparatur nun doch nicht übernehmen. Wir suchen eine andere Werkstatt und schreiben Ihnen, sobald sie gefunden ist.`,
      isIn
        ? `Ihr Artikel (${item}) bleibt bis dahin, wo er ist. Sie müssen nichts tun.`
        : BROUGHT.has(mode) && `Bitte bringen oder senden Sie Ihren Artikel (${item}) nicht mehr dorthin.`,
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: Wir suchen noch eine Werkstatt`,
    paragraphs: [
      `Die bisher angefragten Werkstätten können Ihren Artikel (${item}) zurzeit nicht annehmen. Es tut uns leid, dass es länger dauert.`,
      `Bei ${merchant} sucht jetzt jemand persönlich nach einer Werkstatt. Wir schreiben Ihnen, sobald sie gefunden ist. Sie müssen nichts tun.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: neuer Termin, ${facts.day}`,
    paragraphs: said(
      `Der neue Termin für Ihre Reparatur: ${facts.day}.`,
      facts.status === 'booked' && wayIn(facts),
    ),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: Ihr Artikel ist noch nicht bei uns`,
    paragraphs: said(
      `Ihr Artikel (${facts.item}) ist noch nicht bei uns eingetroffen.`,
      wayIn({ ...facts, day: undefined }),
      'Wenn Sie die Reparatur nicht mehr benötigen, stornieren Sie sie bitte über den Link unten. So wird der Platz für andere frei.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code}: Ihr Kostenvoranschlag, ${total}`,
      paragraphs: said(
        `${workshop!.name} hat Ihren Artikel (${item}) geprüft${finding ? ' und schreibt:' : '.'}`,
        `Bitte nehmen Sie den Kostenvoranschlag bis ${validUntil} an oder lehnen Sie ihn ab. Ohne Ihre Zusage geschieht nichts. Ab Ihrer Zusage dauert es ${
          days === 1 ? 'einen Tag' : `${days} Tage`
        }.`,
        deposit && `Vor Beginn der Arbeit ist eine Anzahlung fällig: ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Gesamt', value: total }],
      action: 'Kostenvoranschlag beantworten',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${facts.outcome === 'fixed' ? 'repariert und fertig' : outcomes[facts.outcome!]}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: fertig seit ${facts.readySince}`,
    paragraphs: [`Ihre Reparatur ist fertig seit ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: abgeschlossen`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: Nachricht von ${writer(facts)}`,
    paragraphs: [`${writer(facts)} schreibt:`, 'Sie können über den Link unten antworten.'],
    quoted: facts.text,
    action: 'Antworten',
  }),
}
