// Repairs as they are followed on a shop's page: how each state looks, what can be done in it, and the two ways in.
import { Shopper } from '../../harness/shopper'
import { spoken } from '../../hosts/spoken'
import { openCamera, opens, type Place } from './camera'

export async function followsRepairs(place: Place): Promise<void> {
  const camera = await openCamera(place)
  const { page } = camera
  const shopper = new Shopper(page, spoken[place.language])
  const { words, more } = shopper.spoken
  const { ticket } = shopper

  for (const [status, token] of Object.entries(place.stage.tokens.get(place.language)!)) {
    await opens(page, place, { token })
    await ticket.getByRole('heading', { level: 2 }).waitFor()
    await ticket.locator('.qr svg').waitFor()
    if (status === 'quoted') await ticket.locator('.quote').waitFor()
    await camera.widget(status)
    const action = ({ booked: 'reschedule', closed: 'repeat' } as const)[status]
    if (action) {
      await ticket.getByText(words.actions[action], { exact: true }).click()
      await ticket.locator('details[open] form').waitFor()
      await camera.widget(`${status}-${action}`)
    }
  }

  await opens(page, place)
  await shopper.presses(words.follow)
  await shopper.reads(more.lookup)
  await camera.widget('lookup')

  await opens(page, place, { mode: 'button' })
  await shopper.presses(words.launch)
  await shopper.reads(words.item)
  await camera.screen('dialog')
  await page.context().close()
}
