// Where the shopper is: found by what is typed or by the device, chosen, and told apart where it is too wide.
import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { aPlace } from './harness/answers'
import { toPlace } from './harness/shopper'
import { open } from './harness/widget'

describe('the place', () => {
  it('is looked for as it is typed, in the shop’s country first', async () => {
    const { v1, widget } = await open()
    await toPlace(widget)
    await widget.types('Town or postcode', 'Alt')
    await widget.hears('Found: 2')
    expect(v1.askedOnce('GET places').query).to.deep.equal({
      merchant: 'pk_test',
      language: 'en',
      q: 'Alt',
      country: 'DE',
    })
    expect(widget.optionNames).to.include('Hamburg-Altona Germany')
  })

  it('keeps the postcode that was typed', async () => {
    const { v1, widget } = await open()
    await toPlace(widget)
    await widget.types('Town or postcode', '22767 Altona')
    await widget.presses('Hamburg Germany')
    await widget.chooses('Have it repaired at home')
    await widget.presses('Next')
    await widget.types('Name', 'Ada')
    await widget.types('Phone', '040 123456')
    await widget.types('Address', 'here')
    await widget.presses('Next')
    await widget.ticks()
    await widget.presses('Send')
    expect(v1.askedOnce('POST requests').body.place).to.include({ postcode: '22767', label: 'Hamburg' })
  })

  it('says so where nothing has that name', async () => {
    const { widget } = await open({}, (v1) => v1.answers('GET places', { places: [] }))
    await toPlace(widget)
    await widget.types('Town or postcode', 'Xyz')
    await widget.says('Not found. Try a larger town near you.')
    expect(widget.noteAt('Town or postcode')).to.include('Not found.')
  })

  it('is chosen by going on, where the first one found is meant', async () => {
    const { widget } = await open()
    await toPlace(widget)
    await widget.types('Town or postcode', 'Hamb')
    await widget.hears('Found: 2')
    await widget.presses('Next')
    await widget.says('Nearest workshops')
    expect(widget.field('Town or postcode').value).to.equal('Hamburg')
  })

  it('is asked for more exactly where only a metropolis is known, and goes on without', async () => {
    const places = [aPlace({ label: 'Jakarta', region: 'DKI Jakarta', coarse: true })]
    const { v1, widget } = await open({}, (v1) => v1.answers('GET places', { places }))
    await toPlace(widget)
    await widget.types('Town or postcode', 'Jakarta')
    await widget.presses('Jakarta DKI Jakarta')
    await widget.says('Jakarta is large. With your district, postcode or position we find')
    await widget.says('Nearest workshops')
    expect(v1.asked('GET workshops')).to.have.length(1)
  })

  it('names whose data the places are', async () => {
    const credit = { text: 'GeoNames, CC BY 4.0', url: 'https://www.geonames.org/about.html' }
    const { widget } = await open({}, (v1) => v1.answers('GET places', { places: [aPlace()], credit }))
    await toPlace(widget)
    await widget.types('Town or postcode', 'Hamb')
    await widget.says('GeoNames, CC BY 4.0')
  })

  it('is asked for in words where the device is at sea', async () => {
    const { widget } = await open({}, (v1) => v1.answers('GET places', { places: [] }))
    stubPosition((take) => take({ coords: { latitude: 55, longitude: 3 } }))
    await toPlace(widget)
    await widget.presses('Use my position')
    await widget.says('No position.')
  })

  it('is looked for at once on going on before typing has rested, and shown to be seen', async () => {
    const { v1, widget } = await open()
    await toPlace(widget)
    await widget.types('Town or postcode', 'Hamb')
    await widget.presses('Next')
    await widget.hears('Found: 2')
    expect(widget.optionNames).to.deep.equal(['Hamburg Germany', 'Hamburg-Altona Germany'])
    expect(v1.asked('GET workshops')).to.deep.equal([])
    await widget.presses('Next')
    await widget.says('Nearest workshops')
  })

  it('is looked for again on going on where nobody answered', async () => {
    const { v1, widget } = await open({}, (v1) => v1.loses('GET places'))
    await toPlace(widget)
    await widget.types('Town or postcode', 'Hamb')
    await widget.says('Not available right now.')
    v1.answers('GET places', { places: [aPlace()] })
    await widget.presses('Next')
    await widget.hears('Found: 1')
  })

  describe('by arrow keys', () => {
    const press = async (...keys: string[]) => {
      for (const key of keys) await sendKeys({ press: key })
    }
    const found = async () => {
      const page = await open()
      await toPlace(page.widget)
      await page.widget.types('Town or postcode', 'Hamb')
      await page.widget.hears('Found: 2')
      const field = page.widget.field('Town or postcode')
      const active = () =>
        page.widget.root.getElementById(field.getAttribute('aria-activedescendant')!)?.textContent?.trim()
      return { ...page, field, active }
    }

    it('is a list that tells where one is, round and round', async () => {
      const { field, active } = await found()
      expect(field.getAttribute('aria-expanded')).to.equal('true')
      expect(active()).to.equal(undefined)
      await press('ArrowDown')
      expect(active()).to.match(/^Hamburg\s+Germany/)
      await press('ArrowDown')
      expect(active()).to.match(/^Hamburg-Altona/)
      await press('ArrowDown')
      expect(active()).to.equal(undefined)
      await press('ArrowUp')
      expect(active()).to.match(/^Hamburg-Altona/)
    })

    it('is taken with Enter, and the focus stays in its field', async () => {
      const { widget, field } = await found()
      await press('ArrowDown', 'ArrowDown', 'Enter')
      await widget.says('Nearest workshops')
      expect(field.value).to.equal('Hamburg-Altona')
      expect(field.getAttribute('aria-expanded')).to.equal('false')
      expect(widget.focused).to.equal('Town or postcode')
    })

    it('is put away with Escape', async () => {
      const { widget, field } = await found()
      await press('Escape')
      expect(field.getAttribute('aria-expanded')).to.equal('false')
      expect(widget.optionNames).to.deep.equal([])
    })
  })

  it('is needed', async () => {
    const { widget } = await open()
    await toPlace(widget)
    await widget.presses('Next')
    expect(widget.noteAt('Town or postcode')).to.equal('Choose a place.')
  })

  it('may be the device’s, rounded to about 100 metres', async () => {
    const { v1, widget } = await open()
    stubPosition((take) => take({ coords: { latitude: 53.551234, longitude: 9.993456 } }))
    await toPlace(widget)
    await widget.presses('Use my position')
    await widget.says('Nearest workshops')
    expect(v1.askedOnce('GET places').query.near).to.equal('53.551,9.993')
    expect(v1.askedOnce('GET workshops').query).to.include({ lat: '53.551', lon: '9.993' })
  })

  for (const [why, code, said] of [
    ['the shopper or the page forbids it', 1, 'This browser may not tell where you are.'],
    ['the device does not know', 2, 'No position.'],
    ['the device takes too long', 3, 'No position.'],
  ] as const) {
    it(`is asked for in words where ${why}`, async () => {
      const { widget } = await open()
      stubPosition((_take, refuse) => refuse({ code }))
      await toPlace(widget)
      await widget.presses('Use my position')
      await widget.says(said)
      await waitUntil(() => widget.focused === 'Town or postcode')
      expect(widget.noteAt('Town or postcode')).to.include(said)
    })
  }

  it('says that the device is being asked, and lets what is typed meanwhile stand', async () => {
    const { v1, widget } = await open()
    let found = (_position: object) => {}
    stubPosition((take) => (found = take))
    await toPlace(widget)
    await widget.presses('Use my position')
    await widget.hears('Looking for your position')
    await widget.types('Town or postcode', 'Bremen')
    found({ coords: { latitude: 53.55, longitude: 9.99 } })
    await waitUntil(() => v1.asked('GET places').some(({ query }) => query.near))
    await widget.settles()
    expect(widget.field('Town or postcode').value).to.equal('Bremen')
  })

  it('is not to be had from the device on a page without TLS', async () => {
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false })
    const { widget } = await open()
    await toPlace(widget)
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: true })
    expect(widget.buttonNames).not.to.include('Use my position')
  })
})

/** Lets the device answer or refuse. */
function stubPosition(
  answer: (take: (position: object) => void, refuse: (error: object) => void) => void,
): void {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition: answer },
  })
}
