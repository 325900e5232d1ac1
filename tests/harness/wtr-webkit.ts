// Lets @web/test-runner use WebKit: one window, one test file at a time.
import type { BrowserLauncher } from '@web/test-runner'
import { startWebKit } from './other-browsers'
import type { WebDriver } from './webdriver'

/** A launcher that the runner's commands take for its own of WebDriver. */
export interface WebKitLauncher extends BrowserLauncher {
  type: 'webdriver'
  sendKeys(sessionId: string, keys: string[]): Promise<void>
}

export function webkitLauncher(): WebKitLauncher {
  let webkit: WebDriver | undefined
  let active: { session: string; url: string } | undefined
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(session, url) {
      webkit ??= await startWebKit()
      active = { session, url }
      await webkit.goto(url)
    },
    isActive: (session) => active?.session === session,
    getBrowserUrl: () => active?.url,
    async stopSession() {
      active = undefined
      // Ends what still runs on the page.
      await webkit!.goto('about:blank')
      return {}
    },
    startDebugSession: () => Promise.reject(new Error('There is nothing to see: WebKit draws in memory')),
    stop: async () => webkit?.stop(),
    sendKeys: (_session, keys) => webkit!.press(keys),
  }
}
