// How a repair stands and why it went where it went, as its customer reads it in German.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['Wir suchen eine Werkstatt', 'Unsere Zentrale kümmert sich und schreibt Ihnen.'],
    offered: ({ workshop, until }) => [
      `Angefragt: ${workshop}`,
      `Antwort bis ${until}. Bei einer Absage übernimmt die nächste Werkstatt.`,
    ],
    'carry-in': ({ counter }) => [
      `Bitte abgeben bei ${counter}`,
      'Bringen Sie den Code und möglichst den Kaufbeleg mit.',
    ],
    'mail-in': ({ workshop }) => [
      `Bitte senden an ${workshop}`,
      'Verpacken Sie es gut und schreiben Sie den Code auf das Paket.',
    ],
    pickup: ({ workshop }) => [
      `Abholung durch ${workshop}`,
      'Verpacken Sie es gut und halten Sie den Code bereit.',
    ],
    'on-site': ({ workshop }) => [`${workshop} kommt zu Ihnen`, 'Bitte seien Sie zu Hause.'],
    received: ({ workshop }) => [`${workshop} sucht die Ursache`],
    quoted: ({ until }) => ['Bitte antworten Sie', `Gültig bis ${until}. Ohne Ihre Zusage geschieht nichts.`],
    decided: ({ payer }) => [`${payer} entscheidet über den Kostenvoranschlag`],
    repairing: () => ['Die Reparatur läuft'],
    part: () => ['Wir warten auf ein Ersatzteil'],
    customer: () => ['Wir warten auf Ihre Nachricht'],
    transport: () => ['Unterwegs'],
    ready: ({ outcome, counter }) => [outcome, `Mit diesem Code abholbereit bei ${counter}.`],
    returned: ({ outcome }) => [outcome, 'Sie bekommen den Artikel zurück.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `${payer} zahlt`,
  actors: {
    customer: 'Sie',
    workshop: 'Werkstatt',
    office: 'Zentrale',
    merchant: 'Händler',
    store: 'Filiale',
    system: '',
  },
  why: {
    nearest: (things) => `Nächstgelegene Werkstatt für ${things}`,
    room: (things) => `Nächstgelegene Werkstatt mit freiem Platz für ${things}`,
    quickest: (things) => `Am schnellsten erreichbare Werkstatt für ${things}`,
    'less-busy': (things) => `Weniger ausgelastet als nähere Werkstätten für ${things}`,
    part: () => 'Nähere Werkstätten müssten auf das Ersatzteil warten',
    chosen: () => 'Die Werkstatt, die Sie gewählt haben',
    office: () => 'Die Werkstatt, die unsere Zentrale gewählt hat',
    usual: () => 'Die Werkstatt, mit der dieser Händler zusammenarbeitet',
    same: () => 'Die Werkstatt, die schon einmal repariert hat',
  },
  things: (plural, brand) => (brand ? `${plural} von ${brand}` : plural),
  away: (distance, store) => `${distance} ab ${store}`,
  colon: ': ',
}
