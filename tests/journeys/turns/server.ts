// Wrong turns of the server, and of those who keep its books.
import { expect, it } from 'vitest'
import { refusal } from '../../harness/bad-way'
import { picture } from '../../harness/photos'
import {
  endsWell,
  expectOneKey,
  FAILED,
  hasKept,
  hasTold,
  TRYING,
  UNAVAILABLE,
  wishOf,
  type Scene,
} from './turn'

/** The demo's merchant of this shop. */
const SHOP = 'Lumen'

export function serverTurns(scene: Scene): void {
  it('7. it fails as the widget begins, then for places, then for workshops', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: [...FAILED, /^bengkel: /] })
    const { way } = somebody
    way.breaks('/v1/config', refusal(500, 'unexpected'))
    await somebody.opens(scene.stage.shop)
    await somebody.isWarned(UNAVAILABLE)
    way.heals()
    await somebody.button('Try again').click()
    await somebody.tellsItem(wish)
    await somebody.tellsFault(wish)
    await somebody.triesTips()

    way.breaks('/v1/places', refusal(503, 'store-unavailable'))
    await somebody.types({ 'Town or postcode': wish.town })
    await somebody.page.getByText(UNAVAILABLE).first().waitFor()
    way.heals()
    way.breaks('/v1/workshops', 'bad gateway')
    await somebody.goesOn()
    await somebody.button(wish.place).click()
    await somebody.page.getByText(UNAVAILABLE).first().waitFor()
    way.heals()
    await somebody.goesOn()
    await somebody.chooses(wish.handover)
    await somebody.goesOn()
    await somebody.tellsContact(wish)
    await hasKept(somebody, wish)
    await somebody.consents()
    await somebody.sends()
    await endsWell(scene, somebody, wish)
  })

  it('8. it fails when the request is sent, then has no time and says how long', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    const { way } = somebody
    await hasTold(scene, somebody, wish)
    const keys = somebody.keysSent()
    way.breaks('/v1/requests', refusal(500, 'unexpected'))
    await somebody.button('Send').click()
    await somebody.isWarned(TRYING)
    way.heals()
    way.breaks('/v1/requests', refusal(429, 'rate-limited', { 'Retry-After': '3600' }))
    const busy = somebody.page.waitForResponse((answer) => answer.status() === 429)
    await somebody.button('Try again').click()
    await busy
    await somebody.isWarned(TRYING)
    way.heals()
    await hasKept(somebody, wish)
    expect(way.delivered('/v1/requests')).toBe(0)
    await somebody.button('Try again').click()
    await endsWell(scene, somebody, wish)
    expectOneKey(keys, 3)
    expect(way.delivered('/v1/requests')).toBe(1)
  })

  it('9. it is ended and started again while the request is on its way', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    await hasTold(scene, somebody, wish)
    const keys = somebody.keysSent()
    somebody.way.breaks('/v1/requests', 'answer lost')
    await somebody.button('Send').click()
    await somebody.isWarned(TRYING)
    await scene.stage.restart()
    somebody.way.heals()
    await somebody.button('Try again').click()
    await endsWell(scene, somebody, wish)
    expectOneKey(keys, 2)
  })

  it('10. the shop stops taking requests while one is written, and takes them again', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    await hasTold(scene, somebody, wish)
    await scene.stage.office.sets('merchants', SHOP, 'Takes requests', false)
    await somebody.button('Send').click()
    await somebody.isWarned('This shop takes no requests any more.')
    await hasKept(somebody, wish)
    expect(await scene.stage.office.finds(wish.name)).toEqual([])
    await scene.stage.office.sets('merchants', SHOP, 'Takes requests', true)
    await somebody.sends()
    await endsWell(scene, somebody, wish)
  })

  it('11. the workshop that was chosen is taken off before the request is sent', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    await hasTold(scene, somebody, wish)
    await somebody.button(/^Change Where/).click()
    const [chosen] = await somebody.workshops()
    const workshop = chosen!.split(/ from /)[0]!
    await somebody.goesOn()
    await somebody.reads('Check and send')
    await somebody.consents()
    await scene.stage.office.sets('workshops', workshop, SHOP, false)
    await somebody.button('Send').click()
    await somebody.isWarned('This workshop does not take it any more. Choose another.')
    await somebody.reads('Where are you?')
    await expect.poll(() => somebody.workshops()).not.toContainEqual(expect.stringContaining(workshop))
    await somebody.goesOn()
    await hasKept(somebody, wish)
    await somebody.sends()
    await endsWell(scene, somebody, wish)
    await scene.stage.office.sets('workshops', workshop, SHOP, true)
  })

  it('12. a new release has taken the place of the one that the page has', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    const buffer = await picture(1200, 900).jpeg().toBuffer()
    await somebody.opens(scene.stage.shop)
    await somebody.tellsItem(wish)
    await somebody.reads('What is wrong?')
    somebody.way.breaks(/^\/v1\/\w{8}\//, refusal(404, 'not-found'))
    await somebody.chooses(wish.fault)
    await somebody.types({ 'In your own words': wish.words })
    await somebody.addsPhoto({ name: 'leak.jpg', mimeType: 'image/jpeg', buffer })
    await somebody.page.getByText(UNAVAILABLE).first().waitFor()
    somebody.way.heals()
    await somebody.reloads()
    await somebody.addsPhoto({ name: 'leak.jpg', mimeType: 'image/jpeg', buffer })
    await somebody.goesOn()
    await somebody.triesTips()
    await somebody.tellsPlace(wish)
    await somebody.tellsContact(wish)
    await hasKept(somebody, wish)
    await somebody.page.getByText('Photos: 1', { exact: true }).waitFor()
    await somebody.consents()
    await somebody.sends()
    await endsWell(scene, somebody, wish)
  })
}
