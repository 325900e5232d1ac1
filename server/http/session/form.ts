/** Forms as they arrive: texts by the name of their field, parsed once. */
import type { Context } from 'hono'
import { Problem } from '../../../shared/problem'
import type { Bengkel } from '../../bengkel'
import type { Typed } from '../../pages/form'
import { textOf } from '../../pages/form'

/** @returns the texts of the form that was sent. @throws Problem `request-invalid` where it is no form */
export async function readForm(c: Context): Promise<Typed> {
  const type = c.req.header('Content-Type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
    throw new Problem('request-invalid')
  }
  const typed: Record<string, string[]> = {}
  for (const [name, value] of await formData(c)) {
    if (typeof value === 'string') (typed[name] ??= []).push(value)
  }
  return typed
}

/** @returns the pictures that were chosen in the form's field for photos */
export async function photosOf(c: Context): Promise<Blob[]> {
  const chosen = (await formData(c)).getAll('photos')
  // An empty field comes as a file of no bytes.
  return chosen.flatMap((file) => (typeof file === 'string' || file.size === 0 ? [] : [file]))
}

async function formData(c: Context): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch (error) {
    if (error instanceof TypeError) throw new Problem('request-invalid')
    throw error
  }
}

/** @returns a new id for a form: what it sends is done once, however often it is sent */
export function newCommandId({ random }: Bengkel): string {
  return random.nonce().toString(36) + random.nonce().toString(36)
}

/** What guards a command that comes by a form. */
export interface Guards {
  commandId: string
  /** The version that the page showed. */
  seen: number
}

/** @returns the guards of a form. @throws Problem `request-invalid` where somebody took them away */
export function guardsOf(typed: Typed): Guards {
  const seen = Number(textOf({ typed }, 'version') || Number.NaN)
  if (!Number.isSafeInteger(seen)) throw new Problem('request-invalid')
  return { commandId: commandOf(typed), seen }
}

/** @returns the id that makes a form's command once. @throws Problem `request-invalid` where somebody took it away */
export function commandOf(typed: Typed): string {
  const commandId = textOf({ typed }, 'command')
  if (!/^[0-9a-z][0-9a-z-]{0,59}$/.test(commandId)) throw new Problem('request-invalid')
  return commandId
}
