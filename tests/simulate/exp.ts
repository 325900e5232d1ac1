import { Replay, copyOf } from '../../server/dispatch/replay/replay'
import { bestPlan } from '../../server/dispatch/prices/plan'
import { runSlices } from '../../server/dispatch/prices/flow'
import { groupDemand } from '../../server/dispatch/prices/demand'
import { jobsADay } from '../../server/dispatch/prices/throughput'
import { diceOf } from './parts/dice'
import { makeDay, makeWorkshops, snapshotOf, townsOf } from './parts/world'

const seed = Number(process.env.SEED ?? 1),
  slack = Number(process.env.SLACK ?? 1.2),
  JOBS = Number(process.env.JOBS ?? 4000),
  W = Number(process.env.W ?? 100)
const WARM = Number(process.env.WARM ?? 10),
  SETTLE = Number(process.env.SETTLE ?? 4),
  MEASURE = Number(process.env.MEASURE ?? 2)
for (const country of (process.env.COUNTRY ?? 'DE').split(',')) {
  const towns = townsOf(country)
  const dice = diceOf(seed)
  const workshops = makeWorkshops(towns, dice, W, JOBS * slack)
  const weights = towns.map((t) => t.people)
  const days = Array.from({ length: WARM + SETTLE + MEASURE }, (_, d) =>
    makeDay(towns, weights, dice, d, JOBS),
  )
  const region = towns.map((x) => x.lon > towns[0]!.lon)
  const shifted = towns.map((x, n) => x.people * (region[n] ? 2 : 0.5))
  const list = days.map((d, n) =>
    process.env.SHIFT && n >= WARM ? makeDay(towns, shifted, dice, n, JOBS) : d,
  )
  let t = Date.now()
  console.log('made', Date.now() - t)
  const perDay = workshops.map(jobsADay)
  const opt: number[] = []
  for (const d of list.slice(-MEASURE)) {
    const g = groupDemand(d, 20000).map((x) => ({ ...x, jobs: x.jobs * 60 }))
    const plan = runSlices(
      bestPlan(
        workshops,
        perDay.map((x) => Math.round(x * 60)),
        g,
      ),
    )
    opt.push(plan.cost / 60 / JOBS)
    console.log(
      'opt',
      g.length,
      'points',
      (((plan.cost / 60 / JOBS) * 11) / 1000).toFixed(2),
      'km',
      'left',
      plan.leftOut,
      Date.now() - t,
      'ms',
    )
    t = Date.now()
  }
  const history = list.slice(0, WARM).flat()
  const g = groupDemand(history)
  const win = runSlices(
    bestPlan(
      workshops,
      perDay.map((x) => Math.round(x * WARM)),
      g,
    ),
  )
  console.log('window plan', g.length, 'points', Date.now() - t, 'ms')
  t = Date.now()
  const mid = workshops.map((_w, n) => win.prices[n]!)
  console.log(
    'prices',
    mid.filter((p) => p > 0).length,
    'mean',
    mid.reduce((a, b) => a + b) / 500,
    'max',
    Math.max(...mid),
  )
  async function run(name: string, prices: Map<number, number>) {
    const r = new Replay(snapshotOf(workshops), copyOf(workshops))
    const res: string[] = []
    let tot = 0
    for (let d = 0; d < list.length; d++) {
      if (d === WARM) r.setPrices(prices)
      let s = 0,
        un = 0
      for (const job of list[d]!) {
        const x = await r.give(job)
        if (!x.workshop) un++
        s += x.distanceM
      }
      if (d >= WARM + SETTLE) {
        tot += s / 11 / JOBS
        res.push((s / JOBS / 1000).toFixed(1))
      } else if (process.env.V) console.log(d, (s / JOBS / 1000).toFixed(1), un)
    }
    const o = opt.reduce((a, b) => a + b)
    console.log(name, 'ratio', (tot / o).toFixed(4), res.join(' '), Date.now() - t, 'ms')
    t = Date.now()
  }
  const G = globalThis as any
  if (process.env.GREEDY) {
    G.gfun = () => 0
    await run('greedy', new Map())
  }
  const P = new Map(workshops.map((w, n) => [w.id, mid[n]!]))
  const L =
    (from: number, mult: number, cap = Infinity, to = 1) =>
    (w: any) =>
      Math.min(cap, w.priceS) * mult * Math.min(1, Math.max(0, (w.load / w.capacity - from) / (to - from)))
  const fs: Record<string, (w: any) => number> = {
    'L.5': L(0.5, 1),
    'L.6': L(0.6, 1),
    'L.7': L(0.7, 1),
    'L.7x1.2': L(0.7, 1.2),
    'L.8x1.2': L(0.8, 1.2),
    'L.6cap2h': L(0.6, 1, 7200),
    'L.6cap4h': L(0.6, 1, 14400),
    'L.5-.9': L(0.5, 1, Infinity, 0.9),
  }
  for (const [n, f] of Object.entries(fs))
    if (!process.env.F || process.env.F.split(';').includes(n)) {
      G.gfun = f
      await run(n, P)
    }
}
