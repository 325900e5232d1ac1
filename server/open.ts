/** Opens a Bengkel: the store with this release's schema, and the keys that the installation was born with. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Bengkel } from './bengkel'
import { createCodes } from './jobs/code'
import { createTokens } from './jobs/token'
import { Directory } from './store/directory'
import type { StoreOptions } from './store/store'
import { Store } from './store/store'

export interface OpenOptions extends Omit<Bengkel, 'store' | 'directory' | 'codes' | 'tokens'> {
  store: StoreOptions
  /** The secret in force first, then older ones whose status links still open. */
  secrets: readonly string[]
}

/** @throws CannotOpen where another process has the database file */
export async function openBengkel({ store: storeOptions, secrets, ...ports }: OpenOptions): Promise<Bengkel> {
  const store = await Store.open(storeOptions, ports.clock.now())
  return {
    ...ports,
    store,
    directory: new Directory(store, ports.clock.now),
    codes: createCodes(await codeKey(store, ports.random.bytes(32))),
    tokens: createTokens(secrets),
  }
}

/** The key of the codes, made once for the life of the installation: codes stand on paper. */
async function codeKey(store: Store, fresh: Uint8Array): Promise<Uint8Array> {
  const sql = `INSERT INTO settings (name, value) VALUES ('code_key', ?) ON CONFLICT DO NOTHING`
  const read = () => store.readOne<{ value: string }>(`SELECT value FROM settings WHERE name = 'code_key'`)
  const known = await read()
  if (known) return hexToBytes(known.value)
  await store.run([{ sql, args: [bytesToHex(fresh)] }])
  return hexToBytes((await read())!.value)
}
