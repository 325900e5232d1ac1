/** Sends a photo with XMLHttpRequest, since `fetch` tells nothing of its progress. */
import type { ProblemBody } from '../../shared/problem'

/** An upload that gets no further for so long is given up, ms; slow 3G moves something each second. */
const STALLED = 45_000

export interface Upload {
  /** What came of it; undefined where nothing has settled it: then the same may be sent again. */
  answer: Promise<{ id: string } | ProblemBody | undefined>
  abort(): void
}

/** @param progress is told what part of it is sent, 0 to 1 */
export function upload(url: string, blob: Blob, progress: (part: number) => void): Upload {
  const request = new XMLHttpRequest()
  let watch: ReturnType<typeof setTimeout>
  const goOn = () => {
    clearTimeout(watch)
    watch = setTimeout(() => request.abort(), STALLED)
  }
  const answer = new Promise<{ id: string } | ProblemBody | undefined>((resolve) => {
    request.addEventListener('loadend', () => {
      clearTimeout(watch)
      const said = (request.response ?? undefined) as { id: string } | ProblemBody | undefined
      const cannotNow = said && 'status' in said && (said.status >= 500 || said.status === 429)
      resolve(cannotNow ? undefined : said)
    })
  })
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    goOn()
    progress(loaded / (total || 1))
  })
  request.open('POST', url)
  request.responseType = 'json'
  goOn()
  request.send(blob)
  return { answer, abort: () => request.abort() }
}
