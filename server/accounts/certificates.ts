/** The certificates of a workshop's people: who holds one for which kind of thing, and until when. */
import * as v from 'valibot'
import type { CategoryCode } from '../../shared/catalog'
import { categoryCodes } from '../../shared/catalog'
import { Day } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import { assertNotPast, keep, line, workshopOf } from './of-workshop'

export const CertificateInput = v.object({
  holder: line(120, 'name-missing'),
  category: v.picklist(categoryCodes, 'category-unknown'),
  lastDay: Day,
})
export type CertificateInput = v.InferOutput<typeof CertificateInput>

export interface Certificate extends CertificateInput {
  id: number
}

/**
 * Keeps a certificate, or renews the one that the person has for the same kind of thing.
 *
 * @param input parsed by `CertificateInput`
 * @throws Problem `workshop-unknown`, `day-in-past`
 */
export async function keepCertificate(
  bengkel: Bengkel,
  workshop: number,
  input: CertificateInput,
): Promise<void> {
  const { timeZone } = await workshopOf(bengkel, workshop)
  assertNotPast(bengkel, timeZone, input.lastDay, 'lastDay')
  await keep(bengkel, workshop, {
    sql: `INSERT INTO certificates (workshop_id, holder, category, last_day)
      VALUES (:workshop, :holder, :category, :lastDay)
      ON CONFLICT DO UPDATE SET last_day = excluded.last_day, holder = excluded.holder`,
    args: { ...input, workshop },
  })
}

export function removeCertificate(bengkel: Bengkel, workshop: number, id: number): Promise<void> {
  return keep(bengkel, workshop, {
    sql: 'DELETE FROM certificates WHERE workshop_id = ? AND id = ?',
    args: [workshop, id],
  })
}

interface Row {
  id: number
  holder: string
  category: CategoryCode
  last_day: string
}

const toCertificate = ({ id, holder, category, last_day }: Row): Certificate => ({
  id,
  holder,
  category,
  lastDay: last_day,
})

/** @returns the certificates held at a workshop, the one that runs out first at the head */
export async function certificatesAt(
  { store }: Pick<Bengkel, 'store'>,
  workshop: number,
): Promise<Certificate[]> {
  const rows = await store.read<Row>(
    'SELECT id, holder, category, last_day FROM certificates WHERE workshop_id = ? ORDER BY last_day, holder, id',
    [workshop],
  )
  return rows.map(toCertificate)
}

/** So many days before it ends a certificate is to be renewed. */
export const RENEW_DAYS = 30
/** In one list. */
const MOST = 100

/** @returns those that have run out or will within `RENEW_DAYS`, at workshops that take part, the most urgent first */
export async function certificatesRunningOut({
  store,
  clock,
}: Pick<Bengkel, 'store' | 'clock'>): Promise<(Certificate & { workshop: number })[]> {
  const limit = new Date(clock.now() + RENEW_DAYS * 86_400_000).toISOString().slice(0, 10)
  const rows = await store.read<Row & { workshop: number }>(
    `SELECT c.id, c.holder, c.category, c.last_day, c.workshop_id AS workshop
      FROM certificates c JOIN workshops w ON w.id = c.workshop_id AND w.active = 1
      WHERE c.last_day <= ? ORDER BY c.last_day, c.id LIMIT ${MOST}`,
    [limit],
  )
  return rows.map((row) => ({ ...toCertificate(row), workshop: row.workshop }))
}
