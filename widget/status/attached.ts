/** The photos that go with a message. The tray that sends them is loaded with the first. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { note } from '../parts/fields'
import type { PhotoForm, PhotoTray } from '../parts/photo-tray'
import type { MoreWords } from '../messages/words'
import type { JobStatus } from './job-status'

const FIELD = 'photos'

export class Attached implements PhotoForm {
  draft: { photos: string[] } = { photos: [] }
  readonly photoField = FIELD
  #tray?: PhotoTray

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
    this.#tray = undefined
  }

  async #add(input: HTMLInputElement): Promise<void> {
    const files = [...input.files!]
    input.value = ''
    try {
      const { trayFor } = await import('../parts/photo-tray')
      const tray = (this.#tray ??= await trayFor(this))
      tray.add(files)
    } catch {
      this.errors[FIELD] = this.at.words.unavailable
    }
    this.at.update()
  }

  render(): TemplateResult {
    const { words, config } = this.at
    return html`${this.#tray?.render()}
    ${
      this.draft.photos.length < config.limits.photos
        ? html`<label class="upload">
            <input
              id=${FIELD}
              type="file"
              accept="image/*"
              multiple
              aria-describedby="${FIELD}-note"
              @change=${({ target }: Event) => void this.#add(target as HTMLInputElement)}
            />
            ${words.addPhotos} <small>${words.optional}</small>
          </label>`
        : nothing
    }
    ${note(this.job, FIELD)}`
  }
}
