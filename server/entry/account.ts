/**
 * `npm run account -- office someone@example.org "Name" [language]`: the first account of an installation, made by whoever
 * can reach its database. Further people are invited from the office's pages.
 */
import * as v from 'valibot'
import { pageLanguages } from '../../shared/language'
import { parse } from '../../shared/parse'
import { Problem } from '../../shared/problem'
import { addPerson, PersonInput } from '../accounts/people'
import { CannotOpen } from '../store/database'
import { BadConfig } from './both/settings'
import { readConfig } from './node/config'
import { openOnNode } from './node/serve'

const USAGE = `Use: npm run account -- office someone@example.org "Name" [${pageLanguages.join('|')}]`

const Arguments = v.tuple([v.literal('office'), v.string(), v.string(), v.optional(v.string(), 'en')])

try {
  const given = v.safeParse(Arguments, process.argv.slice(2))
  if (!given.success) throw new BadConfig(USAGE)
  const [, email, name, language] = given.output
  const input = parse(PersonInput, { email, name, language })
  const bengkel = await openOnNode(readConfig(process.env))
  await addPerson(bengkel, input).finally(() => bengkel.store.close())
  process.stdout.write(`${input.email} can sign in at ${bengkel.publicUrl}/sign-in\n`)
} catch (error) {
  const told = error instanceof BadConfig || error instanceof CannotOpen || error instanceof Problem
  if (!told) throw error
  const message =
    error instanceof Problem ? `${error.message}: ${error.toBody().detail}\n${USAGE}` : error.message
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
