/** The books of the merchants: who they are, which pages may ask for repairs with their key, and where their counters stand. */
import type { InStatement } from '@libsql/client'
import * as v from 'valibot'
import { categoryCodes } from '../../shared/catalog'
import { languages } from '../../shared/language'
import { Money } from '../../shared/money'
import { Country, Latitude, Longitude } from '../../shared/place'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import type { Counter } from '../store/directory'
import { madeBefore } from './made-before'
import { toOrigin } from './origin'
import { hashOf, isSame, newKey } from './secrets'

const line = (max: number) =>
  v.pipe(v.string('field-missing'), v.trim(), v.minLength(1, 'field-missing'), v.maxLength(max, 'too-long'))

const MOST_ORIGINS = 50

const origins = v.pipe(
  v.array(
    v.pipe(
      v.string('field-invalid'),
      v.check((text) => toOrigin(text) !== null, 'field-invalid'),
    ),
  ),
  v.maxLength(MOST_ORIGINS, 'too-long'),
  v.transform((texts) => [...new Set(texts.map((text) => toOrigin(text)!))]),
)

const known = new Set(Intl.supportedValuesOf('currency'))

/** What the office enters for a merchant. */
export const MerchantInput = v.object({
  name: line(120),
  country: Country,
  language: v.picklist(languages, 'language-unknown'),
  currency: v.pipe(
    v.string('currency-invalid'),
    v.check((code) => known.has(code), 'currency-invalid'),
  ),
  /** Whose pages may ask for repairs: `https://shop.example`; as typed, with a path or without a scheme. */
  origins,
  /** The colour of the widget, `#rrggbb`; none takes the host page's. */
  accent: v.nullable(v.pipe(v.string('field-invalid'), v.regex(/^#[\da-f]{6}$/i, 'field-invalid'))),
  /** Where shoppers read what becomes of their data: they agree to it with each request. */
  privacyUrl: v.pipe(
    v.string('field-invalid'),
    v.trim(),
    v.nonEmpty('field-missing'),
    v.maxLength(500, 'too-long'),
    v.check((text) => /^https?:\/\/[^\s/]/.test(text), 'field-invalid'),
  ),
  /** How long a repair is warranted, days. */
  warrantyDays: v.pipe(
    v.number('field-invalid'),
    v.integer('field-invalid'),
    v.minValue(0, 'field-invalid'),
    v.maxValue(3650, 'field-invalid'),
  ),
  /** What a visit costs where no fault is found, minor units; null: nothing. */
  noFaultFee: v.nullable(Money.entries.amount),
  /** Categories for which a workshop needs somebody with a certificate in date. */
  certified: v.optional(v.array(v.picklist(categoryCodes, 'category-unknown')), []),
  /** One that is not active takes no requests; its repairs go on. */
  active: v.boolean(),
})
export type MerchantInput = v.InferOutput<typeof MerchantInput>

type Parts = Pick<Bengkel, 'store' | 'random' | 'clock'>

const COLUMNS = `name = :name, country = :country, language = :language, currency = :currency, origins = :origins,
  accent = :accent, privacy_url = :privacyUrl, warranty_days = :warrantyDays, no_fault_fee = :noFaultFee,
  certified = :certified, active = :active`

/**
 * Makes a merchant with its keys.
 *
 * @param input parsed by `MerchantInput`
 * @param commandId of the form: sent twice, it makes one
 * @returns its id, its publishable key, and its secret key, which is shown now and never again: only its hash is kept.
 *   Null where this form made the merchant before.
 */
export async function makeMerchant(
  { store, random, clock }: Parts,
  input: MerchantInput,
  commandId: string,
): Promise<{ id: number; key: string; secret: string | null }> {
  const key = newKey('pk', PUBLISHABLE_CHARS, random)
  const secret = newKey('sk', SECRET_CHARS, random)
  const [made] = await store.run(
    [
      {
        sql: `INSERT INTO merchants (key, secret_hash, name, country, language, currency, origins, accent, privacy_url,
            warranty_days, no_fault_fee, certified, active, made_by, created_at)
          VALUES (:key, :hash, :name, :country, :language, :currency, :origins, :accent, :privacyUrl,
            :warrantyDays, :noFaultFee, :certified, :active, :commandId, :now)
          ON CONFLICT (made_by) DO NOTHING RETURNING id`,
        args: { ...cellsOf(input), key, hash: hashOf(secret), commandId, now: clock.now() },
      },
    ],
    { directory: true },
  )
  const row = made!.rows[0]
  if (row) return { id: row.id as number, key, secret }
  const sql = 'SELECT id, key FROM merchants WHERE made_by = ?'
  const before = (await store.readOne<{ id: number; key: string }>(sql, [commandId]))!
  return { ...before, secret: null }
}

/** Characters of 5 bits each: a publishable key need only be hard to mistake, a secret one cannot be guessed. */
const PUBLISHABLE_CHARS = 24
const SECRET_CHARS = 52

/**
 * Changes what is known of a merchant; its keys stay.
 *
 * @param input parsed by `MerchantInput`
 * @throws Problem `merchant-unknown`
 */
export async function changeMerchant(
  { store }: Pick<Bengkel, 'store'>,
  id: number,
  input: MerchantInput,
): Promise<void> {
  const sql = `UPDATE merchants SET ${COLUMNS} WHERE id = :id RETURNING id`
  await changed(store, { sql, args: { ...cellsOf(input), id } }, 'merchant-unknown')
}

/**
 * Gives a merchant a new secret key; the one before opens nothing any more.
 *
 * @param seen the mark of the key that is replaced, from `secretMark`: a form sent twice replaces it once
 * @returns the new one, shown now and never again
 * @throws Problem `version-stale` where another key is in force, `merchant-unknown`
 */
export async function rotateSecret(
  { store, random }: Pick<Bengkel, 'store' | 'random'>,
  id: number,
  seen: number,
): Promise<{ secret: string }> {
  const hash = await secretHash(store, id)
  if (markOf(hash) !== seen) throw new Problem('version-stale')
  const secret = newKey('sk', SECRET_CHARS, random)
  const sql = 'UPDATE merchants SET secret_hash = ? WHERE id = ? AND secret_hash = ? RETURNING id'
  await changed(store, { sql, args: [hashOf(secret), id, hash] }, 'version-stale')
  return { secret }
}

/**
 * @returns the merchant whose secret key this is, whether it takes requests or not; null where it is nobody's. The index is
 *   asked for the key's hash, and what it finds is compared as a whole, so that time tells nothing of the key.
 */
export async function merchantBySecret(
  { store }: Pick<Bengkel, 'store'>,
  secret: string,
): Promise<number | null> {
  const hash = hashOf(secret)
  const sql = 'SELECT id, secret_hash FROM merchants WHERE secret_hash = ?'
  const row = await store.readOne<{ id: number; secret_hash: string }>(sql, [hash])
  return row && isSame(row.secret_hash, hash) ? row.id : null
}

/** @returns a number that says which secret key is in force, and nothing of the key. @throws Problem `merchant-unknown` */
export async function secretMark({ store }: Pick<Bengkel, 'store'>, id: number): Promise<number> {
  return markOf(await secretHash(store, id))
}

/** Hashed once more, so that what stands in a page says nothing of what is stored. */
const markOf = (hash: string) => Number.parseInt(hashOf(hash).slice(0, 8), 16)

async function secretHash(store: Bengkel['store'], id: number): Promise<string> {
  const sql = 'SELECT secret_hash FROM merchants WHERE id = ?'
  const row = await store.readOne<{ secret_hash: string }>(sql, [id])
  if (!row) throw new Problem('merchant-unknown')
  return row.secret_hash
}

/** What the office enters for a merchant's counter. */
export const StoreInput = v.object({
  name: line(120),
  address: line(300),
  country: Country,
  lat: Latitude,
  lon: Longitude,
  /** The workshop of the merchant's network to which it usually ships; it is asked first. */
  usualWorkshop: v.nullable(v.number('workshop-unknown')),
})
export type StoreInput = v.InferOutput<typeof StoreInput>

/**
 * Opens a counter of a merchant, where items are taken in and handed out.
 *
 * @param input parsed by `StoreInput`
 * @param commandId of the form: sent twice, it opens one
 * @returns its id
 * @throws Problem `merchant-unknown`, `workshop-unknown`
 */
export async function openStore(
  { store }: Pick<Bengkel, 'store'>,
  merchant: number,
  input: StoreInput,
  commandId: string,
): Promise<number> {
  const before = await madeBefore(store, 'stores', commandId)
  if (before) return before.id
  await assertInNetwork(store, merchant, input)
  const sql = `INSERT INTO stores (merchant_id, name, address, country, lat, lon, usual_workshop_id, made_by)
    SELECT id, :name, :address, :country, :lat, :lon, :usualWorkshop, :commandId
    FROM merchants WHERE id = :merchant RETURNING id`
  return changed(store, { sql, args: { ...input, merchant, commandId } }, 'merchant-unknown')
}

/**
 * Changes what is known of a counter. What it has taken in before goes on from where it then stood.
 *
 * @param input parsed by `StoreInput`
 * @throws Problem `store-unknown`, `workshop-unknown`
 */
export async function changeStore(
  { store }: Pick<Bengkel, 'store'>,
  { id, merchant }: Pick<Counter, 'id' | 'merchant'>,
  input: StoreInput,
): Promise<void> {
  await assertInNetwork(store, merchant, input)
  const sql = `UPDATE stores SET name = :name, address = :address, country = :country, lat = :lat, lon = :lon,
    usual_workshop_id = :usualWorkshop WHERE id = :id AND active = 1 RETURNING id`
  await changed(store, { sql, args: { ...input, id } }, 'store-unknown')
}

/** A store ships to those who work for its merchant. @throws Problem `workshop-unknown` */
async function assertInNetwork(
  store: Bengkel['store'],
  merchant: number,
  { usualWorkshop }: StoreInput,
): Promise<void> {
  if (usualWorkshop === null) return
  const sql = 'SELECT 1 FROM network WHERE merchant_id = ? AND workshop_id = ?'
  if (!(await store.readOne(sql, [merchant, usualWorkshop])))
    throw new Problem('workshop-unknown', { field: 'usualWorkshop' })
}

/**
 * Closes a counter: shoppers can no longer choose it, and its people cannot sign in. Its repairs stay with the office.
 *
 * @throws Problem `store-unknown`
 */
export async function closeStore({ store }: Pick<Bengkel, 'store'>, id: number): Promise<void> {
  const sql = 'UPDATE stores SET active = 0 WHERE id = ? AND active = 1 RETURNING id'
  await changed(store, { sql, args: [id] }, 'store-unknown')
}

/** Runs a statement on the books. @returns the id of its row. @throws Problem where there was none */
async function changed(
  store: Bengkel['store'],
  statement: InStatement,
  otherwise: 'merchant-unknown' | 'store-unknown' | 'version-stale',
): Promise<number> {
  const [set] = await store.run([statement], { directory: true })
  const row = set!.rows[0]
  if (!row) throw new Problem(otherwise)
  return row.id as number
}

function cellsOf({ origins, certified, active, ...input }: MerchantInput) {
  return {
    ...input,
    origins: JSON.stringify(origins),
    certified: JSON.stringify([...new Set(certified)]),
    active: active ? 1 : 0,
  }
}
