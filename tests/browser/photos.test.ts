import { expect, waitUntil } from '@open-wc/testing'
import { aConfig } from './harness/answers'
import { open, reload, type Page } from './harness/widget'

/** A picture as a phone takes it: large, and of one colour. */
async function aPhoto(width = 3000, height = 1500): Promise<File> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#c33'
  pen.fillRect(0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new File([blob!], 'photo.png', { type: 'image/png' })
}

const notAPhoto = () => new File(['this is text'], 'text.png', { type: 'image/png' })

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
    const sent = await createImageBitmap(body.blob as Blob)
    expect((body.blob as Blob).type).to.equal('image/jpeg')
    expect([sent.width, sent.height]).to.deep.equal([2048, 1024])
  })

  it('are small ones as they are', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(await aPhoto(400, 300))
    await widget.hears('Photo added')
    const sent = await createImageBitmap(v1.askedOnce('POST photos').body.blob as Blob)
    expect([sent.width, sent.height]).to.deep.equal([400, 300])
  })

  it('go with the request', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(await aPhoto(40, 40), await aPhoto(40, 40))
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
    const picture = widget.root.querySelector('canvas')!
    expect(picture.getAttribute('aria-label')).to.equal('Photo 1')
    await widget.presses('Remove Photo 1')
    expect(widget.root.querySelector('canvas')).to.equal(null)
  })

  it('are refused where the browser cannot read them', async () => {
    const { v1, widget } = await atPhotos()
    await widget.adds(notAPhoto())
    await widget.says('This is not a photo that we can read.')
    expect(widget.buttonNames).not.to.include('Try again')
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
    await widget.presses('Try again')
    await widget.hears('Photo added')
    expect(widget.text).not.to.include('Not available right now.')
  })

  it('are as many as the shop allows', async () => {
    const { v1, widget } = await atPhotos()
    const photo = await aPhoto(40, 40)
    await widget.adds(photo, photo, photo, photo)
    await widget.says('That is as many photos as fit.')
    await waitUntil(() => v1.asked('POST photos').length === 3)
    await waitUntil(() => !widget.root.querySelector('input[type=file]'), 'no more can be added')
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
