/** What customers are told, in French: plain, short, kind, and what happens next. What is inserted asks for no agreement. */
import { outcomes } from '../../../shared/messages/fr'
import { plural } from '../../../shared/messages/plural'
import type { Facts } from './facts'
import { said } from './message'
import type { CustomerWords } from './words'

export const item: CustomerWords['item'] = ({ name, brand, model }) =>
  model ? said(brand, model).join(' ') : said(name.toLowerCase(), brand).join(' ')

export const hello: CustomerWords['hello'] = (name) => `Bonjour ${name},`

export const yourRepair: CustomerWords['yourRepair'] = 'Votre réparation'

/** Why a customer gets this mail. */
export const because: CustomerWords['because'] = (merchant) =>
  `Vous recevez ce message parce que vous avez demandé une réparation chez ${merchant}.`

/** Bringing, sending, collecting or visiting: what the customer does so that work can begin. */
function wayIn({ mode, code, workshop, store, day }: Facts): string | undefined {
  if (!workshop) return undefined
  const to = store ?? workshop
  switch (mode) {
    case 'carry-in':
      return `Merci de déposer l’article chez ${to.name}, ${to.address}${day ? `, le ${day}` : ''}. Gardez le code ${code} à portée de main.`
    case 'mail-in':
      return `Merci d’envoyer l’article à ${to.name}, ${to.address}. Emballez-le bien et inscrivez ${code} sur le colis.`
    case 'pickup':
      return day
        ? `${workshop.name} vient chercher l’article chez vous le ${day}.`
        : `${workshop.name} vous contacte pour convenir du jour de l’enlèvement.`
    case 'on-site':
      return day
        ? `${workshop.name} vient chez vous le ${day}.`
        : `${workshop.name} vous contacte pour convenir du jour de la visite.`
  }
}

/** How the customer gets it back. */
function wayOut({ mode, outcome, code, workshop, store, toPay }: Facts): string[] {
  const from = store ?? workshop
  if (outcome === 'credited' || !from) return []
  const ways = {
    'carry-in': store
      ? `L’article revient chez ${from.name}, ${from.address}. Merci de présenter le code ${code} quand vous le retirez.`
      : `Vous pouvez retirer l’article chez ${from.name}, ${from.address}. Merci de présenter le code ${code}.`,
    'mail-in': 'Nous vous renvoyons l’article.',
    pickup: `${from.name} vous rapporte l’article.`,
    'on-site': '',
  }
  return said(ways[mode], toPay && `À payer : ${toPay}.`)
}

function whatBecameOfIt({ outcome, type, item, merchant, barrier, done }: Facts): string[] {
  switch (outcome) {
    case 'no_fault':
      return [`Nous avons testé votre ${item} et n’avons trouvé aucune panne.`]
    case 'not_repairable':
      return [
        `Nous sommes désolés : il n’est pas possible de réparer votre ${item}${barrier ? ` (${barrier.toLowerCase()})` : ''}.`,
      ]
    case 'exchanged':
      return [`Vous recevez un article de remplacement pour votre ${item}.`]
    case 'credited':
      return [`Votre achat est remboursé : ${item}. ${merchant} s’en charge avec vous.`]
    case 'quote_declined':
      return [
        type === 'expire_quote'
          ? 'Le devis est resté sans réponse dans les délais : rien n’a été réparé.'
          : 'Le devis a été refusé : rien n’a été réparé.',
      ]
    case 'cancelled':
      return [`La réparation a été annulée : ${item}.`]
    default:
      return said(`La réparation est faite : ${item}.`, done)
  }
}

function ending({ type, item, outcome, merchant, paid, warrantyUntil }: Facts): string[] {
  switch (type) {
    case 'cancel':
      return [`La réparation est annulée : ${item}. Vous n’avez rien d’autre à faire.`]
    case 'no_show':
      return [
        `Nous n’avons pas reçu votre ${item} et avons donc clos cette réparation. Si vous en avez encore besoin, vous pouvez à tout moment en demander une nouvelle chez ${merchant}.`,
      ]
    case 'close_unclaimed':
      return [
        `Personne n’est venu retirer votre ${item} et nous avons donc clos cette réparation. Pour toute question, merci d’appeler ${merchant}.`,
      ]
    default:
      return said(
        outcome === 'credited'
          ? 'Cette réparation est terminée.'
          : 'Votre article vous a été rendu et cette réparation est terminée.',
        paid && `Payé : ${paid}.`,
        warrantyUntil &&
          `La réparation est garantie jusqu’au ${warrantyUntil}. Si le problème persiste, dites-le-nous avec le lien ci-dessous et nous la reprenons.`,
      )
  }
}

const writer = ({ actor, workshop, merchant }: Facts) =>
  actor === 'workshop' && workshop ? workshop.name : merchant

/** What its owner brings or sends, and might bring to the wrong place. */
const BROUGHT: ReadonlySet<Facts['mode']> = new Set(['carry-in', 'mail-in'])

const STATUS = 'Voir votre réparation'

export const customer: CustomerWords['customer'] = {
  'request-taken'(facts) {
    const { code, item, merchant, status, workshop, answerBy, readyBy } = facts
    const next = {
      booked: () => [wayIn(facts), readyBy && `Date prévue de fin de réparation : ${readyBy}.`],
      received: () => [
        `${workshop!.name} a reçu l’article et va l’examiner. Nous vous écrivons dès que nous savons ce qu’il faut faire.`,
      ],
      offered: () => [
        `Nous avons contacté ${workshop!.name}, qui nous répond au plus tard le ${answerBy}. En cas de refus, l’atelier le plus proche suivant prend le relais et nous vous prévenons.`,
        'Merci de garder l’article chez vous jusque-là.',
      ],
      requested: () => [
        'Aucun atelier proche de chez vous ne peut s’en charger tout de suite. Une personne de notre équipe en cherche donc un. Nous vous écrivons dès qu’il est trouvé.',
      ],
    }
    const say = next[status as keyof typeof next] ?? (() => [])
    return {
      subject: `${code} : ${status === 'booked' ? 'votre réparation est planifiée' : 'nous avons reçu votre demande'}`,
      paragraphs: said(
        `${merchant} a bien reçu votre demande de réparation : ${item}.`,
        ...say(),
        'Le lien ci-dessous montre à tout moment où en est votre réparation.',
      ),
      action: STATUS,
    }
  },
  'repeat-taken'(facts) {
    const { code, item, repeatOf, status, workshop } = facts
    return {
      subject: `${code} : nous reprenons votre réparation`,
      paragraphs: said(
        `Nous sommes désolés que votre ${item} pose encore problème. Cette réparation fait suite à ${repeatOf} et relève de sa garantie.`,
        status === 'booked' && workshop
          ? wayIn(facts)
          : 'Nous cherchons l’atelier et vous écrivons dès qu’il est trouvé.',
      ),
      action: STATUS,
    }
  },
  'workshop-found'(facts) {
    const { code, item, workshop, before, isIn, readyBy } = facts
    const instead = before !== undefined && before !== workshop!.name
    return {
      subject: `${code} : ${workshop!.name} répare votre ${item}`,
      paragraphs: said(
        `${workshop!.name} prend en charge votre réparation${instead ? `, à la place de l’atelier prévu (${before})` : ''}.`,
        isIn
          ? 'L’article y est transféré depuis l’endroit où il se trouve. Vous n’avez rien à faire.'
          : wayIn(facts),
        readyBy && `Date prévue de fin de réparation : ${readyBy}.`,
      ),
      action: STATUS,
    }
  },
  'workshop-changed': ({ code, item, workshop, isIn, mode }) => ({
    subject: `${code} : nous cherchons un autre atelier`,
    paragraphs: said(
      `${workshop!.name} ne peut finalement pas effectuer votre réparation. Nous cherchons un autre atelier et vous écrivons dès qu’il est trouvé.`,
      isIn
        ? `D’ici là, votre ${item} reste à sa place actuelle. Vous n’avez rien à faire.`
        : BROUGHT.has(mode) && `Merci de ne pas y déposer ni y envoyer votre ${item}.`,
    ),
    action: STATUS,
  }),
  'still-looking': ({ code, item, merchant }) => ({
    subject: `${code} : nous cherchons encore un atelier`,
    paragraphs: [
      `Les ateliers que nous avons contactés ne peuvent pas prendre votre ${item} pour le moment. Nous sommes désolés de ce retard.`,
      `Chez ${merchant}, une personne cherche maintenant un atelier, et nous vous écrivons dès qu’il est trouvé. Vous n’avez rien à faire.`,
    ],
    action: STATUS,
  }),
  'day-changed': (facts) => ({
    subject: `${facts.code} : nouveau jour, le ${facts.day}`,
    paragraphs: said(
      `Votre réparation est maintenant prévue le ${facts.day}.`,
      facts.status === 'booked' && wayIn(facts),
    ),
    action: STATUS,
  }),
  'bring-reminder': (facts) => ({
    subject: `${facts.code} : nous n’avons pas encore reçu votre article`,
    paragraphs: said(
      `Nous n’avons pas encore reçu votre ${facts.item}.`,
      wayIn({ ...facts, day: undefined }),
      'Si vous n’avez plus besoin de la réparation, merci de l’annuler avec le lien ci-dessous. Cela libère une place pour quelqu’un d’autre.',
    ),
    action: STATUS,
  }),
  quote({ code, item, workshop, finding, quote }) {
    const { total, lines, days, validUntil, deposit } = quote!
    return {
      subject: `${code} : votre devis, ${total}`,
      paragraphs: said(
        `${workshop!.name} a examiné votre ${item}${finding ? ' et vous écrit :' : '.'}`,
        `Merci d’accepter ou de refuser le devis au plus tard le ${validUntil}. Rien n’est fait sans votre accord. Il faut ensuite compter ${days} ${plural('fr', days, { one: 'jour', other: 'jours' })}.`,
        deposit && `Un acompte est à verser avant le début de la réparation : ${deposit}.`,
      ),
      quoted: finding,
      rows: [...lines, { label: 'Total', value: total }],
      action: 'Répondre au devis',
    }
  },
  ready: (facts) => ({
    subject: `${facts.code} : ${facts.outcome === 'fixed' ? 'réparé et prêt' : outcomes[facts.outcome!].toLowerCase()}`,
    paragraphs: [...whatBecameOfIt(facts), ...wayOut(facts)],
    action: STATUS,
  }),
  'fetch-reminder': (facts) => ({
    subject: `${facts.code} : prêt depuis le ${facts.readySince}`,
    paragraphs: [`Votre article est prêt depuis le ${facts.readySince}.`, ...wayOut(facts)],
    action: STATUS,
  }),
  closed: (facts) => ({
    subject: `${facts.code} : terminé`,
    paragraphs: ending(facts),
    // What the customer gave as a reason is not news to them.
    quoted: facts.actor === 'customer' ? undefined : facts.text,
    action: STATUS,
  }),
  message: (facts) => ({
    subject: `${facts.code} : message de ${writer(facts)}`,
    paragraphs: [`${writer(facts)} vous écrit :`, 'Vous pouvez répondre avec le lien ci-dessous.'],
    quoted: facts.text,
    action: 'Répondre',
  }),
}
