// Photos of an item's condition: added by whoever takes it in, as safe as a shopper's, seen by all who have to do with it.
import sharp from 'sharp'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../server/http/app'
import { forgetUnattached, keepPhoto } from '../../../server/intake/photo'
import type { Job } from '../../../server/jobs/job'
import { jobByCode } from '../../../server/jobs/job'
import { sharpImages } from '../../../server/ports/node/images'
import { catalog } from '../../../shared/catalog'
import type { StatusView } from '../../../shared/status'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { ask, eventsOf, jobIn, now } from '../../harness/jobs'
import { addMerchant, addPerson, addStore, addWorkshop } from '../../harness/network'
import { memoryBlobs, picture, telltale } from '../../harness/photos'
import { appDeps, readable, visitor, type Visitor } from '../../harness/visitor'

const SARI = 'sari@menteng.example'
const DEWI = 'dewi@store.example'
const RINA = 'rina@office.example'

let bengkel: TestBengkel
let blobs: ReturnType<typeof memoryBlobs>
let merchant: number

beforeEach(async () => {
  blobs = memoryBlobs()
  bengkel = await openBengkel({ photos: { blobs, images: sharpImages } })
  onTestFinished(() => bengkel.close())
  merchant = await addMerchant(bengkel)
  const workshop = await addWorkshop(bengkel, { merchants: [merchant] })
  await addPerson(bengkel, { email: SARI, name: 'Sari', workshop })
  const store = await addStore(bengkel, { merchant })
  await addPerson(bengkel, { email: DEWI, name: 'Dewi', store })
  await addPerson(bengkel, { email: RINA, name: 'Rina' })
})

async function signedIn(email: string): Promise<Visitor> {
  const person = visitor(bengkel)
  await person.signIn(email)
  return person
}

const pageOf = ({ id }: Pick<Job, 'id'>, role = 'workshop') => `/${role}/jobs/${bengkel.codes.of(id)}`
const fileOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' })
const photo = async () => fileOf(await telltale(300, 200).jpeg().toBuffer())
const give = (person: Visitor, job: Job, action: string, photos: Blob[], role = 'workshop') =>
  person.fill(pageOf(job, role), `${pageOf(job, role)}/${action}`, { photos })

async function asCustomer(job: Job) {
  const app = createApp(appDeps(bengkel))
  const path = `/v1/jobs/${bengkel.tokens.of(job.id, job.epoch)}`
  const { photos, problem } = (await (await app.request(path)).json()) as StatusView
  return { photos, problem, open: (id: string) => app.request(`${path}/photos/${id}`) }
}

it('come with the taking in and later, without what they tell of their maker, and all concerned see them', async () => {
  const { id } = await keepPhoto(bengkel, merchant, await picture(30, 30).png().toBuffer())
  const job = await ask(bengkel, merchant, { problem: { photos: [id] } })
  const sari = await signedIn(SARI)
  await give(sari, job, 'take-in', [await photo(), await photo()])
  expect((await now(bengkel, job)).status).toBe('received')
  const { html } = await give(sari, job, 'photos', [await photo()])
  expect(readable(html)).toContain('The photos are kept.')

  const { photos, problem, open } = await asCustomer(job)
  expect(photos).toHaveLength(3)
  expect(problem.photos).toEqual([id])
  for (const one of [id, ...photos]) {
    const shown = await open(one)
    expect(shown.status).toBe(200)
    expect(shown.headers.get('Content-Type')).toBe('image/webp')
    expect(shown.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(shown.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
    expect(shown.headers.get('Cache-Control')).toContain('private')
    expect((await sharp(blobs.kept.get(one)).metadata()).exif).toBeUndefined()
  }
  const rina = await signedIn(RINA)
  for (const [person, role] of [
    [sari, 'workshop'],
    [rina, 'office'],
  ] as const) {
    const page = await person.get(pageOf(job, role))
    for (const one of photos) expect(page.html).toContain(`${pageOf(job, role)}/photos/${one}`)
    expect((await person.get(`${pageOf(job, role)}/photos/${photos[0]}`)).headers.get('Content-Type')).toBe(
      'image/webp',
    )
  }
  bengkel.clock.move(48 * 3_600_000)
  expect(await forgetUnattached(bengkel)).toBe(0)
})

it('come with what a store books in, and later from its page', async () => {
  const dewi = await signedIn(DEWI)
  const form = {
    'item.category': 'phone',
    'problem.symptom': Object.keys(catalog.phone.symptoms)[0]!,
    'contact.name': 'Putri',
    'contact.phone': '+62 813 9876 5432',
    'contact.language': 'id',
    photos: [await photo()],
  }
  const { at } = await dewi.fill('/store/book-in?category=phone', '/store/book-in', form)
  const job = await jobByCode(bengkel, /jobs\/(BK-[^/]+)/.exec(at)![1]!)
  const { html } = await give(dewi, job, 'photos', [await photo()], 'store')
  const { photos } = await asCustomer(job)
  expect(photos).toHaveLength(2)
  for (const one of photos) expect(html).toContain(`${pageOf(job, 'store')}/photos/${one}`)
  expect((await dewi.get(`${pageOf(job, 'store')}/photos/${photos[0]}`)).status).toBe(200)
})

it('that are none, too many or chosen by mistake not at all are told at their field, and nothing is taken in', async () => {
  const job = await jobIn('booked', bengkel, merchant)
  const sari = await signedIn(SARI)
  const none = fileOf(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  const refused = await give(sari, job, 'take-in', [await photo(), none])
  expect(refused.status).toBe(415)
  expect(refused.html).toContain('id="f-photos-wrong"')
  expect(readable(refused.html)).toContain('One of the files is no photo that we can read.')
  expect((await now(bengkel, job)).status).toBe('booked')
  const many = await Promise.all(Array.from({ length: 7 }, photo))
  const tooMany = await give(sari, job, 'take-in', many)
  expect(tooMany.html).toContain('id="f-photos-wrong"')
  expect(readable(tooMany.html)).toContain('These are too many photos.')
  expect((await give(sari, job, 'take-in', [fileOf(new Uint8Array())])).status).toBe(200)
  expect((await give(sari, job, 'photos', [fileOf(new Uint8Array())])).html).toContain(
    'id="f-photos-photos-wrong"',
  )
  expect((await asCustomer(job)).photos).toEqual([])
})

it('sent twice with one form are there once; the others are forgotten', async () => {
  const job = await jobIn('received', bengkel, merchant)
  const sari = await signedIn(SARI)
  const form = { command: 'twice', version: String(job.version), photos: [await photo()] }
  await sari.post(`${pageOf(job)}/photos`, form)
  await sari.post(`${pageOf(job)}/photos`, form)
  expect((await asCustomer(job)).photos).toHaveLength(1)
  expect((await eventsOf(bengkel, job.id)).filter(({ type }) => type === 'photos')).toHaveLength(1)
  bengkel.clock.move(48 * 3_600_000)
  expect(await forgetUnattached(bengkel)).toBe(1)
})

it('are another workshop’s only if the job is', async () => {
  const other = await addWorkshop(bengkel, { merchants: [merchant] })
  await addPerson(bengkel, { email: 'agus@other.example', name: 'Agus', workshop: other })
  const job = await jobIn('received', bengkel, merchant)
  const sari = await signedIn(SARI)
  await give(sari, job, 'photos', [await photo()])
  const [one] = (await asCustomer(job)).photos
  const agus = await signedIn('agus@other.example')
  expect((await agus.get(`${pageOf(job)}/photos/${one}`)).status).toBe(404)
  const sent = { command: 'x', version: '1', photos: [await photo()] }
  expect((await agus.post(`${pageOf(job)}/photos`, sent)).status).toBe(404)
  expect(await asCustomer(await jobIn('received', bengkel, merchant))).toMatchObject({ photos: [] })
})
