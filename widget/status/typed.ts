/** Keeps what is being written about a repair while the tab lives, so that a reload loses nothing; where storage is blocked, it is not kept. */
import type { StatusView } from '../../shared/status'

const nameOf = (code: string) => `bengkel-typed:${code}`

/** @returns what was typed about a repair, and not sent */
export function typedAbout({ code }: StatusView): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(code)) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

/** @returns what the repair says of its contact, by the names of its fields */
export const contactFieldsOf = ({ contact }: StatusView): Record<string, string> =>
  Object.fromEntries(Object.entries(contact).map(([name, value]) => [`contact.${name}`, value]))

/**
 * Keeps words of the shopper's own, or drops them; what the repair says itself may change meanwhile, and so may the days.
 * @returns those words, also where they cannot be kept
 */
export function keepTyped(view: StatusView, values: Record<string, string>): Record<string, string> {
  const known = contactFieldsOf(view)
  const own = Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => /^(text|reason|contact)/.test(name) && value && value !== known[name],
    ),
  )
  const key = nameOf(view.code)
  try {
    if (Object.keys(own)[0]) sessionStorage.setItem(key, JSON.stringify(own))
    else sessionStorage.removeItem(key)
  } catch {
    // A blocked or full storage only means that a reload begins anew.
  }
  return own
}
