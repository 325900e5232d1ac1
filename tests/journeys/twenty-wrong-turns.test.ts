// Wrong turns.
import { afterAll, beforeAll, describe } from 'vitest'
import { openDemoStage } from '../harness/demo-stage'
import { deviceTurns } from './turns/device'
import { networkTurns } from './turns/network'
import { pageTurns } from './turns/page'
import { serverTurns } from './turns/server'
import type { Scene } from './turns/turn'

const scene = { asked: [] } as unknown as Scene

beforeAll(async () => {
  scene.stage = await openDemoStage()
})
afterAll(() => scene.stage?.close())

describe('a network', () => networkTurns(scene))
describe('a server', () => serverTurns(scene))
describe('a page', () => pageTurns(scene))
describe('a device', () => deviceTurns(scene))
