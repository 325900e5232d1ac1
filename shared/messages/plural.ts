// Which form of a word goes with a number, for the languages that have more than one or two.

const rules = new Map<string, Intl.PluralRules>()

/** @returns the form that the language uses with that number, such as `дня` of `день, дня, дней` for 3 */
export function plural(
  language: string,
  n: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return forms[known.select(n)] ?? forms.other
}
