/** Photos of what is wrong: decoded and re-encoded on arrival, kept with the job that names them. */
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
  if (!photos) throw new Problem('photo-unreadable')
  if (upload.byteLength > limits.photoBytes) throw new Problem('photo-too-large')
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
