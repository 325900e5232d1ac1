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
/** Jobs of which it is remembered when they were touched: views are read in far less time than so many change. */
const MOST_TOUCHED = 10_000

export class StatusCache {
  private readonly views = new Map<string, CachedView>()
  /** The token under which a job's view is kept: a job has one, until its epoch or our secret changes. */
  private readonly tokens = new Map<number, string>()
  private chars = 0
  private changes = 0
  /** Which change touched a job last; of those before `forgotten` nobody knows any more. */
  private readonly touched = new Map<number, number>()
  private forgotten = 0
  private readonly keeps: boolean

  constructor(store: Store) {
    this.keeps = store.exclusive
    store.onCommit(({ jobs, directory }) => {
      if (directory) this.clear()
      else jobs?.forEach((job) => this.touch(job))
    })
  }

  /** The moment before a view is read: what is committed from then on makes that view too old to be kept. */
  get moment(): number {
    return this.changes
  }

  /** @returns the view that this token opened, while it is right */
  get(token: string, now: number): CachedView | undefined {
    const view = this.views.get(token)
    return view && now < view.until ? view : undefined
  }

  /** @param since the moment before the view was read */
  set(token: string, view: CachedView, since: number): void {
    if (!this.keeps || (this.touched.get(view.job) ?? this.forgotten) > since) return
    this.drop(view.job)
    this.views.set(token, view)
    this.tokens.set(view.job, token)
    this.chars += view.body.length
    for (const [oldest] of this.tokens) {
      if (this.chars <= MOST_CHARS) break
      this.drop(oldest)
    }
  }

  private touch(job: number): void {
    this.drop(job)
    this.touched.set(job, ++this.changes)
    if (this.touched.size <= MOST_TOUCHED) return
    this.touched.clear()
    this.forgotten = this.changes
  }

  private drop(job: number): void {
    const token = this.tokens.get(job)
    if (token === undefined) return
    this.chars -= this.views.get(token)!.body.length
    this.views.delete(token)
    this.tokens.delete(job)
  }

  private clear(): void {
    this.forgotten = ++this.changes
    this.touched.clear()
    this.views.clear()
    this.tokens.clear()
    this.chars = 0
  }
}
