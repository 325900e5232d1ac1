// `npm run simulate`: days of demand through live dispatch, against the optimum and against plain nearest. Draws a picture of each
// country into data/simulate and ends with one line of JSON. Takes --seed, --country, --slack and --demand FILE.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArgs } from './parts/args'
import { parseDemand } from './parts/demand-file'
import { pictureOf } from './parts/picture'
import type { Scene } from './parts/scene'
import { countryScene, fileScene } from './parts/scene'
import { figuresOf, simulateScene } from './parts/simulate'

const PICTURES = join('data', 'simulate')

const print = (line: string) => void process.stdout.write(`${line}\n`)

try {
  const args = readArgs(process.argv.slice(2))
  const scenes = scenesFor(args)
  const figures = []
  mkdirSync(PICTURES, { recursive: true })
  for (const make of scenes) {
    const one = await simulateScene(make(), { ...args, scenes: scenes.length, print })
    const file = join(PICTURES, `${one.scene.name.replace(/\W+/g, '-')}.svg`)
    writeFileSync(file, pictureOf(one))
    print(`  drawn: ${file}`)
    figures.push(one)
  }
  print(JSON.stringify(figuresOf(figures)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function scenesFor(args: ReturnType<typeof readArgs>): (() => Scene)[] {
  if (args.demand === undefined) return args.countries.map((country) => () => countryScene(country, args))
  const days = parseDemand(readFileSync(args.demand, 'utf8'))
  if (days.length < 3) print('With fewer than three days there are no prices, and the nearest gets the job.')
  return [() => fileScene(days, args.countryGiven)]
}
