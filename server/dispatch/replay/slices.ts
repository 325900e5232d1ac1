/** Long work beside requests: a slice at a time, and whatever waits goes first in between. */

/** Lets everything that waits go on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** @returns what the work comes to, done in slices of some milliseconds */
export async function inSlices<Result>(slices: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value as Result
    await breathe()
  }
}
