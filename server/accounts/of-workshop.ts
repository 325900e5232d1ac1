/** What the books of a workshop have in common: they belong to one that exists, and dispatch follows them at once. */
import type { InStatement } from '@libsql/client'
import * as v from 'valibot'
import type { ProblemCode } from '../../shared/problem'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import { dayOf } from '../dispatch/hours'
import type { Workshop } from '../store/directory'

/** One line that must not be empty, blanks joined. */
export const line = (max: number, missing: ProblemCode = 'field-missing') =>
  v.pipe(
    v.string(missing),
    v.transform((text) => text.trim().replace(/\s+/g, ' ')),
    v.minLength(1, missing),
    v.maxLength(max, 'too-long'),
  )

/** @throws Problem `workshop-unknown` */
export async function workshopOf(
  { directory }: Pick<Bengkel, 'directory'>,
  workshop: number,
): Promise<Workshop> {
  const known = (await directory.current()).workshops.get(workshop)
  if (!known) throw new Problem('workshop-unknown')
  return known
}

/** @throws Problem `day-in-past` where the day is over at the workshop */
export function assertNotPast(
  { clock }: Pick<Bengkel, 'clock'>,
  timeZone: string,
  day: string,
  field: string,
): void {
  if (day < dayOf(timeZone, clock.now())) throw new Problem('day-in-past', { field })
}

export async function keep({ store }: Pick<Bengkel, 'store'>, statement: InStatement): Promise<void> {
  await store.run([statement], { directory: true })
}
