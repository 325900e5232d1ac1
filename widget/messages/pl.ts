/** The widget's words in Polish. What is inserted is not inflected. */
import { modes } from '../../shared/messages/pl'
import type { Words } from './words'

export const pl: Words = {
  modes,
  dir: 'ltr',
  colon: ': ',
  launch: 'Zgłoś naprawę',
  next: 'Dalej',
  back: 'Wstecz',
  change: 'Zmień',
  close: 'Zamknij',
  send: 'Wyślij',
  sending: 'Wysyłanie',
  again: 'Spróbuj ponownie',
  optional: '(opcjonalnie)',
  step: (step) => `Krok ${step} z 5`,
  wrong: 'Sprawdź:',
  offline: 'Brak odpowiedzi. Nic nie przepadnie, próbujemy dalej.',
  unavailable: 'Chwilowo niedostępne. Spróbuj ponownie albo odśwież stronę.',

  // 1 What is it?
  item: 'Co wymaga naprawy?',
  fromPage: 'Dane z tej strony.',
  brand: 'Marka',
  model: 'Model',
  serial: 'Numer seryjny',
  bought: 'Data zakupu',
  follow: 'Śledź naprawę',

  // 2 What is wrong?
  fault: 'Na czym polega problem?',
  describe: 'Opis własnymi słowami',
  addPhotos: 'Dodaj zdjęcia',
  photos: 'Zdjęcia',
  noFault: (fee) => `Jeśli nie znajdziemy usterki, koszt diagnozy to ${fee}.`,
  restart: 'Inny produkt',

  // 3 Where are you?
  place: 'Gdzie jesteś?',
  town: 'Miejscowość lub kod pocztowy',
  here: 'Użyj mojej lokalizacji',
  nowhere: 'Nie znaleziono. Wpisz większą miejscowość.',
  noPosition: 'Brak lokalizacji. Wpisz miejscowość lub kod pocztowy.',
  found: (n) => `Znaleziono: ${n}`,

  day: 'Który dzień?',
  workshops: 'Najbliższe serwisy',
  noneNear: 'Brak serwisu w pobliżu',
  noneNearText: 'Mimo to wyślij zgłoszenie: nasza centrala znajdzie rozwiązanie i napisze do Ciebie.',
  firstDay: (day, days) => `od ${day}, zwykle ${days}`,
  showMore: 'Pokaż więcej',
  handover: 'Jak przekażesz produkt?',
  sentTo: (workshop) => `Kolejny serwis: ${workshop}`,
  where: 'Dokąd?',
  wide: (town) =>
    `${town} to duża miejscowość. Podaj dzielnicę, kod pocztowy lub lokalizację, a znajdziemy serwis, do którego naprawdę masz najbliżej.`,

  // 4 How do we reach you?
  contact: 'Jak się z Tobą skontaktować?',
  name: 'Imię i nazwisko',
  email: 'E-mail',
  phone: 'Telefon',
  oneOfTwo: 'Wystarczy e-mail albo telefon.',
  language: 'Język wiadomości',
  address: 'Adres',

  // 5 Check and send
  review: 'Sprawdź i wyślij',
  consent: (merchant) => `${merchant} i serwis mogą użyć tych danych do tej naprawy.`,
  privacy: 'Prywatność',

  // The ticket and its status
  ticket: 'Twoja naprawa',
  when: 'Dzień',
  readyBy: 'Gotowe',
  about: (day) => `około ${day}`,
  workshop: 'Serwis',
  cost: 'Koszt',
  history: 'Historia',
  actions: {
    messages: 'Napisz wiadomość',
    reschedule: 'Zmień dzień',
    contact: 'Popraw dane kontaktowe',
    cancel: 'Anuluj naprawę',
    repeat: 'Problem nie zniknął',
    rating: 'Oceń naprawę',
  },

  problems: {
    'symptom-unknown': 'Wybierz problem.',
    'purchase-in-future': 'Podaj datę nie późniejszą niż dziś.',
    'day-in-past': 'Wybierz późniejszy dzień.',
    'place-missing': 'Wybierz miejscowość.',
    'address-missing': 'Podaj adres.',
    'name-missing': 'Podaj imię i nazwisko.',
    'contact-missing': 'Podaj e-mail lub numer telefonu.',
    'email-invalid': 'Sprawdź adres e-mail.',
    'phone-invalid': 'Sprawdź numer, z kodem kraju.',
    'consent-missing': 'Bez tego nie przekażemy zgłoszenia.',
  },
}
