// A real Valhalla (from npm, 280 MB) in a process of its own, on a map that a test gives it. It is installed on demand into a
// cache folder, held to its hash, and never part of `npm ci`.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers, ender, freePort } from '../../harness/sqld'
import type { RoadMap } from './pbf'
import { toPbf } from './pbf'

const NAME = '@valhallajs/valhallajs'
const VERSION = '3.6.1'
const INTEGRITY =
  'sha512-od2CkY58XW2Frf2/6KTaqgd567XwGKkwFu4ga4YjYOAdu0u3aJIODEr6zlY6sSKW3qGylW1wwg3joZHidIbaiw=='
const CACHE = new URL(`../../../node_modules/.cache/bengkel/valhalla-${VERSION}/`, import.meta.url).pathname
const PACKAGE = join(CACHE, 'node_modules', NAME)

export interface Valhalla {
  /** Where it answers. */
  url: string
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/** Builds the map and serves it. @throws where the package has nothing for this platform */
export async function startValhalla(map: RoadMap): Promise<Valhalla> {
  install()
  const folder = mkdtempSync(join(tmpdir(), 'bengkel-valhalla-'))
  const [config, extract] = [join(folder, 'config.json'), join(folder, 'town.osm.pbf')]
  writeFileSync(config, JSON.stringify(configIn(folder)))
  writeFileSync(extract, toPbf(map))
  const build = join(PACKAGE, process.platform, process.arch, 'valhalla_build_tiles')
  if (!existsSync(build)) throw new Error(`${NAME} has nothing for ${process.platform}-${process.arch}`)
  // It leaves a list of ways where it runs.
  execFileSync(build, ['-c', config, extract], { cwd: folder, stdio: 'ignore' })
  const port = await freePort()
  const face = new URL('serve.mjs', import.meta.url).pathname
  const child = spawn(process.execPath, [face, PACKAGE, config, String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = ender(child, () => rmSync(folder, { recursive: true, force: true }))
  const url = `http://127.0.0.1:${port}`
  await answers(url, child, 'Valhalla')
  return { url, kill }
}

function install(): void {
  if (existsSync(join(PACKAGE, 'package.json'))) return
  mkdirSync(CACHE, { recursive: true })
  const dependencies = { [NAME]: VERSION }
  const packages = {
    '': { dependencies },
    [`node_modules/${NAME}`]: { version: VERSION, integrity: INTEGRITY },
  }
  writeFileSync(join(CACHE, 'package.json'), JSON.stringify({ private: true, dependencies }))
  writeFileSync(join(CACHE, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: CACHE, stdio: 'inherit' })
}

/** What it cannot do without: it reads no setting that a matrix has no use for, but wants these to be there. The limits are its own. */
function configIn(folder: string) {
  const matrix = { max_matrix_distance: 400_000, max_matrix_location_pairs: 2500 }
  return {
    mjolnir: { tile_dir: join(folder, 'tiles'), logging: { type: 'std_err' } },
    loki: {
      actions: ['sources_to_targets'],
      logging: { type: 'std_err' },
      service_defaults: {
        heading_tolerance: 60,
        minimum_reachability: 50,
        node_snap_tolerance: 5,
        radius: 0,
        search_cutoff: 35_000,
        street_side_max_distance: 1000,
        street_side_tolerance: 5,
      },
    },
    thor: { logging: { type: 'std_err' } },
    meili: { default: { breakage_distance: 2000 } },
    service_limits: {
      auto: { max_distance: 5_000_000, max_locations: 20, ...matrix },
      pedestrian: {
        max_distance: 250_000,
        max_locations: 50,
        max_transit_walking_distance: 10_000,
        min_transit_walking_distance: 1,
        ...matrix,
      },
      isochrone: {
        max_contours: 4,
        max_distance: 25_000,
        max_distance_contour: 200,
        max_locations: 1,
        max_time_contour: 120,
      },
      trace: {
        max_alternates: 3,
        max_alternates_shape: 100,
        max_distance: 200_000,
        max_gps_accuracy: 100,
        max_search_radius: 100,
        max_shape: 16_000,
      },
      skadi: { max_shape: 750_000, min_resample: 10 },
      max_alternates: 2,
      max_exclude_locations: 50,
      max_exclude_polygons_length: 10_000,
      max_radius: 200,
      max_reachability: 100,
    },
  }
}
