// How a repair stands and why it went where it went, as its customer reads it in Polish.
import type { StandingWords } from './words'

export const standing: StandingWords = {
  now: {
    requested: () => ['Szukamy serwisu', 'Zajmuje się tym nasza centrala. Napiszemy.'],
    offered: ({ workshop, until }) => [
      `Zapytany serwis: ${workshop}`,
      `Odpowiedź do ${until}. W razie odmowy naprawę przejmie kolejny serwis.`,
    ],
    'carry-in': ({ counter }) => [
      `Miejsce oddania: ${counter}`,
      'Zabierz ten kod i dowód zakupu, jeśli go masz.',
    ],
    'mail-in': ({ workshop }) => [`Adresat paczki: ${workshop}`, 'Dobrze zapakuj i napisz kod na paczce.'],
    pickup: ({ workshop }) => [`Odbiór: ${workshop}`, 'Dobrze zapakuj i przygotuj kod.'],
    'on-site': ({ workshop }) => [`Wizyta w domu: ${workshop}`, 'Prosimy o obecność w domu.'],
    received: ({ workshop }) => ['Szukamy przyczyny', `Serwis: ${workshop}.`],
    quoted: ({ until }) => [
      'Czekamy na Twoją odpowiedź',
      `Wycena ważna do ${until}. Bez Twojej zgody nic się nie wydarzy.`,
    ],
    decided: ({ payer }) => [`O wycenie decyduje ${payer.toLowerCase()}`],
    repairing: () => ['Trwa naprawa'],
    part: () => ['Czekamy na część'],
    customer: () => ['Czekamy na Twoją wiadomość'],
    transport: () => ['W drodze'],
    ready: ({ outcome, counter }) => [outcome, `Odbiór z tym kodem: ${counter}.`],
    returned: ({ outcome }) => [outcome, 'Produkt wraca do Ciebie.'],
    closed: ({ outcome }) => [outcome],
  },
  pays: (payer) => `Płaci ${payer.toLowerCase()}`,
  actors: {
    customer: 'Ty',
    workshop: 'Serwis',
    office: 'Centrala',
    merchant: 'Sklep',
    store: 'Sklep',
    system: '',
  },
  why: {
    nearest: (things) => `Najbliższy serwis, który naprawia ${things}`,
    room: (things) => `Najbliższy serwis z wolnym miejscem, który naprawia ${things}`,
    quickest: (things) => `Serwis z najszybszym dojazdem, który naprawia ${things}`,
    'less-busy': (things) => `Serwis mniej obciążony niż bliższe, naprawia ${things}`,
    part: () => 'Bliższe serwisy musiałyby czekać na część',
    chosen: () => 'Serwis wybrany przez Ciebie',
    office: () => 'Serwis wybrany przez naszą centralę',
    usual: () => 'Serwis, z którym współpracuje ten sklep',
    same: () => 'Serwis, który już to naprawiał',
  },
  things: (plural, brand) => (brand ? `${plural} ${brand}` : plural),
  away: (distance, store) => `${distance}, licząc od: ${store}`,
  colon: ': ',
}
