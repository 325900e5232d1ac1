// Wrong turns.
import { afterAll, beforeAll, describe } from 'vitest'
import { openDemoStage } from '../harness/demo-stage'
import { networkTurns } from './turns/network'
import type { Scene } from './turns/turn'

const scene = { asked: [] } as unknown as Scene

beforeAll(async () => {
  scene.stage = await openDemoStage()
})
afterAll(() => scene.stage?.close())

describe('a network', () => networkTurns(scene))
