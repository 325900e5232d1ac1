// What `npm run simulate` is asked for, with what it does otherwise; a mistake says what to write instead.
import { parseArgs } from 'node:util'

export interface Args {
  seed: number
  /** Country codes, ISO 3166-1 alpha-2. */
  countries: string[]
  /** The first of them, where one was asked for. */
  countryGiven?: string
  /** Capacity by demand, where cost is compared with the optimum. */
  slack: number
  /** A CSV of lat, lon, category, day. */
  demand?: string
  workshops: number
  /** Jobs a day. */
  jobs: number
}

const COUNTRIES = ['DE', 'ID', 'US']

/** @throws Error in words for whoever typed it */
export function readArgs(argv: readonly string[]): Args {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seed: { type: 'string', default: '1' },
      country: { type: 'string' },
      slack: { type: 'string', default: '1.2' },
      demand: { type: 'string' },
      workshops: { type: 'string', default: '500' },
      jobs: { type: 'string', default: '20000' },
    },
  })
  const countries = values.country?.toUpperCase().split(',') ?? COUNTRIES
  const odd = countries.find((country) => !/^[A-Z]{2}$/.test(country))
  if (odd !== undefined) throw new Error(`--country takes codes such as DE or DE,ID, not ${odd}`)
  return {
    seed: whole('seed', values.seed, 0),
    countries,
    countryGiven: values.country === undefined ? undefined : countries[0],
    slack: numberOf('slack', values.slack, 0.1),
    demand: values.demand,
    workshops: whole('workshops', values.workshops, 1),
    jobs: whole('jobs', values.jobs, 100),
  }
}

function whole(name: string, text: string, least: number): number {
  const value = numberOf(name, text, least)
  if (!Number.isInteger(value)) throw new Error(`--${name} takes a whole number, not ${text}`)
  return value
}

function numberOf(name: string, text: string, least: number): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < least)
    throw new Error(`--${name} takes a number from ${least} up, not ${text}`)
  return value
}
