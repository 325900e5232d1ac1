// The server is killed under load, ten times: what was acknowledged is there, once, and offers go on, to one workshop at a time.
// (`npm run test:faults` does it a hundred times and has the sqlite3 command look at the file.)
import { expect, it } from 'vitest'
import { killAgainAndAgain } from '../faults/parts/kills'

it('nothing that was acknowledged is lost or doubled when the server is killed', async () => {
  const seed = Date.now() % 2 ** 31
  console.log(`kill: SEED=${seed}`)
  const figures = await killAgainAndAgain({ kills: 10, clients: 8, seed })
  console.log(JSON.stringify({ ...figures, second: figures.second.code }))
  expect(figures).toMatchObject({
    lost: [],
    doubled: [],
    broken: [],
    wrong: [],
    offeredTwice: [],
    forgotten: [],
    integrity: 'ok',
    stoppedWith: 0,
    expired: { open: 0, early: 0 },
  })
  // Offers ran all the while: answered, taken back, reminded of.
  const { made = 0, accept = 0, decline = 0, withdraw = 0, remind = 0 } = figures.offers
  expect(made).toBeGreaterThan(40)
  expect(accept + decline + withdraw).toBeGreaterThan(0)
  expect(remind).toBeGreaterThan(0)
  expect(figures.acknowledged).toBeGreaterThan(100)
  expect(figures.sentAgain).toBeGreaterThan(0)
  expect(figures.second.code).toBe(1)
  expect(figures.second.said).toMatch(/^Another process has this database file open\. Stop it first/)
})
