/** The photos that go with a message. What takes them is loaded when a message is begun. */
import { html, type TemplateResult } from 'lit/html.js'
import type { PhotoForm, PhotoTray } from '../parts/photo-tray'
import type { MoreWords } from '../messages/words'
import type { JobStatus } from './job-status'

export class Attached implements PhotoForm {
  draft: { photos: string[] } = { photos: [] }
  readonly photoField = 'photos'
  #tray?: PhotoTray
  #loading?: Promise<void>

  constructor(readonly job: JobStatus) {}

  get at() {
    return this.job.at
  }

  get errors() {
    return this.job.errors
  }

  get problems() {
    return this.job.problems
  }

  learn(more: MoreWords): void {
    this.job.learn(more)
  }

  keepPhotos(ids: string[]): void {
    this.draft.photos = ids
    this.at.update()
  }

  /** @returns the ids of the photos, once all uploads have ended, well or not. */
  async ids(): Promise<string[]> {
    await this.#tray?.ended()
    return this.draft.photos
  }

  /** Those that were sent are the repair's now. */
  clear(): void {
    this.draft.photos = []
    this.#tray = this.#loading = undefined
  }

  async #load(): Promise<void> {
    try {
      const { trayFor } = await import('../parts/photo-tray')
      this.#tray ??= await trayFor(this)
    } catch {
      // A message says something without them.
    }
    this.at.update()
  }

  render(): TemplateResult | undefined {
    if (!this.at.config.limits.photos) return undefined
    if (!this.#tray) void (this.#loading ??= this.#load())
    return this.#tray?.render() ?? html`<div class="pending"></div>`
  }
}
