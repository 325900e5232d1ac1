// What a repair request asks, as a shop would ask it on one page: the questions of our five steps, for each of the peers' forms.

export type Question =
  | { kind: 'text' | 'date' | 'email' | 'tel' | 'long'; name: string; label: string; hint?: string }
  | {
      kind: 'one of many' | 'one of few'
      name: string
      label: string
      hint?: never
      answers: readonly string[]
    }
  | { kind: 'yes'; name: string; label: string; hint?: never }

export const questions: readonly Question[] = [
  {
    kind: 'one of many',
    name: 'category',
    label: 'What needs repair?',
    answers: [
      'Phone',
      'Tablet',
      'Laptop',
      'Television',
      'Monitor',
      'Headphones',
      'Game console',
      'Washing machine',
      'Dishwasher',
      'Refrigerator',
      'Coffee maker',
      'Vacuum cleaner',
      'Power tool',
    ],
  },
  { kind: 'text', name: 'brand', label: 'Brand' },
  { kind: 'text', name: 'model', label: 'Model' },
  { kind: 'date', name: 'purchasedOn', label: 'Date of purchase' },
  { kind: 'text', name: 'serial', label: 'Serial number' },
  {
    kind: 'one of few',
    name: 'symptom',
    label: 'What is wrong?',
    answers: ['Does not drain', 'Leaks', 'Smells', 'Does not start', 'Something else'],
  },
  { kind: 'long', name: 'description', label: 'In your own words' },
  { kind: 'text', name: 'place', label: 'Town or postcode' },
  {
    kind: 'one of few',
    name: 'mode',
    label: 'How do you hand it over?',
    answers: ['Bring it in', 'Send it by mail', 'Have it repaired at home'],
  },
  { kind: 'text', name: 'name', label: 'Name' },
  { kind: 'email', name: 'email', label: 'Email', hint: 'An email or a phone number is enough.' },
  { kind: 'tel', name: 'phone', label: 'Phone' },
  { kind: 'long', name: 'address', label: 'Address' },
  { kind: 'yes', name: 'consent', label: 'The shop may use these details for the repair.' },
]

/** The questions of our first step alone. */
export const firstQuestions = questions.slice(0, 5)
