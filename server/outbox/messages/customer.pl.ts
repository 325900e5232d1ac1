/**
 * What customers are told, in Polish: plain, short, kind, and what happens next. What is inserted is not inflected, and the
 * reader is neither Pan nor Pani.
 */
import { outcomes } from '../../../shared/messages/pl'
import { plural } from '../../../shared/messages/plural'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(name.toLowerCase(), brand).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Dzień dobry, ${name},`

export const yourRepair: CustomerWords['yourRepair'] = 'Twoja naprawa'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `Ta wiadomość dotyczy naprawy zgłoszonej w sklepie ${merchant}.`

/** With its address, as where to go. */
const at = ({ name, address }: { name: string; address: string }) => `${name}, ${address}`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Prosimy o dostarczenie produktu.${day ? ` Termin: ${day}.` : ''} Adres: ${at(to)}. Prosimy mieć przy sobie kod ${code}.`
    case 'mail-in':
      return `Prosimy o wysłanie produktu na adres: ${at(to)}. Prosimy dobrze go zapakować i napisać na paczce ${code}.`
    case 'pickup':
      return day
        ? `Serwis ${workshop.name} odbierze produkt. Termin: ${day}.`
        : `Serwis ${workshop.name} skontaktuje się z Tobą, aby ustalić termin odbioru produktu.`
    case 'on-site':
      return day
        ? `Serwis ${workshop.name} przyjedzie do Ciebie. Termin: ${day}.`
        : `Serwis ${workshop.name} skontaktuje się z Tobą, aby ustalić termin wizyty.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `Produkt wraca do sklepu: ${at(from)}. Przy odbiorze prosimy podać kod ${code}.`
      : `Produkt można odebrać w serwisie: ${at(from)}. Przy odbiorze prosimy podać kod ${code}.`,
    'mail-in': 'Odeślemy produkt do Ciebie.',
    pickup: `Produkt dostarczy ${from.name}.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `Do zapłaty: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`Produkt (${item}) został sprawdzony. Nie znaleziono usterki.`]
    case 'not_repairable':
      return [`Niestety produktu (${item}) nie da się naprawić${barrier ? `. Powód: ${barrier}` : ''}.`]
    case 'exchanged':
      return [`Produkt (${item}) zostanie wymieniony na inny.`]
    case 'credited':
      return [`Zwrócimy pieniądze za produkt (${item}). Zwrotem zajmie się sklep ${merchant}.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? `Nie otrzymaliśmy na czas odpowiedzi na wycenę, dlatego produkt (${item}) nie został naprawiony.`
          : `Wycena została odrzucona, dlatego produkt (${item}) nie został naprawiony.`,
      ]
    case 'cancelled':
      return [`Naprawa produktu (${item}) została anulowana.`]
    default:
      return said(`Naprawa produktu (${item}) jest zakończona.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`Naprawa produktu (${item}) jest anulowana. Nie trzeba robić nic więcej.`]
    case 'no_show':
      return [
        `Produkt (${item}) do nas nie dotarł, dlatego ta naprawa została zamknięta. Jeśli naprawa jest nadal potrzebna, w każdej chwili można zgłosić nową w sklepie ${merchant}.`,
      ]
    case 'close_unclaimed':
      return [
        `Produkt (${item}) nie został odebrany, dlatego ta naprawa została zamknięta. W razie pytań prosimy o telefon do sklepu ${merchant}.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'Ta naprawa jest zakończona.'
          : 'Produkt jest już z powrotem u Ciebie, a ta naprawa jest zakończona.',
        paid && `Zapłacono: ${paid}.`,
        warrantyUntil &&
          `Ostatni dzień gwarancji na naprawę: ${warrantyUntil}. Jeśli problem nie zniknął, daj nam znać przez link poniżej, a zajmiemy się nim ponownie.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Zobacz swoją naprawę'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Przewidywany termin zakończenia: ${readyBy}.`],
      received: () => [
        `Produkt jest już w serwisie ${workshop!.name}, który teraz go sprawdzi. Napiszemy, gdy tylko będzie wiadomo, co trzeba zrobić.`,
      ],
      offered: () => [
        `Pytanie o naprawę otrzymał serwis ${workshop!.name}. Termin odpowiedzi: ${answerBy}. W razie odmowy naprawę przejmie kolejny najbliższy serwis. Damy Ci znać.`,
        'Do tego czasu prosimy zachować produkt u siebie.',
      ],
      requested: () => [
        'Żaden serwis w pobliżu nie może od razu przyjąć naprawy, dlatego pracownik naszej centrali szuka go osobiście. Napiszemy, gdy tylko go znajdziemy.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'naprawa jest umówiona' : 'mamy Twoje zgłoszenie'}`,
      paragraphs: said(
        `Sklep ${merchant} otrzymał Twoje zgłoszenie naprawy. Produkt: ${item}.`,
        ...say(),
        'Link poniżej pokazuje w każdej chwili, na jakim etapie jest naprawa.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: zajmiemy się tym ponownie`,
      paragraphs: said(
        `Przykro nam, że produkt (${item}) nadal sprawia kłopoty. Ta naprawa jest kontynuacją zgłoszenia ${repeatOf}, w ramach gwarancji na naprawę.`,
        status === 'booked' && workshop ? wayIn(facts) : 'Szukamy serwisu i napiszemy, gdy go znajdziemy.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: naprawą zajmie się ${workshop!.name}`,
      paragraphs: said(
        `Naprawę produktu (${item}) przyjął serwis ${workshop!.name}${instead ? `. Poprzedni serwis: ${before}` : ''}.`,
        isIn
          ? 'Produkt zostanie tam przekazany z miejsca, w którym jest teraz. Nie trzeba nic robić.'
          : wayIn(facts),
        readyBy && `Przewidywany termin zakończenia: ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: szukamy innego serwisu`,
    paragraphs: said(
      `Serwis ${workshop!.name} jednak nie może wykonać naprawy. Szukamy innego serwisu i napiszemy, gdy go znajdziemy.`,
      isIn
        ? `Do tego czasu produkt (${item}) zostaje tam, gdzie jest. Nie trzeba nic robić.`
        : BROUGHT.has(mode) && `Prosimy nie dostarczać ani nie wysyłać tam produktu (${item}).`,
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: wciąż szukamy serwisu`,
    paragraphs: [
      `Zapytane serwisy nie mogą teraz przyjąć produktu (${item}). Przepraszamy, że trwa to dłużej.`,
      `Serwisu szuka teraz osobiście pracownik sklepu ${merchant}. Napiszemy, gdy tylko go znajdzie. Nie trzeba nic robić.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: nowy termin, ${facts.day}`,
    paragraphs: said(`Nowy termin naprawy: ${facts.day}.`, facts.status === 'booked' && wayIn(facts)),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: produkt jeszcze do nas nie dotarł`,
    paragraphs: said(
      `Produkt (${facts.item}) jeszcze do nas nie dotarł.`,
      wayIn({ ...facts, day: undefined }),
      'Jeśli naprawa nie jest już potrzebna, prosimy anulować ją przez link poniżej. Zwolni to miejsce dla kogoś innego.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code}: wycena naprawy, ${total}`,
      paragraphs: said(
        `Serwis ${workshop!.name} obejrzał produkt (${item})${finding ? ' i pisze:' : '.'}`,
        `Prosimy przyjąć lub odrzucić wycenę. Ostatni dzień na odpowiedź: ${validUntil}. Bez Twojej zgody nic się nie wydarzy. Czas naprawy od zgody: ${plural(
          'pl',
          days,
          { one: `${days} dzień`, other: `${days} dni` },
        )}.`,
        deposit && `Przed rozpoczęciem prac potrzebna jest zaliczka: ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Razem', value: total }],
      action: 'Odpowiedz na wycenę',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${
      facts.outcome === 'fixed' ? 'naprawione i gotowe' : outcomes[facts.outcome!].toLowerCase()
    }`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: czeka na odbiór`,
    paragraphs: [`Produkt jest gotowy. Dzień zakończenia: ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: zakończono`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: wiadomość od: ${writer(facts)}`,
    paragraphs: [`${writer(facts)} pisze:`, 'Można odpowiedzieć przez link poniżej.'],
    quoted: facts.text,
    action: 'Odpowiedz',
  }),
}
