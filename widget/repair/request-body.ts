/** A request as the contract wants it, made of what is typed. */
import { CONSENT_TEXT } from '../../shared/consent'
import { needsAddress } from './checks'
import type { RequestFlow } from './flow'

/** @returns the body of `POST /v1/requests`: every filled field at its dotted path, without what its mode has no use for. */
export function requestBody({ draft, value, values, at, coverage }: RequestFlow): object {
  const mode = value('handover.mode')
  const idle: Record<string, boolean> = {
    'handover.store': mode !== 'carry-in',
    'handover.day': mode === 'mail-in',
    'handover.address': !needsAddress(mode),
  }
  const body: Record<string, Record<string, unknown>> = {
    item: { price: draft.price },
    problem: { photos: draft.photos },
  }
  for (const path of Object.keys(values)) {
    const [group, name] = path.split('.')
    if (name && value(path) && !idle[path]) (body[group!] ??= {})[name] = value(path)
  }
  return {
    ...body,
    merchant: at.api.merchant,
    place: draft.place,
    consent: { text: CONSENT_TEXT },
    coverage: coverage?.coverage,
  }
}
