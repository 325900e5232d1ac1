// Wrong turns of the network: gone, broken, silent, slow.
import { expect, it } from 'vitest'
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

/** What the element loads when it is first wanted. */
const PART = /\/v1\/.*\/(?!bengkel-repair)[^/]+\.js$/

export function networkTurns(scene: Scene): void {
  it('1. it is gone from the second step on, and back at the third', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    await somebody.opens(scene.stage.shop)
    await somebody.tellsItem(wish)
    await somebody.reads('What is wrong?')
    await somebody.page.context().setOffline(true)
    await somebody.tellsFault(wish)
    await somebody.triesTips()
    await somebody.types({ 'Town or postcode': wish.town })
    await somebody.page.getByText(UNAVAILABLE).first().waitFor()

    await somebody.page.context().setOffline(false)
    await somebody.goesOn()
    await somebody.picks(wish.place)
    await somebody.chooses(wish.handover)
    await somebody.goesOn()
    await somebody.tellsContact(wish)
    await hasKept(somebody, wish)
    await somebody.consents()
    await somebody.sends()
    await endsWell(scene, somebody, wish)
  })

  it('2. it is gone when the request is sent: that is done by itself once it is back', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    await hasTold(scene, somebody, wish)
    const keys = somebody.keysSent()
    await somebody.page.context().setOffline(true)
    await somebody.button('Send').click()
    await somebody.isWarned(TRYING)
    await hasKept(somebody, wish)
    expect(somebody.way.delivered('/v1/requests')).toBe(0)

    await somebody.page.context().setOffline(false)
    await endsWell(scene, somebody, wish)
    expectOneKey(keys, 2)
  })

  it('3. the request arrives, and the connection breaks before the answer', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    await hasTold(scene, somebody, wish)
    const keys = somebody.keysSent()
    somebody.way.breaks('/v1/requests', 'answer lost')
    await somebody.button('Send').click()
    await somebody.isWarned(TRYING)
    expect(somebody.way.delivered('/v1/requests')).toBeGreaterThan(0)

    somebody.way.heals()
    await somebody.button('Try again').click()
    await endsWell(scene, somebody, wish)
    expectOneKey(keys, 2)
  })

  it('4. the request arrives, and nothing ever comes back', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    await hasTold(scene, somebody, wish)
    const keys = somebody.keysSent()
    somebody.way.breaks('/v1/requests', 'silence')
    await somebody.button('Send').click()
    await somebody.isWarned(TRYING)
    expect(somebody.way.delivered('/v1/requests')).toBe(1)

    somebody.way.heals()
    await somebody.button('Try again').click()
    await endsWell(scene, somebody, wish)
    expectOneKey(keys, 2)
  })

  it('5. it is as slow as 3G gets, and the shopper taps twice on everything', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper()
    const devtools = await somebody.page.context().newCDPSession(somebody.page)
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    })
    await somebody.opens(scene.stage.shop)
    await somebody.reads('What needs repair?')
    await somebody.button('Next').dblclick()
    await somebody.reads('What is wrong?')
    expect(await somebody.alert.count()).toBe(0)
    await somebody.tellsFault(wish)
    await somebody.triesTips()
    await somebody.tellsPlace(wish)
    await somebody.tellsContact(wish)
    await somebody.reads('Check and send')
    await somebody.consents()
    await somebody.button('Send').dblclick()
    await somebody.page.keyboard.press('Enter')
    await endsWell(scene, somebody, wish)
    expect(somebody.way.delivered('/v1/requests')).toBe(1)
  })

  it('6. the widget is lost on its way, and later parts of it', async () => {
    const wish = wishOf(scene)
    const somebody = await scene.stage.shopper({ expected: FAILED })
    somebody.way.breaks('/bengkel-repair.js', 'bad gateway')
    const refused = somebody.page.waitForEvent('requestfailed')
    await somebody.opens(scene.stage.shop)
    await refused
    somebody.way.heals()
    await somebody.reads('What needs repair?')

    somebody.way.breaks(PART, 'nothing sent')
    await somebody.button('Follow a repair').click()
    await somebody.isWarned(UNAVAILABLE)
    somebody.way.heals()
    await somebody.button('Follow a repair').click()
    await somebody.reads('Follow your repair')
    await somebody.button('Back').click()

    // What a request is of use without keeps nobody.
    somebody.way.breaks(PART, 'nothing sent')
    await somebody.tellsItem(wish)
    await somebody.tellsFault(wish)
    await somebody.triesTips()
    somebody.way.heals()
    await somebody.tellsPlace(wish)
    await somebody.tellsContact(wish)
    await hasKept(somebody, wish)
    await somebody.consents()
    await somebody.sends()
    await endsWell(scene, somebody, wish)
  })
}
