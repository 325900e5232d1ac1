// Plays a story on a real store and on the model at once, and tells where they part.
import { flagsOf } from '../../../server/store/attention'
import type { ProblemCode } from '../../../shared/problem'
import { Problem } from '../../../shared/problem'
import type { TestBengkel } from '../../harness/bengkel'
import { MONDAY, openBengkel } from '../../harness/bengkel'
import { Jitter } from '../../harness/jitter'
import { addMerchant, addWorkshop, JAKARTA } from '../../harness/network'
import { whatIsBroken } from '../../harness/soundness'
import type { Bench, LoggedEvent } from './model'
import { DAY_MS, Model } from './model'
import type { Deed } from './people'
import { People } from './people'
import type { Action, Sequence } from './sequence'

const WARRANTY_DAYS = 90

/** Where stories are played, one after the other, each on an emptied store. */
export interface Stage {
  bengkel: TestBengkel
  jitter: Jitter
}

export async function openStage(): Promise<Stage> {
  const jitter = new Jitter()
  return { jitter, bengkel: await openBengkel({ wrap: (client) => jitter.wrap(client) }) }
}

/** @returns where reality and model part; nothing where they agree to the end */
export async function play(stage: Stage, sequence: Sequence): Promise<string[]> {
  const story = await Story.begin(stage, sequence)
  for (const { passMs, actions } of sequence.rounds) {
    await story.round(passMs, actions)
    if (story.wrong.length > 0) return story.wrong
  }
  await story.end()
  return story.wrong
}

const TABLES = ['texts', 'events', 'jobs', 'network', 'skills', 'benches', 'workshops', 'merchants']

class Story {
  readonly wrong: string[] = []
  /** What has its event, now and before the present round. */
  private readonly logged = new Set<string>()
  private loggedBefore = new Set<string>()
  private lastSeq = 0

  private constructor(
    private readonly stage: Stage,
    private readonly model: Model,
    private readonly people: People,
  ) {}

  static async begin(stage: Stage, { workshops, dice }: Sequence): Promise<Story> {
    const { bengkel, jitter } = stage
    jitter.state = dice
    bengkel.clock.move(MONDAY - bengkel.clock.now())
    bengkel.logged.length = 0
    await bengkel.store.run(
      TABLES.map((table) => `DELETE FROM ${table}`),
      { directory: true },
    )
    const merchant = await addMerchant(bengkel, { warrantyDays: WARRANTY_DAYS })
    const benches: Bench[] = []
    for (const [i, options] of workshops.entries()) {
      const at = { lat: JAKARTA.lat + (i + 1) / 100, lon: JAKARTA.lon }
      benches.push({
        ...options,
        id: await addWorkshop(bengkel, { merchants: [merchant], ...options, ...at }),
        load: 0,
        active: true,
        wasActive: new Set([true]),
      })
    }
    const model = new Model(benches, WARRANTY_DAYS * DAY_MS)
    return new Story(stage, model, new People(bengkel, merchant, model))
  }

  /** Time passes, then all act at once; each answer must be right for some moment of the round. */
  async round(passMs: number, actions: readonly Action[]): Promise<void> {
    const { bengkel, jitter } = this.stage
    bengkel.clock.move(passMs)
    this.model.begin()
    this.loggedBefore = new Set(this.logged)
    const deeds = actions.flatMap((action) => this.people.deedsOf(action))
    jitter.on = true
    const refusals = await Promise.all(deeds.map(({ run }) => refusalOf(run)))
    jitter.on = false
    await this.readBooks()
    await this.replay()
    deeds.forEach((deed, i) => this.judge(deed, refusals[i]!))
    await this.compare()
  }

  /** What is due is handled, and nothing is left half done. */
  async end(): Promise<void> {
    await this.round(0, [{ kind: 'timers' }])
    const { clock, logged } = this.stage.bengkel
    const due = await this.read(`SELECT id, status FROM jobs WHERE due_at <= ${clock.now()}`)
    if (due.length > 0) this.wrong.push(`due and not handled: ${JSON.stringify(due)}`)
    this.wrong.push(...(await whatIsBroken((sql) => this.read(sql))), ...logged)
  }

  private read<Row>(sql: string): Promise<Row[]> {
    return this.stage.bengkel.store.read<Row>(sql)
  }

  /** Which workshops take part: there is no event of it. One that does not has no open offer. */
  private async readBooks(): Promise<void> {
    const rows = await this.read<{ id: number; active: number }>('SELECT id, active FROM workshops')
    for (const { id, active } of rows)
      this.model.benches.find((bench) => bench.id === id)!.active = active === 1
    const kept = await this
      .read(`SELECT j.id, w.id AS workshop FROM jobs j JOIN workshops w ON w.id = j.workshop_id
      WHERE j.status = 'offered' AND w.active = 0`)
    if (kept.length > 0) this.wrong.push(`offers at a workshop that takes no part: ${JSON.stringify(kept)}`)
  }

  /** Follows the event log as far as it has come. */
  private async replay(): Promise<void> {
    const events = await this.read<Omit<LoggedEvent, 'data'> & { seq: number; data: string }>(`
      SELECT e.seq, e.job_id AS job, e.command_id AS commandId, e.at, e.type, e.actor, e.status, e.data,
        j.request_key AS key, j.repeat_of AS repeatOf
      FROM events e JOIN jobs j ON j.id = e.job_id WHERE e.seq > ${this.lastSeq} ORDER BY e.seq`)
    for (const { seq, data, ...event } of events) {
      this.lastSeq = seq
      this.model.replay({ ...event, data: JSON.parse(data) as Record<string, unknown> }, this.people.given)
      this.logged.add(event.type === 'request' ? event.key : `${event.job}/${event.commandId}`)
    }
    this.wrong.push(...this.model.divergences)
  }

  /** Whether what somebody was told is what happened. */
  private judge(deed: Deed, refusal: ProblemCode | null): void {
    const told = `${deed.given ? `${deed.given.actor} ${deed.given.verb}` : deed.kind} (${deed.name})`
    if (refusal !== null) {
      if (!this.mayBeRefused(deed, refusal))
        this.wrong.push(`${told} was refused as ${refusal} without reason`)
    } else if (deed.kind !== 'timers' && deed.kind !== 'books') {
      if (!this.logged.has(deed.name)) this.wrong.push(`${told} was answered as done and was not`)
      const isNew = deed.kind === 'repeat' && !this.loggedBefore.has(deed.name)
      if (isNew && !this.model.repeatable(deed.job!, this.stage.bengkel.clock.now()).includes(true))
        this.wrong.push(`${told} was done and should not have been`)
    }
  }

  /** What was done before is never refused when it is sent again; a new request or a timer never is. */
  private mayBeRefused({ kind, name, given, job }: Deed, code: ProblemCode): boolean {
    const now = this.stage.bengkel.clock.now()
    if (this.loggedBefore.has(name)) return false
    if (kind === 'command') return this.model.mayRefuse(given!, code, now)
    return (
      kind === 'repeat' && code === 'command-not-allowed' && this.model.repeatable(job!, now).includes(false)
    )
  }

  /** Whether the store, and what is kept of it in memory, say what the model says. */
  private async compare(): Promise<void> {
    const rows = await this.read(
      'SELECT id, status, version, outcome, workshop_id AS workshop, attention FROM jobs ORDER BY id',
    )
    const jobs = [...this.model.jobs.values()].sort((a, b) => a.id - b.id)
    const shown = jobs.map(({ id, status, version, outcome, workshop, needs }) => {
      return { id, status, version, outcome, workshop, attention: flagsOf([...needs]) || null }
    })
    this.same('the store', rows, shown)
    const loads = this.model.benches.map(({ id, load }) => ({ id, load }))
    this.same('the store', await this.read('SELECT workshop_id AS id, load FROM benches ORDER BY 1'), loads)
    const { allWorkshops } = await this.stage.bengkel.directory.current()
    this.same(
      'the directory',
      allWorkshops.map(({ id, load }) => ({ id, load })),
      loads,
    )
  }

  private same(where: string, real: readonly unknown[], model: readonly unknown[]): void {
    const [is, should] = [real, model].map((rows) => rows.map((row) => JSON.stringify(row)))
    for (let i = 0; i < Math.max(is!.length, should!.length); i++) {
      if (is![i] !== should![i]) this.wrong.push(`${where} has ${is![i]}, the model ${should![i]}`)
    }
  }
}

/** @returns the code with which something was refused, or null where it was done */
async function refusalOf(run: () => Promise<unknown>): Promise<ProblemCode | null> {
  try {
    await run()
    return null
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}
