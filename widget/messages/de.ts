/** The widget's words in German. */
import { modes } from '../../shared/messages/de'
import type { Words } from './words'

export const de: Words = {
  modes,
  dir: 'ltr',
  colon: ': ',
  launch: 'Reparatur anfragen',
  next: 'Weiter',
  back: 'Zurück',
  change: 'Ändern',
  close: 'Schließen',
  send: 'Absenden',
  sending: 'Wird gesendet',
  again: 'Erneut versuchen',
  optional: '(optional)',
  step: (step) => `Schritt ${step} von 5`,
  wrong: 'Bitte prüfen:',
  offline: 'Keine Antwort. Nichts geht verloren, wir versuchen es weiter.',
  unavailable: 'Zurzeit nicht verfügbar. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.',

  // 1 What is it?
  item: 'Was soll repariert werden?',
  fromPage: 'Von dieser Seite übernommen.',
  brand: 'Marke',
  model: 'Modell',
  serial: 'Seriennummer',
  bought: 'Kaufdatum',
  follow: 'Reparatur verfolgen',

  // 2 What is wrong?
  fault: 'Was ist das Problem?',
  describe: 'In Ihren Worten',
  addPhotos: 'Fotos hinzufügen',
  photos: 'Fotos',
  noFault: (fee) => `Wird kein Fehler gefunden, kostet die Prüfung ${fee}.`,
  restart: 'Anderer Artikel',

  // 3 Where are you?
  place: 'Wo befinden Sie sich?',
  town: 'Ort oder Postleitzahl',
  here: 'Meinen Standort verwenden',
  nowhere: 'Nicht gefunden. Geben Sie einen größeren Ort ein.',
  noPosition: 'Kein Standort. Geben Sie Ort oder Postleitzahl ein.',
  found: (n) => `Gefunden: ${n}`,

  day: 'An welchem Tag?',
  workshops: 'Werkstätten in Ihrer Nähe',
  noneNear: 'Keine Werkstatt in der Nähe',
  noneNearText: 'Senden Sie die Anfrage trotzdem ab: Unsere Zentrale findet einen Weg und schreibt Ihnen.',
  firstDay: (day, days) => `ab ${day}, meist ${days}`,
  showMore: 'Mehr anzeigen',
  handover: 'Wie möchten Sie es übergeben?',
  sentTo: (workshop) => `Es geht weiter an ${workshop}`,
  where: 'Wohin?',
  wide: (town) =>
    `${town} ist groß. Mit Stadtteil, Postleitzahl oder Standort finden wir die Werkstatt, die Ihnen wirklich am nächsten liegt.`,

  // 4 How do we reach you?
  contact: 'Wie erreichen wir Sie?',
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  oneOfTwo: 'E-Mail oder Telefon, eins genügt.',
  language: 'Sprache der Nachrichten',
  address: 'Adresse',

  // 5 Check and send
  review: 'Prüfen und absenden',
  consent: (merchant) => `${merchant} und die Werkstatt dürfen diese Angaben für diese Reparatur verwenden.`,
  privacy: 'Datenschutz',

  // The ticket and its status
  ticket: 'Ihre Reparatur',
  when: 'Tag',
  readyBy: 'Fertig',
  about: (day) => `etwa ${day}`,
  workshop: 'Werkstatt',
  cost: 'Kosten',
  history: 'Verlauf',
  actions: {
    messages: 'Nachricht schreiben',
    reschedule: 'Tag ändern',
    contact: 'Kontaktdaten korrigieren',
    cancel: 'Reparatur stornieren',
    repeat: 'Das Problem besteht weiter',
    rating: 'Reparatur bewerten',
  },

  problems: {
    'symptom-unknown': 'Wählen Sie das Problem aus.',
    'purchase-in-future': 'Wählen Sie ein Datum bis heute.',
    'day-in-past': 'Wählen Sie einen späteren Tag.',
    'place-missing': 'Wählen Sie einen Ort.',
    'address-missing': 'Geben Sie die Adresse ein.',
    'name-missing': 'Geben Sie Ihren Namen ein.',
    'contact-missing': 'Geben Sie E-Mail oder Telefon ein.',
    'email-invalid': 'Prüfen Sie die E-Mail-Adresse.',
    'phone-invalid': 'Prüfen Sie die Nummer, mit Ländervorwahl.',
    'consent-missing': 'Das brauchen wir zum Weitergeben.',
  },
}
