/** What the books of a workshop have in common: they belong to one that exists, and dispatch follows them at once. */
import type { InStatement } from '@libsql/client'
import * as v from 'valibot'
import type { ProblemCode } from '../../shared/problem'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import { dayOf } from '../dispatch/hours'
import { offersDue, reviewOffers } from '../dispatch/offers'
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

/** Changes a workshop's books; offers that it may not have any more go to the next workshop at once. */
export async function keep(bengkel: Bengkel, workshop: number, statement: InStatement): Promise<void> {
  await bengkel.store.run([statement, offersDue(workshop, bengkel.clock.now())], { directory: true })
  await reviewOffers(bengkel, workshop)
}
