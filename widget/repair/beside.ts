/** What the first step is of use without: its last dress, pictures of the categories, and the repairs that this device remembers. */
import { finish } from '../parts/finish'
import type { RequestFlow } from './flow'

// Wanted also where nothing but a complaint is shown; it can be loaded again only by the name of one file.
export { keepReadable } from '../host/theme'

/** Adds them to the request. */
export function beside(flow: RequestFlow): void {
  flow.icons = finish(flow.at)
  void flow.load(async () => {
    // Asked for here by its name (`status/remember.ts`): most devices remember none, and need no more of it.
    if (!localStorage.getItem(`bengkel-repairs:${flow.at.api.merchant}`)) return
    flow.mine = await (await import('../status/mine')).mineOf(flow)
  })
}
