// The way of one request through a shop's page, with a picture of each step on it.
import { photograph } from '../../../demo/fill/scenes'
import { visitInDepok, type Wish } from '../../harness/asker'
import { Shopper } from '../../harness/shopper'
import { spoken } from '../../hosts/spoken'
import { openCamera, opens, type Place } from './camera'

/** Looks also where a shopper who is sure of everything would not: at other tiles, a list of places, what was left out. */
class Lingering extends Shopper {
  override async tellsItem(wish: Wish): Promise<void> {
    const { words } = this.spoken
    await this.reads(words.item)
    const known = () => this.offers(words.change)
    await this.waits(async () => (await this.offers(wish.item)) || known(), wish.item)
    if (await known()) await this.presses(words.change)
    await super.tellsItem(wish)
  }

  override async tellsFault(wish: Wish): Promise<void> {
    const { words, more } = this.spoken
    await this.reads(words.fault)
    const buffer = Buffer.from(await photograph('washer'))
    await this.field(words.describe).fill('20/40 °C, E18')
    await this.page
      .getByLabel(words.addPhotos)
      .setInputFiles({ name: 'w.jpg', mimeType: 'image/jpeg', buffer })
    await this.page.getByText(more.uploaded).first().waitFor()
    await super.tellsFault(wish)
  }

  override async picks(option: RegExp): Promise<void> {
    await this.page.getByRole('option', { name: option }).first().waitFor()
    await this.look('places')
    await super.picks(option)
  }

  override async tellsContact(wish: Wish): Promise<void> {
    await this.reads(this.spoken.words.contact)
    await this.goesOn()
    await this.alert.first().waitFor()
    await this.look('contact-missing')
    await super.tellsContact(wish)
  }
}

export async function asksForOne(place: Place): Promise<void> {
  const camera = await openCamera(place)
  const shopper = new Lingering(camera.page, spoken[place.language])
  shopper.look = async (step) => {
    // Where the shop's page has scrolled to by itself, with what sticks to its edges.
    if (step === 'fault') await camera.screen(`${step}-on-page`)
    await camera.widget(step)
  }
  await opens(camera.page, place)
  await shopper.asks(visitInDepok(place.language, shopper.spoken))
  await camera.page.context().close()
}
