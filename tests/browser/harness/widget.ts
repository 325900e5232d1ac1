// The widget as its user speaks of it: what it asks, what can be answered, what it says. Parts are found by role and name.
import { expect, waitUntil } from '@open-wc/testing'
import '../../../widget/bengkel-repair'
import type { BengkelRepair } from '../../../widget/repair/element'
import { FakeV1 } from './v1'

/** What stands on a page with the widget. */
export interface Page {
  v1: FakeV1
  widget: Widget
}

const words = (element: Element | null | undefined) =>
  seen((element as HTMLElement | null)?.innerText ?? element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()

/** A text as it is seen: what keeps directions apart is not, and Firefox leaves it out of `innerText`. */
const seen = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

export class Widget {
  /** What the element has told its page. */
  readonly events: CustomEvent<Record<string, unknown>>[] = []

  constructor(readonly element: BengkelRepair) {
    for (const name of ['ready', 'step', 'submitted', 'solved', 'status', 'error']) {
      element.addEventListener(`bengkel-${name}` as 'bengkel-ready', (event) =>
        this.events.push(event as CustomEvent<never>),
      )
    }
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!
  }

  /** The headline: the question, or how the repair stands. */
  get title(): string {
    return words(this.root.querySelector('h2'))
  }

  /** All that can be read. */
  get text(): string {
    return words(this.root.querySelector('[part=card]'))
  }

  /** What those hear who do not look. */
  get heard(): string {
    return words(this.root.querySelector('[role=status]'))
  }

  /** What is wrong with the form as a whole. */
  get alert(): string {
    return words(this.root.querySelector('[role=alert]'))
  }

  /** How far the shopper is. */
  get progress(): string | null | undefined {
    return this.root.querySelector('[role=img]')?.getAttribute('aria-label')
  }

  /** Waits for a headline. */
  async reads(title: string): Promise<void> {
    await waitUntil(() => this.title === seen(title), `"${title}" is asked: ${this.text}`)
    expect(this.title).to.equal(seen(title))
  }

  /** Waits until something can be read. */
  async says(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(seen(text)), `says "${text}": ${this.text}`)
    expect(this.text).to.include(seen(text))
  }

  async hears(text: string): Promise<void> {
    await waitUntil(() => this.heard === seen(text), `"${text}" is heard`)
    expect(this.heard).to.equal(seen(text))
  }

  /** Presses a button, or what can be chosen from a list. */
  async presses(name: string): Promise<void> {
    const button = await this.finds(
      () => [...this.buttons, ...this.options].find((each) => nameOf(each) === name),
      name,
    )
    button.click()
    await this.settles()
  }

  /** What can be chosen from a list that opens under its field. */
  get optionNames(): string[] {
    return this.options.map(nameOf)
  }

  private get options(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=option]')]
  }

  /** Names of all buttons. */
  get buttonNames(): string[] {
    return this.buttons.map(nameOf)
  }

  private get buttons(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll('button')]
  }

  /** Chooses one of several answers. */
  async chooses(name: string): Promise<void> {
    const radio = await this.finds(() => this.radios.find((each) => answerOf(each) === name), name)
    radio.click()
    await this.settles()
  }

  /** The answers that can be chosen. */
  get answers(): string[] {
    return this.radios.map(answerOf)
  }

  /** The answers that are chosen. */
  get chosen(): string[] {
    return this.radios.filter((each) => each.checked).map(answerOf)
  }

  private get radios(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  }

  /** Ticks or unticks the box. */
  async ticks(): Promise<void> {
    this.root.querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
    await this.settles()
  }

  /** Fills in a field by its label. */
  async types(label: string, text: string): Promise<void> {
    const input = await this.finds(() => this.fieldOr(label), label)
    input.focus()
    input.value = text
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await this.settles()
  }

  /** Hands over photos. */
  async adds(...files: File[]): Promise<void> {
    const input = await this.finds(
      () => this.root.querySelector<HTMLInputElement>('input[type=file]'),
      'photos',
    )
    const transfer = new DataTransfer()
    for (const file of files) transfer.items.add(file)
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await this.settles()
  }

  /** The field of a label. */
  field(label: string): HTMLInputElement {
    const found = this.fieldOr(label)
    expect(found, `field "${label}"`).not.to.equal(undefined)
    return found!
  }

  private fieldOr(label: string): HTMLInputElement | undefined {
    const labels = [...this.root.querySelectorAll<HTMLLabelElement>('label[for]')]
    const found = labels.find((each) => words(each).replace(/ \([^()]*\)$/, '') === label)
    return found && (this.root.getElementById(found.htmlFor) as HTMLInputElement)
  }

  /** Labels of all fields. */
  get fields(): string[] {
    return [...this.root.querySelectorAll('label[for]')].map(words)
  }

  /** What is said about a field: what is wrong with it, or a hint. */
  noteAt(label: string): string {
    const field = this.field(label)
    return words(this.root.getElementById(field.getAttribute('aria-describedby')!))
  }

  /** What has the focus, by its words or its label. */
  get focused(): string {
    const focused = this.root.activeElement as HTMLElement | null
    const label = focused?.id && this.root.querySelector(`label[for="${focused.id}"]`)
    return focused?.localName === 'button' ? nameOf(focused) : words(label || focused)
  }

  /** Opens one of the things that can be done about a repair. */
  async opens(action: string): Promise<void> {
    const all = () => [...this.root.querySelectorAll('summary')]
    const summary = await this.finds(() => all().find((each) => words(each) === action), action)
    summary.click()
    await waitUntil(() => summary.parentElement!.querySelector('form'), `${action} opens`)
  }

  /** Lets what is under way come to rest: templates are drawn in microtasks, answers come in tasks. */
  async settles(): Promise<void> {
    for (let round = 0; round < 4; round++) await new Promise((resolve) => setTimeout(resolve))
  }

  private async finds<T>(find: () => T | null | undefined, what: string): Promise<T> {
    await waitUntil(find, `"${what}" is there: ${this.text}`)
    return find()!
  }
}

/** The name of a button: its label, else all its text, that which is only heard included. */
const nameOf = (button: HTMLElement) =>
  button.getAttribute('aria-label') ?? button.textContent!.replace(/\s+/g, ' ').trim()

/** An answer as it is told from the others: by its first words, without what is said besides. */
const answerOf = (radio: HTMLInputElement) => {
  const span = radio.closest('label')!.querySelector('span')!
  return words(span.querySelector('b') ?? ({ textContent: firstText(span) } as Element))
}

const firstText = (element: Element) =>
  [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim())!
    .textContent

let pages: (() => void)[] = []

/**
 * Puts the widget on the page, before a fake server.
 * @param attributes of the element
 * @param prepare changes what the server answers, before it is asked
 */
export async function open(
  attributes: Record<string, string> = {},
  prepare: (v1: FakeV1) => void = () => {},
): Promise<Page> {
  // A widget of before that was still trying has its last try before this one is counted.
  await new Promise((resolve) => setTimeout(resolve))
  const v1 = new FakeV1().start()
  prepare(v1)
  const element = document.createElement('bengkel-repair')
  for (const [name, value] of Object.entries({ merchant: 'pk_test', ...attributes })) {
    element.setAttribute(name, value)
  }
  const widget = new Widget(element)
  document.body.append(element)
  pages.push(() => {
    element.remove()
    v1.stop()
  })
  await waitUntil(() => widget.events.length > 0, 'the widget is ready')
  await widget.settles()
  return { v1, widget }
}

/** Puts a Product of schema.org on the page. */
export function putProduct(product: object): void {
  const script = document.createElement('script')
  script.type = 'application/ld+json'
  script.textContent = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', ...product })
  document.head.append(script)
  pages.push(() => script.remove())
}

/** Takes everything off the page again; what is kept in the tab stays, as over a reload. */
export function reload(): void {
  for (const close of pages) close()
  pages = []
}

afterEach(() => {
  reload()
  sessionStorage.clear()
  localStorage.clear()
  document.documentElement.lang = 'en'
  document.documentElement.style.colorScheme = ''
})

/** Makes the page's scheme dark or light. */
export function inScheme(scheme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = scheme
  document.body.style.background = scheme === 'dark' ? '#111' : '#fff'
}
