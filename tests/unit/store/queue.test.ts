// What those who write may rely on: many units a commit, each stored as a whole or not at all, whatever its neighbours do.
import { LibsqlError } from '@libsql/client'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { Database, FateUnknown } from '../../../server/store/database'
import type { Shape, Touched } from '../../../server/store/queue'
import { WriteQueue } from '../../../server/store/queue'
import { plain } from '../../../server/store/units/statements'
import type { FaultyClient } from '../../harness/faulty-client'
import { faultyClient } from '../../harness/faulty-client'

let faulty: FaultyClient
let database: Database
let queue: WriteQueue
let touched: Touched[]
/** What was put off; a test runs it when all that should share a commit has arrived. */
let deferred: (() => void)[]
let pauses: number[]

interface Options {
  embedded?: boolean
  maxUnits?: number
  maxCommits?: number
}

async function open({ embedded = true, maxUnits, maxCommits }: Options = {}) {
  faulty = faultyClient()
  pauses = []
  const pause = (ms: number) => Promise.resolve(void pauses.push(ms))
  database = await Database.open({ client: faulty.client, embedded, pause })
  onTestFinished(() => database.close())
  await database.commit(['CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT'])
  faulty.writes.length = 0
  touched = []
  deferred = []
  queue = new WriteQueue(database, {
    defer: (run) => void deferred.push(run),
    maxUnits,
    maxCommits,
    onCommit: (what) => void touched.push(what),
  })
}

beforeEach(() => open())

/** Lets put-off commits run until nothing is left to do. */
async function settle(): Promise<void> {
  for (let idle = 0; idle < 20; idle++) {
    const run = deferred.shift()
    if (run) idle = 0
    run?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Writes one note. */
const write = (text: string) =>
  queue.write(plain, { statements: [{ sql: 'INSERT INTO notes (text) VALUES (?)', args: [text] }] })

const texts = async () =>
  (await database.read<{ text: string }>('SELECT text FROM notes ORDER BY id')).map(({ text }) => text)

/** A shape that merges its units into one statement. */
const merged: Shape<string, number> = {
  name: 'merged',
  repeatable: true,
  statements: (units) => [
    {
      sql: `INSERT INTO notes (text) SELECT value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING RETURNING id`,
      args: [JSON.stringify(units)],
    },
  ],
  settle: (units, [set]) => ({
    results: units.map((_, i) => (set!.rows[i]?.id as number | undefined) ?? 0),
    touched: { jobs: set!.rows.map(({ id }) => id as number) },
  }),
}

describe('the write queue', () => {
  it('puts what has gathered into one commit, in the order in which it came', async () => {
    const writes = ['a', 'b', 'c'].map(write)
    await settle()
    await Promise.all(writes)
    expect(faulty.writes).toHaveLength(1)
    expect(await texts()).toEqual(['a', 'b', 'c'])
  })

  it('merges units of one shape into one statement and answers each its own', async () => {
    const answers = ['a', 'b', 'c'].map((text) => queue.write(merged, text))
    await settle()
    expect(await Promise.all(answers)).toEqual([1, 2, 3])
    expect(faulty.writes).toEqual([[expect.stringContaining('json_each')]])
    expect(touched).toEqual([{ jobs: [1, 2, 3] }])
  })

  it('lets units of several shapes share a commit', async () => {
    const answers = [queue.write(merged, 'a'), write('b'), queue.write(merged, 'c')]
    await settle()
    await Promise.all(answers)
    expect(faulty.writes).toHaveLength(1)
    expect((await texts()).sort()).toEqual(['a', 'b', 'c'])
  })

  it('answers only what is stored', async () => {
    let answered = false
    const answer = write('a').then(() => (answered = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(answered).toBe(false)
    expect(await texts()).toEqual([])
    await settle()
    await answer
    expect(await texts()).toEqual(['a'])
  })

  it('keeps a commit to its limit and goes on with the rest', async () => {
    await open({ maxUnits: 2 })
    const writes = ['a', 'b', 'c', 'd', 'e'].map(write)
    await settle()
    await Promise.all(writes)
    expect(faulty.writes.map((statements) => statements.length)).toEqual([2, 2, 1])
    expect(await texts()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('takes in what arrives while a commit is under way, and stores it with the next', async () => {
    const first = write('a')
    deferred.shift()!()
    const second = write('b')
    await settle()
    await Promise.all([first, second])
    expect(faulty.writes).toHaveLength(2)
  })

  it('stores the neighbours of a unit that fails, and nothing of that unit', async () => {
    const good = [write('a'), write('b')]
    const bad = queue.write(plain, {
      statements: [
        { sql: 'INSERT INTO notes (text) VALUES (?)', args: ['half'] },
        { sql: 'INSERT INTO notes (text) VALUES (?)', args: ['a'] },
      ],
    })
    const refused = expect(bad).rejects.toThrow(/UNIQUE/)
    await settle()
    await Promise.all(good)
    await refused
    expect(await texts()).toEqual(['a', 'b'])
  })

  it('stores the neighbours of a unit that cannot even be written down', async () => {
    const broken: Shape<string, void> = {
      ...merged,
      statements: () => {
        throw new Error('no such unit')
      },
      settle: () => ({ results: [], touched: {} }),
    }
    const good = write('a')
    const refused = expect(queue.write(broken, 'b')).rejects.toThrow('no such unit')
    await settle()
    await good
    await refused
    expect(await texts()).toEqual(['a'])
  })

  it('stores nothing twice where somebody who is told of the commit fails', async () => {
    queue = new WriteQueue(database, {
      defer: (run) => void deferred.push(run),
      onCommit: () => {
        throw new Error('a listener broke')
      },
    })
    const log = 'CREATE TABLE log (text TEXT) STRICT'
    const record = (text: string) =>
      queue.write(plain, { statements: [{ sql: 'INSERT INTO log VALUES (?)', args: [text] }] })
    await database.commit([log])
    const answers = Promise.allSettled([record('a'), record('b')])
    await settle()
    await answers
    expect(await database.read('SELECT text FROM log')).toHaveLength(2)
  })
})

describe('a database with a thread of its own', () => {
  // Two make a full commit.
  beforeEach(() => open({ maxUnits: 2, maxCommits: 2 }))

  it('is handed a full commit while another is in flight, and what is less waits for it', async () => {
    const first = [write('a'), write('b')]
    const second = write('c')
    const third = [write('d'), write('e')]
    // What was put off is never run here: full commits go out by themselves, and the rest when one of them has ended.
    await Promise.all([...first, second, ...third])
    expect(faulty.writes.map((statements) => statements.length)).toEqual([2, 2, 1])
    expect(await texts()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('is handed the next commit before those of the last are told', async () => {
    const handed: number[] = []
    const told = [write('a'), write('b')].map((answer) =>
      answer.then(() => handed.push(faulty.writes.length)),
    )
    const waiting = write('c')
    await settle()
    await Promise.all([...told, waiting])
    expect(handed).toEqual([2, 2])
  })

  it('is opened anew once where two commits were refused together', async () => {
    faulty.faults = ['busy', 'busy']
    const answers = ['a', 'b', 'c', 'd'].map(write)
    await settle()
    await Promise.all(answers)
    expect(faulty.reconnects).toBe(1)
    expect((await texts()).sort()).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('a busy file', () => {
  it('is opened anew and tried again: the refused statement would else swallow what follows', async () => {
    faulty.faults = ['busy', 'busy']
    const answer = write('a')
    await settle()
    await answer
    expect(faulty.reconnects).toBeGreaterThanOrEqual(1)
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
    expect(pauses.length).toBeGreaterThanOrEqual(1)
    expect(await texts()).toEqual(['a'])
  })

  it('is written to only after its lock was taken again', async () => {
    // The commit is refused, then taking the lock again is.
    faulty.faults = ['busy', 'busy']
    const answer = write('a')
    await settle()
    await answer
    const kinds = faulty.writes.map(([first]) => (first!.includes('notes') ? 'store' : 'lock'))
    expect(kinds).toEqual(['store', 'lock', 'lock', 'store'])
  })

  it('that stays busy is told as a problem for all who wait, and the queue goes on', async () => {
    faulty.faults = Array.from({ length: 20 }, () => 'busy' as const)
    const answers = [write('a'), write('b')]
    const refused = Promise.all(
      answers.map((answer) => expect(answer).rejects.toMatchObject({ code: 'store-unavailable' })),
    )
    await settle()
    await refused
    faulty.faults = []
    const later = write('c')
    await settle()
    await later
    expect(await texts()).toEqual(['c'])
  })

  it('is known by the cause of an error, too', async () => {
    const error = new LibsqlError('x', 'UNKNOWN', undefined, undefined, new Error('SQLITE_BUSY: locked'))
    let thrown = false
    const client = new Proxy(faulty.client, {
      get(target, name) {
        if (name !== 'batch' || thrown) return Reflect.get(target, name) as unknown
        thrown = true
        return () => Promise.reject(error)
      },
    })
    const busyOnce = await Database.open({ client, embedded: false, pause: () => Promise.resolve() })
    await busyOnce.commit([{ sql: 'INSERT INTO notes (text) VALUES (?)', args: ['a'] }])
    expect(await texts()).toEqual(['a'])
  })
})

describe('a commit whose answer never came', () => {
  beforeEach(() => open({ embedded: false }))

  it('is tried again where its units guard themselves, and stored once', async () => {
    faulty.faults = ['answer lost']
    const answer = queue.write(merged, 'a')
    await settle()
    await answer
    expect(await texts()).toEqual(['a'])
  })

  it('is not tried again where a unit does not guard itself, and says so', async () => {
    faulty.faults = ['answer lost']
    const refused = expect(write('a')).rejects.toMatchObject({ code: 'store-unavailable' })
    await settle()
    await refused
    expect(faulty.writes).toHaveLength(1)
  })

  it('is tried again for those of its units that guard themselves, and for no others', async () => {
    faulty.faults = ['answer lost']
    const guarded = queue.write(merged, 'a')
    const refused = expect(write('b')).rejects.toMatchObject({ code: 'store-unavailable' })
    await settle()
    await guarded
    await refused
    expect(faulty.writes.map((statements) => statements.length)).toEqual([2, 1])
    expect((await texts()).sort()).toEqual(['a', 'b'])
  })

  it('is known by a time limit, too', async () => {
    const client = new Proxy(faulty.client, {
      get: (target, name) =>
        name === 'batch'
          ? () => Promise.reject(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
          : (Reflect.get(target, name) as unknown),
    })
    const silent = await Database.open({ client, embedded: false, pause: () => Promise.resolve() })
    await expect(silent.commit(['SELECT 1'])).rejects.toBeInstanceOf(FateUnknown)
  })

  it('is given up after three tries', async () => {
    faulty.faults = ['nothing sent', 'nothing sent', 'nothing sent', 'nothing sent']
    const refused = expect(queue.write(merged, 'a')).rejects.toMatchObject({ code: 'store-unavailable' })
    await settle()
    await refused
    expect(faulty.writes).toHaveLength(3)
  })

  it('is an error of its own at the connection', async () => {
    faulty.faults = ['answer lost']
    await expect(database.commit(['SELECT 1'])).rejects.toBeInstanceOf(FateUnknown)
  })
})
