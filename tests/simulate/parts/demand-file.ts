// Demand from a file: a CSV with the columns lat, lon, category and day, in any order, named in its first line.
import { isCategory } from '../../../shared/catalog'
import type { PastJob } from '../../../server/dispatch/prices/demand'
import { DAY_MS, jobAt, START } from './world'

const COLUMNS = ['lat', 'lon', 'category', 'day'] as const

/** @returns jobs by day, the earliest first. @throws Error naming the line that cannot be read */
export function parseDemand(text: string): PastJob[][] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const names = cells(head).map((name) => name.toLowerCase())
  const missing = COLUMNS.filter((name) => !names.includes(name))
  if (missing.length > 0) throw new Error(`Line 1 names no column ${missing.join(', ')}: it has ${head}`)
  const days = new Map<number, ReturnType<typeof entryOf>[]>()
  lines.forEach((line, i) => {
    if (line.trim() === '') return
    const values = cells(line)
    const entry = entryOf((name) => values[names.indexOf(name)] ?? '', i + 2)
    const known = days.get(entry.day)
    if (known) known.push(entry)
    else days.set(entry.day, [entry])
  })
  if (days.size === 0) throw new Error('The file has no jobs')
  const first = Math.min(...days.keys())
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, entries]) =>
      entries.map(({ lat, lon, category }, nth) =>
        jobAt({ lat, lon }, category, START + (day - first + nth / entries.length) * DAY_MS),
      ),
    )
}

function cells(line: string): string[] {
  return line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

function entryOf(cell: (name: (typeof COLUMNS)[number]) => string, line: number) {
  const wrong = (what: string) => new Error(`Line ${line}: ${what}`)
  const degrees = (name: 'lat' | 'lon', most: number) => {
    const text = cell(name)
    const value = Number(text)
    if (text === '' || !(Math.abs(value) <= most)) throw wrong(`${name} is ${text || 'empty'}`)
    return value
  }
  const category = cell('category')
  if (!isCategory(category)) throw wrong(`no category is called ${category || 'nothing'}`)
  return { lat: degrees('lat', 90), lon: degrees('lon', 180), category, day: dayOf(cell('day'), wrong) }
}

/** A day is a number or a date; either way days count up by one. */
function dayOf(text: string, wrong: (what: string) => Error): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) / DAY_MS : Number(text)
  if (text === '' || !Number.isInteger(day))
    throw wrong(`day is ${text || 'empty'}, neither a number nor a date`)
  return day
}
