/** Who asks on a shop's page: the merchant by its publishable key, and the page by its origin. */
import type { Context } from 'hono'
import { Problem } from '../../../shared/problem'
import type { Bengkel } from '../../bengkel'
import type { Merchant } from '../../store/directory'

/** @returns the merchant with this publishable key. @throws Problem `merchant-missing`, `merchant-unknown` */
export async function merchantBy({ directory }: Bengkel, key: string | undefined): Promise<Merchant> {
  if (!key) throw new Problem('merchant-missing', { field: 'merchant' })
  const merchant = (await directory.books()).merchantByKey.get(key)
  if (!merchant?.active) throw new Problem('merchant-unknown', { field: 'merchant' })
  return merchant
}

/**
 * A browser names the page's origin; it must be one of the merchant's, or our own hosted page. A caller without an origin is
 * no page, and the publishable key lets it do no more.
 *
 * @throws Problem `origin-foreign`
 */
export function assertOrigin({ publicUrl }: Bengkel, c: Context, merchant: Merchant): void {
  const origin = c.req.header('Origin')
  if (origin !== undefined && origin !== publicUrl && !merchant.origins.includes(origin)) {
    throw new Problem('origin-foreign', { field: 'Origin' })
  }
}

/** @returns the merchant that the call names, asked from one of its own pages. @throws Problem */
export async function asker(bengkel: Bengkel, c: Context, key: string | undefined): Promise<Merchant> {
  const merchant = await merchantBy(bengkel, key)
  assertOrigin(bengkel, c, merchant)
  return merchant
}
