/** A request as the contract wants it, made of what is typed. */
import { consentText } from '../../shared/consent'
import type { RequestFlow } from './flow'
import { triedOf } from './steps/tips'

/** What each way of handing over has no use for, by path. */
const IDLE: Record<string, RegExp> = { 'carry-in': /address/, 'mail-in': /store|day/ }
/** A store sends it on to whom it works with. */
const AT_STORE = /address|workshop/

/** @returns the body of `POST /v1/requests`: every filled field at its dotted path, without what its mode has no use for. */
export function requestBody(flow: RequestFlow): object {
  const { draft, value, values, at, coverage } = flow
  const mode = value('handover.mode')
  const idle = mode === 'carry-in' && value('handover.store') ? AT_STORE : (IDLE[mode] ?? /store/)
  const body: Record<string, Record<string, unknown>> = {
    item: { price: draft.price },
    problem: { photos: draft.photos, tried: triedOf(flow) },
  }
  for (const path of Object.keys(values)) {
    const [group, name] = path.split('.')
    if (name && value(path) && !idle.test(path)) (body[group!] ??= {})[name] = value(path)
  }
  return {
    ...body,
    merchant: at.api.merchant,
    place: draft.place,
    consent: { text: consentText(at.language) },
    coverage: coverage?.coverage,
  }
}
