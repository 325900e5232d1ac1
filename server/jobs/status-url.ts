/** The address of a job's status page: the token stands in the fragment, so that no server but ours ever sees it. */
import type { Bengkel } from '../bengkel'
import type { Merchant } from '../store/directory'
import type { Job } from './job'

/** @returns the link that opens the job's status, on the merchant's hosted page */
export function statusUrl(
  { tokens, publicUrl }: Pick<Bengkel, 'tokens' | 'publicUrl'>,
  { key }: Pick<Merchant, 'key'>,
  { id, epoch }: Pick<Job, 'id' | 'epoch'>,
): string {
  return `${publicUrl}/r/${key}#${tokens.of(id, epoch)}`
}
