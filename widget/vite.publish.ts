// Puts beside the built widget what a host needs to load it by other ways than the tag, and to check it: a module under a
// lasting name, the integrity of each file, and the releases that are kept.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** What `integrity.json` says. */
export interface Integrity {
  version: string
  /** `sha384-...` by the file's address, as seen from where this list stands. */
  integrity: Record<string, string>
}

/** @returns the paths of all files in a folder and in those within it, in order */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/\/+/g, '/'))
    .map((path) => path.slice(folder.length))
    .sort()
}

const integrityOf = (body: Buffer) => `sha384-${createHash('sha384').update(body).digest('base64')}`

/** Lists what each script of the folder must be, for whoever lets the browser check it. */
export function writeIntegrity(folder: string, version: string): void {
  const scripts = filesIn(folder).filter((file) => file.endsWith('.js'))
  const integrity = Object.fromEntries(
    scripts.map((file) => [`./${file}`, integrityOf(readFileSync(folder + file))]),
  )
  writeFileSync(
    `${folder}integrity.json`,
    JSON.stringify({ version, integrity } satisfies Integrity, null, 2),
  )
}

/** A module that brings the element without the loader, under a name that lasts. @param file of the element */
export function writeModule(folder: string, file: string): void {
  writeFileSync(`${folder}bengkel-repair.js`, `import './${file}'\n`)
}

/**
 * Puts the releases that are kept beside the build, so that a page that names one finds it for good.
 *
 * @param kept the folder of releases, by version
 * @param keep whether this build is to be kept among them
 * @throws where this version is kept already, and is another
 */
export function withReleases(folder: string, kept: string, version: string, keep: boolean): void {
  const mine = `${kept}${version}/`
  const integrity = readFileSync(`${folder}integrity.json`, 'utf8')
  if (existsSync(mine)) {
    if (readFileSync(`${mine}integrity.json`, 'utf8') !== integrity)
      throw new Error(
        `The widget ${version} is released and never changes: raise the version in package.json, or undo what changed it.`,
      )
  } else if (keep) {
    cpSync(folder, mine, { recursive: true, filter: (path) => !path.endsWith('manifest.json') })
  }
  if (existsSync(kept)) cpSync(kept, `${folder}releases/`, { recursive: true })
}
