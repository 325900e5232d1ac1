/** Photos of what is wrong or how an item came in: decoded and re-encoded on arrival, kept with the job that names them. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { Problem } from '../../shared/problem'
import { limits } from '../../shared/request'
import type { Bengkel } from '../bengkel'

/** Photos that no request has named are kept so long. */
const UNATTACHED_MS = 24 * 3_600_000

/**
 * Keeps an uploaded photo until a request names it.
 *
 * @returns its id, which cannot be guessed
 * @throws Problem `photo-too-large`, `photo-unreadable`
 */
export async function keepPhoto(
  bengkel: Bengkel,
  merchant: number,
  upload: Uint8Array,
): Promise<{ id: string }> {
  const { store, photos, random, clock } = bengkel
  if (!photos) throw new Problem('photo-unreadable', { field: 'photo' })
  if (upload.byteLength > limits.photoBytes) throw new Problem('photo-too-large', { field: 'photo' })
  const { bytes, width, height } = await photos.images.reencode(upload)
  const id = bytesToHex(random.bytes(16))
  await photos.blobs.put(id, bytes)
  await store.run([
    {
      sql: 'INSERT INTO photos (id, merchant_id, width, height, bytes, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      args: [id, merchant, width, height, bytes.byteLength, clock.now()],
    },
  ])
  return { id }
}

/**
 * Keeps the photos of an item's condition that somebody who takes it in sends, until they are added to its job.
 *
 * @param job to which they will be added; left out where it is only being booked in
 * @returns their ids
 * @throws Problem `photo-too-many`, `photo-too-large`, `photo-unreadable`, at the field `photos`
 */
export async function keepReceiptPhotos(
  bengkel: Bengkel,
  { merchant, job }: { merchant: number; job?: number },
  uploads: readonly Blob[],
): Promise<string[]> {
  if (uploads.length === 0) return []
  const sql = `SELECT count(*) AS n FROM photos WHERE job_id = ? AND kind = 'receipt'`
  const there = job === undefined ? null : await bengkel.store.readOne<{ n: number }>(sql, [job])
  const tooMany = uploads.length > limits.photos || uploads.length + (there?.n ?? 0) > limits.receiptPhotos
  if (tooMany) throw new Problem('photo-too-many', { field: 'photos' })
  const ids: string[] = []
  try {
    // One after the other: each is decoded whole in memory.
    for (const upload of uploads)
      ids.push((await keepPhoto(bengkel, merchant, new Uint8Array(await upload.arrayBuffer()))).id)
  } catch (error) {
    throw error instanceof Problem ? new Problem(error.code, { field: 'photos' }) : error
  }
  return ids
}

/** @returns the photo's bytes (WebP). @throws Problem `not-found` where the job has no such photo */
export async function photoOf({ store, photos }: Bengkel, job: number, id: string): Promise<Uint8Array> {
  const row = await store.readOne('SELECT 1 FROM photos WHERE id = ? AND job_id = ?', [id, job])
  const bytes = row === null ? null : await photos?.blobs.get(id)
  if (!bytes) throw new Problem('not-found')
  return bytes
}

/** Forgets photos that no request named within a day. @returns how many */
export async function forgetUnattached({ store, photos, clock }: Bengkel): Promise<number> {
  const before = clock.now() - UNATTACHED_MS
  const rows = await store.read<{ id: string }>(
    'SELECT id FROM photos WHERE job_id IS NULL AND created_at < ? LIMIT 500',
    [before],
  )
  if (rows.length === 0) return 0
  const ids = JSON.stringify(rows.map(({ id }) => id))
  await store.run([
    {
      sql: 'DELETE FROM photos WHERE job_id IS NULL AND id IN (SELECT value FROM json_each(?))',
      args: [ids],
    },
  ])
  for (const { id } of rows) await photos?.blobs.delete(id)
  return rows.length
}
