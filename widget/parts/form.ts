/**
 * What is typed and what is wrong with it. Inputs are named by the contract's dotted paths (`contact.email`), so that the
 * `field` of a problem names the input that it concerns.
 */
import type { FieldError, ProblemBody } from '../../shared/problem'
import { codeOf, Failure, newKey } from '../api'
import type { Context } from '../context'
import { BengkelErrorEvent } from '../events'
import type { MoreWords } from '../messages/words'

/** First pause before an unanswered write is sent again, ms; it doubles up to the longest. */
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 60_000
/** After this long without an answer we say so, and offer to send it again, ms; slow 3G stays below. */
const SLOW = 8_000

/** What is wrong with a field, as the contract says it, or as its code alone. */
type Wrong = Pick<FieldError, 'field'> & { type: string; detail?: string }

export class Form {
  values: Record<string, string> = {}
  /** What is wrong, in words, by field; the empty name is for what concerns no field. */
  errors: Record<string, string> = {}
  /** A write is under way. */
  busy = false
  /** There while a write waits for the network: sends it at once. */
  hurry?: () => void
  /** Our words by the code of a problem; for others we have the server's. */
  problems: Record<string, string>

  constructor(readonly at: Context) {
    this.problems = at.words.problems
  }

  /** Takes in what an input of this form now holds. */
  read({ target }: Event): void {
    const { name, type, value, checked } = target as HTMLInputElement
    if (name) this.set(name, type !== 'checkbox' ? value : checked ? 'yes' : '')
  }

  set(name: string, value: string): void {
    this.values[name] = value
    delete this.errors[name]
    // One of these two is enough.
    if (name === 'contact.phone') delete this.errors['contact.email']
    this.at.update()
  }

  /** @returns what is in the field, without space around it. */
  readonly value = (name: string): string => this.values[name]?.trim() ?? ''

  /** Adds the words for what seldom goes wrong to those of its language. The build shortens names said as `more.x` only. */
  learn(more: MoreWords): void {
    Object.assign(this.problems, more.problems)
  }

  /** Shows what a check found, as codes by field. @returns whether that is nothing */
  passes(codes: Record<string, string>): boolean {
    const wrong = Object.entries(codes)
    this.#show(wrong.map(([field, type]) => ({ field, type })))
    return !wrong.length
  }

  /** Shows a problem at the fields that it names. */
  refuse(problem: ProblemBody): void {
    this.at.element.dispatchEvent(new BengkelErrorEvent(codeOf(problem.type)))
    this.#show(problem.errors ?? [{ field: '', ...problem }])
  }

  #show(wrong: Wrong[]): void {
    this.errors = {}
    for (const { field, type, detail = type } of wrong)
      this.errors[field] = this.problems[codeOf(type)] ?? detail
    this.at.focus('summary')
  }

  /**
   * Sends a write until it is answered, under one key; the form is busy meanwhile, and tells where it takes long.
   * @throws {Failure} with its problem
   */
  write<T>(path: string, body: object, key = newKey()): Promise<T> {
    const { at } = this
    let timer: ReturnType<typeof setTimeout>
    let pause = FIRST_PAUSE
    let attempt: () => void
    const wait = (next: () => void, ms: number) => {
      clearTimeout(timer)
      if (this.busy) timer = setTimeout(next, ms)
    }
    const offer = () => {
      if (this.busy) this.hurry = attempt
      at.update()
    }
    this.busy = true
    this.errors = {}
    return new Promise<T>((resolve, reject) => {
      attempt = () => {
        this.hurry = undefined
        wait(offer, SLOW)
        at.update()
        at.api.send<T>(path, body, key).then(resolve, (error: Failure) => {
          if (error.problem) return reject(error)
          wait(attempt, Math.max(pause, error.wait))
          pause = Math.min(pause * 2, LONGEST_PAUSE)
          offer()
        })
      }
      addEventListener('online', attempt)
      attempt()
    }).finally(() => {
      this.busy = false
      this.hurry = undefined
      clearTimeout(timer)
      removeEventListener('online', attempt)
      at.update()
    })
  }

  /** Loads a part that the form is of use without. */
  async load(part: () => Promise<void>): Promise<void> {
    await part().catch(() => {})
    this.at.update()
  }
}
