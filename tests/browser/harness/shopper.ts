// The shopper's way through the request, in steps that a test may leave where it likes.
import type { Widget } from './widget'

/** Says that a washing machine does not drain, and gets to the checks to try. */
export async function toTips(widget: Widget): Promise<void> {
  await widget.presses('Washing machine')
  await widget.types('Brand', 'Bosch')
  await widget.presses('Next')
  await widget.chooses('Does not drain')
  await widget.presses('Next')
  await widget.reads('Before you send it in')
}

/** Gets to the question of the place. */
export async function toPlace(widget: Widget): Promise<void> {
  await toTips(widget)
  await widget.presses('Still broken')
}

/** Gets to the workshops near Altona. */
export async function toWorkshops(widget: Widget): Promise<void> {
  await toPlace(widget)
  await widget.types('Town or postcode', 'Altona')
  await widget.presses('Hamburg-Altona Germany')
  await widget.says('Nearest workshops')
}

/** Gets to the contact, for a visit at home. */
export async function toContact(widget: Widget): Promise<void> {
  await toWorkshops(widget)
  await widget.chooses('Have it repaired at home')
  await widget.presses('Next')
}

/** Gets to the last step. */
export async function toReview(widget: Widget): Promise<void> {
  await toContact(widget)
  await widget.types('Name', 'Ada Ahrens')
  await widget.types('Email', 'ada@example.org')
  await widget.types('Address', 'Große Freiheit 7, 22767 Hamburg')
  await widget.presses('Next')
  await widget.reads('Check and send')
}

/** Sends the request. */
export async function sends(widget: Widget): Promise<void> {
  await toReview(widget)
  await widget.ticks()
  await widget.presses('Send')
}
