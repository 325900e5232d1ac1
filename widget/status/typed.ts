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

/**
 * Keeps words of the shopper's own, or drops them; what the repair says itself may change meanwhile, and so may the days.
 * @returns those words, also where they cannot be kept
 */
export function keepTyped(
  { code, contact }: StatusView,
  values: Record<string, string>,
): Record<string, string> {
  const known = Object.entries(contact).map(([name, value]) => [`contact.${name}`, value].join())
  const own = Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) =>
        /^(text|reason|contact)/.test(name) && value && !known.includes([name, value].join()),
    ),
  )
  try {
    if (Object.keys(own)[0]) sessionStorage.setItem(nameOf(code), JSON.stringify(own))
    else sessionStorage.removeItem(nameOf(code))
  } catch {
    // A blocked or full storage only means that a reload begins anew.
  }
  return own
}
