/** The days to which a repair can be moved, asked for when somebody wants to move it. */
import { html } from 'lit/html.js'
import type { MoreWords } from '../messages/words'
import { field, note } from '../parts/fields'
import { day, today } from '../parts/format'
import type { JobStatus } from './job-status'

export class Days {
  /** Undefined until they are known; null where they cannot be had: then any day may be tried. */
  #days?: readonly string[] | null
  #asked = false

  constructor(
    readonly job: JobStatus,
    readonly more: MoreWords,
  ) {}

  /** Whether there is one to choose, or any may be tried. */
  get some(): boolean {
    return this.#days === null || this.#days?.[0] !== undefined
  }

  /** The next to look sees what is possible then. */
  forget(): void {
    this.#days = undefined
    this.#asked = false
  }

  async #ask(): Promise<void> {
    if (this.#asked) return
    this.#asked = true
    const { job } = this
    try {
      const { days } = await job.at.api.ask<{ days: string[] }>(`jobs/${job.token}/days`)
      this.#days = days
      const present = job.view!.handover.day ?? ''
      job.values.day ??= days.includes(present) ? present : (days[0] ?? '')
    } catch {
      this.#days = null
    }
    job.at.update()
  }

  render(): unknown {
    const { job, more } = this
    const { words, language } = job.at
    void this.#ask()
    if (this.#days === undefined) return html`<div class="pending"></div>`
    if (this.#days === null) return field(job, 'day', words.day, { type: 'date', min: today(job.at.api) })
    if (!this.#days[0]) return html`<p>${more.noDays}</p>`
    return html`<div class="field">
      <label for="day">${words.day}</label>
      <select id="day" name="day" aria-describedby="day-note" aria-invalid=${'day' in job.errors}>
        ${this.#days.map(
          (each) =>
            html`<option value=${each} ?selected=${each === job.values.day}>${day(each, language)}</option>`,
        )}
      </select>
      ${note(job, 'day')}
    </div>`
  }
}
