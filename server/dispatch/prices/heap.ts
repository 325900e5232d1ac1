/** A heap of numbered things by a key, smallest first: plain arrays, since the flow keeps hundreds of thousands in them. */
export class Heap {
  private readonly keys: number[] = []
  private readonly ids: number[] = []

  get size(): number {
    return this.ids.length
  }

  /** The smallest key; there is one while `size` is not 0. */
  get key(): number {
    return this.keys[0]!
  }

  /** What has the smallest key. */
  get id(): number {
    return this.ids[0]!
  }

  push(id: number, key: number): void {
    const { keys, ids } = this
    let at = ids.length
    while (at > 0) {
      const above = (at - 1) >> 1
      if (keys[above]! <= key) break
      keys[at] = keys[above]!
      ids[at] = ids[above]!
      at = above
    }
    keys[at] = key
    ids[at] = id
  }

  /** Takes the one with the smallest key away. */
  pop(): void {
    const { keys, ids } = this
    const key = keys.pop()!
    const id = ids.pop()!
    const size = ids.length
    if (size === 0) return
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= size) break
      if (below + 1 < size && keys[below + 1]! < keys[below]!) below++
      if (keys[below]! >= key) break
      keys[at] = keys[below]!
      ids[at] = ids[below]!
      at = below
    }
    keys[at] = key
    ids[at] = id
  }
}
