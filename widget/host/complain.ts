/** Tells whoever has put the element on a page what is wrong with it. Loaded where something is. */
import { codeOf, type Api, type Failure } from '../api'

/** Says on the console what to do. @returns the problem's code, or `unreachable` */
export function complain({ problem }: Failure, { base, merchant }: Api): string {
  const why = !merchant
    ? 'The merchant key is missing. Copy the script tag anew from the office: its data-merchant begins with pk_.'
    : problem
      ? `${problem.title}. ${problem.detail} (${merchant} on ${location.origin})`
      : `${base} does not answer. If it runs, allow it in connect-src of this page's Content-Security-Policy.`
  console.error(`bengkel: ${why}`)
  return problem ? codeOf(problem.type) : 'unreachable'
}
