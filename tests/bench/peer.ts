// What we are measured against: Hono with the same schema and no store, and Hono's hello.
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import * as v from 'valibot'
import { RepairRequest } from '../../shared/request'

const app = new Hono()
app.get('/hello', (c) => c.text('Hello'))
app.post('/v1/requests', async (c) => {
  const result = v.safeParse(RepairRequest, await c.req.json())
  return result.success ? c.json({ status: 'booked' }, 201) : c.json({ status: 'refused' }, 422)
})

const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => {
  process.send!({ port: (server.address() as AddressInfo).port })
})
process.on('SIGTERM', () => process.exit(0))
