// What a customer must do about a problem, in Dutch: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'Op die dag kan het niet. Kies een andere.',
  'version-stale': 'Er is intussen iets veranderd. Dit is de stand van nu.',
  'quote-stale': 'Deze offerte staat niet meer open.',
  'command-not-allowed': 'Dit kan niet meer.',
  'photo-too-large': 'Deze foto is te groot.',
  'mode-unsuited': 'Kies een van deze mogelijkheden.',
  'too-long': 'Maak dit korter.',
  'category-unknown': 'Kies wat het is.',
  'date-invalid': 'Controleer de datum.',
  'photo-unknown': 'Een foto is niet meer bewaard. Verwijder die en voeg hem opnieuw toe.',
  'workshop-unknown': 'Dit servicepunt neemt het niet meer aan. Kies een ander.',
  'store-unknown': 'Deze winkel neemt het niet meer aan. Kies een andere.',
  'workshop-full': 'Dit servicepunt zit nu vol. Kies een ander.',
  'merchant-unknown': 'Deze winkel neemt geen aanvragen meer aan.',
  'origin-foreign': 'Vanaf deze pagina kan niets worden verstuurd. Laat het de winkel weten.',
  'idempotency-key-reused':
    'Dit is al vanuit een ander tabblad verstuurd. Kijk daar, of verstuur het opnieuw als het een andere reparatie is.',
  'body-too-large': 'Dit is te veel in één keer. Maak het korter.',
  'job-unknown': 'Er is geen reparatie met deze code en deze contactgegevens. Controleer beide.',
}
