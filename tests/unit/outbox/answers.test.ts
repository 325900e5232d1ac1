// What workshops answer to offers is counted once by reason, and the office reads it.
import { expect, it, onTestFinished } from 'vitest'
import { decline, release } from '../../../server/dispatch/dispatch'
import { accept } from '../../../server/dispatch/offers'
import { runDue } from '../../../server/jobs/timers'
import { ANSWERS_DAYS, recentAnswers } from '../../../server/outbox/answers'
import { openBengkel } from '../../harness/bengkel'
import { ask, by } from '../../harness/jobs'
import { addMerchant, addPerson, addWorkshop, JAKARTA } from '../../harness/network'
import { mailsOf } from '../../harness/outbox'
import { readable, visitor } from '../../harness/visitor'

const DAY_MS = 86_400_000

it('counts what workshops answer to offers, by reason, and forgets what is long ago', async () => {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchants = [await addMerchant(bengkel)]
  const options = { merchants, agreement: [], capacity: 100 }
  const near = await addWorkshop(bengkel, { ...options, name: 'Menteng' })
  const far = await addWorkshop(bengkel, { ...options, name: 'Senen', lat: JAKARTA.lat - 0.1 })
  const asked = () => ask(bengkel, merchants[0]!)
  for (const reason of ['no_part', 'no_capacity', 'no_part'] as const) {
    const job = await asked()
    await decline(bengkel, job.id, by('workshop', job), { reason, text: 'In our own words' })
    await mailsOf(bengkel)
  }
  const kept = await asked()
  await accept(bengkel, kept.id, by('workshop', kept))
  const back = await asked()
  await accept(bengkel, back.id, by('workshop', back))
  await release(bengkel, back.id, by('workshop', back), { reason: 'closed' })
  bengkel.clock.move(DAY_MS)
  while ((await runDue(bengkel)) > 0);
  await mailsOf(bengkel)
  await mailsOf(bengkel)

  expect(await recentAnswers(bengkel)).toEqual([
    {
      workshop: near,
      accepted: 2,
      declined: 3,
      unanswered: 0,
      released: 1,
      reasons: [
        { reason: 'no_part', count: 2 },
        { reason: 'closed', count: 1 },
        { reason: 'no_capacity', count: 1 },
      ],
    },
    { workshop: far, accepted: 0, declined: 0, unanswered: 4, released: 0, reasons: [] },
  ])

  await addPerson(bengkel, { email: 'sari@office.example' })
  const sari = visitor(bengkel)
  const first = readable((await sari.signIn('sari@office.example')).html)
  expect(first).toContain('Accepted 2 · Declined 3 · Given back 1 · Why not: No spare part 2')
  expect(first).toContain('4 of 6')
  const page = readable((await sari.get(`/office/workshops/${near}`)).html)
  expect(page).toMatch(/How it answers .* Declined 3 No answer 0 Given back 1 Why not No spare part 2/)

  bengkel.clock.move(ANSWERS_DAYS * DAY_MS)
  expect(await recentAnswers(bengkel, near)).toEqual([])
})
