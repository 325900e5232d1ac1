/** Makes what the demo stands on, once: the gazetteer in a process of its own, and the filled store beside it. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fill } from '../fill/fill'
import type { Place } from './settings'
import { placesFile, settingsFor } from './settings'

/** Goes up when the demo tells other stories. */
const FILLING = 6

const schema = import.meta.glob<string>('../../server/store/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** A store of another schema or with other stories is made anew. */
const version = createHash('sha256')
  .update(JSON.stringify([FILLING, schema]))
  .digest('hex')
  .slice(0, 16)

/**
 * @param say told what takes time, in whole lines
 * @param signal ends it; what was half done is done anew the next time
 */
export async function prepare(place: Place, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const places = buildPlaces(place, signal)
  try {
    if (!isFilled(place)) await fillAnew(place, say)
  } finally {
    // Whatever became of the one, the other is not left running behind.
    await places
  }
}

/** Beside the built demo; the demo runs from its build only. */
const placesBuilder = fileURLToPath(new URL('../server/places.js', import.meta.url))

function buildPlaces(place: Place, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [placesBuilder, placesFile(place)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      signal,
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The gazetteer could not be built')),
    )
  })
}

/** Written last, so that a filling that was cut short does not count. */
const markOf = ({ folder }: Place) => join(folder, 'filled')

function isFilled(place: Place): boolean {
  return existsSync(markOf(place)) && readFileSync(markOf(place), 'utf8') === version
}

async function fillAnew(place: Place, say: (line: string) => void): Promise<void> {
  const { folder } = place
  for (const name of [
    'filled',
    'bengkel.db',
    'bengkel.db-wal',
    'bengkel.db-shm',
    'bengkel.db-journal',
    'photos',
  ]) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
  say('Filling the demo, once: ten weeks of repairs in Indonesia, Germany and Kenya ...')
  const started = Date.now()
  const jobs = await fill(settingsFor(place))
  writeFileSync(`${markOf(place)}.new`, version)
  renameSync(`${markOf(place)}.new`, markOf(place))
  say(`${jobs} repairs, ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
