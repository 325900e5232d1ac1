/** The server's own record of what it did and what failed; never personal data. */
export interface Log {
  info(message: string, facts?: Record<string, unknown>): void
  warn(message: string, facts?: Record<string, unknown>): void
  error(message: string, error: unknown, facts?: Record<string, unknown>): void
}
