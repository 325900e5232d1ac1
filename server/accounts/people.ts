/** The people who sign in: at the office, a workshop or a store. There are no passwords; a code is mailed each time. */
import type { InStatement } from '@libsql/client'
import * as v from 'valibot'
import type { PageLanguage } from '../../shared/language'
import { pageLanguages } from '../../shared/language'
import { Problem } from '../../shared/problem'
import type { Bengkel } from '../bengkel'
import { madeBefore } from './made-before'

export const roles = ['office', 'workshop', 'store'] as const
export type Role = (typeof roles)[number]

export interface Person {
  id: number
  email: string
  name: string
  role: Role
  /** Set where the role is `workshop`. */
  workshop: number | null
  /** Set where the role is `store`. */
  store: number | null
  language: PageLanguage
  active: boolean
}

/** Whoever is added: with a workshop, a store, or neither, which is the office. */
export const PersonInput = v.pipe(
  v.object({
    email: v.pipe(
      v.string('email-invalid'),
      v.trim(),
      v.toLowerCase(),
      v.maxLength(254, 'email-invalid'),
      v.email('email-invalid'),
    ),
    name: v.pipe(
      v.string('name-missing'),
      v.trim(),
      v.minLength(1, 'name-missing'),
      v.maxLength(120, 'too-long'),
    ),
    language: v.picklist(pageLanguages, 'language-unknown'),
    workshop: v.optional(v.number('workshop-unknown')),
    store: v.optional(v.number('store-unknown')),
  }),
  v.check(({ workshop, store }) => workshop === undefined || store === undefined, 'field-invalid'),
)
export type PersonInput = v.InferOutput<typeof PersonInput>

/** The columns that `toPerson` reads, from `people p`. */
export const PERSON_COLUMNS = 'p.id, p.email, p.name, p.role, p.workshop_id, p.store_id, p.language, p.active'

export interface PersonRow {
  id: number
  email: string
  name: string
  role: Role
  workshop_id: number | null
  store_id: number | null
  language: PageLanguage
  active: number
}

export function toPerson(row: PersonRow): Person {
  const { id, email, name, role, workshop_id, store_id, language, active } = row
  return { id, email, name, role, workshop: workshop_id, store: store_id, language, active: active === 1 }
}

/** Holds for people `p` who may sign in: they and their workshop or store take part. */
export const MAY_SIGN_IN = `p.active = 1
  AND (p.workshop_id IS NULL OR EXISTS (SELECT 1 FROM workshops w WHERE w.id = p.workshop_id AND w.active = 1))
  AND (p.store_id IS NULL OR EXISTS (SELECT 1 FROM stores s WHERE s.id = p.store_id AND s.active = 1))`

const INSERT = `INSERT INTO people (email, name, role, workshop_id, store_id, language, made_by, created_at)
  VALUES (:email, :name, :role, :workshop, :store, :language, :madeBy, :now) ON CONFLICT DO NOTHING RETURNING id`

/**
 * Adds a person, who can sign in at once.
 *
 * @param input parsed by `PersonInput`
 * @returns the new id
 * @throws Problem `email-taken`
 */
export async function addPerson(
  { store, clock }: Pick<Bengkel, 'store' | 'clock'>,
  input: PersonInput,
): Promise<number> {
  const [set] = await store.run([{ sql: INSERT, args: cellsOf(input, null, clock.now()) }])
  if (set!.rows.length === 0) throw new Problem('email-taken', { field: 'email' })
  return set!.rows[0]!.id as number
}

/**
 * Adds a person and mails where to sign in, as one unit.
 *
 * @param input parsed by `PersonInput`
 * @param commandId of the form: sent twice, it invites once
 * @returns the new id
 * @throws Problem `email-taken`
 */
export async function invite(
  { store, clock, publicUrl }: Pick<Bengkel, 'store' | 'clock' | 'publicUrl'>,
  input: PersonInput,
  commandId: string,
): Promise<number> {
  const now = clock.now()
  const [set] = await store.run([
    { sql: INSERT, args: cellsOf(input, commandId, now) },
    invitation(input, publicUrl, now),
  ])
  const row = set!.rows[0] ?? (await madeBefore(store, 'people', commandId))
  if (!row) throw new Problem('email-taken', { field: 'email' })
  return row.id as number
}

/**
 * @returns the statement that mails somebody where to sign in; it follows the insert of their row within one unit, and does
 *   nothing where that made none (`changes()` is that of the statement before)
 */
export function invitation(
  { email, name, language }: Pick<PersonInput, 'email' | 'name' | 'language'>,
  publicUrl: string,
  now: number,
): InStatement {
  return {
    sql: `INSERT INTO notices (email, language, template, data, next_at, created_at)
      SELECT :email, :language, 'invitation', :data, :now, :now WHERE changes() = 1`,
    args: { email, language, data: JSON.stringify({ name, link: `${publicUrl}/sign-in` }), now },
  }
}

function cellsOf(
  { email, name, workshop, store, language }: PersonInput,
  madeBy: string | null,
  now: number,
) {
  const role: Role = workshop !== undefined ? 'workshop' : store !== undefined ? 'store' : 'office'
  return { email, name, role, workshop: workshop ?? null, store: store ?? null, language, madeBy, now }
}

/** Lets a person sign in, or ends all their sessions and lets them no longer. */
export async function setActive(
  { store }: Pick<Bengkel, 'store'>,
  person: number,
  active: boolean,
): Promise<void> {
  await store.run([
    { sql: 'UPDATE people SET active = ? WHERE id = ?', args: [active ? 1 : 0, person] },
    ...(active ? [] : [{ sql: 'DELETE FROM sessions WHERE person_id = ?', args: [person] }]),
  ])
}

/** @returns the person, or null where there is none of that id */
export async function findPerson({ store }: Pick<Bengkel, 'store'>, id: number): Promise<Person | null> {
  const row = await store.readOne<PersonRow>(`SELECT ${PERSON_COLUMNS} FROM people p WHERE p.id = ?`, [id])
  return row && toPerson(row)
}

/** @returns who works at a workshop or a store, or with neither at the office, by name */
export async function peopleAt(
  { store }: Pick<Bengkel, 'store'>,
  where: { workshop: number } | { store: number } | 'office',
): Promise<Person[]> {
  const [condition, args] =
    where === 'office'
      ? [`p.role = 'office'`, []]
      : 'workshop' in where
        ? ['p.workshop_id = ?', [where.workshop]]
        : ['p.store_id = ?', [where.store]]
  const rows = await store.read<PersonRow>(
    `SELECT ${PERSON_COLUMNS} FROM people p WHERE ${condition} ORDER BY p.active DESC, p.name, p.id`,
    args,
  )
  return rows.map(toPerson)
}

/** @returns everybody, by name */
export async function allPeople({ store }: Pick<Bengkel, 'store'>): Promise<Person[]> {
  const rows = await store.read<PersonRow>(`SELECT ${PERSON_COLUMNS} FROM people p ORDER BY p.name, p.id`)
  return rows.map(toPerson)
}
