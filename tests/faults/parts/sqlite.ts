// The sqlite3 command, as another pair of eyes on the file; installed from Debian where it is missing.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, rmSync } from 'node:fs'

/** Makes sure that there is a `sqlite3` command. @throws where there is none and it cannot be installed */
export function installSqlite(): void {
  if (works('sqlite3', ['--version'])) return
  console.log('Installing sqlite3 from Debian')
  const installed = works('apt-get', ['update', '-q']) && works('apt-get', ['install', '-yq', 'sqlite3'])
  if (!installed)
    throw new Error('There is no sqlite3, and apt-get could not install it: install it and try again')
}

/** Checks a copy of the file as a kill left it, with its write-ahead log. @returns `ok`, or what is wrong */
export function integrityOf(file: string): string {
  const copy = `${file}.copy`
  copyFileSync(file, copy)
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
  const { stdout, stderr } = sqlite(copy, 'PRAGMA integrity_check; PRAGMA foreign_key_check')
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  return (stdout + stderr).trim()
}

/** @returns what the sqlite3 command is told when it opens a file that a server has */
export function intrude(file: string): string {
  const { stdout, stderr } = sqlite(file, 'SELECT count(*) FROM jobs')
  return (stdout + stderr).trim()
}

function sqlite(file: string, sql: string) {
  return spawnSync('sqlite3', [file, sql], { encoding: 'utf8' })
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
