/**
 * Ranks in the database, with one statement, where no snapshot of the network stays right: the same rules and cost as `rank`.
 * SQL leaves out whom it can judge; who is left is judged again by the rules themselves, and more are asked for until it is enough.
 */
import type { InValue } from '@libsql/client'
import { squaredChord } from '../../shared/geo'
import type { Row, Workshop } from '../store/directory'
import { toWorkshop, WORKSHOP_COLUMNS } from '../store/directory'
import type { Store } from '../store/store'
import { straightLineS, STRAIGHT_LINE_MPS } from './cost'
import type { LeftOut, Ranking, Weighed } from './rank'
import { KEPT_EXCLUDED, MOST_WEIGHED, rankingOf, toExcluded, toWeighed } from './rank'
import type { Need, RuleName } from './rules'
import { authorisationFor, excludedForKind, excludedNow, travels } from './rules'

/** Asked for at first: a few more than are weighed, since one may be the chosen one and the rules may exclude some. */
const FIRST_ASKED = MOST_WEIGHED + 5
/** Each time that those were not enough, so many times as many. */
const MORE = 8
/** Arcs are computed here and there, and may differ by less than this, seconds. */
const ROUNDING_S = 1e-6

/** Great-circle metres of a squared chord, as `chordMetres` has them. */
const METRES = '(12742017.6 * asin(min(1.0, sqrt(chord) / 2.0)))'
const COST = `(${METRES} / ${STRAIGHT_LINE_MPS}.0 + price_s)`

/** Whether one of the brands that the workshop does warranty work for is as it must be. */
const authorised = (how: string) => `EXISTS (SELECT 1 FROM skills s, json_each(s.brands) AS brand
  WHERE s.workshop_id = seen.id AND s.category = :category AND ${how})`

/**
 * The first rule that excludes, in the order of `ruleNames`; `unsure` where only JS can say: SQL makes plain ASCII small and no
 * other letters, and rounds metres in its own way.
 */
const RULE = `CASE
  WHEN active = 0 THEN 'inactive'
  WHEN instr(skills, :skill) = 0 THEN 'skill'
  WHEN :brand IS NOT NULL AND NOT ${authorised('lower(brand.value) = :brand')}
    THEN iif(${authorised("brand.value GLOB '*[^ -~]*'")}, 'unsure', 'authorisation')
  WHEN instr(modes, :mode) = 0 THEN 'mode'
  WHEN opens = 0 THEN 'hours'
  WHEN :travels AND ${METRES} > reach_m + 0.499 THEN iif(${METRES} > reach_m + 0.501, 'reach', 'unsure')
  WHEN id IN (SELECT value FROM json_each(:declined)) THEN 'declined'
  WHEN (SELECT load FROM benches WHERE workshop_id = seen.id) >= capacity THEN 'capacity'
END`

/**
 * Who is picked, and how many are left out by each rule; a row of numbers has no workshop. Those without a price are in the
 * order of distance, so their cost need not be computed.
 */
const RANK = `WITH
  seen AS (
    SELECT workshop_id AS id, price_s, active, opens, capacity, reach_m, modes, skills,
      (:x - x) * (:x - x) + (:y - y) * (:y - y) + (:z - z) * (:z - z) AS chord
    FROM spots WHERE merchant_id = :merchant),
  judged AS MATERIALIZED (SELECT id, chord, price_s, ${RULE} AS rule FROM seen),
  picked AS (
    SELECT * FROM (SELECT id, 'free' AS pick, rule FROM judged WHERE rule IS NULL AND price_s = 0 ORDER BY chord, id LIMIT :most)
    UNION ALL
    SELECT * FROM (SELECT id, 'priced', rule FROM judged WHERE rule IS NULL AND price_s > 0 ORDER BY ${COST}, chord, id LIMIT :most)
    UNION ALL
    SELECT id, 'chosen', rule FROM judged WHERE rule IS NULL AND id = :chosen
    UNION ALL
    SELECT id, 'unsure', NULL FROM judged WHERE rule = 'unsure'
    UNION ALL
    SELECT * FROM (SELECT id, 'excluded', rule FROM judged WHERE rule <> 'unsure' ORDER BY chord, id LIMIT ${KEPT_EXCLUDED})),
  told AS (
    SELECT id, pick, rule, NULL AS n FROM picked
    UNION ALL
    SELECT NULL, 'by rule', rule, count(*) FROM judged GROUP BY rule
    UNION ALL
    SELECT NULL, 'active', NULL, (SELECT count(*) FROM workshops WHERE active = 1)
    UNION ALL
    SELECT NULL, 'inactive', NULL, (SELECT count(*) FROM workshops WHERE active = 0))
  SELECT told.pick, told.rule AS excluded_by, told.n, ${WORKSHOP_COLUMNS}
    FROM told LEFT JOIN workshops w ON w.id = told.id LEFT JOIN benches b ON b.workshop_id = w.id`

type ToldRow = Row & {
  pick: 'free' | 'priced' | 'chosen' | 'unsure' | 'excluded' | 'by rule' | 'active' | 'inactive'
  excluded_by: RuleName | 'unsure' | null
  n: number | null
}

/** One that SQL left in, judged by the rules. */
interface Judged {
  workshop: Workshop
  chord: number
  costS: number
  rule: RuleName | null
}

/** @returns what `rank` returns for the whole network as the database has it */
export async function rankInStore(store: Store, need: Need): Promise<Ranking> {
  for (let most = FIRST_ASKED; ; most *= MORE) {
    const rows = await store.read<ToldRow>(RANK, argsOf(need, most))
    const judged = (wanted: ToldRow['pick']) =>
      rows.filter(({ pick }) => pick === wanted).map((row) => judge(row, need))
    const [free, priced] = [judged('free'), judged('priced')]
    const left = [...free, ...priced, ...judged('unsure')]
    const able = left.filter(({ workshop, rule }) => rule === null && workshop.id !== need.chosen)
    const best = able.sort(inOrder).slice(0, MOST_WEIGHED)
    const last = best.length === MOST_WEIGHED ? best.at(-1)! : null
    if (!isBeyond(free, most, last, 0) || !isBeyond(priced, most, last, ROUNDING_S)) continue
    const chosen = [...judged('chosen'), ...left].find(
      ({ workshop, rule }) => rule === null && workshop.id === need.chosen,
    )
    const out = left.filter(({ rule }) => rule !== null)
    return rankingOf(chosen ? weighedOf(chosen) : null, best.map(weighedOf), leftOut(rows, out, need))
  }
}

function argsOf(need: Need, most: number): Record<string, InValue> {
  const [x, y, z] = need.at
  return {
    x,
    y,
    z,
    merchant: need.merchant,
    category: need.category,
    skill: JSON.stringify(need.category),
    brand: authorisationFor(need) ?? null,
    mode: JSON.stringify(need.mode),
    travels: travels(need.mode) ? 1 : 0,
    declined: JSON.stringify(need.declinedBy),
    chosen: need.chosen ?? null,
    most,
  }
}

function judge(row: Row, need: Need): Judged {
  const workshop = toWorkshop(row)
  const chord = squaredChord(need.at, workshop.vector)
  const rule = excludedForKind(workshop, need) ?? excludedNow(workshop, need, chord)
  return { workshop, chord, costS: straightLineS(chord) + workshop.priceS, rule }
}

/** By cost, then distance, then id. */
function inOrder(a: Judged, b: Judged): number {
  return a.costS - b.costS || a.chord - b.chord || a.workshop.id - b.workshop.id
}

/**
 * @param list as many as were asked for, or all that there are
 * @param last the last of those weighed, where they are as many as are wanted
 * @returns whether nobody who was not told of could come before it
 */
function isBeyond(list: readonly Judged[], most: number, last: Judged | null, roundingS: number): boolean {
  if (list.length < most) return true
  const edge = list.at(-1)!
  if (last === null) return false
  return last.costS < edge.costS - roundingS || (last.chord === edge.chord && last.costS === edge.costS)
}

const weighedOf = ({ workshop, chord }: Judged): Weighed => toWeighed(workshop, chord)

/** @param out those that SQL left in and the rules did not */
function leftOut(rows: readonly ToldRow[], out: readonly Judged[], need: Need): LeftOut {
  const counts: Ranking['counts'] = {}
  const add = (rule: RuleName, n: number) => {
    if (n > 0) counts[rule] = (counts[rule] ?? 0) + n
  }
  let here = 0
  for (const { pick, excluded_by: rule, n } of rows) {
    if (pick === 'inactive') add('inactive', n!)
    if (pick !== 'by rule' || rule === 'inactive') continue
    here += n!
    if (rule !== null && rule !== 'unsure') add(rule, n!)
  }
  add('network', rows.find(({ pick }) => pick === 'active')!.n! - here)
  for (const { rule } of out) add(rule!, 1)
  const told = rows
    .filter(({ pick }) => pick === 'excluded')
    .map((row) => ({ ...judge(row, need), rule: row.excluded_by as RuleName }))
  const nearest = [...told, ...out].sort((a, b) => a.chord - b.chord || a.workshop.id - b.workshop.id)
  return {
    excluded: nearest
      .slice(0, KEPT_EXCLUDED)
      .map(({ workshop, chord, rule }) => toExcluded(workshop, chord, rule!)),
    counts,
  }
}
