/** The widget's words in Dutch. */
import { modes } from '../../shared/messages/nl'
import type { Words } from './words'

export const nl: Words = {
  modes,
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
  unavailable: 'Nu niet beschikbaar. Probeer het opnieuw of laad de pagina opnieuw.',

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
  tips: 'Voordat u het inlevert',
  tipsIntro: 'Dit helpt vaak, zonder gereedschap.',
  fixes: (share) => `helpt in ${share} van de gevallen`,
  works: 'Het werkt nu',
  broken: 'Nog steeds kapot',
  skip: 'Overslaan',
  restart: 'Ander product',

  // 3 Where are you?
  place: 'Waar bent u?',
  town: 'Plaats of postcode',
  here: 'Mijn locatie gebruiken',
  nowhere: 'Niet gevonden. Probeer een grotere plaats in de buurt.',
  noPosition: 'Geen locatie. Typ een plaats of postcode.',
  found: (n) => `Gevonden: ${n}`,

  day: 'Welke dag?',
  workshops: 'Servicepunten in de buurt',
  noneNear: 'Geen servicepunt in de buurt',
  noneNearText: 'Verstuur de aanvraag toch: ons hoofdkantoor vindt een oplossing en schrijft u.',
  firstDay: (day, days) => `vanaf ${day}, meestal ${days}`,
  showMore: 'Meer tonen',
  handover: 'Hoe wilt u het inleveren?',
  sentTo: (workshop) => `Het gaat door naar ${workshop}`,
  where: 'Waarheen?',
  wide: (town) =>
    `${town} is groot. Met uw wijk, postcode of locatie vinden we het servicepunt dat echt het dichtst bij u ligt.`,

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
  when: 'Dag',
  readyBy: 'Klaar',
  about: (day) => `rond ${day}`,
  workshop: 'Servicepunt',
  cost: 'Kosten',
  history: 'Verloop',
  actions: {
    messages: 'Bericht schrijven',
    reschedule: 'Dag wijzigen',
    contact: 'Contactgegevens corrigeren',
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
