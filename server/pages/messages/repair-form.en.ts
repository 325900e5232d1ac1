// What workshops and the office read about the European Repair Information Form, in English.
export const repairFormEn = {
  title: 'European Repair Information Form',
  give: 'Give it with the quote',
  giveHint: 'Only where the customer pays. It holds for at least 30 days, and a yes within them binds you.',
  noPhone:
    'The European Repair Information Form cannot be given: your phone number is not known. The office adds it.',
  fold: 'Services, replacement, form',
  services: 'Services beside the work, in the total. Empty: none. 0: free.',
  service: (name: string, currency: string) => `${name} in ${currency}`,
  names: { removal: 'Removal', installation: 'Installation', transport: 'Transport' },
  declineFee: (currency: string) => `Check fee if declined, in ${currency}`,
  declineFeeHint: 'Only what was told before the check.',
  declineFeeName: 'if declined',
  replacement: (currency: string) => `Replacement meanwhile, cost in ${currency}`,
  replacementHint: 'Empty: none. 0: free.',
  repair: 'Type of repair suggested',
  repairHint: 'What the lines say, where it stays empty.',
  pricing: 'How the price is calculated',
  pricingHint: 'Only where it cannot be fixed yet. The total is then the most that it can be.',
  note: 'Anything else for the customer',
  atMost: 'at most',

  /** In the workshop's books. */
  repairer: 'As customers read it',
  repairerHint:
    'The European Repair Information Form names the workshop that repairs, with its own address, phone and email. Fill in what differs from above.',
  name: 'Name in full, with its legal form',
  phone: 'Phone for customers',
  email: 'Email for customers',
  url: 'Another way online, such as a contact page',
}
