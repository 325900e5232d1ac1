/** What an error of libSQL says about what was asked: it comes wrapped, the cause inside. */

/** The error and what caused it, outermost first. A code that is not a text is somebody else's, such as a DOMException's. */
function* causes(error: unknown): Generator<{ code: string; message: string }> {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown }
    yield { code: typeof code === 'string' ? code : '', message: at.message }
  }
}

/** @returns whether somebody else holds the lock */
export function isBusy(error: unknown): boolean {
  for (const { code, message } of causes(error)) {
    if (code.startsWith('SQLITE_BUSY') || /SQLITE_BUSY|database is locked/.test(message)) return true
  }
  return false
}

/** @returns whether the database itself answered, so that nothing was stored */
export function isSqlError(error: unknown): boolean {
  for (const { code } of causes(error)) if (/^(SQLITE_|SQL_|ARGS_INVALID$)/.test(code)) return true
  return false
}
