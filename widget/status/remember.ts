/** Repairs that this device remembers, because somebody wanted it; where storage is blocked it remembers none. */

export interface Remembered {
  code: string
  token: string
  /** The thing, as its ticket calls it. */
  name: string
}

/** So many of a merchant; the oldest goes first. */
const MOST = 5

/** `repair/beside.ts` looks under this name too. */
const nameOf = (merchant: string) => `bengkel-repairs:${merchant}`

/** @returns what is remembered, the latest first */
export function remembered(merchant: string): Remembered[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(merchant)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each: Partial<Remembered>) => each?.code && each.token) : []
  } catch {
    return []
  }
}

/** Remembers a repair, or forgets it. @returns whether the device does so */
export function remember(merchant: string, repair: Remembered, keep: boolean): boolean {
  const others = remembered(merchant).filter(({ code }) => code !== repair.code)
  const { code, token, name } = repair
  const all = keep ? [{ code, token, name }, ...others].slice(0, MOST) : others
  try {
    if (all[0]) localStorage.setItem(nameOf(merchant), JSON.stringify(all))
    else localStorage.removeItem(nameOf(merchant))
    return true
  } catch {
    return false
  }
}

/** @returns whether this device can remember at all */
export function canRemember(): boolean {
  try {
    const name = 'bengkel-test'
    localStorage.setItem(name, '')
    localStorage.removeItem(name)
    return true
  } catch {
    return false
  }
}
