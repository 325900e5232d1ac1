/** Which language a page speaks to somebody whom we do not know. */
import type { Context } from 'hono'
import type { Language } from '../../shared/language'
import { languageFor, languages } from '../../shared/language'

/** @returns the first of the browser's languages that we speak, else the fallback */
export function languageOf(c: Context, fallback?: Language): Language {
  const tags = (c.req.header('Accept-Language') ?? '').split(',').map((tag) => tag.split(';')[0]!.trim())
  const spoken = tags.find((tag) =>
    languages.some((language) => tag.toLowerCase().split('-')[0] === language),
  )
  return languageFor(spoken, fallback)
}
