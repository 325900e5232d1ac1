// The shopper's way through the request, in steps that a test may leave where it likes, in English unless it says otherwise.
import { speechOf, type Speech } from './speech'
import type { Widget } from './widget'

type Spoken = Speech | Promise<Speech>

/** Says that a washing machine does not drain, and gets to the checks to try. */
export async function toTips(widget: Widget, speech: Spoken = speechOf('en')): Promise<void> {
  const { words, machine } = await speech
  await widget.presses(machine.name)
  await widget.types(words.brand, 'Bosch')
  await widget.presses(words.next)
  await widget.chooses(machine.symptoms['does-not-drain']!)
  await widget.presses(words.next)
  await widget.reads(words.tips)
}

/** Gets to the question of the place. */
export async function toPlace(widget: Widget, speech: Spoken = speechOf('en')): Promise<void> {
  const { words } = await speech
  await toTips(widget, speech)
  await widget.presses(words.broken)
}

/** Gets to the workshops near Altona. */
export async function toWorkshops(widget: Widget, speech: Spoken = speechOf('en')): Promise<void> {
  const { words } = await speech
  await toPlace(widget, speech)
  await widget.types(words.town, 'Altona')
  await widget.presses('Hamburg-Altona Germany')
  await widget.says(words.workshops)
}

/** Gets to the contact, for a visit at home. */
export async function toContact(widget: Widget, speech: Spoken = speechOf('en')): Promise<void> {
  const { words } = await speech
  await toWorkshops(widget, speech)
  await widget.chooses(words.modes['on-site'])
  await widget.presses(words.next)
}

/** Gets to the last step. */
export async function toReview(widget: Widget, speech: Spoken = speechOf('en')): Promise<void> {
  const { words } = await speech
  await toContact(widget, speech)
  await widget.types(words.name, 'Ada Ahrens')
  await widget.types(words.email, 'ada@example.org')
  await widget.types(words.address, 'Große Freiheit 7, 22767 Hamburg')
  await widget.presses(words.next)
  await widget.reads(words.review)
}

/** Sends the request. */
export async function sends(widget: Widget, speech: Spoken = speechOf('en')): Promise<void> {
  const { words } = await speech
  await toReview(widget, speech)
  await widget.ticks()
  await widget.presses(words.send)
}
