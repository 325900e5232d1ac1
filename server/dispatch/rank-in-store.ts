/**
 * Ranks in the database, with one statement, where no snapshot of the network stays right: the same rules and cost as `rank`.
 * SQL leaves out whom it can judge. Whom it cannot, it tells of: the rules themselves judge those, and once more the others. One
 * round trip is enough unless rounding makes the last of those told uncertain; then more are asked for.
 */
import type { InValue } from '@libsql/client'
import { squaredChord } from '../../shared/geo'
import type { Demands, Row, Workshop } from '../store/directory'
import { toWorkshop, WORKSHOP_COLUMNS } from '../store/directory'
import type { Store } from '../store/store'
import { STRAIGHT_LINE_MPS } from './cost'
import { needsCertificate } from './dates'
import { PART_DELAY_S, partsS } from './parts'
import type { LeftOut, Ranking, Weighed } from './rank'
import { costS, KEPT_EXCLUDED, MOST_WEIGHED, rankingOf, toExcluded, toWeighed } from './rank'
import type { Need, RuleName } from './rules'
import { authorisationFor, excludedForKind, excludedNow, travels } from './rules'

/** Asked for at first: a few more than are weighed, since one may be the chosen one and the rules may exclude some. */
const FIRST_ASKED = MOST_WEIGHED + 5
/** Each time that those were not enough, so many times as many. */
const MORE = 8
/** No workshop that opens once a week, and has no holidays, is closed for so many days. */
const MOST_CLOSED_DAYS = 9
const DAY_MS = 86_400_000
/** Arcs are computed here and there, and may differ by less than this, seconds. */
const ROUNDING_S = 1e-6

/** Great-circle metres of a squared chord, as `chordMetres` has them. */
const METRES = '(12742017.6 * asin(min(1.0, sqrt(chord) / 2.0)))'
const COST = `(${METRES} / ${STRAIGHT_LINE_MPS}.0 + price_s)`

/** Whether one of the brands that the workshop does warranty work for is as it must be. */
const authorised = (how: string) => `EXISTS (SELECT 1 FROM skills s, json_each(s.brands) AS brand
  WHERE s.workshop_id = seen.id AND s.category = :category AND ${how})`

/** Whether somebody at the workshop holds a certificate up to that day or longer. */
const certified = (day: string) => `EXISTS (SELECT 1 FROM certificates c
  WHERE c.workshop_id = seen.id AND c.category = :category AND c.last_day >= ${day})`

/** Whether the workshop has said to which areas of the need's country it comes, or where a brand's authorisation holds. */
const listed = (brand: string, country = '1') => `EXISTS (SELECT 1 FROM territories t
  WHERE t.workshop_id = seen.id AND t.brand = ${brand} AND ${country})`

/**
 * The first rule that excludes, in the order of `ruleNames`; `unsure` where only JS can say: SQL knows no time zones and no
 * folded names, makes plain ASCII small and no other letters, and rounds metres in its own way. Holidays are seldom near, and
 * suspensions and certificates seldom about to end, so that those are few.
 */
const RULE = `CASE
  WHEN active = 0 THEN 'inactive'
  WHEN stands = 0 THEN 'place'
  WHEN id IN (SELECT workshop_id FROM suspensions WHERE last_day IS NULL) THEN 'suspended'
  WHEN id IN (SELECT workshop_id FROM suspensions WHERE last_day >= :yesterday) THEN 'unsure'
  WHEN instr(skills, :skill) = 0 THEN 'skill'
  WHEN :brand IS NOT NULL AND NOT ${authorised('lower(brand.value) = :brand')}
    THEN iif(${authorised("brand.value GLOB '*[^ -~]*'")}, 'unsure', 'authorisation')
  WHEN instr(modes, :mode) = 0 THEN 'mode'
  WHEN opens = 0 THEN 'hours'
  WHEN :certified AND NOT ${certified(':begins')} THEN 'certificate'
  WHEN id IN (SELECT workshop_id FROM holidays WHERE last_day >= :yesterday AND first_day <= :soon) THEN 'unsure'
  WHEN :certified AND NOT ${certified(':soon')} THEN 'unsure'
  WHEN :brand IS NOT NULL AND ${listed(':brand')} THEN 'unsure'
  WHEN :travels AND ${listed("''")} THEN iif(${listed("''", 't.country = :country')}, 'unsure', 'reach')
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
    SELECT workshop_id AS id, active, stands, opens, capacity, reach_m, modes, skills,
      price_s + iif(:part IS NULL OR EXISTS (SELECT 1 FROM stock
        WHERE stock.workshop_id = spots.workshop_id AND part = :part AND count > 0), 0, :delay) AS price_s,
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
    SELECT * FROM (SELECT id, 'nearest', rule FROM judged WHERE rule IS NULL AND id IS NOT :chosen ORDER BY chord, id LIMIT 1)
    UNION ALL
    SELECT id, 'unsure', NULL FROM judged WHERE rule = 'unsure'
    UNION ALL
    SELECT * FROM (SELECT id, 'excluded', rule FROM judged WHERE rule NOT IN ('unsure', 'place') ORDER BY chord, id LIMIT ${KEPT_EXCLUDED})),
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
  pick: 'free' | 'priced' | 'chosen' | 'nearest' | 'unsure' | 'excluded' | 'by rule' | 'active' | 'inactive'
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

/**
 * @param demands for which categories merchants demand certificates
 * @returns what `rank` returns for the whole network as the database has it
 */
export async function rankInStore(store: Store, need: Need, demands: Demands): Promise<Ranking> {
  const certified = needsCertificate({ demands }, need)
  for (let most = FIRST_ASKED; ; most *= MORE) {
    const rows = await store.read<ToldRow>(RANK, argsOf(need, certified, most))
    const judged = (wanted: ToldRow['pick']) =>
      rows.filter(({ pick }) => pick === wanted).map((row) => judge(toWorkshop(row, demands), need))
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
    const told = rows.filter(({ pick }) => pick === 'excluded').map((row) => toldOut(row, need, demands))
    const nearest = [...judged('nearest'), ...able].reduce(nearer, null)
    return rankingOf(
      chosen ? weighedOf(chosen, need) : null,
      best.map((one) => weighedOf(one, need)),
      { excluded: nearestOut([...told, ...out]), counts: countsOf(rows, out) },
      nearest ? weighedOf(nearest, need) : undefined,
    )
  }
}

function nearer(a: Judged | null, b: Judged): Judged | null {
  if (b.rule !== null) return a
  return a === null || b.chord < a.chord || (b.chord === a.chord && b.workshop.id < a.workshop.id) ? b : a
}

function argsOf(need: Need, certified: boolean, most: number): Record<string, InValue> {
  const [x, y, z] = need.at
  // Calendars on the earth are at most a day apart.
  const [yesterday, tomorrow] = [dayUtc(need.now - DAY_MS), dayUtc(need.now + DAY_MS)]
  const later = (a: string, b = a) => (a > b ? a : b)
  return {
    yesterday,
    begins: later(yesterday, need.day),
    soon: dayUtc(Date.parse(later(tomorrow, need.day)) + MOST_CLOSED_DAYS * DAY_MS),
    certified: certified ? 1 : 0,
    country: need.place?.country ?? null,
    part: need.part ?? null,
    delay: PART_DELAY_S,
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

const dayUtc = (at: number) => new Date(at).toISOString().slice(0, 10)

function judge(workshop: Workshop, need: Need): Judged {
  const chord = squaredChord(need.at, workshop.vector)
  const rule = excludedForKind(workshop, need) ?? excludedNow(workshop, need, chord)
  return {
    workshop,
    chord,
    costS: costS({ chord, priceS: workshop.priceS, partsS: partsS(workshop, need) }),
    rule,
  }
}

/** One that SQL has left out, by the rule that it says. */
function toldOut(row: ToldRow, need: Need, demands: Demands): Judged {
  return { ...judge(toWorkshop(row, demands), need), rule: row.excluded_by as RuleName }
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

const weighedOf = ({ workshop, chord }: Judged, need: Need): Weighed => toWeighed(workshop, chord, need)

/** @param out those that SQL left in and the rules did not */
function countsOf(rows: readonly ToldRow[], out: readonly Judged[]): LeftOut['counts'] {
  const counts: LeftOut['counts'] = {}
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
  return counts
}

function nearestOut(out: Judged[]): LeftOut['excluded'] {
  return out
    .sort((a, b) => a.chord - b.chord || a.workshop.id - b.workshop.id)
    .slice(0, KEPT_EXCLUDED)
    .map(({ workshop, chord, rule }) => toExcluded(workshop, chord, rule!))
}
