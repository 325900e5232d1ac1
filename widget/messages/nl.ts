/** The widget's words in Dutch. */
import { modes, outcomes, payers, statuses } from '../../shared/messages/nl'
import type { Words } from './words'

export const nl: Words = {
  modes,
  outcomes,
  payers,
  statuses,
  dir: 'ltr',
  colon: ': ',
  launch: 'Reparatie aanvragen',
  next: 'Volgende',
  back: 'Terug',
  change: 'Wijzigen',
  close: 'Sluiten',
  send: 'Versturen',
  sending: 'Wordt verstuurd',
  again: 'Opnieuw proberen',
  optional: '(optioneel)',
  step: (step) => `Stap ${step} van 5`,
  wrong: 'Kijk dit even na:',
  offline: 'Nog geen antwoord. Er gaat niets verloren, we blijven het proberen.',
  unavailable: 'Nu niet beschikbaar.',

  // 1 What is it?
  item: 'Wat moet er gerepareerd worden?',
  fromPage: 'Ingevuld vanaf deze pagina.',
  brand: 'Merk',
  model: 'Model',
  serial: 'Serienummer',
  bought: 'Aankoopdatum',
  follow: 'Een reparatie volgen',

  // 2 What is wrong?
  fault: 'Wat is het probleem?',
  describe: 'In uw eigen woorden',
  addPhotos: 'Foto’s toevoegen',
  photos: 'Foto’s',
  noFault: (fee) => `Vinden we geen defect, dan kost het onderzoek ${fee}.`,
  restart: 'Ander product',

  // 3 Where are you?
  place: 'Waar bent u?',
  town: 'Plaats of postcode',
  here: 'Mijn locatie gebruiken',
  nowhere: 'Niet gevonden. Probeer een grotere plaats in de buurt.',
  noPosition: 'Geen locatie. Typ een plaats of postcode.',
  found: (n) => `Gevonden: ${n}`,

  day: 'Welke dag?',

  // 4 How do we reach you?
  contact: 'Hoe bereiken we u?',
  name: 'Naam',
  email: 'E-mail',
  phone: 'Telefoon',
  oneOfTwo: 'E-mail of telefoon, één is genoeg.',
  language: 'Taal van onze berichten',
  address: 'Adres',

  // 5 Check and send
  review: 'Controleren en versturen',
  consent: (merchant) => `${merchant} en het servicepunt mogen deze gegevens voor deze reparatie gebruiken.`,
  privacy: 'Privacy',

  // The ticket and its status
  ticket: 'Uw reparatie',
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
  },
  when: 'Dag',
  readyBy: 'Klaar',
  about: (day) => `rond ${day}`,
  workshop: 'Servicepunt',
  cost: 'Kosten',
  history: 'Verloop',
  actions: {
    messages: 'Bericht schrijven',
    reschedule: 'Dag wijzigen',
    contact: 'Contactgegevens verbeteren',
    cancel: 'Reparatie annuleren',
    repeat: 'Het probleem is niet opgelost',
    rating: 'Reparatie beoordelen',
  },

  problems: {
    'symptom-unknown': 'Kies wat het probleem is.',
    'purchase-in-future': 'Kies een datum tot en met vandaag.',
    'day-in-past': 'Kies een latere dag.',
    'place-missing': 'Kies een plaats.',
    'address-missing': 'Vul het adres in.',
    'name-missing': 'Vul uw naam in.',
    'contact-missing': 'Vul een e-mailadres of telefoonnummer in.',
    'email-invalid': 'Controleer het e-mailadres.',
    'phone-invalid': 'Controleer het nummer, met landcode.',
    'consent-missing': 'Dit is nodig om uw aanvraag door te geven.',
  },
}
