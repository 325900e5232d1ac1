/** Photos that somebody names after uploading them: each must be kept, the merchant's, and nobody else's yet. */
import { Problem } from '../../shared/problem'
import { limits } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import type { Job } from './job'

/** @param field that names them. @throws Problem `photo-unknown` */
export async function assertFree(
  { store }: Pick<Bengkel, 'store'>,
  merchant: number,
  photos: readonly string[],
  field: string,
): Promise<void> {
  if (photos.length === 0) return
  const free = await store.read<{ id: string }>(
    `SELECT id FROM photos WHERE id IN (SELECT value FROM json_each(?)) AND merchant_id = ? AND job_id IS NULL`,
    [JSON.stringify(photos), merchant],
  )
  if (free.length !== new Set(photos).size) throw new Problem('photo-unknown', { field })
}

/** @throws Problem `photo-too-many` where with these a job's messages bring more than they may, `photo-unknown` */
export async function assertMayBring(
  bengkel: Pick<Bengkel, 'store'>,
  job: Pick<Job, 'id' | 'merchant'>,
  photos: readonly string[],
): Promise<void> {
  if (photos.length === 0) return
  const sql = `SELECT count(*) AS n FROM photos WHERE job_id = ? AND kind = 'message'`
  const there = (await bengkel.store.readOne<{ n: number }>(sql, [job.id]))!.n
  if (there + photos.length > limits.messagePhotos) throw new Problem('photo-too-many', { field: 'photos' })
  await assertFree(bengkel, job.merchant, photos, 'photos')
}
