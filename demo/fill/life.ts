/** What the people of one repair do, each through the verb that their page or the widget calls. */
import { decline, release } from '../../server/dispatch/dispatch'
import { accept } from '../../server/dispatch/offers'
import { addWorkingTime } from '../../server/dispatch/hours'
import { bookIn } from '../../server/intake/book-in'
import { keepPhoto } from '../../server/intake/photo'
import { takeRequest } from '../../server/intake/request'
import { addPhotos, rate, sendMessage } from '../../server/jobs/add'
import type { Caller } from '../../server/jobs/command'
import type { DiagnosisInput } from '../../server/jobs/diagnose'
import { diagnose } from '../../server/jobs/diagnose'
import { handOut } from '../../server/jobs/hand-out'
import type { Job } from '../../server/jobs/job'
import { jobById, jobByToken, presentQuote } from '../../server/jobs/job'
import { answerQuote } from '../../server/jobs/quote'
import { takeIn } from '../../server/jobs/take-in'
import { toPay } from '../../server/jobs/to-pay'
import { markTold, toSend } from '../../server/outbox/to-send'
import type { Bengkel } from '../../server/bengkel'
import type { Workshop } from '../../server/store/directory'
import { catalog } from '../../shared/catalog'
import { consentText } from '../../shared/consent'
import type { Actor, DeclineReason, PaidHow } from '../../shared/job'
import type { PageLanguage } from '../../shared/language'
import type { QuoteInput } from '../../shared/quote'
import { givesForm } from '../../shared/quote'
import type { Books } from './books'
import { countries, priceIn } from './countries'
import type { Dice } from './dice'
import type { Said } from './fault'
import type { Fate, Plan } from './plan'
import type { Scene } from './scenes'
import type { Shopper } from './shopper'
import { words } from './words'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What all repairs of the demo share. */
export interface World {
  bengkel: Bengkel
  books: Books
  pictures: ReadonlyMap<Scene, Uint8Array>
}

/** One repair while it is lived. */
export class Life {
  job!: Job
  /** How it goes on from here. */
  fate: Fate
  private commands = 0

  constructor(
    readonly world: World,
    readonly plan: Plan,
    readonly dice: Dice,
    readonly shopper: Shopper,
  ) {
    this.fate = plan.fate
  }

  get now(): number {
    return this.world.bengkel.clock.now()
  }

  /** Whose shopper it is. */
  private get merchant(): number {
    const { lumen, lindholt } = this.world.books
    return this.shopper.merchant === 'lindholt' ? lindholt : lumen[this.shopper.country]
  }

  /** The job as it is now. */
  async look(): Promise<Job> {
    return (this.job = await jobById(this.world.bengkel.store, this.job.id))
  }

  /** The workshop that is asked or has it. */
  async workshop(): Promise<Workshop> {
    const { workshops } = await this.world.bengkel.directory.current()
    return workshops.get(this.job.workshop!)!
  }

  /** The language that the workshop writes in. */
  get language(): PageLanguage {
    return this.shopper.country === 'ID' ? 'id' : 'en'
  }

  say(what: Said): string {
    return what[this.language]
  }

  /** @returns a moment when the workshop is open, after so many of its working hours */
  async working(least: number, most: number): Promise<number> {
    return addWorkingTime(await this.workshop(), this.now, this.dice.between(least, most) * HOUR_MS)
  }

  /** @returns a moment in the waking hours of the customer's country, after so many hours */
  awake(least: number, most: number): number {
    const at = this.now + this.dice.between(least, most) * HOUR_MS
    return waking(this.shopper.country === 'DE' ? 1 : this.shopper.country === 'ID' ? 7 : 3, at, this.dice)
  }

  /** @returns so many days later */
  days(days: number): number {
    return Math.round(this.now + days * DAY_MS)
  }

  by(actor: Actor): Caller {
    const { books } = this.world
    const person =
      actor === 'office'
        ? books.office
        : actor === 'workshop'
          ? books.people.get(this.job.workshop ?? -1)
          : undefined
    const counter = actor === 'workshop' ? (this.job.workshop ?? undefined) : undefined
    return { actor, person, counter, commandId: `demo-${this.plan.nth}-${++this.commands}` }
  }

  async ask(): Promise<void> {
    const { bengkel, pictures } = this.world
    const { merchants } = await bengkel.directory.current()
    const merchant = merchants.get(this.merchant)!
    const { asked } = this.shopper
    const photos: string[] = []
    for (const scene of this.scenes()) {
      photos.push((await keepPhoto(bengkel, merchant.id, pictures.get(scene)!)).id)
    }
    const { category } = asked.item
    const { steps } = catalog[category].symptoms[asked.problem.symptom]!
    // Every other shopper has tried what helps most often.
    const tried = !this.plan.from && this.plan.nth % 2 === 0 ? steps : []
    const request = {
      ...asked,
      problem: {
        ...asked.problem,
        ...(photos.length > 0 && { photos }),
        ...(tried.length > 0 && { tried: [...tried] }),
      },
    }
    if (this.plan.from) return this.bookIn(request)
    const { token } = await takeRequest(
      bengkel,
      merchant,
      { merchant: merchant.key, ...request, consent: { text: consentText(request.contact.language) } },
      `demo-${this.plan.nth}`,
    )
    this.job = await jobByToken(bengkel, token)
  }

  /** What the shopper takes pictures of. */
  private scenes(): Scene[] {
    const { scene } = this.shopper.fault
    const taken: Scene[] = scene && this.dice.happens(0.55) ? [scene] : []
    return this.dice.happens(0.12) ? [...taken, 'plate'] : taken
  }

  private async bookIn(request: Shopper['asked']): Promise<void> {
    const { bengkel, books } = this.world
    const source = this.plan.from!
    const { merchant } = this
    const counter = books.stores.find(({ id }) => String(id) === request.handover.store)
    const near = source === 'workshop' ? await this.nearest(merchant) : undefined
    const person = near ? books.people.get(near.id)! : (counter?.person ?? books.office)
    const at = near && { workshop: near.id, receipt: this.receipt() }
    const commandId = `demo-${this.plan.nth}`
    this.job = await bookIn(bengkel, { merchant, source, person, commandId, at }, request)
  }

  /** The nearest workshop that can do it: its customer stands there already. */
  private async nearest(merchant: number): Promise<Workshop> {
    const { allWorkshops } = await this.world.bengkel.directory.current()
    const { spot, fault } = this.shopper
    const away = ({ lat, lon }: Workshop) => (lat - spot.lat) ** 2 + (lon - spot.lon) ** 2
    return allWorkshops
      .filter((one) => one.merchants.has(merchant) && one.skills.has(fault.category))
      .sort((a, b) => away(a) - away(b))[0]!
  }

  async accept(): Promise<void> {
    this.job = await accept(this.world.bengkel, this.job.id, this.by('workshop'))
  }

  async decline(reason?: DeclineReason): Promise<void> {
    const given = reason ?? this.dice.pick(['no_capacity', 'no_part', 'too_far'] as const)
    const text = given === 'no_part' ? this.say(words.noPart) : undefined
    this.job = await decline(this.world.bengkel, this.job.id, this.by('workshop'), { reason: given, text })
  }

  async release(): Promise<void> {
    const refusal = { reason: 'no_capacity' as const, text: this.say(words.released) }
    this.job = await release(this.world.bengkel, this.job.id, this.by('workshop'), refusal)
  }

  private receipt() {
    const { dice, shopper } = this
    const electronic = ['phone', 'tablet', 'laptop'].includes(shopper.fault.category)
    return {
      serial: shopper.asked.item.serial,
      accessories: this.say(dice.pick(shopper.merchant === 'lindholt' ? words.withShoes : words.accessories)),
      condition: this.say(dice.pick(words.condition)),
      lock: electronic ? this.say(dice.pick(words.lock)) : undefined,
    }
  }

  async takeIn(): Promise<void> {
    const { bengkel, pictures } = this.world
    this.job = await takeIn(bengkel, this.job.id, this.by('workshop'), this.receipt())
    const { scene } = this.shopper.fault
    // Some workshops photograph what they take in.
    if (!scene || this.plan.nth % 3 > 0) return
    const { id } = await keepPhoto(bengkel, this.job.merchant, pictures.get(scene)!)
    this.job = await addPhotos(bengkel, this.job.id, this.by('workshop'), [id])
  }

  async diagnose(
    input: Omit<DiagnosisInput, 'finding' | 'coverage' | 'payer' | 'cause'> & Partial<DiagnosisInput>,
  ) {
    const { fault, asked } = this.shopper
    const coverage = asked.coverage ?? 'none'
    const payer = coverage === 'manufacturer' ? 'brand' : coverage === 'none' ? 'customer' : 'merchant'
    this.job = await diagnose(this.world.bengkel, this.job.id, this.by('workshop'), {
      cause: fault.cause,
      finding: this.say(fault.finding),
      coverage,
      payer,
      ...input,
    })
  }

  /** @param more lines of a second fault */
  quote(more: readonly (readonly [Said, number])[] = []): QuoteInput {
    const { country, fault } = this.shopper
    const lines = [...fault.lines, ...more].map(([text, euro]) => ({
      text: this.say(text),
      amount: priceIn(country, euro),
    }))
    // What stands on the bench when the demo begins is not late, but where it is meant to be.
    const least = this.plan.rests === 'repairing' && !this.plan.late ? 5 : 0
    const { mode } = this.job.asked.handover
    return {
      lines,
      currency: countries[country].currency,
      days: Math.max(fault.days + 2, least),
      ...(mode !== 'carry-in' && { services: [{ service: 'transport', amount: 0 }] }),
      ...(givesForm(country) && { form: {} }),
    }
  }

  async answer(answer: 'accept' | 'decline'): Promise<void> {
    const { bengkel } = this.world
    const actor = this.job.work.diagnosis?.payer === 'customer' ? 'customer' : 'office'
    const { revision } = presentQuote(this.job)!
    this.job = await answerQuote(bengkel, this.job.id, this.by(actor), { revision, answer })
  }

  async handOut(): Promise<void> {
    const { bengkel } = this.world
    const { merchants } = await bengkel.directory.current()
    const owed = toPay(this.job, merchants.get(this.job.merchant)!)
    const how = this.dice.weigh<PaidHow>([
      ['card', this.shopper.country === 'DE' ? 6 : 1],
      ['cash', 4],
      ['transfer', 2],
      ['wallet', this.shopper.country === 'DE' ? 0 : 5],
    ])
    const paid = owed ? { how, amount: owed.amount } : { how: 'nothing' as const }
    this.job = await handOut(bengkel, this.job.id, this.by('workshop'), paid)
  }

  async write(actor: 'customer' | 'workshop' | 'office', text: string): Promise<void> {
    this.job = await sendMessage(this.world.bengkel, this.job.id, this.by(actor), text)
  }

  async rate(): Promise<void> {
    const stars = this.dice.weigh([
      [5, 10],
      [4, 6],
      [3, 2],
      [2, 1],
    ] as const)
    this.job = await rate(this.world.bengkel, this.job.id, this.by('customer'), stars)
  }

  /** The workshop writes to a customer who has only a phone, and takes it off its list. */
  async tellByChat(): Promise<void> {
    const { bengkel } = this.world
    const sender = { workshop: this.job.workshop! }
    const code = bengkel.codes.of(this.job.id)
    const line = (await toSend(bengkel, sender)).find((one) => one.code === code)
    if (line) await markTold(bengkel, sender, line.delivery, this.by('workshop'))
  }
}

/** Nobody writes between ten at night and seven in the morning. @param offset hours of the place before UTC */
function waking(offset: number, at: number, dice: Dice): number {
  const hour = (new Date(at).getUTCHours() + offset) % 24
  const wait = hour >= 22 ? 24 - hour + 7 : hour < 7 ? 7 - hour : 0
  return wait === 0 ? at : at + (wait + dice.between(0, 3)) * HOUR_MS
}
