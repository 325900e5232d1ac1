// Wrong turns of the device: its storage, its clock, its position, its photos.
import { it } from 'vitest'
import { picture } from '../../harness/photos'
import { endsWell, FAILED, hasKept, hasTold, TRYING, UNAVAILABLE, wishOf, type Scene } from './turn'

const DAY_MS = 86_400_000
const YEAR_MS = 365 * DAY_MS

export function deviceTurns(scene: Scene): void {
  it.each([
    ['20. its storage is forbidden, and an answer is lost', 'SecurityError', 'sessionStorage'],
    ['21. its storage is full, and an answer is lost', 'QuotaExceededError', 'setItem'],
  ] as const)('%s', async (_, name, where) => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    await somebody.page.addInitScript(
      ({ name, where }) => {
        const refuse = () => {
          throw new DOMException('no', name)
        }
        if (where === 'setItem') Storage.prototype.setItem = refuse
        else Object.defineProperty(window, where, { get: refuse })
      },
      { name, where },
    )
    await somebody.opens(scene.stage.shop)
    await somebody.tells(wish)
    await somebody.consents()
    somebody.way.breaks('/v1/requests', 'answer lost')
    await somebody.button('Send').click()
    await somebody.isWarned(TRYING)
    await hasKept(somebody, wish)
    somebody.way.heals()
    await somebody.button('Try again').click()
    await endsWell(scene, somebody, wish)
  })

  it.each([
    ['22. its clock is a year behind', -YEAR_MS],
    ['23. its clock is a year ahead', YEAR_MS],
  ])('%s', async (_, wrong) => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper()
    const bought = new Date(Date.now() - 3 * DAY_MS).toISOString().slice(0, 10)
    const tomorrow = new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10)
    await somebody.page.clock.install({ time: Date.now() + wrong })
    await hasTold(scene, somebody, wish)
    await somebody.button('Change What needs repair?').click()
    await somebody.page.getByLabel('Date of purchase').fill(tomorrow)
    await somebody.goesOn()
    await somebody.isWarned('Give a date up to today.')
    await somebody.page.getByLabel('Date of purchase').fill(bought)
    await somebody.page.getByText('Probably covered.').waitFor()
    await somebody.goesOn()
    await somebody.reads('Check and send')
    await hasKept(somebody, wish)
    await somebody.consents()
    await somebody.sends()
    await endsWell(scene, somebody, wish)
  })

  it('24. it does not tell its position, and a photo is cut off', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED, permissions: [] })
    const { way } = somebody
    const buffer = await picture(1200, 900).jpeg().toBuffer()
    await somebody.opens(scene.stage.shop)
    await somebody.tellsItem(wish)
    await somebody.reads('What is wrong?')
    way.breaks('/v1/photos', 'answer lost')
    await somebody.addsPhoto({ name: 'leak.jpg', mimeType: 'image/jpeg', buffer })
    await somebody.page.getByText(UNAVAILABLE).first().waitFor()
    way.heals()
    await somebody.button(/^Try again/).click()
    await somebody.page.getByText('Photo added').waitFor()
    await somebody.tellsFault(wish)
    await somebody.triesTips()
    await somebody.button('Use my position').click()
    await somebody.page
      .getByText('This browser may not tell where you are. Type a town or postcode.')
      .first()
      .waitFor()
    await somebody.tellsPlace(wish)
    await somebody.tellsContact(wish)
    await hasKept(somebody, wish)
    await somebody.page.getByText('Photos: 1', { exact: true }).waitFor()
    await somebody.consents()
    await somebody.sends()
    await endsWell(scene, somebody, wish)
  })
}
