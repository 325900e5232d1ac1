import { expect, waitUntil } from '@open-wc/testing'
import { aConfig } from './harness/answers'
import { aHeavyPhoto, aPhoto, aTurnedPhoto, notAPhoto } from './harness/photos'
import { open, reload, type Page } from './harness/widget'

const sizeOf = async (blob: unknown) => {
  const { width, height } = await createImageBitmap(blob as Blob)
  return [width, height]
}

/** What the browser tells of a photo that is pasted; Firefox takes no data from where a script has made them before. */
function pasteOf(photo: File): ClipboardEvent {
  const clipboardData = new DataTransfer()
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    composed: true,
    cancelable: true,
  })
  event.clipboardData!.items.add(photo)
  return event
}

async function atPhotos(prepare?: (v1: Page['v1']) => void): Promise<Page> {
  const page = await open({ category: 'phone' }, prepare)
  await page.widget.presses('Next')
  return page
}

describe('photos', () => {
  it('are shrunk before they are sent, as JPEG', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(await aPhoto())
    await widget.hears('Photo added')
    const { query, body } = v1.askedOnce('POST photos')
    expect(query).to.deep.equal({ merchant: 'pk_test', language: 'en' })
    expect((body.blob as Blob).type).to.equal('image/jpeg')
    expect(await sizeOf(body.blob)).to.deep.equal([2048, 1024])
  })

  it('are shrunk without a bitmap where they are huge, which phones have no memory for', async () => {
    const photo = await aHeavyPhoto()
    const { v1, widget } = await atPhotos()
    const real = window.createImageBitmap
    window.createImageBitmap = () => Promise.reject(new Error('out of memory'))
    await widget.adds(photo)
    await waitUntil(() => v1.asked('POST photos').length === 1, 'it is sent', { timeout: 8000 })
    window.createImageBitmap = real
    const blob = v1.askedOnce('POST photos').body.blob as Blob
    expect(await sizeOf(blob)).to.deep.equal([2048, 1536])
    expect(blob.size).to.be.below(10_000_000)
  })

  it('are read as an image where the browser makes no bitmap of them', async () => {
    const { v1, widget } = await atPhotos()
    const real = window.createImageBitmap
    window.createImageBitmap = () => Promise.reject(new TypeError('imageOrientation'))
    await widget.adds(await aPhoto(40, 30))
    await widget.hears('Photo added')
    window.createImageBitmap = real
    expect(await sizeOf(v1.askedOnce('POST photos').body.blob)).to.deep.equal([40, 30])
  })

  it('stand upright, however the phone was held', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(await aTurnedPhoto(400, 300))
    await widget.hears('Photo added')
    expect(await sizeOf(v1.askedOnce('POST photos').body.blob)).to.deep.equal([300, 400])
  })

  it('are small ones as they are', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(await aPhoto(400, 300))
    await widget.hears('Photo added')
    expect(await sizeOf(v1.askedOnce('POST photos').body.blob)).to.deep.equal([400, 300])
  })

  it('go with the request', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(await aPhoto(40, 40), await aPhoto(40, 40, 'other.png'))
    await waitUntil(() => v1.asked('POST photos').length === 2)
    await widget.chooses('Something else')
    await widget.presses('Next')
    await widget.types('Town or postcode', 'Altona')
    await widget.presses('Hamburg Germany')
    await widget.presses('Next')
    await widget.types('Name', 'Ada')
    await widget.types('Phone', '040 123456')
    await widget.presses('Next')
    await widget.says('Photos: 2')
    await widget.ticks()
    await widget.presses('Send')
    await widget.reads('Werkhof Altona visits you')
    expect(v1.askedOnce('POST requests').body.problem).to.deep.equal({
      symptom: 'other',
      photos: ['photo-1', 'photo-2'],
    })
  }).timeout(15_000)

  it('have a picture, a name and a way out', async () => {
    const { widget } = await atPhotos()
    await widget.adds(await aPhoto(40, 40))
    await widget.hears('Photo added')
    await widget.says('Photo 1 photo.png')
    expect(widget.root.querySelector('[role=listitem] canvas')).not.to.equal(null)
    await widget.presses('Remove Photo 1')
    expect(widget.root.querySelector('[role=listitem]')).to.equal(null)
    expect(widget.root.activeElement!.id).to.equal('problem.photos')
  })

  it('hand the focus on to the next one when one is removed', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(await aPhoto(40, 40, 'one.png'), await aPhoto(40, 40, 'two.png'))
    await waitUntil(() => v1.asked('POST photos').length === 2)
    await widget.hears('Photo added')
    await widget.presses('Remove Photo 1')
    expect(widget.focused).to.equal('Remove Photo 1')
    await widget.says('Photo 1 two.png')
  })

  it('are refused where the browser cannot read them', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(notAPhoto())
    await widget.says('This is not a photo that we can read.')
    expect(widget.buttonNames).not.to.include('Try again')
    expect(v1.asked('POST photos')).to.deep.equal([])
    expect(widget.heard).to.match(/^Photo 1: This is not a photo/)
  })

  for (const [what, file, said] of [
    [
      'HEIC that the browser cannot read',
      new File(['ftypheic'], 'IMG_1.HEIC'),
      'This browser cannot read HEIC',
    ],
    ['a document', new File(['%PDF-1.7'], 'bill.pdf', { type: 'application/pdf' }), 'This is not a photo'],
    ['nothing, as what is still in the cloud', new File([], 'cloud.jpg'), 'This file is empty.'],
  ] as const) {
    it(`are told what to do instead where they are ${what}`, async () => {
      const { v1, widget } = await atPhotos()
      await widget.adds(file)
      await widget.says(said)
      expect(v1.asked('POST photos')).to.deep.equal([])
    })
  }

  it('are there once, however often they are added', async () => {
    const { v1, widget } = await atPhotos()
    const photo = await aPhoto(40, 40)
    await widget.adds(photo, photo)
    await widget.says('This photo is there already.')
    await widget.hears('Photo added')
    expect(v1.asked('POST photos')).to.have.length(1)
  })

  it('may be dropped on the form and pasted into it', async () => {
    const { v1, widget } = await atPhotos()
    await widget.says('Add photos')
    const dropped = new DataTransfer()
    dropped.items.add(await aPhoto(40, 40, 'dropped.png'))
    const over = new DragEvent('dragover', { dataTransfer: dropped, bubbles: true, cancelable: true })
    widget.root.querySelector('form')!.dispatchEvent(new DragEvent('drop', { bubbles: true, composed: true }))
    widget.element.dispatchEvent(over)
    expect(over.defaultPrevented, 'the page does not open the file').to.equal(true)
    widget.element.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }))
    widget.field('In your own words').dispatchEvent(pasteOf(await aPhoto(40, 40, 'pasted.png')))
    await waitUntil(() => v1.asked('POST photos').length === 2)
    await widget.says('pasted.png')
  })

  it('are not taken from what is pasted elsewhere, such as where the photo of a type plate is folded away', async () => {
    const { v1, widget } = await atPhotos()
    await widget.says('Add photos')
    await widget.presses('Back')
    await widget.says('Where is the serial number?')
    const paste = pasteOf(await aPhoto(40, 40))
    widget.element.dispatchEvent(paste)
    expect(paste.defaultPrevented, 'it is left to the page').to.equal(false)
    await widget.settles()
    expect(v1.asked('POST photos')).to.deep.equal([])
  })

  it('are refused where the server cannot take them, in our words', async () => {
    const { widget } = await atPhotos((v1) => v1.refuses('POST photos', 'photo-too-large'))
    await widget.adds(await aPhoto(40, 40))
    await widget.says('This photo is too large.')
  })

  it('are tried again where nobody answered', async () => {
    const { v1, widget } = await atPhotos((v1) => v1.loses('POST photos'))
    await widget.adds(await aPhoto(40, 40))
    await widget.says('Not available right now.')
    v1.answers('POST photos', { id: 'late' })
    await widget.presses('Try again Photo 1')
    await widget.hears('Photo added')
    expect(widget.text).not.to.include('Not available right now.')
  })

  it('are tried again by themselves when the network is back', async () => {
    const { v1, widget } = await atPhotos((v1) => v1.refuses('POST photos', 'rate-limited'))
    await widget.adds(await aPhoto(40, 40))
    await widget.says('Not available right now.')
    v1.answers('POST photos', { id: 'late' })
    dispatchEvent(new Event('online'))
    await widget.hears('Photo added')
  })

  it('are no longer sent once they are removed', async () => {
    const { v1, widget } = await atPhotos((v1) => v1.keepsWaiting('POST photos'))
    await widget.adds(await aPhoto(40, 40, 'one.png'), await aPhoto(40, 40, 'two.png'))
    await waitUntil(() => v1.asked('POST photos').length === 1)
    expect(widget.root.querySelector('progress')!.getAttribute('aria-label')).to.equal('Photo 1: Sending')
    v1.answers('POST photos', { id: 'two' })
    await widget.presses('Remove Photo 1')
    await widget.hears('Photo added')
    await widget.says('Photo 1 two.png')
    expect(widget.text).not.to.include('one.png')
  })

  it('are as many as the shop allows', async () => {
    const { v1, widget } = await atPhotos()
    const photos = await Promise.all([1, 2, 3, 4].map((n) => aPhoto(40, 40, `${n}.png`)))
    await widget.adds(...photos)
    await widget.says('That is as many photos as fit.')
    await waitUntil(() => v1.asked('POST photos').length === 3)
    await widget.says('3.png')
    expect(widget.text).not.to.include('4.png')
  })

  it('of the type plate stand in for the serial number', async () => {
    const { v1, widget } = await open({ category: 'washing-machine' })
    await widget.says('Where is the serial number?')
    widget.root.querySelector('summary')!.click()
    await widget.says('On the type plate: open the door')
    await widget.says('Photo of the type plate')
    await widget.adds(await aPhoto(40, 40, 'plate.png'))
    await waitUntil(() => v1.asked('POST photos').length === 1)
    await widget.hears('Photo added')
    await widget.presses('Next')
    await widget.says('Photo 1 plate.png')
  })

  it('are not asked for where the shop takes none', async () => {
    const limits = { photos: 0, photoBytes: 0, descriptionChars: 2000 }
    const { widget } = await atPhotos((v1) => v1.answers('GET config', aConfig({ limits })))
    expect(widget.root.querySelector('input[type=file]')).to.equal(null)
  })

  it('outlive a reload', async () => {
    const first = await atPhotos()
    await first.widget.adds(await aPhoto(40, 40))
    await first.widget.hears('Photo added')
    reload()
    const { widget } = await open({ category: 'phone' })
    await widget.says('Photo 1')
  })
})
