// Twenty wrong turns and some more, in a real browser, from the demo shop's page to the demo's server: whatever goes wrong,
// nothing typed is lost, it is said, the shopper gets to the ticket, and the store has one repair for each, no more.
//
// The network    1 is gone at the second step      2 is gone when it is sent        3 loses the answer
//                4 says nothing any more           5 is slow, with double taps      6 loses the widget, and parts of it
// The server     7 fails for all that is asked     8 fails, then has no time        9 is started again meanwhile
// Its books     10 no longer know the shop        11 nor the workshop chosen       12 a new release is there
// The page      13 is loaded again at each step   14 and while it sends            15 is left by the back button
//               16 is open in three tabs          17 takes the element away        18 swaps its body
//               19 changes its language
// The device    20 forbids storage                21 has none left                 22 is a year behind
//               23 is a year ahead                24 has no position, and cuts a photo off
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDemoStage } from '../harness/demo-stage'
import { deviceTurns } from './turns/device'
import { networkTurns } from './turns/network'
import { pageTurns } from './turns/page'
import { serverTurns } from './turns/server'
import type { Scene } from './turns/turn'

const scene: Scene = { asked: new Map(), stage: undefined! }

beforeAll(async () => {
  scene.stage = await openDemoStage()
})
afterAll(() => scene.stage?.close())

describe('a network', () => networkTurns(scene))
describe('a server', () => serverTurns(scene))
describe('a page', () => pageTurns(scene))
describe('a device', () => deviceTurns(scene))

it('leaves one repair in the store for each shopper, and each has seen its ticket', async () => {
  const { asked, stage } = scene
  const client = createClient({ url: `file:${await stage.stop()}` })
  const sql = "SELECT contact ->> '$.name' FROM jobs WHERE contact ->> '$.name' LIKE 'Wrongturn%' ORDER BY id"
  const names = (await client.execute(sql)).rows.map((row) => row[0])
  client.close()
  expect(names).toEqual([...asked.keys()])
  expect([...asked.values()]).not.toContain(undefined)
  expect(new Set(asked.values()).size).toBe(asked.size)
})
