/** The present moment, on devices too whose clock is wrong, some by a year: nothing may be refused for that. */

/** How far the device's clock is behind, ms. */
let behind = 0

/** Takes the time from an answer of the server's. @param date its header `Date`, as far as it can be read */
export const setClock = (date: string | null): void => {
  behind = Date.parse(date!) - Date.now() || 0
}

/** @returns epoch ms, as the server has it. */
export const now = (): number => Date.now() + behind
