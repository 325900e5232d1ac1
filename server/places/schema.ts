/** What the gazetteer's file holds, and the version by which a file of another make is known. */
import type { Connection } from '../store/database'

/** A gazetteer that is searched: a file, or one over the network. */
export type Gazetteer = Pick<Connection, 'execute' | 'close'>

/** Goes up with every change of what the gazetteer holds, so that files of an older make are built anew. */
const FORMAT = 3

/**
 * `place_names` takes words that `fold` made, which is why its tokenizer knows ASCII only: it must leave them whole. `whole`
 * holds each name's words run together, `words` the words of names with several, `area` what lies round the place; each kind of
 * term has its own sign (`terms.ts`), so that no list is longer than what is looked for.
 */
export const schema = [
  `CREATE TABLE places (
    rank INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    weight INTEGER NOT NULL,
    lat_band INTEGER NOT NULL,
    -- 1 where it came with a country dump and goes with the next of that country.
    imported INTEGER NOT NULL,
    other_names TEXT NOT NULL
  ) STRICT`,
  `CREATE VIRTUAL TABLE place_names USING fts5(
    whole, words, area,
    content = '', contentless_delete = 1, detail = column, prefix = '2 3 4 5 6', tokenize = 'ascii'
  )`,
  // One row a code: the mean of its places' points and the box that holds them, degrees. East may lie past 180.
  `CREATE TABLE postcodes (
    country TEXT NOT NULL,
    code TEXT NOT NULL,
    shown TEXT NOT NULL,
    names TEXT NOT NULL,
    region TEXT NOT NULL,
    places INTEGER NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    south REAL NOT NULL,
    west REAL NOT NULL,
    north REAL NOT NULL,
    east REAL NOT NULL,
    PRIMARY KEY (country, code)
  ) STRICT, WITHOUT ROWID`,
  // What was imported, so that whoever builds the gazetteer anew is told what to import again.
  `CREATE TABLE imports (file TEXT PRIMARY KEY, kind TEXT NOT NULL) STRICT`,
  `CREATE TABLE gazetteer (version TEXT NOT NULL) STRICT`,
  `INSERT INTO place_names(place_names, rank) VALUES ('automerge', 0)`,
]

/** Leaves the index as one piece, which is what makes it quick. */
export const optimize = `INSERT INTO place_names(place_names) VALUES ('optimize')`

/** After the rows, because an index made at once is smaller and sooner done; the version last, so that it vouches for the rest. */
export const finish = [
  `CREATE UNIQUE INDEX places_by_id ON places (id)`,
  `CREATE INDEX places_by_band ON places (lat_band, lon)`,
  `CREATE INDEX places_imported ON places (country) WHERE imported = 1`,
  optimize,
]

/** Height of the bands that `places_by_band` cuts the earth into, degrees. */
export const BAND_DEG = 0.1

/** @returns what to call the version of a gazetteer that is made now from the data of that name. */
export function gazetteerVersion(data: string): string {
  return `${FORMAT} ${data}`
}

/** @returns the version of the gazetteer in this database; undefined where none was finished. */
export async function readGazetteerVersion(client: Pick<Gazetteer, 'execute'>): Promise<string | undefined> {
  const tables = await client.execute(`SELECT 1 FROM sqlite_schema WHERE name = 'gazetteer'`)
  if (tables.rows.length === 0) return undefined
  const { rows } = await client.execute('SELECT version FROM gazetteer')
  return rows[0] ? String(rows[0].version) : undefined
}

/** @returns whether this database holds a gazetteer of the present make. */
export async function isReadable(client: Pick<Gazetteer, 'execute'>): Promise<boolean> {
  return (await readGazetteerVersion(client))?.startsWith(`${FORMAT} `) === true
}

/** One statement for many rows: they travel as JSON, which costs a fraction of a statement each. */
export function insert(into: string, rows: readonly (readonly unknown[])[]) {
  const values = rows[0]?.map((_, column) => `value ->> ${column}`).join(', ')
  return { sql: `INSERT INTO ${into} SELECT ${values} FROM json_each(?)`, args: [JSON.stringify(rows)] }
}
