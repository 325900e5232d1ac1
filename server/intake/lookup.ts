/** A customer who has lost the link finds the repair again: by its code and the contact that it was asked for with. */
import { Problem } from '../../shared/problem'
import type { Contact } from '../../shared/request'
import type { Bengkel } from '../bengkel'
import { findJob } from '../jobs/job'
import type { Merchant } from '../store/directory'

/** So many of a phone number's last digits must agree, whatever stands before them. */
const PHONE_TAIL = 8

/** @returns the status token. @throws Problem `job-unknown`, the same whatever is wrong */
export async function lookUp(
  { store, codes, tokens }: Bengkel,
  merchant: Merchant,
  { code, contact }: { code: string; contact: string },
): Promise<{ token: string }> {
  const id = codes.read(code)
  const job = id === null ? null : await findJob(store, id)
  if (job?.merchant !== merchant.id || !isContact(job.contact, contact)) throw new Problem('job-unknown')
  return { token: tokens.of(job.id, job.epoch) }
}

function isContact({ email, phone }: Contact, given: string): boolean {
  if (given.includes('@')) return email?.toLowerCase() === given.trim().toLowerCase()
  const digits = given.replace(/\D/g, '')
  return (
    digits.length >= PHONE_TAIL &&
    (phone?.replace(/\D/g, '').slice(-PHONE_TAIL) ?? '') === digits.slice(-PHONE_TAIL)
  )
}
