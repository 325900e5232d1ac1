// The contract's names in English. Each stands for itself, so that the widget takes only those that it shows.
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Requested',
  offered: 'Workshop asked',
  booked: 'Workshop found',
  received: 'Arrived',
  quoted: 'Quote',
  repairing: 'Repair',
  waiting: 'Waiting',
  ready: 'Ready',
  closed: 'Closed',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'It is repaired',
  no_fault: 'No fault was found',
  not_repairable: 'It cannot be repaired',
  exchanged: 'You get a replacement',
  credited: 'You get your money back',
  quote_declined: 'Not repaired',
  cancelled: 'Cancelled',
  no_show: 'Closed, as it was not brought in',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Bring it in',
  'mail-in': 'Send it by post',
  pickup: 'Have it collected',
  'on-site': 'Have it repaired at home',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Legal guarantee',
  manufacturer: 'Manufacturer’s warranty',
  extended: 'Extended warranty',
  goodwill: 'Goodwill',
  repair_warranty: 'Warranty of an earlier repair',
  none: 'Not covered',
}

export const payers: ContractWords['payers'] = {
  customer: 'The customer',
  merchant: 'The shop',
  brand: 'The brand',
}

export const causes: ContractWords['causes'] = {
  defect: 'Defect of the item',
  wear: 'Wear',
  handling: 'Handling',
  transport: 'Transport damage',
  none: 'None found',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'Spare parts cannot be had',
  parts_expensive: 'Spare parts cost too much',
  cannot_open: 'It cannot be opened',
  no_information: 'No repair information',
  no_equipment: 'The equipment is missing',
  worn_out: 'Too worn out',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'a part',
  customer: 'the customer',
  transport: 'transport',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'No time',
  no_part: 'No spare part',
  not_our_skill: 'Not our trade',
  too_far: 'Too far',
  closed: 'We are closed then',
  other: 'Another reason',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Cash',
  card: 'Card',
  transfer: 'Bank transfer',
  wallet: 'Wallet or QR',
  invoice: 'On invoice',
  nothing: 'Nothing to pay',
}

export const sources: ContractWords['sources'] = {
  widget: 'Shop’s website',
  store: 'Shop counter',
  phone: 'Phone',
  workshop: 'Workshop counter',
  api: 'Shop’s system',
}
