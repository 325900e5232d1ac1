/**
 * Status views that were just read, so that people who look again cost almost nothing. It is right only while this process
 * alone writes, which the file's lock says; each commit drops the jobs that it touched.
 */
import type { Store } from '../../store/store'

export interface CachedView {
  job: number
  merchant: number
  etag: string
  body: string
  /** Epoch ms from which time alone may have changed it. */
  until: number
}

/** Characters of bodies kept at most. */
const MOST_CHARS = 32_000_000

export class StatusCache {
  private readonly views = new Map<string, CachedView>()
  /** The token under which a job's view is kept: a job has one, until its epoch or our secret changes. */
  private readonly tokens = new Map<number, string>()
  private chars = 0
  private readonly keeps: boolean

  constructor(store: Store) {
    this.keeps = store.exclusive
    store.onCommit(({ jobs, directory }) => {
      if (directory) this.clear()
      else jobs?.forEach((job) => this.drop(job))
    })
  }

  /** @returns the view that this token opened, while it is right */
  get(token: string, now: number): CachedView | undefined {
    const view = this.views.get(token)
    return view && now < view.until ? view : undefined
  }

  set(token: string, view: CachedView): void {
    if (!this.keeps) return
    this.drop(view.job)
    this.views.set(token, view)
    this.tokens.set(view.job, token)
    this.chars += view.body.length
    for (const [oldest] of this.tokens) {
      if (this.chars <= MOST_CHARS) break
      this.drop(oldest)
    }
  }

  private drop(job: number): void {
    const token = this.tokens.get(job)
    if (token === undefined) return
    this.chars -= this.views.get(token)!.body.length
    this.views.delete(token)
    this.tokens.delete(job)
  }

  private clear(): void {
    this.views.clear()
    this.tokens.clear()
    this.chars = 0
  }
}
