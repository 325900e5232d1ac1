/** What the first step is of use without: its last dress, pictures of the categories, and the repairs that this device remembers. */
import { finish } from '../parts/finish'
import type { RequestFlow } from './flow'

// For what stands in place of the request, where there can be none.
export { keepReadable } from '../host/theme'

/** The first question is to be read and answered before the rest is worked out, ms. */
const SOON = 100

/** Adds them to the request. */
export function beside(flow: RequestFlow): void {
  setTimeout(() => {
    flow.icons = finish(flow.at)
    flow.at.update()
  }, SOON)
  void flow.load(async () => {
    // Asked for here by its name (`status/remember.ts`): most devices remember none, and need no more of it.
    if (!localStorage.getItem(`bengkel-repairs:${flow.at.api.merchant}`)) return
    flow.mine = await (await import('../status/mine')).mineOf(flow)
  })
}
