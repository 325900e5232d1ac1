// The one browser of all browser tests and pictures: the Chromium pinned in package-lock.json, made to run on a machine
// that has nothing but Node. Never whatever Chrome is around, since pictures and behaviour would drift with it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

/** What a launcher (Playwright, Puppeteer) needs to start the browser. */
export interface Chromium {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

/** The npm package is used for its archives only: its own unpacking races, and its own flags switch web security off. */
const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin')
const modules = join(archives, '../../..')

/**
 * Finds the browser, unpacking it on first use: the one at CHROME_PATH if that is set, else the pinned one.
 * @throws if CHROME_PATH names nothing
 */
export async function chromium(): Promise<Chromium> {
  const given = process.env.CHROME_PATH
  if (given && !existsSync(given)) throw new Error(`CHROME_PATH names no file: ${given}`)
  const folder = given ? undefined : await unpacked()
  const executablePath = given ?? join(folder!, 'chromium')
  return {
    executablePath,
    // Containers and root have no sandbox; without hinting, text measures the same at every scale.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: {
      ...(process.env as Record<string, string>),
      LANG: 'en_US.UTF-8', // else navigator.language is en-US@posix, and Intl throws on it
      FONTCONFIG_FILE: join(modules, '../tests/harness/fonts.conf'),
      ...(folder && lacksLibraries(executablePath) && { LD_LIBRARY_PATH: join(folder, 'lib') }),
    },
  }
}

/** The folder of the unpacked browser; test processes that unpack at once do not see each other's half. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(archives, '../package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(modules, '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  writeFileSync(join(half, 'chromium'), await archive('chromium.br'), { mode: 0o755 })
  for (const { path, bytes } of untar(await archive('al2023.tar.br'))) {
    mkdirSync(dirname(join(half, path)), { recursive: true })
    writeFileSync(join(half, path), bytes)
  }
  try {
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

const decompress = promisify(brotliDecompress)

const archive = (name: string) => decompress(readFileSync(join(archives, name)))

/** The regular files of a plain tar archive. */
function* untar(tar: Buffer): Generator<{ path: string; bytes: Buffer }> {
  const text = (from: number, length: number) => tar.toString('latin1', from, from + length).split('\0')[0]!
  for (let header = 0; tar[header] !== 0;) {
    const size = Number.parseInt(text(header + 124, 12), 8)
    const body = header + 512
    if (text(header + 156, 1) === '0')
      yield { path: text(header, 100), bytes: tar.subarray(body, body + size) }
    header = body + Math.ceil(size / 512) * 512
  }
}

/** Whether the machine lacks a shared library (NSS, on a bare Debian): only then are the packed ones put first. */
const lacksLibraries = (executable: string) =>
  execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')
