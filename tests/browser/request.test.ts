import { expect } from '@open-wc/testing'
import { aConfig, aWorkshop, dayIn } from './harness/answers'
import { sends, toContact, toPlace, toReview, toWorkshops } from './harness/shopper'
import { open, putProduct, reload } from './harness/widget'

describe('asking for a repair', () => {
  it('goes from the item to the ticket, one question at a time', async () => {
    const { v1, widget } = await open({}, (v1) =>
      v1.shows({ status: 'offered', offerUntil: new Date().toISOString() }),
    )
    expect(widget.title).to.equal('What needs repair?')
    expect(widget.progress).to.equal('Step 1 of 5')
    await sends(widget)
    await widget.reads('We asked Werkhof Altona')
    expect(widget.text).to.include('BK-4F7K-9QWX')
    const { body, key } = v1.askedOnce('POST requests')
    expect(key).to.match(/^\d+(-\d+){3}$/)
    expect(body).to.deep.equal({
      merchant: 'pk_test',
      item: { category: 'washing-machine', brand: 'Bosch' },
      problem: {
        symptom: 'does-not-drain',
        photos: [],
        tried: ['clean-pump-filter', 'straighten-drain-hose', 'run-drain-programme'],
      },
      place: { lat: 53.55, lon: 9.99, label: 'Hamburg-Altona', country: 'DE' },
      handover: {
        mode: 'on-site',
        workshop: '7',
        day: dayIn(2),
        address: 'Große Freiheit 7, 22767 Hamburg',
      },
      contact: { name: 'Ada Ahrens', email: 'ada@example.org', language: 'en' },
      consent: { text: '2026-11-en' },
    })
  })

  it('moves the focus to the headline of each step, but not when the page is opened', async () => {
    const { widget } = await open()
    expect(widget.root.activeElement).to.equal(null)
    await widget.presses('Washing machine')
    expect(widget.focused).to.equal('What needs repair?')
    await widget.presses('Next')
    expect(widget.focused).to.equal('What is wrong?')
  })

  it('leads back from the last step to any line, and from there straight to the end', async () => {
    const { widget } = await open()
    await toReview(widget)
    await widget.presses('Change How do we reach you?')
    await widget.types('Phone', '+49 40 123456')
    await widget.presses('Next')
    expect(widget.title).to.equal('Check and send')
    expect(widget.text).to.include('+49 40 123456')
  })

  it('asks again what another item changes', async () => {
    const { widget } = await open()
    await toReview(widget)
    await widget.presses('Change What needs repair?')
    await widget.presses('Change')
    await widget.presses('Phone')
    await widget.presses('Next')
    expect(widget.title).to.equal('What is wrong?')
    await widget.chooses('Something else')
    await widget.presses('Next')
    await widget.reads('Check and send')
    expect(widget.text).to.include('Bring it in')
  })

  it('tells the page what happens, and nothing about the person', async () => {
    const { widget } = await open()
    await toReview(widget)
    await widget.ticks()
    await widget.presses('Send')
    await widget.reads('Werkhof Altona visits you')
    const told = widget.events.map(({ type, detail }) => [type, detail])
    expect(told[0]).to.deep.equal(['bengkel-ready', { merchant: 'pk_test' }])
    expect(told).to.deep.include([
      'bengkel-submitted',
      { code: 'BK-4F7K-9QWX', category: 'washing-machine', symptom: 'does-not-drain' },
    ])
    expect(told.at(-1)).to.deep.equal(['bengkel-status', { code: 'BK-4F7K-9QWX', status: 'booked' }])
    const steps = told.flatMap(([type, detail]) =>
      type === 'bengkel-step' ? Object.values(detail as object) : [],
    )
    expect(steps).to.deep.equal(['fault', 'tips', 'place', 'contact', 'review'])
    expect(JSON.stringify(told)).not.to.match(/Ada|ada@|Freiheit|token/)
  })

  it('begins with the item where the shop repairs one kind only', async () => {
    const shoes = aConfig().categories.filter(({ code }) => code === 'shoes')
    const { widget } = await open({}, (v1) => v1.answers('GET config', aConfig({ categories: shoes })))
    expect(widget.text).to.include('Shoes')
    expect(widget.buttonNames).not.to.include('Change')
  })

  it('keeps the contact for another item', async () => {
    const { widget } = await open()
    await sends(widget)
    await widget.presses('Another item')
    await widget.reads('What needs repair?')
    await toContact(widget)
    expect(widget.field('Name').value).to.equal('Ada Ahrens')
  })

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'id-ID'
    const { widget, v1 } = await open()
    expect(v1.askedOnce('GET config').query.language).to.equal('id-ID')
    expect(widget.title).to.equal('Apa yang perlu diperbaiki?')
    await widget.presses('Ponsel')
    await widget.presses('Lanjut')
    expect(widget.title).to.equal('Apa masalahnya?')
  })
})

describe('what the page says about the item', () => {
  it('is taken from its schema.org data', async () => {
    putProduct({
      name: 'Bosch Serie 6 WGG244 washing machine',
      brand: { '@type': 'Brand', name: 'Bosch' },
      offers: [{ price: '649.00', priceCurrency: 'EUR' }],
    })
    const { v1, widget } = await open()
    expect(widget.text).to.include('Washing machine')
    expect(widget.text).to.include('Filled in from this page.')
    expect(widget.field('Model').value).to.equal('Serie 6 WGG244 washing machine')
    await widget.presses('Change')
    await sends(widget)
    expect(v1.askedOnce('POST requests').body.item).to.deep.include({
      price: { amount: 64900, currency: 'EUR' },
    })
  })

  for (const [shop, product] of Object.entries({
    WooCommerce: {
      name: 'Bosch Serie 6 washing machine',
      brand: { '@type': 'Brand', name: 'Bosch' },
      offers: [
        {
          '@type': 'Offer',
          priceSpecification: [
            { '@type': 'UnitPriceSpecification', price: '649.00', priceCurrency: 'EUR' },
            { '@type': 'UnitPriceSpecification', price: '799.00', priceCurrency: 'EUR' },
          ],
        },
      ],
    },
    Shopify: {
      '@type': 'ProductGroup',
      name: 'Serie 6 washing machine',
      brand: { '@type': 'Brand', name: 'Bosch' },
      productGroupID: '4711',
      hasVariant: [
        { '@type': 'Product', name: 'White', offers: { price: '649.00', priceCurrency: 'EUR' } },
        { '@type': 'Product', name: 'Black', offers: { price: '699.00', priceCurrency: 'EUR' } },
      ],
    },
  })) {
    it(`is read as ${shop} writes it`, async () => {
      putProduct(product)
      const { v1, widget } = await open()
      expect(widget.field('Brand').value).to.equal('Bosch')
      expect(widget.field('Model').value).to.equal('Serie 6 washing machine')
      await widget.presses('Change')
      await sends(widget)
      expect(v1.askedOnce('POST requests').body.item).to.deep.include({
        price: { amount: 64900, currency: 'EUR' },
      })
    })
  }

  it('is less than what the element itself says', async () => {
    putProduct({ '@graph': [{ '@type': ['Thing', 'Product'], name: 'Anything', brand: 'Bosch' }] })
    const { widget } = await open({ category: 'headphones', brand: 'Sennheiser', model: 'HD 25' })
    expect(widget.text).to.include('Headphones')
    expect(widget.field('Brand').value).to.equal('Sennheiser')
    expect(widget.field('Model').value).to.equal('HD 25')
  })

  it('means headphones where it says headphones, though a phone is in the word', async () => {
    putProduct({ name: 'Wireless headphones' })
    const { widget } = await open()
    expect(widget.text).to.include('Headphones')
  })

  it('may be broken, and then says nothing', async () => {
    const script = document.createElement('script')
    script.type = 'application/ld+json'
    script.textContent = '{ broken'
    document.head.append(script)
    const { widget } = await open()
    expect(widget.buttonNames).to.include('Washing machine')
    script.remove()
  })

  it('is left out where it makes no sense', async () => {
    const { v1, widget } = await open({
      category: 'washing-machine',
      model: 'x'.repeat(500),
      price: '649.00',
      currency: '€',
      'purchased-on': 'last year',
    })
    expect(widget.field('Model').value).to.have.length(80)
    expect(widget.field('Date of purchase').value).to.equal('')
    await widget.presses('Change')
    await sends(widget)
    expect(v1.askedOnce('POST requests').body.item).to.deep.include({
      price: { amount: 64900, currency: 'EUR' },
    })
  })

  it('tells who probably pays, and the server is told so', async () => {
    const { v1, widget } = await open({ category: 'washing-machine', 'purchased-on': dayIn(-100) })
    await widget.says('Probably covered.')
    await widget.types('Date of purchase', dayIn(-2000))
    await widget.says('Probably not covered.')
    await widget.types('Date of purchase', dayIn(-100))
    await widget.says('Probably covered.')
    await widget.presses('Change')
    await toWorkshops(widget)
    expect(v1.askedOnce('GET workshops').query.coverage).to.equal('statutory')
  })
})

describe('the workshop', () => {
  it('is the nearest, unless another one is chosen', async () => {
    const { widget } = await open()
    await toWorkshops(widget)
    expect(widget.chosen).to.deep.equal(['Werkhof Altona', 'Have it collected'])
    expect(widget.text).to.include('4.2 km 11 min')
    await widget.chooses('Elektro Petersen')
    expect(widget.chosen[0]).to.equal('Elektro Petersen')
  })

  it('comes with a sentence that says why it is the first', async () => {
    const why = 'Quickest way to a workshop that repairs Bosch washing machines: 11 min · 4.2 km'
    const { widget } = await open({}, (v1) =>
      v1.answers('GET workshops', { workshops: [aWorkshop({ why }), aWorkshop({ id: '8' })] }),
    )
    await toWorkshops(widget)
    expect(widget.text).to.include(why)
  })

  it('is handed the item only in ways that suit it and the item', async () => {
    const { widget } = await open({}, (v1) =>
      v1.answers('GET workshops', {
        workshops: [aWorkshop({ modes: ['on-site', 'mail-in'] }), aWorkshop({ id: '8', name: 'Nord' })],
      }),
    )
    await toWorkshops(widget)
    expect(widget.answers).to.deep.equal(['Werkhof Altona', 'Nord', 'Have it repaired at home'])
    await widget.chooses('Nord')
    expect(widget.answers.slice(2)).to.deep.equal(['Have it collected', 'Have it repaired at home'])
  })

  it('may be missing: the request is taken all the same', async () => {
    const { v1, widget } = await open({ category: 'phone' }, (v1) =>
      v1.answers('GET workshops', { workshops: [] }),
    )
    await widget.presses('Next')
    await widget.chooses('Something else')
    await widget.presses('Next')
    await widget.types('Town or postcode', 'Altona')
    await widget.presses('Hamburg Germany')
    await widget.says('No workshop is near')
    expect(widget.chosen).to.deep.equal(['Send it by post'])
    await widget.presses('Next')
    await widget.types('Name', 'Ada')
    await widget.types('Phone', '040 123456')
    await widget.types('Address', 'here')
    await widget.presses('Next')
    await widget.ticks()
    await widget.presses('Send')
    expect(v1.askedOnce('POST requests').body.handover).to.deep.equal({ mode: 'mail-in', address: 'here' })
  })

  it('may be a store of the shop that takes the item in, the nearest first', async () => {
    const far = { id: '1', name: 'Volta Nord', address: 'Nordstr. 1', lat: 54, lon: 10 }
    const near = { id: '2', name: 'Volta Mitte', address: 'Mitte 2', lat: 53.55, lon: 9.98 }
    const { v1, widget } = await open({ category: 'phone' }, (v1) =>
      v1.answers('GET config', aConfig({ stores: [far, near] })),
    )
    await widget.presses('Next')
    await widget.chooses('Something else')
    await widget.presses('Next')
    await widget.types('Town or postcode', 'Altona')
    await widget.presses('Hamburg Germany')
    await widget.says('Where to?')
    expect(widget.answers.slice(-3)).to.deep.equal(['Werkhof Altona', 'Volta Mitte', 'Volta Nord'])
    await widget.chooses('Volta Mitte')
    await widget.says('It goes on to Werkhof Altona')
    expect(v1.asked('GET workshops').at(-1)!.query).to.include({ store: '2' })
    expect(widget.answers).not.to.include('Elektro Petersen')
    await widget.chooses('Werkhof Altona')
    expect(widget.answers).to.include('Elektro Petersen')
    v1.answers('GET workshops', {
      workshops: [aWorkshop({ name: 'Radwerk', why: 'The workshop that this shop works with' })],
    })
    await widget.chooses('Volta Nord')
    await widget.says('It goes on to Radwerk The workshop that this shop works with')
    await widget.chooses('Volta Mitte')
    await widget.says('It goes on to Werkhof Altona')
    await widget.presses('Next')
    expect(widget.fields).not.to.include('Address')
    await widget.types('Name', 'Ada')
    await widget.types('Phone', '040 123456')
    await widget.presses('Next')
    expect(widget.text).to.include('Volta Mitte')
    await widget.ticks()
    await widget.presses('Send')
    const { handover } = v1.askedOnce('POST requests').body
    expect(handover).to.include({ mode: 'carry-in', store: '2' })
    expect(handover).not.to.have.property('workshop')
  })

  it('is asked for again by going on, where nobody answered', async () => {
    const { v1, widget } = await open({}, (v1) => v1.loses('GET workshops'))
    await toPlace(widget)
    await widget.types('Town or postcode', 'Altona')
    await widget.presses('Hamburg Germany')
    await widget.says('Not available right now.')
    v1.answers('GET workshops', { workshops: [aWorkshop()] })
    await widget.presses('Next')
    await widget.says('Nearest workshops')
  })
})

describe('a reload', () => {
  it('loses nothing, but asks for consent anew', async () => {
    const first = await open()
    await toReview(first.widget)
    await first.widget.ticks()
    reload()
    const { v1, widget } = await open()
    await widget.reads('Check and send')
    expect(widget.text).to.include('Ada Ahrens')
    await widget.presses('Send')
    expect(widget.alert).to.include('We need this to pass it on.')
    await widget.ticks()
    await widget.presses('Send')
    v1.askedOnce('POST requests')
  })

  it('begins anew on another product’s page, but knows who is asking', async () => {
    const first = await open({ category: 'washing-machine', model: 'Serie 6' })
    await first.widget.presses('Change')
    await toReview(first.widget)
    reload()
    const { widget } = await open({ category: 'phone', model: 'A52' })
    expect(widget.title).to.equal('What needs repair?')
    expect(widget.field('Model').value).to.equal('A52')
    await widget.presses('Next')
    await widget.chooses('Something else')
    await widget.presses('Next')
    await widget.says('Nearest workshops')
    await widget.presses('Next')
    expect(widget.field('Name').value).to.equal('Ada Ahrens')
  })

  it('asks again for an item that the shop no longer repairs', async () => {
    const first = await open()
    await toReview(first.widget)
    reload()
    const others = aConfig().categories.filter(({ code }) => code !== 'washing-machine')
    const { widget } = await open({}, (v1) => v1.answers('GET config', aConfig({ categories: others })))
    expect(widget.title).to.equal('What needs repair?')
    expect(widget.buttonNames).to.include('Phone')
  })

  it('begins anew once the request is sent', async () => {
    const first = await open()
    await sends(first.widget)
    await first.widget.reads('Werkhof Altona visits you')
    reload()
    const { widget } = await open()
    expect(widget.buttonNames).to.include('Washing machine')
  })

  it('begins anew where the browser keeps nothing, and all else works', async () => {
    const { getItem, setItem } = Storage.prototype
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    try {
      const { v1, widget } = await open()
      await sends(widget)
      v1.askedOnce('POST requests')
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem })
    }
  })
})
