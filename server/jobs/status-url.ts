/** The address of a job's status page: the token stands in the fragment, so that no server but ours ever sees it. */
import type { Bengkel } from '../bengkel'
import type { Merchant } from '../store/directory'
import type { Job } from './job'

/** @returns the link that opens the job's status, on the merchant's hosted page */
export function statusUrl(
  { tokens, publicUrl }: Pick<Bengkel, 'tokens' | 'publicUrl'>,
  merchant: Pick<Merchant, 'key'>,
  { id, epoch }: Pick<Job, 'id' | 'epoch'>,
): string {
  return urlWith(publicUrl, merchant, tokens.of(id, epoch))
}

/** @returns the link for a token that was made already: making one takes longer than all else here */
export function urlWith(publicUrl: string, { key }: Pick<Merchant, 'key'>, token: string): string {
  return `${publicUrl}/r/${key}#${token}`
}
