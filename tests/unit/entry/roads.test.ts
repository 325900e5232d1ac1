// The setting reaches dispatch: a server on Node asks the engine that it was given, and none where it was given none.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../../../server/entry/node/config'
import { openOnNode } from '../../../server/entry/node/serve'
import { weigh } from '../../../server/dispatch/weigh'
import { toVector } from '../../../shared/geo'
import { addMerchant, addWorkshop, JAKARTA } from '../../harness/network'
import { startRoutingEngine } from '../../harness/routing-engine'

it.each(['osrm', 'valhalla'] as const)('a server on Node with %s asks it for the way', async (kind) => {
  const engine = await startRoutingEngine(kind, () => ({ seconds: 900 }))
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-roads-'))
  const open = (more: Record<string, string>) =>
    openOnNode(
      readConfig({
        SECRET: 'the secret of the unit tests, 32 long',
        DATABASE_URL: `file:${join(folder, 'bengkel.db')}`,
        LOG_LEVEL: 'silent',
        ...more,
      }),
    )
  const bengkel = await open({ ROUTING_URL: engine.setting })
  onTestFinished(async () => {
    await bengkel.store.close()
    await engine.stop()
    rmSync(folder, { recursive: true })
  })
  const merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant], lat: -6.2 })
  const need = {
    merchant,
    category: 'phone',
    mode: 'carry-in',
    at: toVector(JAKARTA),
    declinedBy: [],
    now: Date.now(),
  } as const
  await weigh(bengkel, need)
  expect(engine.calls.map(({ targets }) => targets)).toEqual([1])
})
