// The small map of a round: the item, the workshops weighed and those excluded, under the numbers that they have in the table.
import type { Point } from '../../../shared/geo'
import { distance, length } from '../format'
import type { OfficeDesk } from './desk'
import { bearing, layOut, MAP, SIGN } from './map-layout'
import type { MapLayout, Mark } from './map-layout'

export type MarkKind = 'taken' | 'next' | 'out'

export interface Marked {
  /** In the table. */
  number: number
  kind: MarkKind
  name: string
  at: Point
  distanceM: number
}

export interface WeighedMapProps {
  desk: OfficeDesk
  /** Unique on the page. */
  id: string
  item: Point
  marked: readonly Marked[]
}

export function WeighedMap({ desk, id, item, marked }: WeighedMapProps) {
  const { say, locale } = desk
  const layout = layOut(
    item,
    marked.map(({ at }) => at),
  )
  const told = marked.map(({ number, name, at, distanceM }) => {
    const side = distanceM < HERE_M ? '' : ` ${say.weighed.map.sides[sideOf(bearing(item, at))]}`
    return `${number}: ${name}, ${distance(distanceM, locale.language)}${side}.`
  })
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="img" aria-labelledby={`${id}-title ${id}-told`}>
        <title id={`${id}-title`}>{say.weighed.map.title}</title>
        <desc id={`${id}-told`}>{[say.weighed.map.north, ...told].join(' ')}</desc>
        <Ground layout={layout} />
        {layout.marks.map((mark) => (
          <Pin mark={mark} />
        ))}
        <Item {...layout.item} />
        {layout.marks.map(({ sign }, i) => (
          <Sign {...sign} kind={marked[i]!.kind} number={marked[i]!.number} />
        ))}
        <Scale layout={layout} label={length(layout.scale.metres, locale.language)} />
      </svg>
      <Legend
        desk={desk}
        kinds={[...new Set(marked.map(({ kind }) => kind))]}
        beyond={layout.marks.some(({ beyond }) => beyond !== undefined)}
      />
    </figure>
  )
}

/** Nearer than this there is no direction, metres. */
const HERE_M = 50

/** Sides of the compass, clockwise from the north. */
const SIDES = 8

function sideOf(degrees: number): number {
  return Math.round(degrees / (360 / SIDES)) % SIDES
}

function Ground({ layout: { item, rings } }: { layout: MapLayout }) {
  return (
    <g class="rings">
      {rings.map((r) => (
        <circle cx={item.x} cy={item.y} r={r} />
      ))}
    </g>
  )
}

/** Where it is, and the way to its sign where that stands beside. */
function Pin({ mark: { x, y, sign, beyond } }: { mark: Mark }) {
  if (beyond !== undefined) return <Beyond {...sign} degrees={beyond} />
  if (sign.x === x && sign.y === y) return null
  return (
    <g class="pin">
      <line x1={x} y1={y} x2={sign.x} y2={sign.y} />
      <circle cx={x} cy={y} r={2.5} />
    </g>
  )
}

/** Points to what lies outside. */
function Beyond({ x, y, degrees }: { x: number; y: number; degrees: number }) {
  const [foot, tip] = [SIGN + 2, SIGN + 7]
  return (
    <path
      class="beyond"
      d={`M-5 ${-foot}L0 ${-tip}L5 ${-foot}`}
      transform={`translate(${x} ${y}) rotate(${degrees})`}
    />
  )
}

/** A diamond, unlike any workshop's sign. */
function Item({ x, y }: { x: number; y: number }) {
  return (
    <g class="item">
      <path d={`M${x} ${y - SIGN}L${x + SIGN} ${y}L${x} ${y + SIGN}L${x - SIGN} ${y}Z`} />
      <circle cx={x} cy={y} r={2.5} />
    </g>
  )
}

interface SignProps {
  x: number
  y: number
  kind: MarkKind
  number?: number
}

/** The shape tells who it is, and so does the colour: a full circle is asked first, an open one is next, a square is left out. */
function Sign({ x, y, kind, number }: SignProps) {
  return (
    <g class={`sign ${kind}`}>
      {kind === 'out' ? (
        <rect x={x - SIGN + 1} y={y - SIGN + 1} width={2 * SIGN - 2} height={2 * SIGN - 2} rx={2} />
      ) : (
        <circle cx={x} cy={y} r={SIGN} />
      )}
      {number !== undefined && (
        <text x={x} y={y + 4}>
          {number}
        </text>
      )}
    </g>
  )
}

function Scale({ layout: { scale }, label }: { layout: MapLayout; label: string }) {
  const [x, y] = [8, MAP.height - 8]
  return (
    <g class="scale">
      <path d={`M${x} ${y - 4}v4h${scale.length}v-4`} />
      <text x={x + scale.length + 6} y={y}>
        {label}
      </text>
      <path d={`M${MAP.width - 14} ${y}v-14m-4 5l4 -5l4 5`} />
      <text x={MAP.width - 30} y={y}>
        N
      </text>
    </g>
  )
}

interface LegendProps {
  desk: OfficeDesk
  kinds: readonly MarkKind[]
  /** Whether some lie outside. */
  beyond: boolean
}

/** What the shapes say; the numbers stand in the table. */
function Legend({ desk, kinds, beyond }: LegendProps) {
  const say = desk.say.weighed.map
  const [size, middle] = [2 * SIGN + 4, SIGN + 2]
  const box = `0 0 ${size} ${size}`
  return (
    <figcaption class="small" aria-hidden="true">
      <span>
        <svg viewBox={box}>
          <Item x={middle} y={middle} />
        </svg>
        {say.item}
      </span>
      {kinds.map((kind) => (
        <span>
          <svg viewBox={box}>
            <Sign x={middle} y={middle} kind={kind} />
          </svg>
          {say.kinds[kind]}
        </span>
      ))}
      {beyond && (
        <span>
          <svg viewBox={box}>
            <Beyond x={middle} y={middle + SIGN + 4} degrees={0} />
          </svg>
          {say.beyond}
        </span>
      )}
    </figcaption>
  )
}
