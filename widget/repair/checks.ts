/** What each step needs before it lets on: rules of the contract that can be told before sending. */
import type { ProblemCode } from '../../shared/problem'

/** The steps, in order; the shopper sees the checks before sending in (`tips`) as part of the second of five. */
export const steps = ['item', 'fault', 'tips', 'place', 'contact', 'review'] as const
export type Step = (typeof steps)[number]

/** @returns what is typed in a field. */
type Value = (name: string) => string

/** What is wrong with a field, if its value is what it should not be; the value, all values and the present day are given. */
type Rule = [field: string, code: ProblemCode, wrong: (value: string, all: Value, today: string) => unknown]

/** @returns whether the item is fetched, sent or repaired where the shopper is. */
export const needsAddress = (mode: string): boolean => mode !== 'carry-in'

const missing = (value: string) => !value

/** The rules of a contact, which can be corrected later too. */
export const contactRules: Rule[] = [
  ['contact.name', 'name-missing', missing],
  ['contact.email', 'contact-missing', (email, all) => !email && !all('contact.phone')],
  ['contact.email', 'email-invalid', (email) => email && !/^\S+@\S+\.\S+$/.test(email)],
  ['contact.phone', 'phone-invalid', (phone) => phone && !/^\+?[\d\s().\-/]{6,24}$/.test(phone)],
]

const rules: Record<Step, Rule[]> = {
  item: [['item.purchasedOn', 'purchase-in-future', (day, _, today) => day > today]],
  fault: [['problem.symptom', 'symptom-unknown', missing]],
  tips: [],
  place: [['handover.day', 'day-in-past', (day, _, today) => day && day < today]],
  contact: [
    ...contactRules,
    ['handover.address', 'address-missing', (text, all) => !text && needsAddress(all('handover.mode'))],
  ],
  review: [['consent', 'consent-missing', missing]],
}

/** @returns the code of each field that breaks a rule. */
export const broken = (rules: Rule[], value: Value, today = ''): Record<string, ProblemCode> =>
  Object.fromEntries(
    rules
      .filter(([field, , wrong]) => wrong(value(field), value, today))
      .map(([field, code]) => [field, code]),
  )

/** @returns the problem of each field of the step that is not as it should be. */
export const check = (step: Step, value: Value, today: string): Record<string, ProblemCode> =>
  broken(rules[step], value, today)

/** @returns the step that asks for a field; what no step asks for is shown where the request is sent. */
export const stepOf = (field: string): Step =>
  (
    ({ item: 'item', problem: 'fault', place: 'place', handover: 'place', contact: 'contact' }) as Record<
      string,
      Step
    >
  )[field === 'handover.address' ? 'contact' : field.split('.')[0]!] ?? 'review'
