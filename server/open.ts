/** Opens a Bengkel: the store with this release's schema, and the keys that the installation was born with. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { Problem } from '../shared/problem'
import type { Bengkel } from './bengkel'
import { createCodes } from './jobs/code'
import { createTokens } from './jobs/token'
import { CannotOpen } from './store/database'
import { Directory } from './store/directory'
import { migrationNames } from './store/migrate'
import type { StoreOptions } from './store/store'
import { Store } from './store/store'

/** What a runtime gives: everything but the store and what is made of it. */
export type Ports = Omit<Bengkel, 'store' | 'directory' | 'codes' | 'tokens'>

/** What the installation's codes and tokens are made with; the same for all who open it. */
export type Keys = Pick<Bengkel, 'codes' | 'tokens'>

export interface OpenOptions extends Ports {
  store: StoreOptions
  /** The secret in force first, then older ones whose status links still open. */
  secrets: readonly string[]
}

/** @throws CannotOpen where another process has the database file */
export async function openBengkel({ store: storeOptions, secrets, ...ports }: OpenOptions): Promise<Bengkel> {
  const store = await Store.open(storeOptions, ports.clock.now())
  const key = (await readCodeKey(store)) ?? (await makeCodeKey(store, ports.random.bytes(32)))
  return bengkelOn(store, { codes: createCodes(key), tokens: createTokens(secrets) }, ports)
}

/** @returns a Bengkel on a store that is open, with keys that are known */
export function bengkelOn(store: Store, keys: Keys, ports: Ports): Bengkel {
  return { ...ports, ...keys, store, directory: new Directory(store, ports.clock.now) }
}

/**
 * The keys of an installation that somebody else keeps at this release's schema.
 *
 * @throws CannotOpen where nobody did yet; Problem `store-unavailable`
 */
export async function keysOf(store: Store, secrets: readonly string[]): Promise<Keys> {
  const key = await readCodeKey(store).catch(notMigrated)
  const rows = await store.read<{ name: string }>('SELECT name FROM migrations').catch(notMigrated)
  const done = new Set(rows.map(({ name }) => name))
  if (!key || !migrationNames.every((name) => done.has(name))) return notMigrated()
  return { codes: createCodes(key), tokens: createTokens(secrets) }
}

function notMigrated(cause?: unknown): never {
  if (cause instanceof Problem) throw cause
  throw new CannotOpen(
    'The database has not the schema of this release: run npm run migrate against it first',
    {
      cause,
    },
  )
}

async function readCodeKey(store: Store): Promise<Uint8Array | null> {
  const row = await store.readOne<{ value: string }>(`SELECT value FROM settings WHERE name = 'code_key'`)
  return row && hexToBytes(row.value)
}

/** Made once for the life of the installation: codes stand on paper. Where two make one, the first stays. */
async function makeCodeKey(store: Store, fresh: Uint8Array): Promise<Uint8Array> {
  const sql = `INSERT INTO settings (name, value) VALUES ('code_key', ?) ON CONFLICT DO NOTHING`
  await store.run([{ sql, args: [bytesToHex(fresh)] }])
  return (await readCodeKey(store))!
}
