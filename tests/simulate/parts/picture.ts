// A scene as a picture: where jobs and workshops are and what places are worth, and what the day costs beside it. One SVG.
import type { Point } from '../../../shared/geo'
import type { SceneFigures } from './simulate'

const SIZE = 800
const SIDE = 300
/** Jobs drawn: more only blacken the towns. */
const MOST_DOTS = 4000

export function pictureOf({ scene, workshops, prices, best, nearest, priced }: SceneFigures): string {
  const jobs = [...scene.today.values()][0]!.map(({ asked }) => asked.place)
  const { at, height } = project([...jobs, ...workshops])
  const step = Math.max(1, Math.ceil(jobs.length / MOST_DOTS))
  const dots = jobs.filter((_, nth) => nth % step === 0).map((job) => `<circle r="1" ${at(job)}/>`)
  const priceOf = new Map(prices.map(({ workshop, priceS }) => [workshop, priceS]))
  const dearest = Math.max(1, ...priceOf.values())
  const most = Math.max(...workshops.map(({ capacity }) => capacity))
  const circles = workshops.map((workshop) => {
    const priceS = priceOf.get(workshop.id) ?? 0
    // From blue, which costs nothing, to red; by the root, since few are very dear.
    const hue = Math.round(215 * (1 - Math.sqrt(priceS / dearest)))
    const radius = (2 + 5 * Math.sqrt(workshop.capacity / most)).toFixed(1)
    const title = `${workshop.capacity} a day, ${Math.round(priceS / 60)} min`
    return `<circle r="${radius}" ${at(workshop)} fill="hsl(${hue} 75% 45%)"><title>${title}</title></circle>`
  })
  const bars = [
    ['optimum', best.meanS],
    ['with prices', priced.meanS],
    ['nearest', nearest.meanS],
  ] as const
  const longest = Math.max(...bars.map(([, seconds]) => seconds))
  const drawn = bars.map(([name, seconds], nth) => {
    const y = 90 + 70 * nth
    const ratio = (seconds / best.meanS).toFixed(3)
    return `<text x="${SIZE + 20}" y="${y}">${name}: ${(seconds / 60).toFixed(1)} min a job, ${ratio}</text>
<rect x="${SIZE + 20}" y="${y + 8}" width="${((SIDE - 40) * seconds) / longest}" height="18" fill="hsl(215 60% 50%)"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + SIDE} ${Math.max(height, 330)}" font-family="sans-serif" font-size="14">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${SIZE + 20}" y="40" font-size="18">${scene.name}: ${workshops.length} workshops, ${jobs.length} jobs</text>
<g fill="#999" fill-opacity=".5">${dots.join('')}</g>
<g fill-opacity=".85" stroke="#fff" stroke-width=".5">${circles.join('\n')}</g>
${drawn.join('\n')}
<text x="${SIZE + 20}" y="310" fill="#555">Blue: places are free. Red: worth most.</text>
</svg>
`
}

/** Straight degrees, as wide as they are in the middle of the country. */
function project(points: readonly Point[]): { at: (point: Point) => string; height: number } {
  const edge = (of: (point: Point) => number, pick: (a: number, b: number) => number) =>
    points.map(of).reduce((a, b) => pick(a, b))
  const [south, north] = [edge(({ lat }) => lat, Math.min), edge(({ lat }) => lat, Math.max)]
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [west, east] = [edge(({ lon }) => lon, Math.min) * narrow, edge(({ lon }) => lon, Math.max) * narrow]
  const scale = (SIZE - 40) / Math.max(east - west, north - south, 1e-6)
  return {
    at: ({ lat, lon }) =>
      `cx="${(20 + (lon * narrow - west) * scale).toFixed(1)}" cy="${(20 + (north - lat) * scale).toFixed(1)}"`,
    height: Math.round((north - south) * scale) + 40,
  }
}
