// Photos: whatever is uploaded is decoded and made anew, and only what is a picture is kept.
import sharp from 'sharp'
import { expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../server/http/app'
import { forgetUnattached } from '../../../server/intake/photo'
import { sharpImages } from '../../../server/ports/node/images'
import type { ProblemBody } from '../../../shared/problem'
import type { RequestTaken } from '../../../shared/request'
import type { StatusView } from '../../../shared/status'
import { openBengkel } from '../../harness/bengkel'
import { addMerchant, addWorkshop } from '../../harness/network'
import { memoryBlobs, picture, telltale } from '../../harness/photos'
import { repairRequest } from '../../harness/request'

const KEY = 'pk_shop'

async function open() {
  const blobs = memoryBlobs()
  const bengkel = await openBengkel({ photos: { blobs, images: sharpImages } })
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel, { key: KEY })
  await addWorkshop(bengkel, { merchants: [merchant] })
  const app = createApp({ bengkel, places: null, assets: new Map(), trustedHops: 0, mailbox: false })
  const upload = (body: Uint8Array) =>
    app.request(`/v1/photos?merchant=${KEY}`, { method: 'POST', body: new Uint8Array(body) })
  return { bengkel, blobs, app, upload }
}

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as ProblemBody).type
}

/** What an upload was refused as; the field is the photo, whatever is wrong with it. */
async function refusalOf(response: Response): Promise<string> {
  const { type, field } = (await response.json()) as ProblemBody
  expect(field).toBe('photo')
  return type
}

it('a photo is re-encoded without where it was taken, and shown with its repair only', async () => {
  const { app, blobs, upload } = await open()
  const jpeg = await telltale(3000, 1500).jpeg().toBuffer()
  const response = await upload(jpeg)
  expect(response.status).toBe(201)
  const { id } = (await response.json()) as { id: string }
  const meta = await sharp(blobs.kept.get(id)).metadata()
  expect(meta).toMatchObject({ format: 'webp', width: 2048, height: 1024 })
  expect(meta.exif).toBeUndefined()

  const taken = await app.request('/v1/requests', {
    method: 'POST',
    headers: { 'Idempotency-Key': 'with photo' },
    body: JSON.stringify(repairRequest(KEY, { problem: { photos: [id] } })),
  })
  const { token } = (await taken.json()) as RequestTaken
  const shown = await app.request(`/v1/jobs/${token}/photos/${id}`)
  expect(shown.headers.get('Content-Type')).toBe('image/webp')
  expect(shown.headers.get('X-Content-Type-Options')).toBe('nosniff')
  const twice = await app.request('/v1/requests', {
    method: 'POST',
    headers: { 'Idempotency-Key': 'another with the same photo' },
    body: JSON.stringify(repairRequest(KEY, { problem: { photos: [id] } })),
  })
  expect(await codeOf(twice)).toBe('urn:bengkel:problem:photo-unknown')
})

it('what is no raster picture, or too large, is refused and not kept', async () => {
  const { upload, blobs } = await open()
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  expect(await refusalOf(await upload(svg))).toBe('urn:bengkel:problem:photo-unreadable')
  expect(await refusalOf(await upload(new Uint8Array([1, 2, 3])))).toBe(
    'urn:bengkel:problem:photo-unreadable',
  )
  expect(await refusalOf(await upload(new Uint8Array()))).toBe('urn:bengkel:problem:photo-unreadable')
  const cut = (await picture(400, 400).jpeg().toBuffer()).subarray(0, 300)
  expect(await refusalOf(await upload(cut))).toBe('urn:bengkel:problem:photo-unreadable')
  const huge = await picture(8000, 6000).png().toBuffer()
  expect(await refusalOf(await upload(huge))).toBe('urn:bengkel:problem:photo-too-large')
  expect(await refusalOf(await upload(new Uint8Array(10_000_001)))).toBe(
    'urn:bengkel:problem:photo-too-large',
  )
  expect(blobs.kept.size).toBe(0)
})

it('a photo that no request named is forgotten after a day', async () => {
  const { bengkel, blobs, upload } = await open()
  await upload(await picture(40, 40).png().toBuffer())
  bengkel.clock.move(23 * 3_600_000)
  expect(await forgetUnattached(bengkel)).toBe(0)
  bengkel.clock.move(2 * 3_600_000)
  expect(await forgetUnattached(bengkel)).toBe(1)
  expect(blobs.kept.size).toBe(0)
})

it('photos go with a message, are shown with it, and are nobody else’s from then on', async () => {
  const { app, bengkel, upload } = await open()
  const idOf = async () => {
    const response = await upload(await picture(30, 20).png().toBuffer())
    return ((await response.json()) as { id: string }).id
  }
  const taken = await app.request('/v1/requests', {
    method: 'POST',
    headers: { 'Idempotency-Key': 'without photo' },
    body: JSON.stringify(repairRequest(KEY)),
  })
  const { token } = (await taken.json()) as RequestTaken
  const write = (key: string, body: object) =>
    app.request(`/v1/jobs/${token}/messages`, {
      method: 'POST',
      headers: { 'Idempotency-Key': key },
      body: JSON.stringify(body),
    })
  const id = await idOf()
  for (const _ of ['first', 'again under the same key']) {
    const sent = await write('with photo', { photos: [id] })
    expect(sent.status).toBe(200)
    expect(((await sent.json()) as StatusView).messages).toMatchObject([
      { from: 'customer', text: '', photos: [id] },
    ])
  }
  expect((await app.request(`/v1/jobs/${token}/photos/${id}`)).status).toBe(200)
  expect(
    await forgetUnattached({ ...bengkel, clock: { now: () => bengkel.clock.now() + 2 * 86_400_000 } }),
  ).toBe(0)

  expect(await codeOf(await write('another', { text: 'Look', photos: [id] }))).toMatch(/photo-unknown$/)
  expect(await codeOf(await write('nothing', { text: ' ' }))).toMatch(/text-missing$|request-invalid$/)
  const many = Array.from({ length: 7 }, (_, nth) => `photo-${nth}`)
  expect(await codeOf(await write('many', { photos: many }))).toMatch(/photo-too-many$|request-invalid$/)
})
