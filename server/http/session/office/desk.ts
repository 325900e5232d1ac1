/** What the office's pages know beside their content: words, time, who has signed in, how much needs a person. */
import type { Context } from 'hono'
import type { Bengkel } from '../../../bengkel'
import { usualZone } from '../../../dispatch/zone'
import { needingCount } from '../../../jobs/lists'
import { officeWords } from '../../../pages/messages/office'
import type { OfficeDesk } from '../../../pages/office/desk'
import type { PageEnv } from '../page-app'
import { wordsOf } from '../page-app'

export async function officeDesk(c: Context<PageEnv>, bengkel: Bengkel): Promise<OfficeDesk> {
  const person = c.get('person')
  const { language } = person
  return {
    words: wordsOf(c),
    say: officeWords[language],
    person,
    locale: { language, timeZone: usualZone(await bengkel.directory.current()) },
    now: bengkel.clock.now(),
    needing: await needingCount(bengkel),
  }
}

/** @returns what was just done with somebody's access, as the page says it */
export function accessNotice(done: string | undefined, { say }: OfficeDesk): string | undefined {
  const known = (['invited', 'ended', 'again'] as const).find((one) => one === done)
  return known && say.person[known]
}
