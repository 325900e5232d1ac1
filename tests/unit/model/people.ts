// The people of a story: what each action of a sequence becomes when its turn comes, and again when it is sent again.
import { bookIn } from '../../../server/intake/book-in'
import { askRepeat } from '../../../server/intake/repeat'
import { takeRequest } from '../../../server/intake/request'
import { runDue } from '../../../server/jobs/timers'
import { settleable } from '../../../server/jobs/add'
import type { ProblemCode } from '../../../shared/problem'
import type { Actor } from '../../../shared/job'
import { actors } from '../../../shared/job'
import type { TestBengkel } from '../../harness/bengkel'
import { by, merchantOf } from '../../harness/jobs'
import { editWorkshop } from '../../harness/network'
import { bookInForm, repairRequest } from '../../harness/request'
import type { Bench, Mode, Model, ModelJob } from './model'
import type { Action } from './sequence'
import type { Given, Input, VerbName } from './verbs'
import { verbNames, verbs } from './verbs'

/** What somebody does, and how it stands in the log once it is done. */
export interface Deed {
  kind: 'command' | 'ask' | 'repeat' | 'timers' | 'books'
  name: string
  /** Of a command. */
  given?: Given
  /** Of a repeat: the job that did not hold. */
  job?: number
  run: () => Promise<unknown>
}

/** Few jobs with much happening to each find more than many that never get far. */
const MOST_JOBS = 5
/** So many of those open are what people busy themselves with. */
const LIVELY = 3

/** What moves a repair on is tried more often than what ends it or only adds to it. */
const WEIGHTS: Partial<Record<VerbName, number>> = {
  accept: 12,
  takeIn: 20,
  diagnose: 20,
  quote: 4,
  answer: 8,
  wait: 3,
  resume: 8,
  finish: 12,
  handOut: 6,
  decline: 4,
  release: 3,
  redispatch: 2,
}

/** Who tries what, each as often as it weighs. */
const tries = verbNames.flatMap((verb) =>
  Array.from({ length: WEIGHTS[verb] ?? 1 }, () =>
    verbs[verb].actors.map((actor): { verb: VerbName; actor: Actor } => ({ verb, actor })),
  ).flat(),
)

/** All who may try a command; the server's own come from its timers. */
const people = actors.filter((actor) => actor !== 'system')

const ADDITIONS: ReadonlySet<VerbName> = new Set([
  'message',
  'note',
  'settle',
  'reschedule',
  'contact',
  'rate',
])

export class People {
  /** What was given, by how it stands in the log. */
  readonly given = new Map<string, Given>()
  private readonly deeds: Deed[] = []
  private numbers = 0

  constructor(
    private readonly bengkel: TestBengkel,
    private readonly merchant: number,
    private readonly model: Model,
  ) {}

  /** @returns what is done for an action, in the state that the model knows; nothing where there is nothing to do */
  deedsOf(action: Action): Deed[] {
    const jobs = [...this.model.jobs.values()]
    switch (action.kind) {
      case 'timers':
        return [this.timers()]
      case 'books':
        return [this.books(pick(this.model.benches, action.pick), action.active)]
      case 'again':
        return this.deeds.length === 0 ? [] : [pick(this.deeds, action.pick)]
      case 'ask':
        return jobs.length >= MOST_JOBS ? [] : this.keep(this.ask(action.mode, action.pick))
      case 'bookIn': {
        const { id } = pick(this.model.benches, action.pick)
        return jobs.length >= MOST_JOBS ? [] : this.keep(this.walkIn(id))
      }
      case 'repeat': {
        const closed = jobs.filter(({ status }) => status === 'closed')
        if (jobs.length === 0) return this.keep(this.ask('carry-in', action.pick))
        return this.keep(this.repeat(pick(closed.length > 0 ? closed : jobs, action.pick).id))
      }
      case 'command': {
        if (jobs.length === 0) return this.keep(this.ask('carry-in', action.pick))
        const open = jobs.filter(({ status }) => status !== 'closed')
        const lively = open.length > 0 && action.job % 8 > 0 ? open.slice(-LIVELY) : jobs
        const deed = this.command(pick(lively, action.job), action)
        return action.twice ? [deed, ...this.keep(deed)] : this.keep(deed)
      }
    }
  }

  private keep(deed: Deed): Deed[] {
    this.deeds.push(deed)
    return [deed]
  }

  private timers(): Deed {
    const run = async () => {
      while ((await runDue(this.bengkel)) > 0);
    }
    return { kind: 'timers', name: 'timers', run }
  }

  private books(bench: Bench, active: boolean): Deed {
    const run = async () => {
      this.model.willBe(bench, active)
      await editWorkshop(this.bengkel, bench.id, { active })
    }
    return { kind: 'books', name: `workshop ${bench.id} active: ${active}`, run }
  }

  private ask(mode: Mode, number: number): Deed {
    const workshop = number % 4 === 0 ? pick(this.model.benches, number >> 2).id : undefined
    const limited = number % 3 === 0
    const key = `key-${++this.numbers}`
    const name = `request:${key}`
    this.note(name, { input: { mode, workshop, limited } })
    const parts = {
      handover: {
        mode,
        ...(workshop !== undefined && { workshop: String(workshop) }),
        ...(mode === 'pickup' && { address: { text: 'Jl. Sabang 3' } }),
      },
      ...(limited && { limit: { amount: 2 ** 40, currency: 'IDR' } }),
    }
    const run = async () => {
      const shop = await merchantOf(this.bengkel, this.merchant)
      return takeRequest(this.bengkel, shop, repairRequest(shop.key, parts), key)
    }
    return { kind: 'ask', name, run }
  }

  private walkIn(workshop: number): Deed {
    const commandId = `form-${++this.numbers}`
    const name = `book-in:1:${commandId}`
    this.note(name, { input: { workshop } })
    const at = { workshop, receipt: {} }
    const counter = { merchant: this.merchant, source: 'workshop', person: 1, commandId, at } as const
    return { kind: 'ask', name, run: () => bookIn(this.bengkel, counter, bookInForm()) }
  }

  private repeat(job: number): Deed {
    const run = () => askRepeat(this.bengkel, job, by('customer'), 'It flickers again')
    return { kind: 'repeat', name: `repeat:${job}`, job, run }
  }

  private command(
    job: ModelJob,
    { pick: number, detail, fitting, seen }: Extract<Action, { kind: 'command' }>,
  ): Deed {
    const now = this.bengkel.clock.now()
    const all = tries.map(({ verb, actor }) => ({
      job: job.id,
      verb,
      actor,
      input: this.inputOf(verb, detail, job),
    }))
    const counter = job.workshop ?? undefined
    const possible = all.filter(
      (one) => !NEVER.has(this.model.refuses(job, { ...one, ...nobody, counter }, now)),
    )
    const chosen = fitting ? pick(possible, number) : { ...pick(all, number), actor: pick(people, detail) }
    const version = { present: job.version, none: undefined, older: job.version - 1 }[seen]
    const name = `${job.id}/c${++this.numbers}`
    const at = fitting ? counter : pick(this.model.benches, detail).id
    const given = this.note(name, {
      ...chosen,
      counter: at,
      seen: ADDITIONS.has(chosen.verb) ? undefined : version,
    })
    const run = () => verbs[given.verb].give(this.bengkel, given.job, given, given.input)
    return { kind: 'command', name, given, run }
  }

  private inputOf(verb: VerbName, detail: number, { quote, status }: ModelJob): Input {
    switch (verb) {
      case 'redispatch':
        return { workshop: detail % 2 === 0 ? pick(this.model.benches, detail >> 1).id : undefined }
      case 'diagnose':
        return { step: pick(STEPS, detail), payer: pick(['customer', 'customer', 'brand'], detail >> 3) }
      case 'settle':
        return { reason: pick(settleable, detail) }
      case 'answer': {
        const revision = (quote?.revision ?? 0) - (detail % 10 === 0 ? 1 : 0)
        return { answer: pick(['accept', 'accept', 'decline'], detail), revision }
      }
      case 'finish': {
        const stuck = status === 'waiting' && detail % 4 > 0
        return { outcome: stuck ? 'not_repairable' : pick(['fixed', 'fixed', 'fixed', 'exchanged'], detail) }
      }
      default:
        return {}
    }
  }

  /** Remembers what is given, so that its event is known when it comes. */
  private note(name: string, given: Partial<Given>): Given {
    const commandId = name.slice(name.indexOf('/') + 1)
    const whole: Given = {
      job: 0,
      verb: 'message',
      actor: 'customer',
      seen: undefined,
      counter: undefined,
      input: {},
      ...given,
      commandId,
    }
    this.given.set(name, whole)
    return whole
  }
}

/** A command that is only thought of. */
const nobody = { commandId: '', seen: undefined }

/** What does not depend on what is said with it. */
const NEVER: ReadonlySet<ProblemCode | null> = new Set(['command-not-allowed', 'job-unknown'])

const STEPS = ['quote', 'quote', 'quote', 'repair', 'repair', 'refer', 'no_fault', 'credit'] as const

function pick<const T>(list: readonly T[], number: number): T {
  return list[number % list.length]!
}
