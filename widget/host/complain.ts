/** Tells whoever has put the element on a page what is wrong with it, and where the guide says more. Loaded where something is. */
import { TRUSTED_TYPES, type Trouble } from '../../shared/embed'
import { codeOf, Failure, type Api } from '../api'
import { BengkelErrorEvent } from '../events'
import type { Words } from '../messages/words'

const say = ({ base, merchant }: Api, trouble: Trouble, what: string): void =>
  console.error(`bengkel: ${what} ${base}/guide?merchant=${merchant}#${trouble}`)

/**
 * Where a page's policy lets nothing be drawn, a plain link to the hosted page stands in; made without any markup, it passes all
 * policies.
 */
export function replaceWithLink(element: Element, api: Api, words?: Words): void {
  say(
    api,
    'trusted-types',
    `This page lets nothing be drawn. Add "${TRUSTED_TYPES}" to trusted-types in its policy.`,
  )
  const link = document.createElement('a')
  link.href = `${api.base}/r/${api.merchant}`
  link.textContent = words?.launch ?? link.host
  element.shadowRoot!.replaceChildren(link)
}

/** The guide's sections, by the codes of problems that a shop can mend. */
const sections: Partial<Record<string, Trouble>> = {
  'merchant-missing': 'key',
  'merchant-unknown': 'key',
  'origin-foreign': 'origin',
}

/** Says on the console what to do, and tells the page. */
export async function complain(element: HTMLElement, api: Api, error: unknown): Promise<void> {
  const { base, merchant } = api
  const problem = error instanceof Failure ? error.problem : undefined
  const code = problem ? codeOf(problem.type) : 'unreachable'
  element.dispatchEvent(new BengkelErrorEvent(code))
  // What is read in place of the form must be readable as well.
  void import('../repair/beside').then(
    ({ keepReadable }) => keepReadable(element),
    () => {},
  )
  if (!merchant)
    say(
      api,
      'key',
      'The merchant key is missing. Copy the script tag anew from the office: its data-merchant begins with pk_.',
    )
  else if (problem)
    say(
      api,
      sections[code] ?? 'other',
      `${problem.title}. ${problem.detail} (${merchant} on ${location.origin})`,
    )
  else if (!(error instanceof Failure))
    say(api, 'files', `A file of the widget could not be loaded. ${error}`)
  else if (await isForbidden(api))
    say(api, 'policy', `Add ${base} to connect-src in this page's Content-Security-Policy.`)
  else say(api, 'other', `${base} does not answer, or something in this browser keeps it from being asked.`)
}

/** @returns whether the page's own policy keeps us from asking the server; only a violation tells, so it is asked once more. */
async function isForbidden({ base }: Api): Promise<boolean> {
  let forbidden = false
  const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    forbidden ||= effectiveDirective === 'connect-src' && blockedURI.startsWith(base)
  }
  document.addEventListener('securitypolicyviolation', hear)
  await fetch(`${base}/v1/config`, { signal: AbortSignal.timeout?.(5_000) }).catch(() => undefined)
  // The violation is told in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 100))
  document.removeEventListener('securitypolicyviolation', hear)
  return forbidden
}
