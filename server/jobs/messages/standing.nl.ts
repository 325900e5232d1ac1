// How a repair stands and why it went where it went, as its customer reads it in Dutch.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['We zoeken een servicepunt', 'Ons hoofdkantoor is ermee bezig en schrijft u.'],
    offered: ({ workshop, until }) => [
      `Gevraagd: ${workshop}`,
      `U hoort het uiterlijk ${until}. Lukt het daar niet, dan neemt het volgende servicepunt in de buurt het over.`,
    ],
    'carry-in': ({ counter }) => [
      `Breng het naar ${counter}`,
      'Neem deze code mee, en het aankoopbewijs als u dat hebt.',
    ],
    'mail-in': ({ workshop }) => [
      `Stuur het naar ${workshop}`,
      'Verpak het goed en schrijf de code op het pakket.',
    ],
    pickup: ({ workshop }) => [`${workshop} haalt het op`, 'Verpak het goed en houd de code bij de hand.'],
    'on-site': ({ workshop }) => [`${workshop} komt bij u langs`, 'Zorg dat u thuis bent.'],
    received: ({ workshop }) => [`${workshop} zoekt de oorzaak`],
    quoted: ({ until }) => ['Graag uw antwoord', `Geldig tot ${until}. Zonder uw akkoord gebeurt er niets.`],
    decided: ({ payer }) => [`${payer} beslist over de offerte`],
    repairing: () => ['Het wordt gerepareerd'],
    part: () => ['We wachten op een onderdeel'],
    customer: () => ['We wachten op uw bericht'],
    transport: () => ['Onderweg'],
    ready: ({ outcome, counter }) => [outcome, `Haal het met deze code op bij ${counter}.`],
    returned: ({ outcome }) => [outcome, 'U krijgt het product terug.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `${payer} betaalt`,
  actors: {
    customer: 'U',
    workshop: 'Servicepunt',
    office: 'Hoofdkantoor',
    merchant: 'Winkel',
    store: 'Winkel',
    system: '',
  },
  why: {
    nearest: (things) => `Dichtstbijzijnde servicepunt voor ${things}`,
    room: (things) => `Dichtstbijzijnde servicepunt met plek voor ${things}`,
    quickest: (things) => `Het snelst bereikbare servicepunt voor ${things}`,
    'less-busy': (things) => `Minder druk dan servicepunten dichterbij voor ${things}`,
    part: () => 'Servicepunten dichterbij moeten op het onderdeel wachten',
    chosen: () => 'Het servicepunt dat u hebt gekozen',
    office: () => 'Het servicepunt dat ons hoofdkantoor heeft gekozen',
    usual: () => 'Het servicepunt waarmee deze winkel samenwerkt',
    same: () => 'Het servicepunt dat het eerder repareerde',
  },
  things: (plural, brand) => (brand ? `${plural} van ${brand}` : plural),
  away: (distance, store) => `${distance} vanaf ${store}`,
  colon: ': ',
}
