/** Photos that go with a request or a message: shrunk in the browser, sent with progress, tried again, taken out. Loaded with the first photo. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { ProblemBody } from '../../shared/problem'
import { codeOf } from '../api'
import { moreWordsOf } from '../messages/more'
import type { MoreWords } from '../messages/words'
import { link } from './fields'
import type { Form } from './form'

/** Longest side of what is sent, px; enough to read a type plate. */
const LONGEST = 2048
const QUALITY = 0.82
/** Side of the picture shown, px. */
const THUMBNAIL = 56

/** The form that photos are added to. */
export interface PhotoForm extends Pick<Form, 'at' | 'errors' | 'problems' | 'learn'> {
  draft: { photos: string[] }
  keepPhotos(ids: string[]): void
  /** The field that says what is wrong with them; that of a request, where it is left out. */
  photoField?: string
}

interface Photo {
  /** Absent for a photo of an earlier visit, of which only the id is known. */
  file?: File
  /** There once it is uploaded. */
  id?: string
  picture?: HTMLCanvasElement
  /** What part of it is sent, 0 to 1. */
  progress: number
  wrong?: string
}

/** @returns a tray for the form's photos. @throws where the words cannot be fetched */
export const trayFor = async (form: PhotoForm): Promise<PhotoTray> =>
  new PhotoTray(form, await moreWordsOf(form.at.language))

export class PhotoTray {
  #photos: Photo[]
  /** Uploads run one after the other, since slow networks are shared badly. */
  #queue: Promise<void> = Promise.resolve()

  constructor(
    readonly form: PhotoForm,
    readonly more: MoreWords,
  ) {
    form.learn(more)
    this.#photos = form.draft.photos.map((id) => ({ id, progress: 1 }))
  }

  get #field(): string {
    return this.form.photoField ?? 'problem.photos'
  }

  /** Takes as many of these as the limit allows, and sends them. */
  add(files: Iterable<File>): void {
    const { config } = this.form.at
    for (const file of files) {
      if (this.#photos.length === config.limits.photos) {
        this.form.errors[this.#field] = this.more.problems['photo-too-many']
        break
      }
      const photo: Photo = { file, progress: 0 }
      this.#photos.push(photo)
      this.#send(photo)
    }
    this.#keep()
  }

  /** @returns when all uploads have ended, well or not. */
  ended(): Promise<void> {
    return this.#queue
  }

  #send(photo: Photo): void {
    photo.wrong = undefined
    this.#queue = this.#queue.then(() => this.#upload(photo)).then(() => this.#keep())
  }

  async #upload(photo: Photo): Promise<void> {
    const { at } = this.form
    if (!this.#photos.includes(photo)) return
    let blob: Blob
    try {
      blob = await shrink(photo)
    } catch {
      photo.wrong = this.more.problems['photo-unreadable']
      return
    }
    const answer = await post(at.api.url('photos', { merchant: at.api.merchant }), blob, (part) => {
      photo.progress = part
      at.update()
    })
    if (answer && 'id' in answer) {
      photo.id = answer.id
      photo.progress = 1
      at.announce(this.more.uploaded)
    } else
      photo.wrong = answer ? (this.form.problems[codeOf(answer.type)] ?? answer.detail) : at.words.unavailable
  }

  #remove(photo: Photo): void {
    this.#photos = this.#photos.filter((each) => each !== photo)
    delete this.form.errors[this.#field]
    this.#keep()
    this.form.at.focus(this.#field)
  }

  #keep(): void {
    this.form.keepPhotos(this.#photos.flatMap(({ id }) => id ?? []))
  }

  /** The photos with what can be done about each. */
  render(): TemplateResult {
    const { words } = this.form.at
    const { more } = this
    return html`${this.#photos.map((each, index) => {
      const { id, wrong, progress } = each
      const name = more.photo(index + 1)
      return html`<div class="chosen">
        ${this.#picture(each, name)}
        <b
          >${name}
          ${
            wrong
              ? html`<p class="wrong">${wrong}</p>`
              : id
                ? nothing
                : html`<br /><progress max="1" aria-label=${name} .value=${progress}></progress>`
          }
        </b>
        ${wrong && each.picture ? link(words.again, () => this.#send(each)) : nothing}
        ${link(html`${more.remove}<span class="heard"> ${name}</span>`, () => this.#remove(each))}
      </div>`
    })}`
  }

  #picture({ picture }: Photo, name: string): HTMLCanvasElement | typeof nothing {
    picture?.setAttribute('role', 'img')
    picture?.setAttribute('aria-label', name)
    return picture ?? nothing
  }
}

/** @returns the picture as a JPEG of bearable size. @throws where the browser cannot read it */
async function shrink(photo: Photo): Promise<Blob> {
  const bitmap = await createImageBitmap(photo.file!)
  const { width, height } = bitmap
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  const canvas = draw(bitmap, width * scale, height * scale, [0, 0, width, height])
  const side = Math.min(width, height)
  const corner = [(width - side) / 2, (height - side) / 2] as const
  photo.picture = draw(bitmap, THUMBNAIL, THUMBNAIL, [...corner, side, side])
  bitmap.close()
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('empty'))), 'image/jpeg', QUALITY),
  )
}

/** Draws a part of the picture on white, since JPEG has no transparency. */
function draw(
  bitmap: ImageBitmap,
  width: number,
  height: number,
  part: readonly [x: number, y: number, width: number, height: number],
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(bitmap, ...part, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Sends a photo with XMLHttpRequest, since `fetch` tells nothing of its progress. @returns undefined where nobody answered */
function post(
  url: string,
  blob: Blob,
  progress: (part: number) => void,
): Promise<{ id: string } | ProblemBody | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(loaded / (total || 1)))
    request.addEventListener('loadend', () => resolve(request.response ?? undefined))
    request.send(blob)
  })
}
