// The contract's names in Dutch. One term for each thing, in all files of this language:
//   repair: reparatie
//   workshop: servicepunt (erkend reparatiecentrum; "werkplaats" would be a motor garage to many)
//   head office: hoofdkantoor
//   item: product
//   request: aanvraag
//   quote: offerte
//   diagnosis: onderzoek
//   warranty: garantie
//   handover: overdracht
//   pickup: ophalen
//   deposit: aanbetaling
//   spare part: onderdeel
//   merchant, store: winkel
//   receipt: aankoopbewijs
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Aangevraagd',
  offered: 'Servicepunt benaderd',
  booked: 'Servicepunt gevonden',
  received: 'Aangekomen',
  quoted: 'Offerte',
  repairing: 'Reparatie',
  waiting: 'Wacht',
  ready: 'Klaar',
  closed: 'Afgesloten',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'De reparatie is klaar',
  no_fault: 'Geen defect gevonden',
  not_repairable: 'Reparatie is niet mogelijk',
  exchanged: 'U krijgt een vervangend product',
  credited: 'U krijgt uw geld terug',
  quote_declined: 'Niet gerepareerd',
  cancelled: 'Geannuleerd',
  no_show: 'Afgesloten, omdat er niets is gebracht',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Zelf brengen',
  'mail-in': 'Met de post versturen',
  pickup: 'Laten ophalen',
  'on-site': 'Thuis laten repareren',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Wettelijke garantie',
  manufacturer: 'Fabrieksgarantie',
  extended: 'Verlengde garantie',
  goodwill: 'Coulance',
  repair_warranty: 'Garantie op een eerdere reparatie',
  none: 'Geen garantie',
}

export const payers: ContractWords['payers'] = {
  customer: 'De klant',
  merchant: 'De winkel',
  brand: 'De fabrikant',
}

export const causes: ContractWords['causes'] = {
  defect: 'Productfout',
  wear: 'Slijtage',
  handling: 'Gebruik',
  transport: 'Transportschade',
  none: 'Geen gevonden',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Onderdelen zijn niet verkrijgbaar',
  parts_expensive: 'Onderdelen zijn te duur',
  cannot_open: 'Het product kan niet worden geopend',
  no_information: 'Er is geen reparatie-informatie',
  no_equipment: 'Het juiste gereedschap ontbreekt',
  worn_out: 'Het product is te ver versleten',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'een onderdeel',
  customer: 'de klant',
  transport: 'transport',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Geen tijd',
  no_part: 'Geen onderdeel',
  not_our_skill: 'Niet ons vakgebied',
  too_far: 'Te ver weg',
  closed: 'Dan zijn we gesloten',
  other: 'Andere reden',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Contant',
  card: 'Pinpas of creditcard',
  transfer: 'Overschrijving',
  wallet: 'Wallet of QR-code',
  invoice: 'Op factuur',
  nothing: 'Niets te betalen',
}

export const sources: ContractWords['sources'] = {
  widget: 'Website van de winkel',
  store: 'Balie van de winkel',
  phone: 'Telefoon',
  workshop: 'Balie van het servicepunt',
  api: 'Systeem van de winkel',
}
