// A database file belongs to one process, keeps what was answered, and is brought to this release's schema once.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createClient } from '@libsql/client'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { CannotOpen, Database } from '../../../server/store/database'
import { migrate } from '../../../server/store/migrate'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import { addMerchant, addWorkshop } from '../../harness/network'

let file: string

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  file = join(folder, 'bengkel.db')
})

/** Runs a script in a process of its own, with the file's path as its argument. @returns its process and first line */
async function inAnotherProcess(script: string): Promise<{ line: string; end: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async () => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(end)
  const line = await new Promise<string>((resolve) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
    child.once('exit', () => resolve(text))
  })
  return { line, end }
}

const HOLD = `
  import { createClient } from '@libsql/client'
  const client = createClient({ url: 'file:' + process.argv[1], concurrency: 1 })
  await client.execute('PRAGMA locking_mode = EXCLUSIVE')
  await client.execute('PRAGMA journal_mode = WAL')
  await client.batch(['CREATE TABLE IF NOT EXISTS other (n INTEGER)', 'DELETE FROM other'], 'write')
  console.log('holds it')
  setInterval(() => {}, 1000)`

const TOUCH = (sql: string) => `
  import { createClient } from '@libsql/client'
  const client = createClient({ url: 'file:' + process.argv[1], concurrency: 1, timeout: 50 })
  try {
    await client.execute(${JSON.stringify(sql)})
    console.log('let in')
  } catch (error) {
    console.log(error.code)
  }`

describe('a database file', () => {
  it('that another process has open is refused, with what to do', async () => {
    const other = await inAnotherProcess(HOLD)
    expect(other.line).toBe('holds it')
    const refused = await openBengkel({ file }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(CannotOpen)
    expect((refused as Error).message).toMatch(/^Another process has this database file open\. Stop it first/)
  })

  it('that is refused is let go of, so that the process can end', async () => {
    await inAnotherProcess(HOLD)
    const client = createClient({ url: `file:${file}`, concurrency: 1, timeout: 50 })
    const opening = Database.open({ client, embedded: true, pause: () => Promise.resolve() })
    await expect(opening).rejects.toBeInstanceOf(CannotOpen)
    expect(client.closed).toBe(true)
  })

  it('is free again when the process that had it was killed', async () => {
    const other = await inAnotherProcess(HOLD)
    await other.end()
    const bengkel = await openBengkel({ file })
    onTestFinished(bengkel.close)
    expect(await addMerchant(bengkel)).toBe(1)
  })

  it.each(['SELECT * FROM jobs', 'DELETE FROM jobs', 'PRAGMA wal_checkpoint(TRUNCATE)'])(
    'that we have open lets nobody else in: %s',
    async (sql) => {
      const bengkel = await openBengkel({ file })
      onTestFinished(bengkel.close)
      expect((await inAnotherProcess(TOUCH(sql))).line).toMatch(/^SQLITE_BUSY/)
    },
  )

  it('lets nobody in on its second opening either', async () => {
    await (await openBengkel({ file })).close()
    const bengkel = await openBengkel({ file })
    onTestFinished(bengkel.close)
    expect((await inAnotherProcess(TOUCH('SELECT * FROM jobs'))).line).toMatch(/^SQLITE_BUSY/)
  })

  it('has what was answered when it is opened again', async () => {
    const before = await openBengkel({ file })
    const merchant = await addMerchant(before)
    await before.close()
    const after = await openBengkel({ file })
    onTestFinished(after.close)
    expect(await after.store.read('SELECT id FROM merchants')).toEqual([{ id: merchant }])
  })

  it('keeps the neighbours of a unit that failed', async () => {
    const before = await openBengkel({ file })
    const merchant = await addMerchant(before)
    const bad = before.store.run([{ sql: 'INSERT INTO stores (id) VALUES (1)', args: [] }])
    const good = addWorkshop(before, { merchants: [merchant] })
    await expect(bad).rejects.toThrow(/NOT NULL/)
    await good
    await before.close()
    const after = await openBengkel({ file })
    onTestFinished(after.close)
    expect((await after.directory.current()).allWorkshops).toHaveLength(1)
    expect(await after.store.read('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  it('is written with every commit on disk, and holds references', async () => {
    const bengkel = await openBengkel({ file })
    onTestFinished(bengkel.close)
    const pragma = async (name: string) =>
      Object.values((await bengkel.store.readOne<Record<string, unknown>>(`PRAGMA ${name}`))!)[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('locking_mode')).toBe('exclusive')
    const orphan = bengkel.store.run(['INSERT INTO network (merchant_id, workshop_id) VALUES (7, 8)'])
    await expect(orphan).rejects.toThrow(/FOREIGN KEY/)
  })

  it('is copied whole while it is in use', async () => {
    const bengkel = await openBengkel({ file })
    onTestFinished(bengkel.close)
    await addMerchant(bengkel, { name: 'Kopi Toko' })
    await bengkel.store.backupTo(`${file}.copy`)
    const copy = createClient({ url: `file:${file}.copy` })
    onTestFinished(() => copy.close())
    const { rows } = await copy.execute('SELECT name FROM merchants')
    expect(rows.map(({ name }) => name)).toEqual(['Kopi Toko'])
  })
})

describe('a database that is closed', () => {
  it('is free at once, with nothing beside it that belongs to it', async () => {
    const bengkel = await openBengkel({ file })
    await addMerchant(bengkel)
    await bengkel.close()
    expect(readdirSync(dirname(file))).toEqual([basename(file)])
    expect((await inAnotherProcess(TOUCH('DELETE FROM merchants'))).line).toBe('let in')
  })
})

describe('migrations', () => {
  it('are run once, in order, and not again', async () => {
    const options = { embedded: true, pause: () => Promise.resolve() }
    const client = createClient({ url: `file:${file}`, concurrency: 1 })
    const database = await Database.open({ client, ...options })
    onTestFinished(() => database.close())
    const first = await migrate(database, MONDAY)
    expect(first.length).toBeGreaterThanOrEqual(3)
    expect(first).toEqual([...first].sort())
    expect(await migrate(database, MONDAY + 1)).toEqual([])
    expect(await database.read('SELECT name, at FROM migrations ORDER BY name')).toEqual(
      first.map((name) => ({ name, at: MONDAY })),
    )
  })

  it('leave every table strict', async () => {
    const bengkel = await openBengkel()
    onTestFinished(bengkel.close)
    const loose = await bengkel.store.read(
      `SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'`,
    )
    expect(loose).toEqual([])
  })
})
