/** Takes a table of GeoNames into the gazetteer line by line: which table it is, is told by its shape. */
import type { Client } from '@libsql/client'
import { readArea } from './areas'
import { Districts } from './districts'
import { ENTRIES_A_BATCH } from './entry'
import { type City, CITY_COLUMNS, readCity } from './geonames'
import { POSTAL_COLUMNS, type PostalPlace, readPostalPlace, writePostalPlaces } from './postal'

/** The file is of another shape than those that can be imported; the message says which and what to do. */
export class WrongShape extends Error {
  override readonly name = 'WrongShape'
}

export type Kind = 'postcodes' | 'places'

/** So many of the first lines are looked at: one of them may be damaged. */
const LINES_LOOKED_AT = 20

/** @returns which table begins so. @throws WrongShape */
export function kindOf(start: string): Kind {
  const lines = start.split('\n', LINES_LOOKED_AT).map((line) => line.replace(/\r$/, ''))
  if (start.startsWith('PK\u0003\u0004')) {
    throw new WrongShape('this is a zip archive: unzip it, and import the .txt file in it')
  }
  if (lines.some((line) => readPostalPlace(line))) return 'postcodes'
  if (lines.some((line) => readCity(line) !== undefined)) return 'places'
  const columns = Math.max(...lines.map((line) => line.split('\t').length))
  throw new WrongShape(
    `it has ${columns === 1 ? '1 column' : `${columns} columns`} divided by tabs. GeoNames' postal files have ${POSTAL_COLUMNS} ` +
      `(https://download.geonames.org/export/zip/), its country dumps ${CITY_COLUMNS} (https://download.geonames.org/export/dump/)`,
  )
}

/** How lines become places: null where a line holds none that is wanted, undefined where it is damaged. */
interface Taker<R extends { country: string }> {
  read(line: string): R | null | undefined
  /** @param anew countries whose earlier import is forgotten first */
  write(rows: readonly R[], anew: ReadonlySet<string>): Promise<void>
}

/** Bad lines that are named; the others are counted. */
const NAMED = 10

export interface Imported {
  /** Places or codes' places that were stored. */
  taken: number
  /** Lines that were read. */
  lines: number
  /** Damaged lines, and the numbers of the first of them. */
  bad: number
  badLines: number[]
}

/** Takes files in, one after the other; a country's earlier import goes when its first line comes. */
export class Importer {
  readonly #met = { postcodes: new Set<string>(), places: new Set<string>() }
  readonly #areas = new Map<string, string>()
  #districts?: Districts

  constructor(private readonly client: Client) {}

  /** Learns from a country dump, before it is taken, what its regions and their parts are called: they stand anywhere in it. */
  async learn(lines: AsyncIterable<readonly string[]>): Promise<void> {
    for await (const piece of lines) {
      for (const line of piece) {
        const area = readArea(line)
        if (area) this.#areas.set(...area)
      }
    }
  }

  /**
   * @param lines of a file of this kind, in pieces as they come
   * @param onTaken told now and then how far it is
   */
  async take(
    kind: Kind,
    lines: AsyncIterable<readonly string[]>,
    onTaken: (so: Imported) => void = () => {},
  ): Promise<Imported> {
    if (kind === 'postcodes') {
      const codes: Taker<PostalPlace> = {
        read: readPostalPlace,
        write: (rows, anew) => writePostalPlaces(this.client, rows, anew),
      }
      return this.#takeAll(kind, codes, lines, onTaken)
    }
    const districts = (this.#districts ??= await Districts.into(this.client, this.#areas))
    const places: Taker<City> = {
      read: readCity,
      // A place may come twice; the later line counts.
      write: (rows, anew) =>
        districts.write([...new Map(rows.map((city) => [city.id, city])).values()], anew),
    }
    return this.#takeAll(kind, places, lines, onTaken)
  }

  async #takeAll<R extends { country: string }>(
    kind: Kind,
    { read, write }: Taker<R>,
    lines: AsyncIterable<readonly string[]>,
    onTaken: (so: Imported) => void,
  ): Promise<Imported> {
    const so: Imported = { taken: 0, lines: 0, bad: 0, badLines: [] }
    let rows: R[] = []
    const store = async () => {
      const anew = new Set(rows.map(({ country }) => country).filter((each) => !this.#met[kind].has(each)))
      for (const country of anew) this.#met[kind].add(country)
      await write(rows, anew)
      so.taken += rows.length
      rows = []
      onTaken(so)
    }
    for await (const piece of lines) {
      for (const line of piece) {
        so.lines += 1
        const row = line === '' ? null : read(line)
        if (row) rows.push(row)
        else if (row === undefined && (so.bad += 1) <= NAMED) so.badLines.push(so.lines)
        if (rows.length === ENTRIES_A_BATCH) await store()
      }
    }
    if (rows.length > 0) await store()
    return so
  }
}
