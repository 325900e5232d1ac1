import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { runOutboxOnce, startOutbox } from '../../../server/outbox/run'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'
import { deliveriesOf, keptTransports } from '../../harness/outbox'

interface Posted {
  id: string | undefined
  body: Record<string, string>
}

/** A real gateway: what was posted to it, and the statuses that it answers next, 202 where the test names none. */
async function startGateway() {
  const posted: Posted[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>
      posted.push({ id: request.headers['idempotency-key'] as string, body })
      const status = answers.shift() ?? 202
      response.writeHead(status, status === 307 ? { Location: '/elsewhere' } : {}).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`, posted, answers }
}

async function withPhone(): Promise<TestBengkel> {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel, { key: 'pk_shop' })
  await addWorkshop(bengkel, { merchants: [merchant], modes: ['mail-in'], agreement: ['mail-in'] })
  await ask(bengkel, merchant, {
    contact: { email: undefined, phone: '0812-3456-7890', language: 'id' },
    handover: { mode: 'mail-in' },
  })
  return bengkel
}

it('posts a message to a phone to the gateway, whole and with its link', async () => {
  const { url, posted } = await startGateway()
  const bengkel = await withPhone()
  await runOutboxOnce(bengkel, keptTransports(url))
  expect(posted).toHaveLength(1)
  const { to, template, language, text, link } = posted[0]!.body
  expect({ to, template, language }).toEqual({
    to: '+6281234567890',
    template: 'request-taken',
    language: 'id',
  })
  expect(link).toBe(`http://localhost:8787/r/pk_shop#${bengkel.tokens.of(1, 0)}`)
  expect(text).toContain(link)
  expect(text).toContain('Halo Budi Santoso,')
})

it('tries again under the same id after an error or a redirect, and lists nothing for people', async () => {
  const { url, posted, answers } = await startGateway()
  answers.push(503, 307)
  const bengkel = await withPhone()
  for (const wait of [0, 6000, 400_000]) {
    bengkel.clock.move(wait)
    await runOutboxOnce(bengkel, keptTransports(url))
  }
  expect(posted).toHaveLength(3)
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1)
  expect(await deliveriesOf(bengkel)).toEqual([
    'customer gateway request-taken sent',
    'workshop email booked sent',
  ])
})

it('gives up where the gateway says that the number is gone', async () => {
  const { url, answers } = await startGateway()
  answers.push(410)
  const bengkel = await withPhone()
  await runOutboxOnce(bengkel, keptTransports(url))
  expect((await deliveriesOf(bengkel))[0]).toBe('customer gateway request-taken failed')
  expect(await bengkel.store.readOne('SELECT error FROM deliveries WHERE channel = ?', ['gateway'])).toEqual({
    error: 'GatewayRefusal 410',
  })
})

it('leaves to people what still waits for a gateway that was taken away', async () => {
  const { url, answers } = await startGateway()
  answers.push(500)
  const bengkel = await withPhone()
  await runOutboxOnce(bengkel, keptTransports(url))
  const outbox = await startOutbox(bengkel, keptTransports())
  await outbox.stop()
  expect((await deliveriesOf(bengkel))[0]).toBe('customer hand request-taken due')
})
