import { expect, it, onTestFinished } from 'vitest'
import { runOutboxOnce } from '../../../server/outbox/run'
import { keptMailPort } from '../../../server/ports/kept-mail'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop } from '../../harness/network'
import { readable, visitor } from '../../harness/visitor'

async function demo(): Promise<TestBengkel> {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant] })
  await ask(bengkel, merchant, { problem: { description: 'x' }, item: { model: '<b>Galaxy</b>' } })
  return bengkel
}

const keep = (bengkel: TestBengkel) =>
  runOutboxOnce(bengkel, { mail: keptMailPort(bengkel.store, bengkel.clock), messageUrl: null })

it('shows what was kept, the newest first, all or to one address', async () => {
  const bengkel = await demo()
  await keep(bengkel)
  const reader = visitor(bengkel, { mailbox: true })
  const all = readable((await reader.get('/mailbox')).html)
  expect(all).toContain('budi@example.org')
  expect(all).toContain('menteng-service-center@workshops.example')
  const one = readable((await reader.get('/mailbox?to=Budi@example.org')).html)
  expect(one).toContain('your repair is booked')
  expect(one).not.toContain('menteng')
})

it('shows one mail in a frame that runs nothing, and as text', async () => {
  const bengkel = await demo()
  await keep(bengkel)
  const reader = visitor(bengkel, { mailbox: true })
  const { html, headers } = await reader.get('/mailbox/1')
  expect(headers.get('Content-Security-Policy')).toContain("frame-src 'self'")
  expect(html).toMatch(
    /<iframe[^>]* src="\/mailbox\/1\/html"[^>]* sandbox="allow-popups allow-popups-to-escape-sandbox"/,
  )
  const mail = await reader.get('/mailbox/1/html')
  expect(mail.headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  )
  expect(mail.html).toContain('<base target="_blank">')
  expect(mail.html).not.toContain('<b>Galaxy')
})

it('shows the sign-in code that somebody asked for', async () => {
  const bengkel = await demo()
  await addPerson(bengkel, { email: 'ani@office.example' })
  const reader = visitor(bengkel, { mailbox: true })
  await reader.post('/sign-in', { email: 'ani@office.example' })
  await keep(bengkel)
  const list = readable((await reader.get('/mailbox?to=ani@office.example')).html)
  const code = /(\d{6}) is your sign-in code/.exec(list)![1]!
  expect((await reader.post('/sign-in/code', { code })).at).toBe('/office')
})

it('does not open where mail is sent, nor anywhere but on this machine', async () => {
  const bengkel = await demo()
  await keep(bengkel)
  for (const path of ['/mailbox', '/mailbox/1', '/mailbox/1/html']) {
    expect((await visitor(bengkel).get(path)).status).toBe(404)
    const reader = visitor(bengkel, { mailbox: true })
    expect((await reader.get(path)).status).toBe(200)
    const { publicUrl } = bengkel
    bengkel.publicUrl = 'http://evil.example:8787'
    expect((await reader.get(path)).status).toBe(404)
    expect((await visitor(bengkel, { mailbox: true }).get(path)).status).toBe(404)
    bengkel.publicUrl = publicUrl
  }
})

it('keeps the newest mails only', async () => {
  const bengkel = await demo()
  const mail = keptMailPort(bengkel.store, bengkel.clock)
  const message = {
    id: '1',
    to: ['a@example.org', 'b@example.org'],
    from: 'X',
    subject: 'S',
    text: 'T',
    html: 'H',
  }
  await Promise.all(Array.from({ length: 3000 }, () => mail.send(message)))
  const rows = await bengkel.store.readOne('SELECT count(*) AS count, max(id) AS newest FROM kept_mail')
  expect(rows).toEqual({ count: 5000, newest: 6000 })
})
