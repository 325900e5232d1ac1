import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { askForCode } from '../../../server/accounts/sign-in'
import { deliveriesFollower } from '../../../server/outbox/deliveries'
import { followOnce } from '../../../server/outbox/follow'
import { runOutboxOnce, startOutbox } from '../../../server/outbox/run'
import { sendOnce } from '../../../server/outbox/send'
import { smtpMail } from '../../../server/ports/node/smtp'
import { finish } from '../../../server/jobs/finish'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by, jobIn } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop } from '../../harness/network'
import { deliveriesOf, keptTransports } from '../../harness/outbox'
import type { TestSmtp } from '../../harness/smtp'
import { startSmtp } from '../../harness/smtp'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

interface Mailing {
  bengkel: TestBengkel
  merchant: number
  smtp: TestSmtp
  run(): Promise<void>
}

async function mailing(): Promise<Mailing> {
  const bengkel = await openBengkel()
  const smtp = await startSmtp()
  const mail = smtpMail({ url: smtp.url, from: 'Repairs <repairs@shop.example>' })
  onTestFinished(async () => {
    mail.close()
    await smtp.close()
    await bengkel.close()
  })
  const merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant] })
  return { bengkel, merchant, smtp, run: () => runOutboxOnce(bengkel, { mail, messageUrl: null }) }
}

const recipients = ({ received }: TestSmtp) => received.map(({ to }) => to.join(' ')).sort()

it('sends each message once through a real SMTP server, in the merchant’s name', async () => {
  const { bengkel, merchant, smtp, run } = await mailing()
  const job = await ask(bengkel, merchant)
  await run()
  await run()
  expect(recipients(smtp)).toEqual(['budi@example.org', 'menteng-service-center@workshops.example'])
  const { from, subject, messageId, raw } = smtp.received.find(({ to }) => to[0] === 'budi@example.org')!
  expect(from).toBe('Toko Elektronik Nusantara <repairs@shop.example>')
  expect(subject).toBe(`${bengkel.codes.of(job.id)}: your repair is booked`)
  expect(messageId).toMatch(/^<1\.\w+\.customer\.email@shop\.example>$/)
  expect(raw).toContain('Content-Type: text/plain')
  expect(raw).toContain('Content-Type: text/html')
  expect(raw).toContain('Auto-Submitted: auto-generated')
})

it('tries again after a refusal for now, once its time has come', async () => {
  const { bengkel, merchant, smtp, run } = await mailing()
  smtp.refusals.push(451, 451)
  await ask(bengkel, merchant)
  await run()
  await run()
  expect(smtp.received).toEqual([])
  bengkel.clock.move(6000)
  smtp.refusals.push(451)
  await run()
  expect(smtp.received).toHaveLength(1)
  bengkel.clock.move(6000)
  await run()
  expect(smtp.received).toHaveLength(1)
  bengkel.clock.move(6 * MINUTE_MS)
  await run()
  expect(recipients(smtp)).toEqual(['budi@example.org', 'menteng-service-center@workshops.example'])
})

it('gives up at once on an address that does not exist, and says why without the address', async () => {
  const { bengkel, merchant, smtp, run } = await mailing()
  smtp.refusals.push(550, 550)
  await ask(bengkel, merchant)
  await run()
  expect(await deliveriesOf(bengkel)).toEqual([
    'customer email request-taken failed',
    'workshop email booked failed',
  ])
  const rows = await bengkel.store.read<{ error: string }>('SELECT error FROM deliveries')
  expect(rows.map(({ error }) => error)).toEqual(['EENVELOPE 550', 'EENVELOPE 550'])
  expect(bengkel.logged.join()).not.toContain('@')
})

it('gives up after nine tries over three days', async () => {
  const { bengkel, merchant, smtp, run } = await mailing()
  await ask(bengkel, merchant)
  let tries = 0
  for (; (await deliveriesOf(bengkel)).every((row) => !row.endsWith('failed')) && tries < 20; tries++) {
    smtp.refusals.push(451, 451)
    await run()
    smtp.refusals.length = 0
    bengkel.clock.move(30 * HOUR_MS)
  }
  expect(tries).toBe(10)
  expect(smtp.received).toEqual([])
})

it('loses nothing while the mail server is away, also over a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-outbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'bengkel.db')
  const before = await openBengkel({ file })
  const merchant = await addMerchant(before)
  await addWorkshop(before, { merchants: [merchant] })
  const away = await startSmtp()
  await away.close()
  const closed = smtpMail({ url: away.url, from: 'repairs@shop.example' })
  await ask(before, merchant)
  await runOutboxOnce(before, { mail: closed, messageUrl: null })
  closed.close()
  expect(await deliveriesOf(before)).toEqual([
    'customer email request-taken due',
    'workshop email booked due',
  ])
  await before.close()

  const after = await openBengkel({ file })
  onTestFinished(after.close)
  const smtp = await startSmtp()
  const mail = smtpMail({ url: smtp.url, from: 'repairs@shop.example' })
  onTestFinished(async () => {
    mail.close()
    await smtp.close()
  })
  after.clock.move(MINUTE_MS)
  await runOutboxOnce(after, { mail, messageUrl: null })
  expect(recipients(smtp)).toEqual(['budi@example.org', 'menteng-service-center@workshops.example'])
})

it('sends each message once where the server dies between the stages', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-outbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'bengkel.db')
  const transports = keptTransports()
  const first = await openBengkel({ file })
  const merchant = await addMerchant(first)
  await addWorkshop(first, { merchants: [merchant] })
  await ask(first, merchant)
  await first.close() // Stored, not followed.

  const second = await openBengkel({ file })
  await followOnce(second, [deliveriesFollower(false)], 'second')
  await second.close() // Followed, not sent; its leases still held.

  const third = await openBengkel({ file })
  third.clock.move(HOUR_MS)
  await sendOnce(third, transports, 'third')
  expect(transports.sent).toHaveLength(2)
  await third.close() // Sent and marked.

  const fourth = await openBengkel({ file })
  onTestFinished(fourth.close)
  fourth.clock.move(2 * HOUR_MS)
  await runOutboxOnce(fourth, transports)
  expect(transports.sent).toHaveLength(2)
})

it('sends again under the same id where it died between sending and marking', async () => {
  const { bengkel, merchant, run } = await mailing()
  await ask(bengkel, merchant)
  const transports = keptTransports()
  const dying: TestBengkel = Object.create(bengkel, {
    store: {
      value: new Proxy(bengkel.store, {
        get(store, name) {
          if (name !== 'run') return Reflect.get(store, name).bind?.(store) ?? Reflect.get(store, name)
          return (...args: Parameters<typeof store.run>) =>
            JSON.stringify(args).includes('UPDATE deliveries SET state')
              ? Promise.reject(new Error('killed'))
              : store.run(...args)
        },
      }),
    },
  })
  await followOnce(bengkel, [deliveriesFollower(false)], 'one')
  await expect(sendOnce(dying, transports, 'one')).rejects.toThrow('killed')
  expect(transports.sent).toHaveLength(2)
  await sendOnce(bengkel, transports, 'one')
  expect(transports.sent).toHaveLength(4)
  expect(new Set(transports.sent.map(({ id }) => id)).size).toBe(2)
  await run()
  expect(await deliveriesOf(bengkel)).toEqual([
    'customer email request-taken sent',
    'workshop email booked sent',
  ])
})

it('does not send twice where two instances send at the same time', async () => {
  const { bengkel, merchant } = await mailing()
  await ask(bengkel, merchant)
  const transports = keptTransports()
  await followOnce(bengkel, [deliveriesFollower(false)], 'one')
  await Promise.all(['one', 'two'].map((me) => sendOnce(bengkel, transports, me)))
  expect(transports.sent).toHaveLength(2)
})

it('drops what was overtaken while it waited', async () => {
  const { bengkel, merchant, smtp, run } = await mailing()
  const job = await jobIn('repairing', bengkel, merchant)
  await finish(bengkel, job.id, by('workshop', job), { outcome: 'fixed' })
  await run()
  expect(await deliveriesOf(bengkel)).toEqual([
    'customer email request-taken sent',
    'workshop email booked dropped',
    'customer email ready sent',
  ])
  expect(recipients(smtp)).toEqual(['budi@example.org', 'budi@example.org'])
})

it('tells the office of all that needs it in one mail for each language', async () => {
  const { bengkel, smtp, run } = await mailing()
  const merchant = await addMerchant(bengkel, { name: 'Toko Sepatu' })
  await addPerson(bengkel, { email: 'ani@office.example', language: 'en' })
  await addPerson(bengkel, { email: 'dewi@office.example', language: 'en' })
  await addPerson(bengkel, { email: 'rini@office.example', language: 'id' })
  const contact = { email: undefined, phone: '+62 812 3456 7890' }
  for (let nth = 0; nth < 3; nth++) await ask(bengkel, merchant, { contact })
  await run()
  expect(smtp.received.map(({ to, subject }) => [to, subject])).toEqual([
    [['ani@office.example', 'dewi@office.example'], '3 repairs need you'],
    [['rini@office.example'], '3 perbaikan memerlukan Anda'],
  ])
})

it('mails a sign-in code before everything else, forgets it, and drops one that has run out', async () => {
  const { bengkel, merchant, smtp, run } = await mailing()
  await addPerson(bengkel, { email: 'ani@office.example' })
  await ask(bengkel, merchant)
  await askForCode(bengkel, 'ani@office.example')
  await run()
  expect(smtp.received.map(({ subject }) => subject)).toContainEqual(
    expect.stringMatching(/^\d{6} is your sign-in code$/),
  )
  smtp.refusals.push(451)
  await askForCode(bengkel, 'ani@office.example')
  await run()
  bengkel.clock.move(11 * MINUTE_MS)
  await run()
  const notices = await bengkel.store.read('SELECT state, data FROM notices ORDER BY id')
  expect(notices).toEqual([
    { state: 'sent', data: '{}' },
    { state: 'dropped', data: '{}' },
  ])
})

it('sends by itself soon after a commit, until it is stopped', async () => {
  const { bengkel, merchant } = await mailing()
  const arrived: string[] = []
  let both!: () => void
  const all = new Promise<void>((resolve) => (both = resolve))
  const outbox = await startOutbox(bengkel, {
    mail: {
      async send({ to }) {
        arrived.push(...to)
        if (arrived.length === 2) both()
      },
    },
    messageUrl: null,
  })
  await ask(bengkel, merchant)
  await all
  await outbox.stop()
  await ask(bengkel, merchant)
  expect(arrived.sort()).toEqual(['budi@example.org', 'menteng-service-center@workshops.example'])
  expect(await deliveriesOf(bengkel)).toHaveLength(2)
})
