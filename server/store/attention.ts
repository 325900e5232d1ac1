/** Why a person at the office must look at a job: several reasons at once, each its own, kept in one column as flags. */

/** A reason's place is its flag in the store: new ones come at the end. */
export const attentions = [
  'no_workshop',
  'declined_often',
  'not_fixed',
  'message',
  'late',
  'unclaimed',
] as const
export type Attention = (typeof attentions)[number]

/** @returns the reason's flag */
export function flagOf(reason: Attention): number {
  return 1 << attentions.indexOf(reason)
}

/** @returns the reasons' flags as one number */
export function flagsOf(reasons: readonly Attention[]): number {
  return reasons.reduce((flags, reason) => flags | flagOf(reason), 0)
}

/** @returns the reasons that stand in the column, which is NULL where there is none */
export function reasonsIn(flags: number | null): Attention[] {
  return flags === null ? [] : attentions.filter((reason) => flags & flagOf(reason))
}
