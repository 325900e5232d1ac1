// The contract's names in French. One term for each thing, in all files of this language:
//   repair: réparation
//   workshop: atelier (agréé)
//   head office: siège
//   item: article
//   request: demande de réparation
//   quote: devis
//   diagnosis: diagnostic
//   warranty: garantie (the legal guarantee: garantie légale)
//   handover: remise
//   pickup: enlèvement
//   deposit: acompte
//   spare part: pièce détachée
//   merchant, store: magasin
//   receipt: preuve d'achat
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Demande reçue',
  offered: 'Atelier contacté',
  booked: 'Atelier trouvé',
  received: 'Arrivé',
  quoted: 'Devis',
  repairing: 'Réparation',
  waiting: 'En attente',
  ready: 'Prêt',
  closed: 'Terminé',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'La réparation est faite',
  no_fault: 'Aucune panne trouvée',
  not_repairable: 'Réparation impossible',
  exchanged: 'Votre article est remplacé',
  credited: 'Votre achat est remboursé',
  quote_declined: 'Non réparé',
  cancelled: 'Annulé',
  no_show: 'Clos, article non déposé',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Le déposer',
  'mail-in': 'L’envoyer par colis',
  pickup: 'Le faire enlever',
  'on-site': 'Le faire réparer à domicile',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Garantie légale',
  manufacturer: 'Garantie du fabricant',
  extended: 'Extension de garantie',
  goodwill: 'Geste commercial',
  repair_warranty: 'Garantie d’une réparation précédente',
  none: 'Hors garantie',
}

export const payers: ContractWords['payers'] = {
  customer: 'Le client',
  merchant: 'Le magasin',
  brand: 'La marque',
}

export const causes: ContractWords['causes'] = {
  defect: 'Défaut de l’article',
  wear: 'Usure',
  handling: 'Utilisation',
  transport: 'Dommage de transport',
  none: 'Aucune trouvée',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Pièces détachées introuvables',
  parts_expensive: 'Pièces détachées trop chères',
  cannot_open: 'Impossible à ouvrir',
  no_information: 'Pas de documentation de réparation',
  no_equipment: 'Équipement manquant',
  worn_out: 'Usure trop avancée',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'une pièce détachée',
  customer: 'le client',
  transport: 'le transport',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Pas le temps',
  no_part: 'Pas de pièce détachée',
  not_our_skill: 'Hors de notre métier',
  too_far: 'Trop loin',
  closed: 'Nous sommes fermés à cette date',
  other: 'Autre raison',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Espèces',
  card: 'Carte',
  transfer: 'Virement',
  wallet: 'Portefeuille mobile ou code QR',
  invoice: 'Sur facture',
  nothing: 'Rien à payer',
}

export const sources: ContractWords['sources'] = {
  widget: 'Site du magasin',
  store: 'Comptoir du magasin',
  phone: 'Téléphone',
  workshop: 'Comptoir de l’atelier',
  api: 'Système du magasin',
}
