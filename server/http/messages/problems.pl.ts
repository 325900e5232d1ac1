// What a customer must do about a problem, in Polish: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'W tym dniu się nie da. Wybierz inny.',
  'version-stale': 'W międzyczasie coś się zmieniło. Tak jest teraz.',
  'quote-stale': 'Ta wycena nie jest już aktualna.',
  'command-not-allowed': 'To nie jest już możliwe.',
  'photo-too-large': 'To zdjęcie jest za duże.',
  'mode-unsuited': 'Wybierz jedną z tych możliwości.',
  'too-long': 'Skróć ten tekst.',
  'category-unknown': 'Wybierz, co to jest.',
  'date-invalid': 'Sprawdź datę.',
  'photo-unknown': 'Jedno ze zdjęć już się nie zachowało. Usuń je i dodaj ponownie.',
  'workshop-unknown': 'Ten serwis już tego nie przyjmuje. Wybierz inny.',
  'store-unknown': 'Ten sklep już tego nie przyjmuje. Wybierz inny.',
  'workshop-full': 'Ten serwis nie ma teraz wolnych miejsc. Wybierz inny.',
  'merchant-unknown': 'Ten sklep nie przyjmuje już zgłoszeń.',
  'origin-foreign': 'Z tej strony nie można wysłać zgłoszenia. Powiadom o tym sklep.',
  'idempotency-key-reused':
    'To już wysłano z innej karty. Sprawdź tam albo wyślij ponownie, jeśli to inna naprawa.',
  'body-too-large': 'To za dużo naraz. Skróć treść.',
  'job-unknown': 'Nie ma naprawy o tym kodzie i z tymi danymi kontaktowymi. Sprawdź jedno i drugie.',
}
