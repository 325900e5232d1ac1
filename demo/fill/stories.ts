/** How a repair goes from the request to its end, by its fate: each step waits for a fitting moment and then gives its command. */
import { redispatch } from '../../server/dispatch/dispatch'
import { callOff, cancel } from '../../server/jobs/cancel'
import { settleAttention, writeNote } from '../../server/jobs/add'
import { finish } from '../../server/jobs/finish'
import { closeUnclaimed } from '../../server/jobs/hand-out'
import { giveQuote } from '../../server/jobs/quote'
import { resume, wait } from '../../server/jobs/wait'
import { askRepeat } from '../../server/intake/repeat'
import { diceOf } from './dice'
import type { World } from './life'
import { Life } from './life'
import type { Plan } from './plan'
import { shopperOf } from './shopper'
import type { Story } from './timeline'
import { words } from './words'

type Part = AsyncGenerator<number, void>

const DAY_MS = 86_400_000

/** One repair, from the request on. It ends where its plan says that it rests. */
export async function* live(world: World, plan: Plan): Story {
  const dice = diceOf(plan.nth * 7919 + 13)
  const life = new Life(world, plan, dice, shopperOf(dice, world.bengkel.clock.now(), plan.wishes))
  await life.ask()
  // One that was not fixed rests only when it has come back.
  const rests = life.fate === 'not_fixed' ? undefined : plan.rests
  for (const part of [isAssigned, isBrought, isLookedAt, isAnswered, isRepaired, isHandedOut, isOver]) {
    const before = (await life.look()).status
    if (before === rests) {
      yield* mayGoOn(life)
      break
    }
    yield* part(life)
  }
  if (plan.unanswered) {
    yield life.now + dice.between(0.02, 0.08) * DAY_MS
    await life.write('customer', dice.pick(words.talks)[0][life.shopper.language])
  }
}

/** Some offers that are open now have a workshop behind them that was asked first and declined. */
async function* mayGoOn(life: Life): Part {
  const { rests, wishes, nth } = life.plan
  if (rests !== 'offered' || wishes.workshop !== undefined || nth % 3 > 0) return
  yield life.now + 5 * 60_000
  if ((await life.look()).status === 'offered') await life.decline()
}

/** Asked until one says yes. */
async function* isAssigned(life: Life): Part {
  const { plan, dice } = life
  if (life.fate === 'cancelled_early') {
    yield life.awake(1, 5)
    await life.look()
    await cancel(
      life.world.bengkel,
      life.job.id,
      life.by('customer'),
      dice.pick(words.cancel)[life.shopper.language],
    )
    return
  }
  while ((await life.look()).status === 'offered') {
    const asked = life.job.workshop
    yield await life.working(0.3, 3)
    if ((await life.look()).status !== 'offered' || life.job.workshop !== asked) continue
    if (life.fate === 'declined_often') await life.decline()
    // Some let the time run out, and the next is asked.
    else if (dice.happens(0.12)) yield life.days(0.5)
    else if (plan.wishes.workshop === undefined && dice.happens(0.2)) await life.decline()
    else await life.accept()
  }
  if (life.job.status === 'requested') return yield* isLeftToOffice(life)
  if (life.fate === 'released' && life.job.status === 'booked') {
    yield await life.working(2, 6)
    await life.release()
    life.fate = 'fixed'
    yield* isAssigned(life)
  }
}

/** Nobody near takes it: the office talks one of those who declined round, or ends it. */
async function* isLeftToOffice(life: Life): Part {
  const { dice, world } = life
  if (life.fate === 'no_workshop' || life.fate === 'declined_often') return
  yield life.awake(8, 40)
  const workshop = (await life.look()).work.declinedBy?.[0]
  if (life.job.status !== 'requested') return
  if (workshop === undefined) {
    await cancel(world.bengkel, life.job.id, life.by('office'), words.nobodyNear.en)
    return
  }
  const reason = words.talkedRound.en
  life.job = await redispatch(world.bengkel, life.job.id, life.by('office'), { reason, workshop })
  if (life.job.status !== 'offered') return
  yield await life.working(dice.between(0.2, 1), 2)
  await life.accept()
}

/** Carried in, collected or visited. */
async function* isBrought(life: Life): Part {
  const { plan, dice } = life
  if (life.job.status !== 'booked' || life.fate === 'no_show') return
  const { mode } = life.job.asked.handover
  if (mode === 'mail-in') yield life.days(plan.rests ? 1 : dice.between(1.5, 3))
  yield await life.working(1, plan.rests ? 6 : 12)
  if ((await life.look()).status !== 'booked') return
  await life.takeIn()
  if (dice.happens(0.1))
    await writeNote(life.world.bengkel, life.job.id, life.by('workshop'), life.say(dice.pick(words.notes)))
}

/** The workshop looks: what it is, who pays, what to do. */
async function* isLookedAt(life: Life): Part {
  const { plan, dice, world } = life
  if (life.job.status !== 'received') return
  yield await life.working(0.5, plan.rests ? 5 : 9)
  if ((await life.look()).status !== 'received') return
  switch (life.fate) {
    case 'cancelled_late':
      await cancel(
        world.bengkel,
        life.job.id,
        life.by('customer'),
        dice.pick(words.cancel)[life.shopper.language],
      )
      return
    case 'no_fault':
      return life.diagnose({ next: 'no_fault', cause: 'none', tested: life.say(words.tested) })
    case 'not_repairable':
      return life.diagnose({
        next: 'not_repairable',
        finding: life.say(words.notRepairable),
        barrier: dice.pick(['parts_unavailable', 'parts_expensive', 'worn_out', 'cannot_open'] as const),
      })
    case 'exchanged':
      return life.diagnose({
        next: 'exchange',
        cause: 'defect',
        finding: life.say(words.exchanged),
        newSerial: `NX${dice.whole(100_000, 999_999)}`,
      })
    case 'credited':
      return life.diagnose({
        next: 'credit',
        cause: 'defect',
        coverage: 'goodwill',
        payer: 'merchant',
        finding: life.say(words.credited),
      })
    case 'referred':
      await life.diagnose({ next: 'refer', finding: life.say(words.referred) })
      life.fate = 'fixed'
      yield* isAssigned(life)
      yield* isBrought(life)
      return yield* isLookedAt(life)
    case 'covered':
      if (plan.rests === 'quoted')
        return life.diagnose({ next: 'quote', cause: 'defect', quote: life.quote() })
      return life.diagnose({ next: 'repair', cause: 'defect', quote: undefined })
    default:
      return life.diagnose({ next: 'quote', quote: life.quote() })
  }
}

/** The payer says yes or no, or nothing. */
async function* isAnswered(life: Life): Part {
  const { plan, dice } = life
  if (life.job.status !== 'quoted') return
  if (life.fate === 'quote_expired') {
    yield life.days(15)
    return
  }
  if (dice.happens(0.15)) {
    const [question, answer] = dice.pick(words.talks)
    yield life.awake(0.5, 4)
    await life.write('customer', question[life.shopper.language])
    yield await life.working(0.5, 3)
    await life.write('workshop', life.say(answer))
  }
  yield life.awake(0.5, plan.rests ? 6 : 40)
  if ((await life.look()).status !== 'quoted') return
  await life.answer(life.fate === 'quote_declined' ? 'decline' : 'accept')
}

/** At the bench, with what may come between. */
async function* isRepaired(life: Life): Part {
  const { plan, dice, world, shopper } = life
  if (life.job.status !== 'repairing') return
  const { bengkel } = world
  if (plan.part || life.fate === 'part_unavailable') {
    yield await life.working(0.3, 2)
    const days = plan.rests === 'waiting' ? dice.between(3, 12) : dice.between(2, 6)
    const note = shopper.fault.part && life.say(shopper.fault.part)
    await wait(bengkel, life.job.id, life.by('workshop'), { for: 'part', until: life.days(days), note })
    if (plan.rests === 'waiting') return
    yield life.days(days * dice.between(0.6, 1.1))
    if (life.fate === 'part_unavailable') {
      yield await life.working(0.2, 2)
      await finish(bengkel, life.job.id, life.by('workshop'), {
        outcome: 'not_repairable',
        barrier: 'parts_unavailable',
        done: life.say(words.unavailable),
      })
      return
    }
    yield await life.working(0.2, 2)
    await resume(bengkel, life.job.id, life.by('workshop'))
  }
  if (life.fate === 'called_off') {
    yield life.days(1)
    await callOff(bengkel, life.job.id, life.by('office'), words.calledOff.en)
    return
  }
  if (life.fate === 'second_fault') {
    yield await life.working(1, 4)
    await life.write('workshop', life.say(words.secondFault))
    await giveQuote(bengkel, life.job.id, life.by('workshop'), life.quote(words.secondLines))
    yield life.awake(1, 20)
    await life.look()
    await life.answer('accept')
  }
  yield await life.working(1, plan.rests ? 5 : 4 + shopper.fault.days * 4)
  await life.look()
  await finish(bengkel, life.job.id, life.by('workshop'), {
    outcome: 'fixed',
    done: life.say(shopper.fault.done),
  })
}

/** Fetched, or left. */
async function* isHandedOut(life: Life): Part {
  const { dice, world } = life
  if (life.job.status !== 'ready') return
  if (!life.job.contact.email && dice.happens(0.7)) {
    yield await life.working(0.1, 1)
    await life.look()
    await life.tellByChat()
  }
  if (life.fate === 'unclaimed') {
    // The office closes it a day after the last reminder.
    yield life.days(61)
    await closeUnclaimed(world.bengkel, life.job.id, life.by('office'), words.closedUnclaimed.en)
    return
  }
  yield await life.working(1, life.plan.rests ? 6 : dice.happens(0.15) ? 80 : 20)
  await life.look()
  await life.handOut()
}

/** Rated, or not fixed after all. */
async function* isOver(life: Life): Part {
  const { dice, world } = life
  if (life.job.status !== 'closed') return
  if (life.fate === 'not_fixed') {
    yield life.awake(40, 110)
    const text = dice.pick(words.notFixed)[life.shopper.language]
    life.job = await askRepeat(world.bengkel, life.job.id, life.by('customer'), text)
    return yield* isRepeated(life)
  }
  if (life.job.outcome === 'fixed' && dice.happens(0.45)) {
    yield life.awake(3, 60)
    await life.rate()
  }
}

/** The same item under the repair warranty. */
async function* isRepeated(life: Life): Part {
  const { plan, world } = life
  if (plan.rests === 'booked') return
  if (!plan.rests) {
    yield life.days(0.3)
    await settleAttention(world.bengkel, life.job.id, life.by('office'), {
      reason: 'not_fixed',
      text: words.settled.en,
    })
  }
  yield await life.working(2, 8)
  await life.takeIn()
  if (plan.rests) return
  yield await life.working(1, 8)
  const payer = 'merchant' as const
  await life.diagnose({ next: 'repair', cause: 'defect', coverage: 'repair_warranty', payer })
  life.fate = 'fixed'
  yield* isRepaired(life)
  await life.look()
  yield* isHandedOut(life)
}
