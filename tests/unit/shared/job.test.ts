// The table of a job's life: what it says must hang together, since server, widget and pages all decide by it.
import { describe, expect, it } from 'vitest'
import type { Command, Status } from '../../../shared/job'
import {
  actors,
  additions,
  benchStatuses,
  commands,
  commandsFor,
  mayAdd,
  mayCommand,
  outcomes,
  statuses,
  takesPlace,
} from '../../../shared/job'

interface Rule {
  by: readonly string[]
  from: readonly Status[]
  to: readonly Status[]
  outcomes?: readonly string[]
}
const rules = Object.entries(commands) as [Command, Rule][]

/** @returns every status that can be reached from this one by these actors' commands */
function reachable(from: Status, by: readonly string[] = actors): Set<Status> {
  const found = new Set<Status>([from])
  for (const status of found) {
    for (const [, rule] of rules) {
      if (rule.from.includes(status) && rule.by.some((actor) => by.includes(actor)))
        rule.to.forEach((to) => found.add(to))
    }
  }
  return found
}

describe('the table of a job’s life', () => {
  it('leads from a request to every status, and from every status to its end', () => {
    expect([...reachable('requested')].sort()).toEqual([...statuses].sort())
    for (const status of statuses) expect(reachable(status), status).toContain('closed')
  })

  it('leads nowhere from the end', () => {
    expect([...reachable('closed')]).toEqual(['closed'])
  })

  it('leaves no job where only a customer could move it', () => {
    const staff = actors.filter((actor) => actor !== 'customer')
    for (const status of statuses) expect(reachable(status, staff), status).toContain('closed')
  })

  it('says how it ended wherever work ends', () => {
    for (const [name, { to, outcomes }] of rules) {
      const fromReady = name === 'hand_out' || name === 'close_unclaimed'
      const ends = to.some((status) => status === 'ready' || status === 'closed')
      expect(outcomes !== undefined, name).toBe(ends && !fromReady)
    }
    const said = new Set(rules.flatMap(([, { outcomes = [] }]) => outcomes))
    expect([...said].sort()).toEqual([...outcomes].sort())
  })

  it.each([
    ['accept', 'workshop', 'offered', true],
    ['accept', 'office', 'offered', false],
    ['accept', 'workshop', 'booked', false],
    ['decline', 'workshop', 'offered', true],
    ['decline', 'customer', 'offered', false],
    ['expire', 'system', 'offered', true],
    ['expire', 'workshop', 'offered', false],
    ['release', 'workshop', 'booked', true],
    ['release', 'workshop', 'received', false],
    ['take_in', 'workshop', 'booked', true],
    ['take_in', 'store', 'booked', false],
    ['accept_quote', 'customer', 'quoted', true],
    ['accept_quote', 'workshop', 'quoted', false],
    ['quote', 'workshop', 'repairing', true],
    ['cancel', 'customer', 'quoted', true],
    ['cancel', 'customer', 'repairing', false],
    ['cancel', 'workshop', 'booked', false],
    ['call_off', 'office', 'repairing', true],
    ['call_off', 'customer', 'repairing', false],
    ['close_unclaimed', 'office', 'ready', true],
    ['close_unclaimed', 'workshop', 'ready', false],
    ['hand_out', 'store', 'ready', true],
    ['redispatch', 'office', 'received', true],
    ['redispatch', 'office', 'repairing', false],
  ] as const)('%s by %s while %s: %s', (command, actor, status, may) => {
    expect(mayCommand(command, actor, status)).toBe(may)
    expect(commandsFor(actor, status).includes(command)).toBe(may)
  })

  it('lists commands in its own order', () => {
    expect(commandsFor('workshop', 'booked')).toEqual(['release', 'no_show', 'take_in'])
    expect(commandsFor('customer', 'closed')).toEqual([])
    expect(commandsFor('office', 'requested')).toEqual(['offer', 'book', 'cancel', 'redispatch'])
  })

  it('lets messages and notes be added to the end and after it', () => {
    for (const status of statuses) {
      expect(mayAdd('message', 'customer', status)).toBe(true)
      expect(mayAdd('note', 'customer', status)).toBe(false)
    }
    expect(mayAdd('rating', 'customer', 'ready')).toBe(false)
    expect(mayAdd('reschedule', 'customer', 'received')).toBe(false)
  })

  it('calls no command as it calls an addition', () => {
    expect(Object.keys(commands).filter((name) => name in additions)).toEqual([])
  })

  it('counts on the bench what is asked for, expected and worked on, not what waits for others', () => {
    expect(statuses.filter(takesPlace)).toEqual([...benchStatuses])
    expect(benchStatuses).toEqual(['offered', 'booked', 'received', 'repairing'])
  })
})
