// Workshops and jobs with every hard rule in play, and a judge of its own: what dispatch decides is held against what the rules
// say in words, not against the code that it asks.
import type { PastJob } from '../../../server/dispatch/prices/demand'
import type { Workshop } from '../../../server/store/directory'
import type { CategoryCode } from '../../../shared/catalog'
import { distanceM } from '../../../shared/geo'
import type { Dice } from './dice'
import { DAY_MS, MERCHANT, START } from './world'

const BRAND = 'bosch'
const OTHER_MERCHANT = MERCHANT + 1
/** The category for which the merchant demands a certificate. */
const DEMANDING: CategoryCode = 'washing-machine'
const LONG_AGO = isoDay(START - 30 * DAY_MS)
const FAR_AHEAD = isoDay(START + 400 * DAY_MS)

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** @returns the workshops with rules that keep some of them from some jobs */
export function withRules(workshops: readonly Workshop[], dice: Dice): Workshop[] {
  const demands = new Map([[MERCHANT, new Set([DEMANDING])]])
  const happens = (share: number) => dice.share() < share
  return workshops.map((workshop) => ({
    ...workshop,
    active: !happens(0.03),
    merchants: new Set(happens(0.05) ? [OTHER_MERCHANT] : [MERCHANT, OTHER_MERCHANT]),
    suspension: happens(0.04)
      ? { reason: '', lastDay: happens(0.5) ? null : happens(0.5) ? LONG_AGO : FAR_AHEAD }
      : null,
    holidays: happens(0.04) ? [{ firstDay: LONG_AGO, lastDay: FAR_AHEAD, word: '' }] : [],
    modes: happens(0.3) ? ['carry-in'] : ['carry-in', 'on-site'],
    agreement: ['carry-in'],
    reachM: 10_000 + Math.round(dice.share() * 90_000),
    capacity: happens(0.02) ? 0 : workshop.capacity,
    skills: new Map([...workshop.skills.keys()].map((category) => [category, happens(0.4) ? [BRAND] : []])),
    territories: happens(0.1)
      ? new Map([[BRAND, [{ country: 'YY', postcodes: [], districts: [] }]]])
      : new Map(),
    demands,
    certificates: new Map(happens(0.7) ? [[DEMANDING, happens(0.8) ? FAR_AHEAD : LONG_AGO]] : []),
  }))
}

/** @returns the job as it is, on site, or as the brand's warranty work */
export function withWishes(job: PastJob, dice: Dice): PastJob {
  const { asked } = job
  const mode = dice.share() < 0.25 ? 'on-site' : asked.handover.mode
  const isWarranty = dice.share() < 0.2
  return {
    ...job,
    asked: {
      ...asked,
      item: { ...asked.item, brand: BRAND },
      handover: { mode },
      coverage: isWarranty ? 'manufacturer' : undefined,
    },
  }
}

/** @returns the rules that the workshop breaks by getting the job; none where all is right. It has taken its place already */
export function brokenRules(workshop: Workshop, { at, merchant, asked }: PastJob): string[] {
  const { item, handover, coverage, place } = asked
  const today = isoDay(at)
  const brands = workshop.skills.get(item.category)
  const { suspension, holidays, territories } = workshop
  const isWarranty = coverage === 'manufacturer'
  const certificate = workshop.certificates.get(item.category)
  const broken: Record<string, boolean> = {
    inactive: !workshop.active,
    network: !workshop.merchants.has(merchant),
    suspended: suspension !== null && (suspension.lastDay === null || suspension.lastDay >= today),
    skill: !brands,
    authorisation: isWarranty && !brands?.includes(BRAND),
    territory:
      isWarranty && (territories.get(BRAND)?.every(({ country }) => country !== place.country) ?? false),
    mode: !workshop.modes.includes(handover.mode),
    reach: handover.mode === 'on-site' && distanceM(place, workshop) > workshop.reachM,
    certificate: item.category === DEMANDING && !(certificate !== undefined && certificate >= today),
    closed: holidays.some(({ firstDay, lastDay }) => firstDay <= today && lastDay > today),
    capacity: workshop.load > workshop.capacity,
  }
  return Object.keys(broken).filter((rule) => broken[rule])
}
