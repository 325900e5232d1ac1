/** Brings a database to this release's schema: each file of `migrations/` once, in the order of its number. */
import type { Database } from './database'

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * @param now epoch ms, recorded with each migration
 * @returns the names of the migrations that were run
 */
export async function migrate(database: Database, now: number): Promise<string[]> {
  await database.migrate([
    'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  ])
  const done = new Set(
    (await database.read<{ name: string }>('SELECT name FROM migrations')).map(({ name }) => name),
  )
  const run: string[] = []
  for (const path of Object.keys(files).sort()) {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.sql'.length)
    if (done.has(name)) continue
    const record = { sql: 'INSERT INTO migrations (name, at) VALUES (?, ?)', args: [name, now] }
    await database.migrate([...statementsOf(files[path]!), record])
    run.push(name)
  }
  return run
}

/** A file's statements; its comments, which may hold semicolons, are dropped first. */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement.length > 0)
}
