// Every command and addition that people give to a job: how it is really given, and what the model makes of it.
import { decline, redispatch, release } from '../../../server/dispatch/dispatch'
import { accept } from '../../../server/dispatch/offers'
import {
  changeContact,
  rate,
  reschedule,
  sendMessage,
  settleable,
  settleAttention,
  writeNote,
} from '../../../server/jobs/add'
import { callOff, cancel, noShow } from '../../../server/jobs/cancel'
import type { Caller } from '../../../server/jobs/command'
import type { DiagnosisStep } from '../../../server/jobs/diagnose'
import { diagnose } from '../../../server/jobs/diagnose'
import { finish } from '../../../server/jobs/finish'
import { closeUnclaimed, handOut } from '../../../server/jobs/hand-out'
import { answerQuote, giveQuote } from '../../../server/jobs/quote'
import { takeIn } from '../../../server/jobs/take-in'
import { resume, wait } from '../../../server/jobs/wait'
import type { Actor, EventType, Outcome, Status } from '../../../shared/job'
import type { ProblemCode } from '../../../shared/problem'
import type { TestBengkel } from '../../harness/bengkel'
import { COVERED, DIAGNOSIS, QUOTE } from '../../harness/jobs'
import type { Attention } from '../../../server/store/attention'
import { attentions } from '../../../server/store/attention'
import type { Mode, ModelJob } from './model'
import { keepOnly, raise } from './model'

const QUOTE_MS = 7 * 86_400_000

/** What a command says, beyond its name. */
export interface Input {
  mode?: Mode
  workshop?: number
  limited?: boolean
  step?: DiagnosisStep
  payer?: 'customer' | 'brand'
  revision?: number
  reason?: (typeof settleable)[number]
  answer?: 'accept' | 'decline'
  outcome?: Extract<Outcome, 'fixed' | 'no_fault' | 'not_repairable' | 'exchanged' | 'credited'>
}

/** One command as somebody gives it, and gives it again. */
export interface Given {
  job: number
  verb: VerbName
  actor: Actor
  commandId: string
  seen: number | undefined
  /** The workshop where they work. */
  counter: number | undefined
  input: Input
}

interface Verb {
  /** Who tries it. */
  actors: readonly Actor[]
  type: (input: Input) => EventType
  /** What it meets beyond the table of a job's life. */
  refuses: (job: ModelJob, given: Given, at: number) => ProblemCode | null
  /** Where it leads, noting in the model's job what else becomes of it; null where it only adds. */
  leadsTo: (job: ModelJob, input: Input, at: number, actor: Actor) => Status | null
  give: (bengkel: TestBengkel, job: number, caller: Caller, input: Input) => Promise<unknown>
}

const never = () => null

/** A command that always leads to one status. */
function simple(
  type: EventType,
  actors: readonly Actor[],
  to: Status | null,
  give: Verb['give'],
  more: Partial<Verb> = {},
): Verb {
  return { actors, type: () => type, refuses: never, leadsTo: () => to, give, ...more }
}

const no = { reason: 'no_capacity' } as const

const ENDED_AS: Partial<Record<DiagnosisStep, Outcome>> = {
  no_fault: 'no_fault',
  not_repairable: 'not_repairable',
  exchange: 'exchanged',
  credit: 'credited',
}

const newQuote = (job: ModelJob, at: number) => ({
  revision: (job.quote?.revision ?? 0) + 1,
  validUntil: at + QUOTE_MS,
})

const diagnosis: Verb = simple(
  'diagnose',
  ['workshop'],
  null,
  (bengkel, job, caller, { step, payer }) =>
    diagnose(bengkel, job, caller, {
      ...(step === 'repair' ? COVERED : { ...DIAGNOSIS, payer: payer! }),
      next: step!,
      tested: 'Two days',
      barrier: 'worn_out',
      newSerial: 'R99',
    }),
  {
    leadsTo(job, { step, payer }, at) {
      job.payer = step === 'repair' ? 'brand' : payer!
      if (step === 'repair') return 'repairing'
      if (step === 'refer') return 'requested'
      if (step === 'quote') {
        job.quote = newQuote(job, at)
        return job.limited && payer === 'customer' ? 'repairing' : 'quoted'
      }
      job.outcome = ENDED_AS[step!]!
      return 'ready'
    },
  },
)

const answer: Verb = {
  actors: ['customer', 'merchant', 'office'],
  type: ({ answer }) => (answer === 'accept' ? 'accept_quote' : 'decline_quote'),
  refuses(job, { actor, input: { revision } }, at) {
    if (job.quote?.revision !== revision) return 'quote-stale'
    const answerer = job.payer === 'customer' ? 'customer' : 'merchant'
    if (actor !== answerer && actor !== 'office') return 'command-not-allowed'
    return at > job.quote!.validUntil ? 'quote-stale' : null
  },
  leadsTo(job, { answer }) {
    if (answer === 'accept') return 'repairing'
    job.outcome = 'quote_declined'
    return 'ready'
  },
  give: (bengkel, job, caller, { answer, revision }) =>
    answerQuote(bengkel, job, caller, { answer: answer!, revision: revision! }),
}

const finishing: Verb = simple(
  'finish',
  ['workshop'],
  null,
  (bengkel, job, caller, { outcome }) =>
    finish(bengkel, job, caller, { outcome: outcome!, tested: 'Yes', barrier: 'worn_out', newSerial: 'R99' }),
  {
    refuses: ({ status }, { input }) =>
      status === 'waiting' && input.outcome === 'fixed' ? 'command-not-allowed' : null,
    leadsTo(job, { outcome }) {
      job.outcome = outcome!
      return 'ready'
    },
  },
)

const cancelling: Verb = simple(
  'cancel',
  ['customer', 'office'],
  null,
  (bengkel, job, caller) => cancel(bengkel, job, caller),
  {
    refuses: ({ status, waitsFrom }) =>
      status === 'waiting' && waitsFrom === 'repairing' ? 'command-not-allowed' : null,
    leadsTo(job) {
      job.outcome = 'cancelled'
      return job.isIn ? 'ready' : 'closed'
    },
  },
)

function settle(job: ModelJob, reason: Attention): void {
  keepOnly(
    job,
    attentions.filter((one) => one !== reason),
  )
}

/** Ends a job with that outcome. */
const ending = (outcome: Outcome, to: Status): Pick<Verb, 'leadsTo'> => ({
  leadsTo(job) {
    job.outcome = outcome
    return to
  },
})

export const verbs = {
  accept: simple('accept', ['workshop'], 'booked', accept),
  decline: simple('decline', ['workshop'], 'requested', (...[b, job, c]) => decline(b, job, c, no)),
  release: simple('release', ['workshop'], 'requested', (...[b, job, c]) => release(b, job, c, no)),
  redispatch: simple('redispatch', ['office'], 'requested', (b, job, caller, { workshop }) =>
    redispatch(b, job, caller, { reason: 'It takes too long', workshop }),
  ),
  takeIn: simple('take_in', ['workshop'], null, (b, job, caller) => takeIn(b, job, caller, {}), {
    leadsTo(job) {
      job.isIn = true
      return 'received'
    },
  }),
  diagnose: diagnosis,
  quote: simple('quote', ['workshop'], null, (b, job, caller) => giveQuote(b, job, caller, QUOTE), {
    refuses: ({ payer }) => (payer === null ? 'command-not-allowed' : null),
    leadsTo(job, _, at) {
      job.quote = newQuote(job, at)
      return 'quoted'
    },
  }),
  answer,
  wait: simple(
    'wait',
    ['workshop'],
    null,
    (b, job, caller) => wait(b, job, caller, { for: 'part', until: b.clock.now() + QUOTE_MS }),
    {
      leadsTo(job) {
        job.waitsFrom = job.status as 'received' | 'repairing'
        return 'waiting'
      },
    },
  ),
  resume: simple('resume', ['workshop'], null, resume, { leadsTo: ({ waitsFrom }) => waitsFrom }),
  finish: finishing,
  handOut: simple('hand_out', ['workshop', 'office'], 'closed', (b, job, caller) =>
    handOut(b, job, caller, { how: 'cash', amount: 1 }),
  ),
  closeUnclaimed: simple('close_unclaimed', ['office'], 'closed', (b, job, caller) =>
    closeUnclaimed(b, job, caller, 'Given to charity'),
  ),
  cancel: cancelling,
  callOff: simple(
    'call_off',
    ['office'],
    'ready',
    (b, job, caller) => callOff(b, job, caller, 'Recalled'),
    ending('cancelled', 'ready'),
  ),
  noShow: simple('no_show', ['workshop', 'office'], 'closed', noShow, {
    refuses: ({ isIn }) => (isIn ? 'command-not-allowed' : null),
    ...ending('no_show', 'closed'),
  }),
  message: simple(
    'message',
    ['customer', 'workshop', 'office'],
    null,
    (b, job, caller) => sendMessage(b, job, caller, 'Hello'),
    {
      leadsTo(job, _, __, actor) {
        if (actor === 'customer') raise(job, 'message')
        else settle(job, 'message')
        return null
      },
    },
  ),
  settle: simple(
    'note',
    ['office'],
    null,
    (b, job, caller, { reason }) => settleAttention(b, job, caller, { reason: reason!, text: 'Seen to' }),
    {
      leadsTo(job, { reason }) {
        settle(job, reason!)
        return null
      },
    },
  ),
  note: simple('note', ['workshop', 'office'], null, (b, job, caller) => writeNote(b, job, caller, 'A note')),
  reschedule: simple('reschedule', ['customer', 'workshop'], null, (b, job, caller) =>
    reschedule(b, job, caller, new Date(b.clock.now() + QUOTE_MS).toISOString().slice(0, 10)),
  ),
  contact: simple('contact', ['customer'], null, (b, job, caller) =>
    changeContact(b, job, caller, { name: 'Ani', phone: '+62 812 3456 7890', language: 'id' }),
  ),
  rate: simple('rating', ['customer'], null, (b, job, caller) => rate(b, job, caller, 5)),
} as const satisfies Record<string, Verb>

export type VerbName = keyof typeof verbs

export const verbNames = Object.keys(verbs) as VerbName[]
