/** What there is to send now, each with how: rendered only when its turn comes, from the job as it is then. */
import type { PageLanguage } from '../../shared/language'
import { CODE_MS } from '../accounts/sign-in'
import type { Bengkel } from '../bengkel'
import type { Mail } from '../ports/mail'
import type { Snapshot } from '../store/directory'
import type { Channel } from './deliveries'
import { mailOf, textOf } from './dress'
import type { Due } from './due'
import { readDue } from './due'
import { postMessage } from './gateway'
import { customerLetter, noticeLetter, officeLetter, workshopLetter } from './letter'
import type { NoticeData, NoticeTemplate } from './messages/message'
import { isMoot } from './moot'
import { internationalDigits } from './phone'
import type { Recipient } from './tellings'

export interface Transports {
  mail: Mail
  /** Where messages to phones are posted; null where they are sent by hand. */
  messageUrl: string | null
}

/** A row that is marked when its message was dealt with. */
export type Mark =
  | { table: 'deliveries'; seq: number; recipient: Recipient; channel: Channel; tries: number }
  | { table: 'notices'; id: number; tries: number }

/** One message to send. */
export interface Task {
  template: string
  /** The rows that it deals with: more than one where the office is told of several repairs at once. */
  marks: readonly Mark[]
  /** @returns `dropped` where there is nothing to say any more, or nobody to say it to; throws where it was not accepted */
  send(): Promise<'sent' | 'dropped'>
}

/** Taken at once, of each kind. */
const MOST = 40

/** @returns what is due, what waited longest first; those without a job (sign-in codes) before all others */
export async function dueTasks(bengkel: Bengkel, transports: Transports): Promise<Task[]> {
  const now = bengkel.clock.now()
  const sender: Sender = { bengkel, transports, snapshot: await bengkel.directory.current(), now }
  const [notices, mails, posts] = await Promise.all([
    readNotices(bengkel, now),
    readDue(bengkel, WHERE_DUE, ['email', now]),
    transports.messageUrl === null ? [] : readDue(bengkel, WHERE_DUE, ['gateway', now]),
  ])
  const forOffice = mails.filter(({ recipient }) => recipient === 'office')
  return [
    ...notices.map((notice) => noticeTask(sender, notice)),
    ...mails.filter(({ recipient }) => recipient !== 'office').map((due) => mailTask(sender, due)),
    ...posts.map((due) => gatewayTask(sender, due, transports.messageUrl!)),
    ...officeTasks(sender, forOffice),
  ]
}

const WHERE_DUE = `d.state = 'due' AND d.channel = ? AND d.next_at <= ? ORDER BY d.next_at LIMIT ${MOST}`

interface Sender {
  bengkel: Bengkel
  transports: Transports
  snapshot: Snapshot
  /** Epoch ms. */
  now: number
}

interface Notice {
  id: number
  email: string
  language: PageLanguage
  template: NoticeTemplate
  data: string
  created_at: number
  tries: number
}

function readNotices({ store }: Bengkel, now: number): Promise<Notice[]> {
  return store.read<Notice>(
    `SELECT id, email, language, template, data, created_at, tries FROM notices
      WHERE state = 'due' AND next_at <= ? ORDER BY next_at LIMIT ${MOST}`,
    [now],
  )
}

function noticeTask({ transports, now }: Sender, notice: Notice): Task {
  const { id, email, language, template, data, created_at, tries } = notice
  return {
    template,
    marks: [{ table: 'notices', id, tries }],
    async send() {
      if (template === 'sign-in-code' && created_at + CODE_MS < now) return 'dropped'
      const letter = noticeLetter(template, language, JSON.parse(data) as NoticeData[NoticeTemplate])
      await transports.mail.send({
        ...mailOf(letter),
        id: `${id}.${created_at.toString(36)}.notice`,
        to: [email],
      })
      return 'sent'
    },
  }
}

function mailTask({ bengkel, transports, snapshot, now }: Sender, due: Due): Task {
  return {
    template: due.template,
    marks: [markOf(due)],
    async send() {
      const addressed = isMoot(due, now) ? null : addressedOf(bengkel, snapshot, due)
      if (!addressed) return 'dropped'
      const { to, letter } = addressed
      await transports.mail.send({ ...mailOf(letter), id: idOf(due), to: [to] })
      return 'sent'
    },
  }
}

function addressedOf(bengkel: Bengkel, snapshot: Snapshot, due: Due) {
  if (due.recipient === 'workshop') return workshopLetter(bengkel, snapshot, due)
  const { email } = due.job.contact
  if (due.recipient !== 'customer' || !email) return null
  return { to: email, letter: customerLetter(bengkel, snapshot, due) }
}

function gatewayTask({ bengkel, snapshot, now }: Sender, due: Due, messageUrl: string): Task {
  return {
    template: due.template,
    marks: [markOf(due)],
    async send() {
      const { phone, language } = due.job.contact
      if (due.recipient !== 'customer' || !phone || isMoot(due, now)) return 'dropped'
      const letter = customerLetter(bengkel, snapshot, due)
      await postMessage(messageUrl, idOf(due), {
        to: `+${internationalDigits(phone, due.job.asked.place.country)}`,
        template: due.template,
        language,
        text: textOf(letter),
        link: letter.link!,
      })
      return 'sent'
    },
  }
}

/** All that the office must know now is one mail to its people, in each of their languages. */
function officeTasks({ bengkel, transports, snapshot, now }: Sender, dues: readonly Due[]): Task[] {
  if (dues.length === 0) return []
  const send = async () => {
    const open = dues.filter((due) => !isMoot(due, now))
    const people = await bengkel.store.read<{ email: string; language: PageLanguage }>(
      `SELECT email, language FROM people WHERE role = 'office' AND active = 1 ORDER BY id`,
    )
    if (open.length === 0 || people.length === 0) return 'dropped'
    for (const language of new Set(people.map((person) => person.language))) {
      const to = people.filter((person) => person.language === language).map(({ email }) => email)
      const letter = officeLetter(bengkel, snapshot, open, language)
      await transports.mail.send({ ...mailOf(letter), id: `${idOf(open[0]!)}.${language}`, to })
    }
    return 'sent'
  }
  return [{ template: 'needs-person', marks: dues.map(markOf), send }]
}

function markOf({ event, recipient, channel, tries }: Due): Mark {
  return { table: 'deliveries', seq: event.seq, recipient, channel, tries }
}

/** The same for each try of one message, and no other's: not even in a database that begins anew. */
function idOf({ event, recipient, channel }: Due): string {
  return `${event.seq}.${event.at.toString(36)}.${recipient}.${channel}`
}
