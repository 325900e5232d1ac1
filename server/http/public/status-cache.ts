/**
 * Status views that were just read, so that people who look again cost almost nothing. It is right only while this process
 * alone writes, which the file's lock says; each commit drops the jobs that it touched.
 */
import type { Store } from '../../store/store'

export interface CachedView {
  token: string
  merchant: number
  etag: string
  body: string
  /** Epoch ms from which time alone may have changed it. */
  until: number
}

/** Characters of bodies kept at most. */
const MOST_CHARS = 32_000_000

export class StatusCache {
  private readonly views = new Map<number, CachedView>()
  private chars = 0
  private readonly keeps: boolean

  constructor(store: Store) {
    this.keeps = store.exclusive
    store.onCommit(({ jobs, directory }) => {
      if (directory) this.clear()
      else jobs?.forEach((job) => this.drop(job))
    })
  }

  /** @returns the job's view as this token opened it, while it is right */
  get(job: number, token: string, now: number): CachedView | undefined {
    const view = this.views.get(job)
    return view?.token === token && now < view.until ? view : undefined
  }

  set(job: number, view: CachedView): void {
    if (!this.keeps) return
    this.drop(job)
    this.views.set(job, view)
    this.chars += view.body.length
    for (const [oldest] of this.views) {
      if (this.chars <= MOST_CHARS) break
      this.drop(oldest)
    }
  }

  private drop(job: number): void {
    const view = this.views.get(job)
    if (!view) return
    this.views.delete(job)
    this.chars -= view.body.length
  }

  private clear(): void {
    this.views.clear()
    this.chars = 0
  }
}
