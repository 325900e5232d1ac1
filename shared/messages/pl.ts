// The contract's names in Polish. One term for each thing, in all files of this language:
//   repair: naprawa
//   workshop: serwis (autoryzowany serwis)
//   head office: centrala
//   item: produkt
//   request: zgłoszenie
//   quote: wycena
//   diagnosis: diagnoza
//   warranty: gwarancja
//   handover: przekazanie
//   pickup: odbiór
//   deposit: zaliczka
//   spare part: część zamienna
//   merchant, store: sklep
//   receipt: dowód zakupu
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Zgłoszono',
  offered: 'Zapytano serwis',
  booked: 'Znaleziono serwis',
  received: 'Przyjęto',
  quoted: 'Wycena',
  repairing: 'Naprawa',
  waiting: 'Oczekiwanie',
  ready: 'Gotowe',
  closed: 'Zakończono',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'Naprawa zakończona',
  no_fault: 'Nie znaleziono usterki',
  not_repairable: 'Naprawa nie jest możliwa',
  exchanged: 'Produkt zostanie wymieniony',
  credited: 'Pieniądze zostaną zwrócone',
  quote_declined: 'Nie naprawiono',
  cancelled: 'Anulowano',
  no_show: 'Zamknięto, bo produkt nie dotarł',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Dostarczę osobiście',
  'mail-in': 'Wyślę paczką',
  pickup: 'Poproszę o odbiór',
  'on-site': 'Naprawa w domu',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Odpowiedzialność ustawowa sprzedawcy',
  manufacturer: 'Gwarancja producenta',
  extended: 'Przedłużona gwarancja',
  goodwill: 'Dobra wola sprzedawcy',
  repair_warranty: 'Gwarancja na wcześniejszą naprawę',
  none: 'Brak gwarancji',
}

export const payers: ContractWords['payers'] = {
  customer: 'Klient',
  merchant: 'Sklep',
  brand: 'Producent',
}

export const causes: ContractWords['causes'] = {
  defect: 'Wada produktu',
  wear: 'Zużycie',
  handling: 'Sposób użytkowania',
  transport: 'Uszkodzenie w transporcie',
  none: 'Nie znaleziono',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Części zamienne są niedostępne',
  parts_expensive: 'Części zamienne są zbyt drogie',
  cannot_open: 'Produktu nie da się otworzyć',
  no_information: 'Brak dokumentacji naprawy',
  no_equipment: 'Brak potrzebnych narzędzi',
  worn_out: 'Zbyt duże zużycie',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'część zamienna',
  customer: 'odpowiedź klienta',
  transport: 'transport',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Brak czasu',
  no_part: 'Brak części zamiennej',
  not_our_skill: 'Nie nasza specjalizacja',
  too_far: 'Za daleko',
  closed: 'Wtedy mamy zamknięte',
  other: 'Inny powód',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Gotówka',
  card: 'Karta',
  transfer: 'Przelew',
  wallet: 'Portfel cyfrowy lub kod QR',
  invoice: 'Faktura',
  nothing: 'Nic do zapłaty',
}

export const sources: ContractWords['sources'] = {
  widget: 'Strona sklepu',
  store: 'Punkt obsługi w sklepie',
  phone: 'Telefon',
  workshop: 'Punkt przyjęć w serwisie',
  api: 'System sklepu',
}
