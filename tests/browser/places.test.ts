// Where the shopper is: found by what is typed or by the device, chosen, and told apart where it is too wide.
import { expect } from '@open-wc/testing'
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
    expect(widget.buttonNames).to.include('Hamburg-Altona Germany')
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

  it('is asked for in words where the device refuses', async () => {
    const { widget } = await open()
    stubPosition((_take, refuse) => refuse())
    await toPlace(widget)
    await widget.presses('Use my position')
    await widget.says('No position.')
    expect(widget.focused).to.equal('Town or postcode')
  })
})

/** Lets the device answer or refuse. */
function stubPosition(answer: (take: (position: object) => void, refuse: () => void) => void): void {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition: answer },
  })
}
