// The simulator in small: a few hundred jobs by the real dispatch, never better than the optimum, the same for the same seed.
import { describe, expect, it } from 'vitest'
import { readArgs } from '../../simulate/parts/args'
import { dayCost, optimum } from '../../simulate/parts/day'
import { parseDemand } from '../../simulate/parts/demand-file'
import { diceOf } from '../../simulate/parts/dice'
import { pictureOf } from '../../simulate/parts/picture'
import { roughDays } from '../../simulate/parts/rough'
import { brokenRules, withRules } from '../../simulate/parts/rules'
import type { Scene } from '../../simulate/parts/scene'
import { countryScene, fileScene, workshopsOf } from '../../simulate/parts/scene'
import { figuresOf, simulateScene } from '../../simulate/parts/simulate'

const WORKSHOPS = 40
const small = {
  seed: 3,
  slack: 1.2,
  workshops: WORKSHOPS,
  scenes: 1,
  roughJobs: 500,
  slacks: [2],
  print: () => {},
}
const scene = (seed = 3): Scene => countryScene('CH', { seed, jobs: 300 })

const HEAD = 'lat,lon,category,day'

describe('a simulation', () => {
  it('costs no less than the optimum, gives nobody what it may not get, and is the same for the same seed', async () => {
    const once = await simulateScene(scene(), small)
    const figures = figuresOf([once])
    expect(once.best.meanS).toBeLessThanOrEqual(once.priced.meanS)
    expect(once.best.meanS).toBeLessThanOrEqual(once.nearest.meanS)
    expect(figures.ineligible).toBe(0)
    expect(figures.offersPerJob).toBeGreaterThan(1.2)
    expect(figures.offersPerJob).toBeLessThan(1.5)
    expect(once.rough.jobs).toBeGreaterThanOrEqual(500)
    expect(once.compared).toHaveLength(14)
    expect(figuresOf([await simulateScene(scene(), small)])).toEqual(figures)
    const picture = pictureOf(once)
    expect(picture.match(/<circle r="[\d.]+" [^>]*><title>/g)).toHaveLength(WORKSHOPS)
    expect(picture).toContain(`nearest: ${(once.nearest.meanS / 60).toFixed(1)} min`)
    expect(picture).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('has the same workshops whatever the slack, with as much more room', () => {
    const [tight, wide] = [1.05, 2].map((slack) => workshopsOf(scene(), 3, WORKSHOPS, slack))
    expect(wide!.map(({ lat }) => lat)).toEqual(tight!.map(({ lat }) => lat))
    const room = (list: typeof tight) => list!.reduce((sum, { capacity }) => sum + capacity, 0)
    expect(room(tight) / 300).toBeCloseTo(1.05, 1)
    expect(room(wide) / 300).toBeCloseTo(2, 1)
  })

  it('counts what nobody could take', async () => {
    const [day] = [...scene().today.values()]
    const few = workshopsOf(scene(), 3, WORKSHOPS, 0.5)
    const { unserved } = await dayCost(few, [], day!)
    expect(unserved).toBeGreaterThan(100)
    expect(optimum(few, day!).unserved).toBeLessThanOrEqual(unserved)
  })
})

describe('days with every rule', () => {
  it('break each rule where dispatch does not look: the judge sees what it should', () => {
    const dice = diceOf(1)
    const workshops = withRules(workshopsOf(scene(), 3, 2000, 2), dice)
    const seen = new Set(
      scene()
        .laterDay(0)
        .flatMap((job, nth) => brokenRules(workshops[nth]!, job)),
    )
    const full = { ...workshops[0]!, load: workshops[0]!.capacity + 1 }
    for (const rule of brokenRules(full, scene().laterDay(0)[0]!)) seen.add(rule)
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        'capacity',
        'certificate',
        'closed',
        'inactive',
        'network',
        'skill',
        'suspended',
      ]),
    )
  })

  it('ask on after a decline, and never the one that declined', async () => {
    const rough = await roughDays(scene(), { seed: 3, count: WORKSHOPS, least: 300, dice: diceOf(3) })
    expect(rough).toMatchObject({ ineligible: 0, rules: [] })
    expect(rough.offers).toBeGreaterThan(rough.jobs - rough.unserved)
    expect(Math.min(...rough.regretsS)).toBeGreaterThanOrEqual(0)
  })
})

describe('demand from a file', () => {
  const file = (days: number) =>
    [
      HEAD,
      ...Array.from({ length: 60 * days }, (_, nth) => `47.${nth % 50},8.${nth % 40},phone,${nth % days}`),
    ].join('\n')

  it('is simulated like any other: its last day by the prices of those before', async () => {
    const days = parseDemand(file(4))
    expect(days.map(({ length }) => length)).toEqual([60, 60, 60, 60])
    const { compared, rough } = await simulateScene(fileScene(days), {
      ...small,
      workshops: 10,
      roughJobs: 200,
    })
    expect(compared.map(({ demand }) => demand)).toEqual(['as in the file', 'as in the file'])
    expect(rough.jobs).toBeGreaterThanOrEqual(200)
  })

  it('may name its columns in any order, and days as dates', () => {
    const [monday, tuesday] = parseDemand(
      'day,category,lon,lat\r\n2026-09-08,phone,8.5,47\r\n2026-09-07,laptop,8,47\r\n',
    )
    expect(monday![0]!.asked).toMatchObject({ item: { category: 'laptop' }, place: { lat: 47, lon: 8 } })
    expect(tuesday![0]!.at - monday![0]!.at).toBe(86_400_000)
  })

  it.each([
    ['', /Line 1 names no column/],
    ['lat,lon,day\n47,8,1', /names no column category/],
    [HEAD, /no jobs/],
    [`${HEAD}\n47,8,phone,1\n97,8,phone,1`, /Line 3: lat is 97/],
    [`${HEAD}\n47,,phone,1`, /Line 2: lon is empty/],
    [`${HEAD}\n47,8,spaceship,1`, /Line 2: no category is called spaceship/],
    [`${HEAD}\n47,8,phone,soon`, /Line 2: day is soon/],
  ])('says which line cannot be read: %j', (text, message) => {
    expect(() => parseDemand(text)).toThrow(message)
  })
})

describe('what the simulator is asked', () => {
  it('is read from its arguments', () => {
    expect(readArgs([])).toMatchObject({
      seed: 1,
      countries: ['DE', 'ID', 'US'],
      slack: 1.2,
      workshops: 500,
      jobs: 20_000,
    })
    expect(
      readArgs(['--seed', '7', '--country', 'fr', '--slack', '1.05', '--demand', 'a.csv']),
    ).toMatchObject({
      seed: 7,
      countries: ['FR'],
      countryGiven: 'FR',
      slack: 1.05,
      demand: 'a.csv',
    })
  })

  it.each([
    [['--slack', 'much'], /--slack takes a number/],
    [['--seed', '1.5'], /--seed takes a whole number/],
    [['--country', 'Atlantis'], /--country takes codes/],
    [['--colour', 'red'], /--colour/],
  ])('says what is wrong: %j', (argv, message) => {
    expect(() => readArgs(argv)).toThrow(message)
  })

  it('names a country without towns', () => {
    expect(() => countryScene('QQ', { seed: 1, jobs: 100 })).toThrow('no towns with people in QQ')
  })
})
