/** Brings a database to this release's schema: each file of `migrations/` once, in the order of its number. */
import type { Database } from './database'

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const paths = Object.keys(files).sort()
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.sql'.length)

/** The migrations of this release, in their order. */
export const migrationNames: readonly string[] = paths.map(nameOf)

/**
 * @param now epoch ms, recorded with each migration
 * @returns the names of the migrations that were run
 */
export async function migrate(database: Database, now: number): Promise<string[]> {
  await database.migrate([
    'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  ])
  const run: string[] = []
  for (const path of paths) {
    const name = nameOf(path)
    if (await isDone(database, name)) continue
    const record = { sql: 'INSERT INTO migrations (name, at) VALUES (?, ?)', args: [name, now] }
    try {
      await database.migrate([...statementsOf(files[path]!), record])
      run.push(name)
    } catch (error) {
      // Somebody else may have run it meanwhile, or its answer was lost.
      if (!(await isDone(database, name))) throw error
    }
  }
  return run
}

async function isDone(database: Database, name: string): Promise<boolean> {
  return (await database.read('SELECT 1 FROM migrations WHERE name = ?', [name])).length > 0
}

/** A trigger with the statements that it holds, or any other statement. */
const STATEMENT = /\s*(CREATE TRIGGER\b[^]*?\bEND|[^;]+?)\s*;/gy

/** A file's statements; its comments, which may hold semicolons, are dropped first. */
function statementsOf(sql: string): string[] {
  const text = sql.replace(/--.*$/gm, '')
  return [...text.matchAll(STATEMENT)].map(([, statement]) => statement!)
}
