/** Where the pages of each role begin. */
import type { Person, Role } from '../../accounts/people'

const HOMES: Record<Role, string> = { office: '/office', workshop: '/workshop', store: '/store' }

export function homeOf({ role }: Pick<Person, 'role'>): string {
  return HOMES[role]
}
