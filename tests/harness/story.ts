// Steps of one story that stand on each other: where one fails, those after it fail at once and say so.
import { afterEach, beforeEach } from 'vitest'

/** Called in a `describe` whose tests run in order. */
export function stepsOfOneStory(): void {
  let broken: string | undefined
  beforeEach(() => {
    if (broken) throw new Error(`The story ended before, where it “${broken}”`)
  })
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') broken ??= task.name
  })
}
