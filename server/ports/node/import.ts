/** Imports files of GeoNames into the gazetteer's file: read as they stream, told how far it is, whole or not at all. */
import { copyFileSync, createReadStream, openSync, readSync, closeSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Imported, Kind } from '../../places/importer'
import { Importer, kindOf, WrongShape } from '../../places/importer'
import { optimize } from '../../places/schema'
import { buildGazetteer, type CityList, inScratch, replaceFile } from './gazetteer'

/** A file cannot be imported; the message says which and why. */
export class CannotImport extends Error {
  override readonly name = 'CannotImport'
}

/** Bytes read at once. */
const PIECE = 1 << 20

/** No line of a table is so long, characters: what is, is none, and must not fill the memory. */
const LONGEST_LINE = 1 << 20

/** Progress is told so often, milliseconds. */
const TELL_MS = 1000

/** A file whose kind is known. */
interface Source {
  path: string
  name: string
  kind: Kind
  bytes: number
}

/** @throws CannotImport */
function look(path: string): Source {
  const name = basename(path)
  try {
    const piece = Buffer.alloc(Math.min(PIECE, statSync(path).size))
    const file = openSync(path, 'r')
    readSync(file, piece)
    closeSync(file)
    const start = new TextDecoder().decode(piece)
    return { path, name, kind: kindOf(start), bytes: statSync(path).size }
  } catch (error) {
    const why =
      error instanceof WrongShape ? error.message : `it cannot be read (${(error as Error).message})`
    throw new CannotImport(`${name}: ${why}`)
  }
}

/** Gives a file's lines, many at a time. @param onRead told how many bytes are read */
async function* linesOf(
  { path, name }: Source,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  let bytes = 0
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    onRead((bytes += piece.length))
    const lines = (rest + decoder.decode(piece, { stream: true })).split(/\r?\n/)
    rest = lines.pop()!
    if (rest.length > LONGEST_LINE) throw new CannotImport(`${name}: a line is longer than any of a table`)
    yield lines
  }
  if (rest !== '') yield [rest]
}

const count = (n: number) => n.toLocaleString('en')

/** @returns what an import came to, in a line; and which lines were damaged. */
function summary({ name, kind }: Source, { taken, lines, bad, badLines }: Imported, seconds: number): string {
  const rate = count(Math.round(lines / Math.max(seconds, 0.001)))
  const what = kind === 'postcodes' ? 'places with postcodes' : 'places'
  const damaged =
    bad === 0
      ? ''
      : `${name}: ${bad === 1 ? '1 damaged line' : `${count(bad)} damaged lines`} left out: line ` +
        `${badLines.join(', ')}${bad > badLines.length ? ' ...' : ''}\n`
  return `${name}: ${count(taken)} ${what} of ${count(lines)} lines, ${seconds.toFixed(1)} s, ${rate} lines/s\n${damaged}`
}

/**
 * Imports the files, all or none: the gazetteer is copied, and replaced when they are in. What was imported of the same countries
 * before is replaced; a gazetteer that is missing is built.
 * @param target where the gazetteer lies
 * @param cities of which the gazetteer is made where it is missing; the package's, if not said
 * @param say told what goes on; pieces that begin with a carriage return take the place of the line before
 * @throws CannotImport where a file is none of GeoNames' tables; nothing is changed then
 */
export async function importPlaces(
  target: string,
  files: readonly string[],
  say: (text: string) => void = (text) => process.stdout.write(text),
  cities?: CityList,
): Promise<void> {
  const sources = files.map(look)
  const gazetteer = resolve(target)
  await buildGazetteer(gazetteer, say, cities)
  await replaceFile(gazetteer, async (made) => {
    copyFileSync(gazetteer, made)
    await inScratch(made, async (client) => {
      const importer = new Importer(client)
      for (const source of sources) {
        if (source.kind === 'places') await importer.learn(linesOf(source))
        await importOne(importer, source, say)
        const { name, kind } = source
        await client.execute({ sql: 'INSERT OR REPLACE INTO imports VALUES (?, ?)', args: [name, kind] })
      }
      if (sources.some(({ kind }) => kind === 'places')) {
        say('Places: putting the index in order ... ')
        await client.execute(optimize)
        say('done\n')
      }
    })
  })
}

async function importOne(importer: Importer, source: Source, say: (text: string) => void): Promise<void> {
  const { name, kind, bytes } = source
  const started = Date.now()
  let [read, told] = [0, started]
  const lines = linesOf(source, (bytes) => (read = bytes))
  const imported = await importer.take(kind, lines, ({ lines }) => {
    if (Date.now() - told < TELL_MS) return
    told = Date.now()
    const rate = count(Math.round((lines / (told - started)) * 1000))
    say(`\r${name}: ${Math.floor((read / bytes) * 100)} %, ${count(lines)} lines, ${rate} lines/s `)
  })
  say(`\r${summary(source, imported, (Date.now() - started) / 1000)}`)
}
