/** Which pages a merchant's key works on: origins as browsers send them, made from what people type. */

/** Loopback hosts, where a page may be served without TLS. */
const LOCAL = /^(.+\.)?localhost$|^127\.0\.0\.1$/

/**
 * @param text such as `https://shop.example`, with a path or without a scheme
 * @returns the origin as a browser sends it, or null where it is none: not `https:` (or a local `http:`), or with wildcards
 */
export function toOrigin(text: string): string | null {
  const typed = text.trim()
  const named = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `${guessScheme(typed)}://${typed}`
  if (!URL.canParse(named)) return null
  const { protocol, hostname, origin, username, password } = new URL(named)
  const local = LOCAL.test(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && local)) return null
  const isName = local || /^([\da-z]([\da-z-]*[\da-z])?\.)+[\da-z-]{2,}$/.test(hostname)
  return isName && username === '' && password === '' ? origin : null
}

function guessScheme(typed: string): 'http' | 'https' {
  return LOCAL.test(typed.split(/[:/]/)[0]!.toLowerCase()) ? 'http' : 'https'
}
