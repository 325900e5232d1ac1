// Units as the domain hands them to the store, with sane defaults, on a merchant with one workshop of three places.
import { addition } from '../../server/store/units/addition'
import type { Addition } from '../../server/store/units/addition'
import type { Birth } from '../../server/store/units/birth'
import { birth } from '../../server/store/units/birth'
import type { Change } from '../../server/store/units/change'
import { change } from '../../server/store/units/change'
import type { NewEvent } from '../../server/store/units/event'
import { statuses } from '../../shared/job'
import type { TestBengkel } from './bengkel'
import { MONDAY, openBengkel } from './bengkel'
import type { FaultyClient } from './faulty-client'
import { addMerchant, addWorkshop } from './network'

export class Units {
  private numbers = 0

  private constructor(
    readonly bengkel: TestBengkel,
    readonly merchant: number,
    readonly workshop: number,
  ) {}

  /** @param remote a connection that fails when it is told to; left out, the store lies in memory */
  static async open(remote?: FaultyClient): Promise<Units> {
    const bengkel = await openBengkel({ remote: remote?.client })
    const merchant = await addMerchant(bengkel)
    return new Units(bengkel, merchant, await addWorkshop(bengkel, { merchants: [merchant], capacity: 3 }))
  }

  /** An event of a command that was not given before. */
  event(type: NewEvent['type'], more: Partial<NewEvent> = {}): NewEvent {
    return { commandId: `command-${++this.numbers}`, at: MONDAY, type, actor: 'system', ...more }
  }

  /** A job booked at the workshop. */
  birth(more: Partial<Birth> = {}): Birth {
    const number = ++this.numbers
    return {
      nonce: number,
      merchant: this.merchant,
      requestKey: `key-${number}`,
      requestHash: '',
      status: 'booked',
      source: 'widget',
      workshop: this.workshop,
      store: null,
      repeatOf: null,
      dueAt: null,
      readyBy: null,
      attention: null,
      category: 'phone',
      needsFree: true,
      request: { item: { brand: 'Samsung' } },
      contact: { name: 'Budi', email: 'budi@example.org' },
      work: {},
      photos: [],
      event: this.event('request', { commandId: 'request', actor: 'customer' }),
      ...more,
    }
  }

  /** A change of the job to `received` at the workshop, as its first after birth. */
  change(job: number, more: Partial<Change> = {}): Change {
    return {
      nonce: ++this.numbers,
      job,
      seen: 1,
      status: 'received',
      outcome: null,
      workshop: this.workshop,
      dueAt: null,
      readyBy: null,
      work: {},
      frees: null,
      takes: null,
      needsFree: false,
      event: this.event('take_in', { actor: 'workshop' }),
      ...more,
    }
  }

  /** A note to the job. */
  addition(job: number, more: Partial<Addition> = {}): Addition {
    return { job, status: null, from: statuses, event: this.event('note', { actor: 'workshop' }), ...more }
  }

  bear = (unit: Birth) => this.bengkel.store.write(birth, unit)
  move = (unit: Change) => this.bengkel.store.write(change, unit)
  add = (unit: Addition) => this.bengkel.store.write(addition, unit)

  /** @returns the id of a new job */
  async born(more: Partial<Birth> = {}): Promise<number> {
    return (await this.bear(this.birth(more)))!.id
  }

  /** @param table with its conditions, if any */
  async countOf(table: string): Promise<number> {
    return (await this.bengkel.store.readOne<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n
  }

  /** @returns one column of the job's row */
  async column(name: string, job: number): Promise<unknown> {
    const sql = `SELECT ${name} AS value FROM jobs WHERE id = ?`
    return (await this.bengkel.store.readOne<{ value: unknown }>(sql, [job]))!.value
  }
}
