/** What `GET /v1/merchant/jobs/{code}/why` answers: each round of dispatch, who was weighed and excluded, and what decided. */
import * as v from 'valibot'

const Considered = v.object({
  /** The workshop's id of `/v1/workshops`. */
  workshop: v.string(),
  name: v.string(),
  /** From where the item is, metres as the crow flies. */
  distanceM: v.number(),
})

const Weighed = v.object({
  ...Considered.entries,
  /** By road, seconds, where that was measured. */
  travelS: v.optional(v.number()),
  /** What its capacity cost then, seconds; 0 while there is plenty. */
  priceS: v.number(),
  /** What it cost that a part which is needed did not lie there, seconds. */
  partsS: v.optional(v.number()),
})

const Excluded = v.object({
  ...Considered.entries,
  /** The first rule that excludes it. */
  rule: v.string(),
})

const DispatchRound = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** How the workshop was to get it; `none`: nobody could. */
  by: v.picklist(['agreement', 'offer', 'none']),
  workshop: v.optional(v.string()),
  measured: v.picklist(['straight-line', 'road']),
  /** What put the first before the others; left out where nobody could do it. */
  decidedBy: v.optional(
    v.picklist(['only', 'distance', 'road', 'price', 'parts', 'chosen', 'office', 'usual']),
  ),
  /** The best of the eligible, the one asked first at the head. */
  weighed: v.array(Weighed),
  /** The nearest of the eligible, where it cost so much that it is not among the best. */
  nearest: v.optional(Weighed),
  /** The nearest of those excluded. */
  excluded: v.array(Excluded),
  /** How many each rule excluded in all. */
  counts: v.record(v.string(), v.number()),
})

export const JobWhy = v.object({
  code: v.string(),
  /** Oldest first; none where the item was taken in by the workshop itself, or came back to it. */
  rounds: v.array(DispatchRound),
})
export type JobWhy = v.InferOutput<typeof JobWhy>
