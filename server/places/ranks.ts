/**
 * Numbers places by weight, so that the index gives the weightiest first without sorting anything. Weights of nearly the same
 * size share a step with room for millions, so that places of a later import find their rank between those that are there.
 */
import type { Client } from '@libsql/client'

/** Steps each time the weight doubles: within one it differs by 4 %, which the order that people see tells apart. */
const STEPS_A_DOUBLING = 16

/** Ranks in a step. Nobody knows the people of some three million villages, and all of those share one. */
const ROOM = 2 ** 23

/** More people than any place has, as a power of two. */
const MOST = 27

const stepOf = (weight: number) =>
  Math.max(0, Math.round((MOST - Math.log2(Math.max(1, weight))) * STEPS_A_DOUBLING))

export class Ranks {
  readonly #next: Map<number, number>

  /** @param taken the highest rank in each step that has any */
  constructor(taken: Iterable<number> = []) {
    this.#next = new Map([...taken].map((rank) => [Math.floor(rank / ROOM), (rank % ROOM) + 1]))
  }

  /** @returns the ranks that are free beside those of the places there. */
  static async beside(client: Client): Promise<Ranks> {
    const { rows } = await client.execute(`SELECT max(rank) AS rank FROM places GROUP BY rank / ${ROOM}`)
    return new Ranks(rows.map(({ rank }) => Number(rank)))
  }

  /** @returns a rank that nobody has. */
  take(weight: number): number {
    const step = stepOf(weight)
    const nth = this.#next.get(step) ?? 0
    this.#next.set(step, nth + 1)
    return step * ROOM + nth
  }
}
