/** Photos that go with a request or a message: taken or chosen, dropped or pasted, shrunk, sent with progress, tried again, taken out. Loaded where they are asked for. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { codeOf } from '../api'
import type { MoreWords } from '../messages/words'
import { link, note } from './fields'
import type { Form } from './form'
import { shrink, type Shrunk } from './shrink'
import { styles } from './tray-styles'
import { upload, type Upload } from './upload'

/** The form that photos are added to. */
export interface PhotoForm extends Pick<Form, 'at' | 'errors' | 'problems' | 'learn'> {
  draft: { photos: string[] }
  keepPhotos(ids: string[]): void
  /** The field that says what is wrong with them; that of a request, where it is left out. */
  photoField?: string
}

interface Photo {
  /** Tells it from the others for as long as it is there. */
  key: number
  /** Absent for a photo of an earlier visit, of which only the id is known. */
  file?: File
  shrunk?: Shrunk
  /** There while it is sent. */
  upload?: Upload
  /** There once it is uploaded. */
  id?: string
  /** What part of it is sent, 0 to 1. */
  progress: number
  wrong?: string
  /** Nobody answered: it may be sent again as it is. */
  lost?: boolean
}

/** @returns a tray for the form's photos. @throws where the words cannot be fetched */
export const trayFor = async (form: PhotoForm): Promise<PhotoTray> =>
  new PhotoTray(form, await form.at.more())

export class PhotoTray {
  #photos: Photo[] = []
  #added = 0
  /** Photos are read one after the other, since each takes much memory. */
  #reading: Promise<void> = Promise.resolve()
  /** Uploads run one after the other, since slow networks are shared badly. */
  #sending: Promise<void> = Promise.resolve()

  constructor(
    readonly form: PhotoForm,
    readonly more: MoreWords,
  ) {
    form.learn(more)
    form.at.dress(styles)
    for (const id of form.draft.photos) this.#put({ id, progress: 1 })
    const { element } = form.at
    element.addEventListener('paste', (event) => this.#take(event, event.clipboardData))
    element.addEventListener('drop', (event) => this.#take(event, event.dataTransfer))
    element.addEventListener('dragover', (event) => {
      if (this.#shown && event.dataTransfer?.types.includes('Files')) event.preventDefault()
    })
  }

  /** Names the field, its note and the way to add more. */
  get #field(): string {
    return this.form.photoField ?? 'problem.photos'
  }

  /** Takes as many of these as the limit allows, and sends them. */
  add(files: Iterable<File>): void {
    const { errors, at } = this.form
    let wrong: string | undefined
    delete errors[this.#field]
    for (const file of files) {
      wrong = this.#unfit(file)
      if (wrong) errors[this.#field] = wrong
      else this.#send(this.#put({ file, progress: 0 }))
    }
    if (wrong) at.announce(wrong)
    this.#keep()
  }

  /** @returns when all uploads have ended, well or not; those that the network has lost are tried once more */
  ended(): Promise<void> {
    this.#sendLost()
    return this.#sending
  }

  /** Elements may have had other trays before, each of which still listens; and it may be there, but folded away. */
  get #shown(): boolean {
    const { shadowRoot } = this.form.at.element
    const field = shadowRoot!.getElementById(this.#field) as (Element & { tray?: PhotoTray }) | null
    return field?.tray === this && !field.closest('details:not([open])')
  }

  #take(event: Event, given: DataTransfer | null): void {
    if (!this.#shown || !given?.files[0]) return
    event.preventDefault()
    this.add(given.files)
  }

  /** Why this file cannot be added, if it cannot. */
  #unfit({ size, name, lastModified }: File): string | undefined {
    const { more, form } = this
    const same = ({ file }: Photo) =>
      file?.size === size && file.name === name && file.lastModified === lastModified
    if (!size) return more.photoEmpty
    if (this.#photos.some(same)) return more.photoTwice
    return this.#photos.length < form.at.config.limits.photos ? undefined : more.problems['photo-too-many']
  }

  #put(photo: Omit<Photo, 'key'>): Photo {
    const put = { ...photo, key: this.#added++ }
    this.#photos.push(put)
    return put
  }

  #sendLost(): void {
    for (const photo of this.#photos) if (photo.lost) this.#send(photo)
  }

  #send(photo: Photo): void {
    photo.wrong = undefined
    photo.lost = false
    const read = (this.#reading = this.#reading.then(() => this.#read(photo)))
    this.#sending = this.#sending
      .then(() => read)
      .then(() => this.#upload(photo))
      .then(() => this.#keep())
    this.form.at.update()
  }

  async #read(photo: Photo): Promise<void> {
    const { more } = this
    if (photo.shrunk || !this.#photos.includes(photo)) return
    try {
      photo.shrunk = await shrink(photo.file!)
      this.form.at.update()
    } catch {
      const { name, type } = photo.file!
      const heic = /\.hei[cf]$/i.test(name) || /hei[cf]/.test(type)
      this.#fail(photo, heic ? more.photoHeic : more.problems['photo-unreadable'])
    }
  }

  async #upload(photo: Photo): Promise<void> {
    const { at, problems } = this.form
    if (!photo.shrunk || !this.#photos.includes(photo)) return
    photo.upload = upload(at.api.url('photos'), photo.shrunk.blob, (part) => {
      photo.progress = part
      at.update()
    })
    const answer = await photo.upload.answer
    photo.upload = undefined
    if (answer && 'id' in answer) {
      photo.id = answer.id
      at.announce(this.more.uploaded)
    } else {
      photo.lost = !answer
      if (photo.lost) addEventListener('online', () => this.#sendLost(), { once: true })
      this.#fail(photo, answer ? (problems[codeOf(answer.type)] ?? answer.detail) : at.words.unavailable)
    }
  }

  #fail(photo: Photo, wrong: string): void {
    if (!this.#photos.includes(photo)) return
    photo.wrong = wrong
    this.form.at.announce(`${this.#name(photo)}${this.form.at.words.colon}${wrong}`)
  }

  /** Takes it out; the focus goes to the next one, as it were to the same place. */
  #remove(photo: Photo): void {
    const index = this.#photos.indexOf(photo)
    this.#photos.splice(index, 1)
    photo.upload?.abort()
    delete this.form.errors[this.#field]
    this.#keep()
    const next = this.#photos[index] ?? this.#photos[index - 1]
    this.form.at.focus(next ? `photo-${next.key}` : this.#field)
  }

  #keep(): void {
    this.form.keepPhotos(this.#photos.flatMap(({ id }) => id ?? []))
  }

  #name(photo: Photo): string {
    return this.more.photo(this.#photos.indexOf(photo) + 1)
  }

  /** The photos with what can be done about each, and the ways to add more. @param label of these ways */
  render(label: string = this.form.at.words.addPhotos): TemplateResult {
    const { words } = this.form.at
    const way = (name: string, id: string | typeof nothing, camera: boolean) =>
      html`<label class=${camera ? 'upload camera' : 'upload'}>
        <input
          id=${id}
          .tray=${this}
          type="file"
          accept="image/*"
          ?multiple=${!camera}
          capture=${camera ? 'environment' : nothing}
          aria-describedby=${`${this.#field}-note`}
          @change=${this.#chosen}
        />
        ${name} ${camera ? nothing : html`<small>${words.optional}</small>`}
      </label>`
    return html`${
        this.#photos[0]
          ? html`<div role="list" aria-label=${words.photos}>
              ${this.#photos.map((photo) => this.#row(photo))}
            </div>`
          : nothing
      }
      <div class="ways">${way(label, this.#field, false)} ${way(this.more.takePhoto, nothing, true)}</div>
      ${note(this.form, this.#field)}`
  }

  readonly #chosen = ({ target }: Event): void => {
    const input = target as HTMLInputElement
    this.add([...input.files!])
    input.value = ''
  }

  #row(photo: Photo): TemplateResult {
    const { words } = this.form.at
    const { id, file, wrong, lost, shrunk, progress, key } = photo
    const name = this.#name(photo)
    // It is told by its name beside it.
    shrunk?.picture.setAttribute('aria-hidden', 'true')
    return html`<div class="chosen" role="listitem">
      ${shrunk?.picture}
      <div class="photo">
        <b>${name}</b> <small><bdi>${file?.name}</bdi></small> ${
          wrong
            ? html`<p class="wrong">${wrong}</p>`
            : id
              ? nothing
              : html`<progress
                  max="1"
                  aria-label=${`${name}${words.colon}${words.sending}`}
                  .value=${progress}
                ></progress>`
        }
      </div>
      ${lost ? link(html`${words.again}<span class="heard"> ${name}</span>`, () => this.#send(photo)) : nothing}
      <button type="button" class="link" id=${`photo-${key}`} @click=${() => this.#remove(photo)}>
        ${this.more.remove}<span class="heard"> ${name}</span>
      </button>
    </div>`
  }
}
