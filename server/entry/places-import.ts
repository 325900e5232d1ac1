/**
 * `npm run places:import -- FILE...`: GeoNames' postal files and country dumps into the gazetteer of these settings, or of
 * `--into PATH`.
 */
import { parseArgs } from 'node:util'
import { CannotImport, importPlaces } from '../ports/node/import'

const USAGE = `Usage: npm run places:import -- [--into data/places.db] FILE...
  FILE is a postal file of GeoNames (https://download.geonames.org/export/zip/) or a country dump
  (https://download.geonames.org/export/dump/), unzipped. Which it is, is told by its shape.
`

try {
  const { values, positionals } = parseArgs({
    options: { into: { type: 'string' } },
    allowPositionals: true,
  })
  const url = process.env.PLACES_URL || 'file:data/places.db'
  const into = values.into ?? (url.startsWith('file:') ? url.slice('file:'.length) : undefined)
  if (positionals.length === 0 || into === undefined) {
    process.stderr.write(into === undefined ? `PLACES_URL is remote: say --into PATH.\n${USAGE}` : USAGE)
    process.exitCode = 2
  } else {
    await importPlaces(into, positionals)
    process.stdout.write(`Places: ${into} is ready. A server that runs sees it when it is started again.\n`)
  }
} catch (error) {
  if (!(error instanceof CannotImport) && !(error instanceof TypeError)) throw error
  process.stderr.write(`${error.message}\n${error instanceof TypeError ? USAGE : 'Nothing was changed.\n'}`)
  process.exitCode = 1
}
