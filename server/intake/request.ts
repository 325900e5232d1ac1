/** A shopper asks for a repair: the request becomes a job, once, whatever is retried. */
import { Problem } from '../../shared/problem'
import type { RepairRequest, RequestTaken } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import { urlWith } from '../jobs/status-url'
import type { Merchant } from '../store/directory'
import type { Origin } from './job-to-be'
import { bear, toAsked } from './job-to-be'

/**
 * @param idempotencyKey the same for all retries of one request
 * @param payload the request as it came: what comes under the same key must be the same
 * @returns what the shopper is told; the same again for the same key and payload
 * @throws Problem what `toAsked` throws, and `idempotency-key-reused` where the key came with another payload
 */
export async function takeRequest(
  bengkel: Bengkel,
  merchant: Merchant,
  request: RepairRequest,
  idempotencyKey: string,
  payload = JSON.stringify(request),
): Promise<RequestTaken> {
  const requestKey = `request:${idempotencyKey}`
  const requestHash = bengkel.digest(payload)
  const origin: Origin = { merchant, source: 'widget', actor: 'customer', requestKey, requestHash }
  const { contact, consent } = request
  try {
    const asked = await toAsked(bengkel, origin, request, consent.text)
    const made = await bear(bengkel, origin, asked, contact)
    if (made) return taken(bengkel, merchant, made)
  } catch (error) {
    // What was right when it was first sent may be wrong by now: its photos are attached, its day has passed.
    const before = error instanceof Problem ? await answerBefore(bengkel, origin) : null
    if (!before) throw error
    return before
  }
  return (await answerBefore(bengkel, origin))!
}

/** @returns what was answered when this key came first, rebuilt; null where it never came */
async function answerBefore(bengkel: Bengkel, origin: Origin): Promise<RequestTaken | null> {
  const row = await bengkel.store.readOne<Made & { request_hash: string }>(
    `SELECT j.id, j.epoch, j.request_hash, e.status FROM jobs j
      JOIN events e ON e.job_id = j.id AND e.command_id = 'request'
      WHERE j.merchant_id = ? AND j.request_key = ?`,
    [origin.merchant.id, origin.requestKey],
  )
  if (!row) return null
  if (row.request_hash !== origin.requestHash)
    throw new Problem('idempotency-key-reused', { field: 'Idempotency-Key' })
  return taken(bengkel, origin.merchant, row)
}

interface Made {
  id: number
  /** Left out: nothing was revoked yet. */
  epoch?: number
  status: RequestTaken['status']
}

function taken(
  { codes, tokens, publicUrl }: Bengkel,
  merchant: Merchant,
  { id, epoch = 0, status }: Made,
): RequestTaken {
  const token = tokens.of(id, epoch)
  return { code: codes.of(id), token, statusUrl: urlWith(publicUrl, merchant, token), status }
}
