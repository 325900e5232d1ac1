/** What customers are told, in Dutch: plain, short, kind, and what happens next. */
import { outcomes } from '../../../shared/messages/nl'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(brand, name.toLowerCase()).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Hallo ${name},`

export const yourRepair: CustomerWords['yourRepair'] = 'Uw reparatie'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `U krijgt dit bericht omdat u bij ${merchant} een reparatie hebt aangevraagd.`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, item, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Breng uw ${item} ${day ? `op ${day} ` : ''}naar ${to.name}, ${to.address}. Houd de code ${code} bij de hand.`
    case 'mail-in':
      return `Stuur uw ${item} naar ${to.name}, ${to.address}. Verpak alles goed en schrijf ${code} op het pakket.`
    case 'pickup':
      return day
        ? `${workshop.name} haalt uw ${item} op ${day} bij u op.`
        : `${workshop.name} neemt contact met u op om een dag af te spreken voor het ophalen van uw ${item}.`
    case 'on-site':
      return day
        ? `${workshop.name} komt op ${day} bij u langs.`
        : `${workshop.name} neemt contact met u op om een dag af te spreken voor het bezoek.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `Het product komt terug naar ${from.name}, ${from.address}. Neem de code ${code} mee als u het ophaalt.`
      : `U kunt het product ophalen bij ${from.name}, ${from.address}. Neem de code ${code} mee.`,
    'mail-in': 'We sturen het product naar u terug.',
    pickup: `${from.name} brengt het product bij u terug.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `Te betalen: ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`We hebben uw ${item} getest en geen defect gevonden.`]
    case 'not_repairable':
      return [`Helaas lukt het niet om uw ${item} te repareren${barrier ? `. De reden: ${barrier}` : ''}.`]
    case 'exchanged':
      return [`U krijgt een vervangend product voor uw ${item}.`]
    case 'credited':
      return [`U krijgt uw geld terug voor uw ${item}. ${merchant} regelt dit met u.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? 'De offerte is niet op tijd beantwoord, daarom is er niets gerepareerd.'
          : 'De offerte is afgewezen, daarom is er niets gerepareerd.',
      ]
    case 'cancelled':
      return [`De reparatie van uw ${item} is geannuleerd.`]
    default:
      return said(`De reparatie van uw ${item} is klaar.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`De reparatie van uw ${item} is geannuleerd. U hoeft verder niets te doen.`]
    case 'no_show':
      return [
        `We hebben uw ${item} niet ontvangen, daarom is deze reparatie afgesloten. Hebt u de reparatie nog nodig, dan kunt u bij ${merchant} altijd een nieuwe aanvragen.`,
      ]
    case 'close_unclaimed':
      return [
        `Niemand heeft uw ${item} opgehaald, daarom is deze reparatie afgesloten. Hebt u een vraag, bel dan met ${merchant}.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'Deze reparatie is afgesloten.'
          : 'U hebt uw product terug, en deze reparatie is afgesloten.',
        paid && `Betaald: ${paid}.`,
        warrantyUntil &&
          `De garantie op de reparatie geldt tot en met ${warrantyUntil}. Is het probleem niet opgelost, laat het dan weten via de link hieronder. Dan nemen we de reparatie opnieuw in behandeling.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Bekijk uw reparatie'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Naar verwachting klaar: ${readyBy}.`],
      received: () => [
        `${workshop!.name} heeft uw ${item} ontvangen en gaat nu op zoek naar de oorzaak. We schrijven u zodra bekend is wat er nodig is.`,
      ],
      offered: () => [
        `We hebben ${workshop!.name} gevraagd. U hoort het uiterlijk ${answerBy}. Lukt het daar niet, dan neemt het volgende servicepunt in de buurt het over en laten we het u weten.`,
        `Houd uw ${item} tot die tijd bij u.`,
      ],
      requested: () => [
        'Geen enkel servicepunt in de buurt kan de reparatie nu meteen aannemen. Daarom zoekt een medewerker van ons hoofdkantoor er een. We schrijven u zodra het gevonden is.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code}: ${status === 'booked' ? 'uw reparatie is geboekt' : 'we hebben uw aanvraag'}`,
      paragraphs: said(
        `${merchant} heeft uw aanvraag ontvangen voor de reparatie van uw ${item}.`,
        ...say(),
        'Via de link hieronder ziet u altijd hoe het met uw reparatie staat.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code}: we gaan opnieuw voor u aan de slag`,
      paragraphs: said(
        `Wat vervelend dat het probleem met uw ${item} niet is opgelost. Deze reparatie is een vervolg op ${repeatOf} en valt onder de garantie daarvan.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'We zoeken een servicepunt en schrijven u zodra het gevonden is.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code}: ${workshop!.name} repareert uw ${item}`,
      paragraphs: said(
        `${workshop!.name} neemt uw reparatie op zich${instead ? `, in plaats van ${before}` : ''}.`,
        isIn
          ? `We laten uw ${item} van de huidige plek daarheen brengen. U hoeft niets te doen.`
          : wayIn(facts),
        readyBy && `Naar verwachting klaar: ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code}: we zoeken een ander servicepunt`,
    paragraphs: said(
      `${workshop!.name} kan uw reparatie toch niet uitvoeren. We zoeken een ander servicepunt en schrijven u zodra het gevonden is.`,
      isIn
        ? `We bewaren uw ${item} tot die tijd op de huidige plek. U hoeft niets te doen.`
        : BROUGHT.has(mode) && `Breng of stuur uw ${item} daar niet meer heen.`,
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code}: we zoeken nog een servicepunt`,
    paragraphs: [
      `De servicepunten die we hebben gevraagd, kunnen uw ${item} nu niet aannemen. Het spijt ons dat het langer duurt.`,
      `Een medewerker van ${merchant} zoekt nu een servicepunt, en we schrijven u zodra het gevonden is. U hoeft niets te doen.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code}: nu op ${facts.day}`,
    paragraphs: said(
      `De dag voor uw reparatie is nu ${facts.day}.`,
      facts.status === 'booked' && wayIn(facts),
    ),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code}: we hebben uw product nog niet ontvangen`,
    paragraphs: said(
      `We hebben uw ${facts.item} nog niet ontvangen.`,
      wayIn({ ...facts, day: undefined }),
      'Hebt u de reparatie niet meer nodig, annuleer die dan via de link hieronder. Zo komt er plek vrij voor iemand anders.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code}: uw offerte, ${total}`,
      paragraphs: said(
        `${workshop!.name} heeft uw ${item} bekeken${finding ? ' en schrijft:' : '.'}`,
        `Wilt u de offerte uiterlijk ${validUntil} accepteren of afwijzen? Zonder uw akkoord gebeurt er niets. Na uw akkoord duurt het ${
          days === 1 ? 'één dag' : `${days} dagen`
        }.`,
        deposit && `Voordat het werk begint, vragen we een aanbetaling van ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Totaal', value: total }],
      action: 'Offerte beantwoorden',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code}: ${
      facts.outcome === 'fixed' ? 'gerepareerd en klaar' : outcomes[facts.outcome!].toLowerCase()
    }`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code}: klaar sinds ${facts.readySince}`,
    paragraphs: [`Uw reparatie is klaar sinds ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code}: afgesloten`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code}: bericht van ${writer(facts)}`,
    paragraphs: [`${writer(facts)} schrijft:`, 'U kunt antwoorden via de link hieronder.'],
    quoted: facts.text,
    action: 'Antwoorden',
  }),
}
