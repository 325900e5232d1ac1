// Firefox and WebKit as Debian packages them, for `npm run test:cross`. Where one is not installed, it is said how to.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WebDriver } from './webdriver'

/** @returns the path of a command. @throws where it is not installed, naming its package */
function installed(command: string, aptPackage: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders.map((folder) => join(folder, command)).find((path) => existsSync(path))
  if (!found) throw new Error(`${command} is not installed: apt-get install ${aptPackage}`)
  return found
}

/** What Puppeteer needs to start Firefox, which it speaks WebDriver BiDi with. */
export const firefox = () =>
  ({
    browser: 'firefox',
    executablePath: installed('firefox-esr', 'firefox-esr'),
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-US',
      // Else Firefox for Linux tabs to text fields alone where the desktop says so.
      'accessibility.tabfocus': 7,
      'ui.prefersReducedMotion': 1,
    },
  }) as const

/** What starts WebKit, and the screen that it draws to. */
export const webkit = () => ({
  driver: installed('WebKitWebDriver', 'webkit2gtk-driver'),
  display: installed('Xvfb', 'xvfb'),
})

/** Starts WebKit with the least browser around it, on a screen of its own that nobody sees. */
export async function startWebKit({ driver, display } = webkit()): Promise<WebDriver> {
  const screen = await openScreen(display)
  try {
    const started = await WebDriver.start(driver, {
      ...process.env,
      DISPLAY: screen.name,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_DIRS: fileURLToPath(new URL('desktop', import.meta.url)),
      LANG: 'C.UTF-8',
      TZ: 'UTC',
    })
    started.ended(() => screen.close())
    return started
  } catch (error) {
    screen.close()
    throw error
  }
}

/** Opens an X display: what draws to it is drawn in memory. */
async function openScreen(command: string): Promise<{ name: string; close(): void }> {
  // It ends with the last that draws to it, even where nobody is left to end it.
  const options = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-terminate']
  const server = spawn(command, options, { stdio: ['ignore', 'pipe', 'ignore'] })
  const name = `:${await firstLine(server)}`
  return { name, close: () => void server.kill() }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout!.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
}
