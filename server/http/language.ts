/** Which language a page speaks to somebody whom we do not know. */
import type { Context } from 'hono'
import type { Language } from '../../shared/language'
import { spoken } from '../../shared/language'

/** @returns the first of the browser's languages that is among those given, else the fallback */
export function languageOf<L extends Language>(c: Context, of: readonly L[], fallback: L): L {
  const tags = (c.req.header('Accept-Language') ?? '').split(',').map((tag) => tag.split(';')[0]!.trim())
  return tags.map((tag) => spoken(of, tag)).find(Boolean) ?? fallback
}
