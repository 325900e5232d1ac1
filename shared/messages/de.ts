// The contract's names in German. One term for each thing, in all files of this language:
//   repair: Reparatur
//   workshop: Werkstatt (autorisierte Servicewerkstatt)
//   head office: Zentrale
//   item: Artikel
//   request: Reparaturanfrage
//   quote: Kostenvoranschlag
//   diagnosis: Prüfung
//   warranty: Garantie (the legal guarantee: Gewährleistung)
//   handover: Übergabe
//   pickup: Abholung
//   deposit: Anzahlung
//   spare part: Ersatzteil
//   merchant: Händler
//   store: Filiale
//   receipt: Kaufbeleg
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Angefragt',
  offered: 'Werkstatt angefragt',
  booked: 'Werkstatt gefunden',
  received: 'Eingetroffen',
  quoted: 'Kostenvoranschlag',
  repairing: 'Reparatur',
  waiting: 'Wartet',
  ready: 'Fertig',
  closed: 'Abgeschlossen',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'Die Reparatur ist fertig',
  no_fault: 'Kein Fehler gefunden',
  not_repairable: 'Reparatur nicht möglich',
  exchanged: 'Sie erhalten Ersatz',
  credited: 'Sie erhalten Ihr Geld zurück',
  quote_declined: 'Nicht repariert',
  cancelled: 'Storniert',
  no_show: 'Beendet, nicht abgegeben',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Selbst vorbeibringen',
  'mail-in': 'Mit der Post senden',
  pickup: 'Abholen lassen',
  'on-site': 'Zu Hause reparieren lassen',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Gesetzliche Gewährleistung',
  manufacturer: 'Herstellergarantie',
  extended: 'Garantieverlängerung',
  goodwill: 'Kulanz',
  repair_warranty: 'Garantie auf eine frühere Reparatur',
  none: 'Nicht abgedeckt',
}

export const payers: ContractWords['payers'] = {
  customer: 'Kundin oder Kunde',
  merchant: 'Der Händler',
  brand: 'Der Hersteller',
}

export const causes: ContractWords['causes'] = {
  defect: 'Produktfehler',
  wear: 'Verschleiß',
  handling: 'Handhabung',
  transport: 'Transportschaden',
  none: 'Keine gefunden',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Ersatzteile sind nicht erhältlich',
  parts_expensive: 'Ersatzteile sind zu teuer',
  cannot_open: 'Das Gehäuse lässt sich nicht öffnen',
  no_information: 'Es gibt keine Reparaturanleitung',
  no_equipment: 'Das nötige Werkzeug fehlt',
  worn_out: 'Der Verschleiß ist zu groß',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'Ersatzteil',
  customer: 'Nachricht der Kundin oder des Kunden',
  transport: 'Transport',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Keine Zeit',
  no_part: 'Kein Ersatzteil',
  not_our_skill: 'Nicht unser Fachgebiet',
  too_far: 'Zu weit entfernt',
  closed: 'Dann ist geschlossen',
  other: 'Anderer Grund',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Bar',
  card: 'Karte',
  transfer: 'Überweisung',
  wallet: 'Wallet oder QR-Code',
  invoice: 'Auf Rechnung',
  nothing: 'Nichts zu zahlen',
}

export const sources: ContractWords['sources'] = {
  widget: 'Website des Händlers',
  store: 'Filiale',
  phone: 'Telefon',
  workshop: 'Annahme der Werkstatt',
  api: 'System des Händlers',
}
