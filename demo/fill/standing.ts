/**
 * How the demo's workshops stand beside their books: who is certified for cooling circuits and until when, who is suspended,
 * who is on holiday, and which parts lie where.
 */
import { keepCertificate } from '../../server/accounts/certificates'
import { keepHoliday } from '../../server/accounts/holidays'
import { keepPart } from '../../server/accounts/stock'
import { suspend } from '../../server/accounts/suspensions'
import { keepTerritory } from '../../server/accounts/territories'
import type { Bengkel } from '../../server/bengkel'
import type { Workshop } from '../../server/store/directory'
import { SAMPLE_WORKSHOP, SAMPLE_WORKSHOP_ID } from './workshops'

const DAY_MS = 86_400_000
const dayAfter = (now: number, days: number) => new Date(now + days * DAY_MS).toISOString().slice(0, 10)

/** Technicians' first names and surnames, put together one after the other. */
const FIRST = ['Jana', 'Emre', 'Katrin', 'Tomasz', 'Lea', 'Ibrahim', 'Svenja']
const LAST = ['Albers', 'Yıldız', 'Brandt', 'Nowak', 'Kröger']

/** Nobody there is certified, so that repairs go past it. */
const UNCERTIFIED = 'Harburger Hausgeräte'

/** Every workshop that repairs refrigerators in Germany has somebody certified, but for one; of two it runs out soon. */
export async function certify(bengkel: Bengkel, now: number): Promise<void> {
  const cooling = (await german(bengkel)).filter(({ skills }) => skills.has('refrigerator'))
  const certified = cooling.filter(({ name }) => name !== UNCERTIFIED)
  for (const [nth, { id, name }] of certified.entries()) {
    const days = name === SAMPLE_WORKSHOP ? 12 : name === 'Elektro Petersen' ? 26 : 180 + nth * 23
    const holder = `${FIRST[nth % FIRST.length]} ${LAST[nth % LAST.length]}`
    await keepCertificate(bengkel, id, { holder, category: 'refrigerator', lastDay: dayAfter(now, days) })
    if (name !== SAMPLE_WORKSHOP) continue
    const second = { holder: 'Malte Jessen', category: 'refrigerator', lastDay: dayAfter(now, 400) } as const
    await keepCertificate(bengkel, id, second)
  }
}

async function german({ directory }: Bengkel): Promise<Workshop[]> {
  return (await directory.current()).allWorkshops.filter(({ country }) => country === 'DE')
}

/** What holds now, at the end of the demo's past. */
export async function keepPresent(bengkel: Bengkel, now: number): Promise<void> {
  const { allWorkshops } = await bengkel.directory.current()
  const idOf = (name: string) => allWorkshops.find((one) => one.name === name)!.id
  await suspend(bengkel, idOf('Wandsbeker Fernsehdienst'), {
    reason: 'Three repairs came back in one month. We look at them together first.',
    lastDay: dayAfter(now, 20),
  })
  const samples = [idOf(SAMPLE_WORKSHOP), idOf(SAMPLE_WORKSHOP_ID)] as const
  await keepHoliday(bengkel, samples[0], {
    firstDay: dayAfter(now, 24),
    lastDay: dayAfter(now, 32),
    word: 'Betriebsferien',
  })
  await keepHoliday(bengkel, samples[1], {
    firstDay: dayAfter(now, 30),
    lastDay: dayAfter(now, 30),
    word: 'Hitung stok',
  })
  const [away] = allWorkshops.filter(({ name }) => name === 'Trave Technik')
  await keepHoliday(bengkel, away!.id, {
    firstDay: dayAfter(now, 1),
    lastDay: dayAfter(now, 22),
    word: 'Umzug der Werkstatt',
  })
  const parts = [
    ['NV-DP-4410', 'Drain pump, Nordvik washing machines', 3],
    ['HA-DS-102', 'Door seal, Halia', 1],
    ['KR-BAT-11', 'Battery, Kirana K11', 0],
  ] as const
  for (const workshop of samples) {
    for (const [part, name, count] of parts) await keepPart(bengkel, workshop, { part, name, count })
  }
  // Nordvik has authorised it for the city, not for the whole country.
  await keepTerritory(bengkel, samples[0], {
    brand: 'nordvik',
    country: 'DE',
    postcodes: ['20', '21', '22'],
    districts: ['Hamburg'],
  })
}
