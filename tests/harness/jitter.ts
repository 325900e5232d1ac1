// Lets each call to the database take a different while, so that callers overtake each other as they do in a running server.
import type { Client, InStatement, ResultSet, TransactionMode } from '@libsql/client'

export class Jitter {
  /** Whether calls take their while; else they are answered at once. */
  on = false
  /** State of the dice; the same falls the same. */
  state = 0

  /** Puts itself before and after every call of the client. */
  wrap(client: Client): Client {
    const { batch } = client
    const execute = client.execute as (statement: InStatement) => Promise<ResultSet>
    return Object.assign(client, {
      execute: (statement: InStatement) => this.around(() => execute.call(client, statement)),
      batch: (statements: InStatement[], mode: TransactionMode) =>
        this.around(() => batch.call(client, statements, mode)),
    })
  }

  private async around<T>(call: () => Promise<T>): Promise<T> {
    await this.wait()
    const answer = await call()
    await this.wait()
    return answer
  }

  private async wait(): Promise<void> {
    if (!this.on) return
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0
    for (let ticks = (this.state >>> 16) % 4; ticks > 0; ticks--) {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
