// The mail of everybody who takes part in a journey, read as it comes: each letter once, so that what nobody awaited is seen.
import { vi } from 'vitest'
import type { Bengkel } from '../../server/bengkel'
import type { KeptMail } from '../../server/outbox/kept-mail'
import { keptMail, keptMailById } from '../../server/outbox/kept-mail'

export interface Mailbox {
  /**
   * Waits for the oldest unread letter to this address, and reads it.
   *
   * @param subject a part of its subject
   * @throws where none comes, or another comes before it
   */
  letterTo(address: string, subject: string): Promise<KeptMail>
  /** @returns the subjects of all letters to this address that were not read yet, oldest first */
  unread(address: string): Promise<string[]>
}

/** What follows an event is told within a second; a machine that is busy takes longer. */
const PATIENCE = { timeout: 10_000, interval: 50 }

export function openMailbox({ store }: Bengkel): Mailbox {
  const read = new Set<number>()
  const unreadBy = async (address: string) =>
    (await keptMail(store, address)).filter(({ id }) => !read.has(id)).toReversed()

  return {
    letterTo: (address, subject) =>
      vi.waitFor(async () => {
        const [first] = await unreadBy(address)
        if (!first || !spaced(first.subject).includes(subject))
          throw new Error(`No letter to ${address} about “${subject}”, but: ${first?.subject ?? 'none'}`)
        read.add(first.id)
        const letter = (await keptMailById(store, first.id))!
        return { ...letter, text: spaced(letter.text) }
      }, PATIENCE),
    unread: async (address) => (await unreadBy(address)).map(({ subject }) => subject),
  }
}

/** Amounts hold together by spaces that are none to a text search. */
const spaced = (text: string) => text.replace(/\u00a0/g, ' ')

/** @returns where the link of a letter, or of any message, leads. @throws where it has none */
export function linkIn({ text }: Pick<KeptMail, 'text'>): string {
  const [link] = /https?:\/\/\S+/.exec(text) ?? []
  if (!link) throw new Error(`No link in:\n${text}`)
  return link
}
