// What random stories are made of: a few workshops, and rounds of actions that several people take at once while time passes.
import * as fc from 'fast-check'
import type { Mode } from './model'
import { DAY_MS } from './model'

const HOUR_MS = 3_600_000

/** The version that a command says it saw. */
type Seen = 'present' | 'none' | 'older'

const modes = fc.constantFrom<Mode>('carry-in', 'pickup')

const workshops = fc.array(
  fc.record({
    capacity: fc.constantFrom(1, 1, 2, 2, 3, 0),
    modes: fc.constantFrom<Mode[]>(['carry-in', 'pickup'], ['carry-in', 'pickup'], ['carry-in']),
    agreement: fc.constantFrom<Mode[]>([], ['carry-in'], ['carry-in', 'pickup']),
  }),
  { minLength: 1, maxLength: 3 },
)

const number = fc.nat({ max: 999 })

/** Numbers choose among what there is when the action's turn comes. */
const action = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ask' as const), mode: modes, pick: number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bookIn' as const), pick: number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('repeat' as const), pick: number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('again' as const), pick: number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('timers' as const) }) },
  /** The office lets a workshop take part, or no longer. */
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('books' as const), pick: number, active: fc.boolean() }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      job: number,
      pick: number,
      detail: number,
      /** Whether it is one that the job's status allows. */
      fitting: fc.constantFrom(true, true, true, false),
      seen: fc.constantFrom<Seen>('present', 'present', 'none', 'none', 'older'),
      twice: fc.constantFrom(false, false, false, true),
    }),
  },
)
export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

const round = fc.record({
  passMs: fc.oneof(
    { weight: 12, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.constantFrom(HOUR_MS, 3 * HOUR_MS, 5 * HOUR_MS) },
    { weight: 1, arbitrary: fc.constantFrom(DAY_MS, 8 * DAY_MS, 35 * DAY_MS) },
  ),
  actions: fc.array(action, { minLength: 1, maxLength: 5 }),
})

export const sequence = fc.record({
  workshops,
  rounds: fc.array(round, { minLength: 1, maxLength: 11, size: 'max' }),
  dice: fc.nat({ max: 2 ** 31 }),
})
export type Sequence = typeof sequence extends fc.Arbitrary<infer T> ? T : never
