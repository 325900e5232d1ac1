// The elements' tests in Firefox and WebKit, one after the other.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome'
import config, { load } from './web-test-runner.config.mjs'

const { firefox } = await load('harness/other-browsers.ts')
const { webkitLauncher } = await load('harness/wtr-webkit.ts')

export default {
  ...config,
  browsers: [chromeLauncher({ launchOptions: firefox(), puppeteer: puppeteerCore }), webkitLauncher()],
  concurrentBrowsers: 1,
}
