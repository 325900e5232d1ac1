/** The parts that lie at a workshop: a job that is known to need one would rather go where it lies. */
import * as v from 'valibot'
import type { Bengkel } from '../bengkel'
import { partKey } from '../dispatch/parts'
import { keep, line, workshopOf } from './of-workshop'

export const PartInput = v.object({
  /** The maker's code, however it is written. */
  part: v.pipe(line(60), v.transform(partKey)),
  /** What it is; may be empty. */
  name: v.pipe(v.string(), v.trim(), v.maxLength(120, 'too-long')),
  count: v.pipe(
    v.number('field-invalid'),
    v.integer('field-invalid'),
    v.minValue(0, 'field-invalid'),
    v.maxValue(100_000, 'field-invalid'),
  ),
})
export type PartInput = v.InferOutput<typeof PartInput>

/**
 * Keeps how many of a part lie at a workshop.
 *
 * @param input parsed by `PartInput`
 * @throws Problem `workshop-unknown`
 */
export async function keepPart(bengkel: Bengkel, workshop: number, input: PartInput): Promise<void> {
  await workshopOf(bengkel, workshop)
  await keep(bengkel, workshop, {
    sql: `INSERT INTO stock (workshop_id, part, name, count) VALUES (:workshop, :part, :name, :count)
      ON CONFLICT DO UPDATE SET name = excluded.name, count = excluded.count`,
    args: { ...input, workshop },
  })
}

/** The workshop does not keep it any more. */
export function removePart(bengkel: Bengkel, workshop: number, part: string): Promise<void> {
  return keep(bengkel, workshop, {
    sql: 'DELETE FROM stock WHERE workshop_id = ? AND part = ?',
    args: [workshop, part],
  })
}

/** @returns what a workshop keeps, what has run out at the head */
export function stockAt({ store }: Pick<Bengkel, 'store'>, workshop: number): Promise<PartInput[]> {
  return store.read<PartInput>(
    'SELECT part, name, count FROM stock WHERE workshop_id = ? ORDER BY count > 0, part',
    [workshop],
  )
}

/** In one list. */
const MOST = 100

/** @returns parts that have run out, at workshops that take part */
export function partsRunOut({
  store,
}: Pick<Bengkel, 'store'>): Promise<{ workshop: number; part: string; name: string }[]> {
  return store.read(
    `SELECT s.workshop_id AS workshop, s.part, s.name FROM stock s
      JOIN workshops w ON w.id = s.workshop_id AND w.active = 1
      WHERE s.count = 0 ORDER BY s.workshop_id, s.part LIMIT ${MOST}`,
  )
}
