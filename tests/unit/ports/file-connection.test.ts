// The connection to a database file keeps what the store asks of a libSQL client, and refuses what would be lost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { fileConnection } from '../../../server/ports/node/file-connection'
import type { Connection } from '../../../server/store/database'

let path: string
let connection: Connection

function connect(): Connection {
  const made = fileConnection(path, 0)
  onTestFinished(() => made.close())
  return made
}

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-connection-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  path = join(folder, 'file.db')
  connection = connect()
  await connection.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE) STRICT')
})

const insert = (text: string) => ({
  sql: 'INSERT INTO notes (text) VALUES (?) RETURNING id, text',
  args: [text],
})
const texts = async (of = connection) =>
  (await of.execute('SELECT text FROM notes ORDER BY id')).rows.map(({ text }) => text)

describe('the connection to a file', () => {
  it('answers rows by name, for arguments by place and by name, the same text again and again', async () => {
    for (const text of ['a', 'b', 'c']) {
      const [set] = await connection.batch([insert(text)], 'write')
      expect(set!.rows).toEqual([{ id: expect.any(Number) as number, text }])
    }
    const named = { sql: 'SELECT id FROM notes WHERE text = :text', args: { text: 'b' } }
    expect((await connection.execute(named)).rows).toEqual([{ id: 2 }])
  })

  it('reads a table that has changed its shape meanwhile', async () => {
    await connection.execute(insert('a'))
    const all = 'SELECT * FROM notes'
    expect((await connection.execute(all)).rows).toEqual([{ id: 1, text: 'a' }])
    await connection.migrate(["ALTER TABLE notes ADD COLUMN kind TEXT NOT NULL DEFAULT 'plain'"])
    expect((await connection.execute(all)).rows).toEqual([{ id: 1, text: 'a', kind: 'plain' }])
  })

  it('stores all of a batch or nothing, and goes on after one that fails', async () => {
    await expect(connection.batch([insert('a'), insert('a')], 'write')).rejects.toMatchObject({
      code: expect.stringMatching(/^SQLITE_CONSTRAINT/) as string,
    })
    await connection.batch([insert('a')], 'write')
    expect(await texts()).toEqual(['a'])
  })

  it('checks foreign keys again after a migration, whether it went well or not', async () => {
    await connection.migrate(['CREATE TABLE tags (note INTEGER NOT NULL REFERENCES notes (id)) STRICT'])
    await expect(connection.migrate(['CREATE TABLE tags (note INTEGER) STRICT'])).rejects.toThrow(/exists/)
    const orphan = connection.execute('INSERT INTO tags VALUES (404)')
    await expect(orphan).rejects.toThrow(/FOREIGN KEY/)
  })

  it('refuses what comes behind a write that was refused, until it is opened anew', async () => {
    const other = connect()
    await other.execute('BEGIN IMMEDIATE')
    const busy = { code: 'SQLITE_BUSY' }
    await expect(connection.batch([insert('a')], 'write')).rejects.toMatchObject(busy)
    await other.execute('COMMIT')
    await expect(connection.batch([insert('b')], 'write')).rejects.toMatchObject(busy)
    await connection.reconnect()
    await connection.batch([insert('c')], 'write')
    expect(await texts(other)).toEqual(['c'])
  })
})
