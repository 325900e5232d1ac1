/** What a form made when it was sent before: one that is sent twice makes one row of the books. */
import type { Store } from '../store/store'

/** @returns the row that the form with this command id made, or null where it made none */
export function madeBefore(
  store: Store,
  table: 'stores' | 'workshops' | 'people',
  commandId: string,
): Promise<{ id: number } | null> {
  return store.readOne(`SELECT id FROM ${table} WHERE made_by = ?`, [commandId])
}
