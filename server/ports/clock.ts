/** The time, from outside the domain, so that tests and the demo can move it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
}
