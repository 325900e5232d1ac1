// How a repair stands and why it went where it went, as its customer reads it in French.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['Nous cherchons un atelier', 'Notre siège s’en occupe et vous écrit.'],
    offered: ({ workshop, until }) => [
      `Atelier contacté : ${workshop}`,
      `Réponse avant le ${until}. En cas de refus, l’atelier suivant prend le relais.`,
    ],
    'carry-in': ({ counter }) => [
      `À déposer chez ${counter}`,
      'Apportez ce code et, si possible, la preuve d’achat.',
    ],
    'mail-in': ({ workshop }) => [
      `À envoyer à ${workshop}`,
      'Emballez-le bien et inscrivez le code sur le colis.',
    ],
    pickup: ({ workshop }) => [`Enlèvement par ${workshop}`, 'Emballez-le bien et préparez le code.'],
    'on-site': ({ workshop }) => [`${workshop} vient chez vous`, 'Merci d’être chez vous.'],
    received: ({ workshop }) => [`${workshop} cherche la cause`],
    quoted: ({ until }) => [
      'Votre réponse, s’il vous plaît',
      `Valable jusqu’au ${until}. Rien n’est fait sans votre accord.`,
    ],
    decided: ({ payer }) => [`${payer} se prononce sur le devis`],
    repairing: () => ['Réparation en cours'],
    part: () => ['En attente d’une pièce détachée'],
    customer: () => ['En attente de votre message'],
    transport: () => ['En cours d’acheminement'],
    ready: ({ outcome, counter }) => [outcome, `À retirer chez ${counter} avec ce code.`],
    returned: ({ outcome }) => [outcome, 'Votre article vous est rendu.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `${payer} paie`,
  actors: {
    customer: 'Vous',
    workshop: 'Atelier',
    office: 'Siège',
    merchant: 'Magasin',
    store: 'Magasin',
    system: '',
  },
  why: {
    nearest: (things) => `L’atelier le plus proche qui répare les ${things}`,
    room: (things) => `L’atelier disponible le plus proche qui répare les ${things}`,
    quickest: (things) => `L’atelier le plus vite accessible qui répare les ${things}`,
    'less-busy': (things) => `Moins chargé que d’autres plus proches, répare les ${things}`,
    part: () => 'Les ateliers plus proches devraient attendre la pièce',
    chosen: () => 'L’atelier que vous avez choisi',
    office: () => 'L’atelier choisi par notre siège',
    usual: () => 'L’atelier avec lequel travaille ce magasin',
    same: () => 'L’atelier de la réparation précédente',
  },
  things: (plural, brand) => `${plural} ${brand ?? ''}`.trim(),
  away: (distance, store) => `${distance} depuis ${store}`,
  colon: ' : ',
}
