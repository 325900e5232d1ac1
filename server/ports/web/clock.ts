/** The machine's time. */
import type { Clock } from '../clock'

export const wallClock: Clock = { now: () => Date.now() }
