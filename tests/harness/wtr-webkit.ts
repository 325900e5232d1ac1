// Lets @web/test-runner use WebKit: one window, one test file at a time.
import type { BrowserLauncher } from '@web/test-runner'
import { startWebKit, webkit } from './other-browsers'
import type { WebDriver } from './webdriver'

/** A launcher that the runner's commands take for its own of WebDriver. */
export interface WebKitLauncher extends BrowserLauncher {
  type: 'webdriver'
  sendKeys(sessionId: string, keys: string[]): Promise<void>
}

/** @throws at once where WebKit is not installed */
export function webkitLauncher(): WebKitLauncher {
  const commands = webkit()
  let driver: WebDriver | undefined
  let active: { session: string; url: string } | undefined
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(session, url) {
      driver ??= await startWebKit(commands)
      active = { session, url }
      await driver.goto(url)
    },
    isActive: (session) => active?.session === session,
    getBrowserUrl: () => active?.url,
    async stopSession() {
      active = undefined
      // Ends what still runs on the page.
      await driver!.goto('about:blank')
      return {}
    },
    startDebugSession: () => Promise.reject(new Error('There is nothing to see: WebKit draws in memory')),
    stop: async () => driver?.stop(),
    sendKeys: (_session, keys) => driver!.press(keys),
  }
}
