// What a customer must do about a problem, in German: said in place of the contract's detail, which speaks to developers.
import type { ProblemWords } from './words'

export const problemWords: ProblemWords = {
  'day-impossible': 'An diesem Tag geht es nicht. Wählen Sie einen anderen.',
  'version-stale': 'Inzwischen hat sich etwas geändert. Das ist der aktuelle Stand.',
  'quote-stale': 'Dieser Kostenvoranschlag ist nicht mehr offen.',
  'command-not-allowed': 'Das ist nicht mehr möglich.',
  'photo-too-large': 'Dieses Foto ist zu groß.',
  'mode-unsuited': 'Wählen Sie eine dieser Möglichkeiten.',
  'too-long': 'Bitte kürzen.',
  'category-unknown': 'Wählen Sie aus, was es ist.',
  'date-invalid': 'Prüfen Sie das Datum.',
  'photo-unknown': 'Ein Foto ist nicht mehr gespeichert. Entfernen Sie es und fügen Sie es erneut hinzu.',
  'workshop-unknown': 'Diese Werkstatt nimmt das nicht mehr an. Wählen Sie eine andere.',
  'store-unknown': 'Diese Filiale nimmt das nicht mehr an. Wählen Sie eine andere.',
  'workshop-full': 'Diese Werkstatt ist jetzt ausgelastet. Wählen Sie eine andere.',
  'merchant-unknown': 'Dieser Händler nimmt keine Anfragen mehr an.',
  'origin-foreign': 'Von dieser Seite kann nichts gesendet werden. Bitte sagen Sie dem Händler Bescheid.',
  'idempotency-key-reused':
    'Das wurde schon in einem anderen Tab gesendet. Sehen Sie dort nach, oder senden Sie erneut, wenn es eine andere Reparatur ist.',
  'body-too-large': 'Das ist zu viel auf einmal. Bitte kürzen.',
  'job-unknown': 'Zu diesem Code und diesen Kontaktdaten gibt es keine Reparatur. Prüfen Sie beides.',
}
