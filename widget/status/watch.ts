/** Looks again how a repair stands: less and less often, not at all while nobody sees the page, at once when it comes back. */
import type { JobStatus } from './job-status'

/** The first pause, and the longest, ms; each is so many times the one before, or more where no answer came. */
const SOON = 10_000
const SELDOM = 300_000
const SLOWER = 1.5
const MUCH_SLOWER = 3

/** Goes on until the signal says that nobody follows it any more. */
export async function watch(job: JobStatus, signal: AbortSignal): Promise<void> {
  let pause = SOON
  job.seen = new Date().toISOString()
  while (!signal.aborted) {
    const woken = await rested(pause, signal)
    if (signal.aborted || document.hidden) continue
    await job.look()
    if (!job.old) job.seen = new Date().toISOString()
    pause = woken ? SOON : Math.min(pause * (job.old ? MUCH_SLOWER : SLOWER), SELDOM)
  }
}

/**
 * Waits; while the page is hidden without an end.
 *
 * @returns whether the page has come to life: it is visible again, online again, or back from the browser's cache
 */
function rested(pause: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const over = new AbortController()
    const end = (woken: boolean) => {
      clearTimeout(timer)
      over.abort()
      resolve(woken)
    }
    const timer = document.hidden ? undefined : setTimeout(() => end(false), pause)
    const wake = () => end(!document.hidden)
    const until = { signal: over.signal }
    document.addEventListener('visibilitychange', wake, until)
    for (const name of ['online', 'pageshow']) addEventListener(name, wake, until)
    signal.addEventListener('abort', wake, until)
  })
}
