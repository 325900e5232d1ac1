// The way from the widget's first question to the ticket, in any of its languages, whatever turns the pages: Playwright in the
// journeys, WebDriver in other browsers.
import { setTimeout as pause } from 'node:timers/promises'
import type { Language } from '../../shared/language'
import { catalogWords } from '../../shared/messages/catalog'
import { en } from '../../widget/messages/en'
import { more } from '../../widget/messages/more.en'
import type { MoreWords, Words } from '../../widget/messages/words'

/** What a shopper asks for. Names are as the widget shows them. */
export interface Wish {
  item: string
  brand?: string
  model?: string
  fault: string
  words?: string
  /** What is typed for a town. */
  town: string
  /** The one of the places found that is meant. */
  place: RegExp
  /** How the item is handed over. */
  handover: string
  name: string
  email?: string
  phone?: string
  address?: string
}

/** What the widget says in a language. */
export interface Spoken {
  words: Words
  more: MoreWords
}

export const english: Spoken = { words: en, more }

/** A washing machine that smells, to be repaired at a home in Depok. */
export const visitInDepok = (language: Language, { words }: Spoken): Wish => {
  const { name, symptoms } = catalogWords[language]['washing-machine']
  return {
    item: name,
    fault: symptoms.smells!,
    town: 'Depok',
    place: /Jawa Barat/,
    handover: words.modes['on-site'],
    name: 'Budi Santoso',
    email: 'budi@example.org',
    address: 'Jl. Margonda Raya 100',
  }
}

/** Nothing that is waited for takes as long as this, even on a busy machine. */
const LONGEST_WAIT_MS = 15_000

export abstract class Asker {
  constructor(readonly spoken: Spoken = english) {}

  /** @returns the heading of what the widget shows, empty while there is none */
  abstract title(): Promise<string>
  /** @returns whether there is a button by that name now */
  abstract offers(button: string): Promise<boolean>
  /** Presses a button. */
  abstract presses(button: string | RegExp): Promise<void>
  /** Picks one of what a list proposes. */
  abstract picks(option: RegExp): Promise<void>
  /** Chooses one of several answers. */
  abstract chooses(answer: string | RegExp): Promise<void>
  /** Fills fields in by their labels; those without a text stay as they are. */
  abstract types(texts: Record<string, string | undefined>): Promise<void>
  /** Agrees to what is done with the details. */
  abstract consents(): Promise<void>
  /** @returns the code on the ticket, once it is there */
  abstract code(): Promise<string>

  /** Called with each step once it is filled in, before it is left. */
  look: (step: string) => Promise<void> = async () => {}

  /** Waits until the widget asks or says this, as the heading of what it shows. */
  async reads(heading: string): Promise<void> {
    await this.waits(async () => (await this.title()).includes(heading), heading)
  }

  /** Says what it is and goes on; the page may have said it already. */
  async tellsItem({ item, brand, model }: Wish): Promise<void> {
    const { words } = this.spoken
    await this.reads(words.item)
    await this.waits(async () => (await this.offers(item)) || this.offers(words.change), item)
    if (await this.offers(item)) {
      await this.look('tiles')
      await this.presses(item)
    }
    await this.types({ [words.brand]: brand, [words.model]: model })
    await this.look('item')
    await this.goesOn()
  }

  /** Says what is wrong and goes on. */
  async tellsFault({ fault, words: own }: Wish): Promise<void> {
    const { words } = this.spoken
    await this.reads(words.fault)
    await this.chooses(fault)
    await this.types({ [words.describe]: own })
    await this.look('fault')
    await this.goesOn()
  }

  /** Has tried the checks that often fix it, where there are some. */
  async triesTips(): Promise<void> {
    const { words } = this.spoken
    const asked = async () => (await this.title()).includes(words.place)
    await this.waits(async () => (await this.offers(words.broken)) || asked(), words.broken)
    if (await asked()) return
    await this.look('tips')
    await this.presses(words.broken)
  }

  /** Types a town, chooses among the places found, then how the item is handed over to the nearest workshop. */
  async tellsPlace({ town, place, handover }: Wish): Promise<void> {
    const { words } = this.spoken
    await this.reads(words.place)
    await this.types({ [words.town]: town })
    await this.picks(place)
    await this.chooses(handover)
    await this.look('place')
    await this.goesOn()
  }

  async tellsContact({ name, email, phone, address }: Wish): Promise<void> {
    const { words } = this.spoken
    await this.reads(words.contact)
    await this.types({
      [words.name]: name,
      [words.email]: email,
      [words.phone]: phone,
      [words.address]: address,
    })
    await this.look('contact')
    await this.goesOn()
  }

  /** Answers everything, up to the page on which it is all checked. */
  async tells(wish: Wish): Promise<void> {
    await this.tellsItem(wish)
    await this.tellsFault(wish)
    await this.triesTips()
    await this.tellsPlace(wish)
    await this.tellsContact(wish)
    await this.reads(this.spoken.words.review)
  }

  /** Sends the request and waits for the ticket. @returns the repair's code */
  async sends(): Promise<string> {
    await this.presses(this.spoken.words.send)
    return this.code()
  }

  /** Asks for a repair from the first question to the ticket. @returns the repair's code */
  async asks(wish: Wish): Promise<string> {
    await this.tells(wish)
    await this.consents()
    await this.look('review')
    const code = await this.sends()
    await this.look('ticket')
    return code
  }

  async goesOn(): Promise<void> {
    await this.presses(this.spoken.words.next)
  }

  /** Waits until this is so. @param what it is, in words @param instead what there is, said where it never comes */
  protected async waits(
    until: () => Promise<boolean>,
    what: string,
    instead: () => string = () => '',
  ): Promise<void> {
    const end = Date.now() + LONGEST_WAIT_MS
    while (!(await until())) {
      if (Date.now() > end) throw new Error(`It never came to “${what}” ${instead()}`)
      await pause(20)
    }
  }
}
