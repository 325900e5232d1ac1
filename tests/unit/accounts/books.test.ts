// What the office keeps of merchants and workshops: keys that open nothing when stolen, and books that dispatch follows at once.
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { MerchantInput } from '../../../server/accounts/merchants'
import {
  changeMerchant,
  changeStore,
  closeStore,
  makeMerchant,
  MerchantInput as MerchantSchema,
  openStore,
  rotateSecret,
  secretMark,
} from '../../../server/accounts/merchants'
import { toOrigin } from '../../../server/accounts/origin'
import { peopleAt } from '../../../server/accounts/people'
import { changeWorkshop, makeWorkshop, skillsAt } from '../../../server/accounts/workshops'
import { parse } from '../../../shared/parse'
import type { WorkshopInput } from '../../../shared/workshop'
import { WorkshopInput as WorkshopSchema } from '../../../shared/workshop'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { addMerchant, addWorkshop, JAKARTA, OFFICE_HOURS } from '../../harness/network'

let bengkel: TestBengkel

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(opened.close)
})

const merchantInput = (more: Partial<MerchantInput> = {}) =>
  parse(MerchantSchema, {
    name: 'Toko Elektronik Nusantara',
    country: 'ID',
    language: 'id',
    currency: 'IDR',
    origins: ['https://toko.example'],
    accent: '#0a5ad4',
    privacyUrl: 'https://toko.example/privacy',
    warrantyDays: 90,
    noFaultFee: null,
    active: true,
    ...more,
  })

const workshopInput = (more: Partial<WorkshopInput> = {}) =>
  parse(WorkshopSchema, {
    name: 'Menteng Service Center',
    email: 'Menteng@Workshops.example',
    address: 'Jl. Menteng Raya 21, Jakarta',
    country: 'ID',
    ...JAKARTA,
    timeZone: 'Asia/Jakarta',
    language: 'id',
    hours: OFFICE_HOURS,
    skills: [{ category: 'phone', brands: ['Samsung', 'samsung', 'Oppo'] }, { category: 'laptop' }],
    modes: ['carry-in', 'mail-in'],
    agreement: ['carry-in', 'on-site'],
    reachM: 20_000,
    capacity: 8,
    usualDays: 3,
    active: true,
    merchants: [],
    ...more,
  })

const count = async (table: string) =>
  (await bengkel.store.readOne<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n

describe('a merchant', () => {
  it('gets a key for its pages, and a secret of which only a hash is kept', async () => {
    const { id, key, secret } = await makeMerchant(bengkel, merchantInput(), 'form')
    expect(await makeMerchant(bengkel, merchantInput(), 'form')).toEqual({ id, key, secret: null })
    expect(key).toMatch(/^pk_[0-9a-hjkmnp-tv-z]{24}$/)
    expect(secret).toMatch(/^sk_[0-9a-hjkmnp-tv-z]{52}$/)
    const row = await bengkel.store.readOne<object>('SELECT * FROM merchants')
    expect(JSON.stringify(row)).not.toContain(secret!.slice(3))
    const { merchantByKey } = await bengkel.directory.current()
    expect(merchantByKey.get(key)).toMatchObject({ id, origins: ['https://toko.example'], active: true })
  })

  it('is known as it was changed, at once and under the same key', async () => {
    const { id, key } = await makeMerchant(bengkel, merchantInput(), 'form')
    await changeMerchant(bengkel, id, merchantInput({ name: 'Nusantara', noFaultFee: 5_000_000 }))
    const { merchants } = await bengkel.directory.current()
    expect(merchants.get(id)).toMatchObject({ key, name: 'Nusantara', noFaultFee: 5_000_000 })
    await expect(changeMerchant(bengkel, 99, merchantInput())).rejects.toMatchObject({
      code: 'merchant-unknown',
    })
  })

  it('has one secret at a time', async () => {
    const { id, secret } = await makeMerchant(bengkel, merchantInput(), 'form')
    const before = await bengkel.store.readOne('SELECT secret_hash FROM merchants')
    const mark = await secretMark(bengkel, id)
    expect((await rotateSecret(bengkel, id, mark)).secret).not.toBe(secret)
    await expect(rotateSecret(bengkel, id, mark)).rejects.toMatchObject({ code: 'version-stale' })
    expect(await bengkel.store.readOne('SELECT secret_hash FROM merchants')).not.toEqual(before)
  })

  it('has counters that open and close', async () => {
    const { id } = await makeMerchant(bengkel, merchantInput(), 'form')
    const place = { address: 'Jl. Sudirman 1', country: 'ID', ...JAKARTA }
    const counter = { name: 'Sudirman', ...place, usualWorkshop: null }
    const store = await openStore(bengkel, id, counter, 'store')
    expect((await bengkel.directory.current()).stores.get(store)).toMatchObject({ merchant: id, ...counter })
    expect(await openStore(bengkel, id, counter, 'store')).toBe(store)
    await closeStore(bengkel, store)
    expect((await bengkel.directory.current()).stores.has(store)).toBe(false)
    await expect(closeStore(bengkel, store)).rejects.toMatchObject({ code: 'store-unknown' })
    await expect(openStore(bengkel, 99, counter, 'other')).rejects.toMatchObject({ code: 'merchant-unknown' })
  })

  it('has counters that move, and usually ship to a workshop of its own network', async () => {
    const { id } = await makeMerchant(bengkel, merchantInput(), 'form')
    const ours = await addWorkshop(bengkel, { merchants: [id] })
    const others = await addWorkshop(bengkel, { merchants: [await addMerchant(bengkel)] })
    const place = { name: 'Sudirman', address: 'Jl. Sudirman 1', country: 'ID', ...JAKARTA }
    const store = await openStore(bengkel, id, { ...place, usualWorkshop: null }, 'store')
    const moved = { ...place, name: 'Thamrin', lat: -6.19, usualWorkshop: ours }
    await changeStore(bengkel, { id: store, merchant: id }, moved)
    expect((await bengkel.directory.current()).stores.get(store)).toMatchObject(moved)
    const foreign = { ...place, usualWorkshop: others }
    const unknown = { code: 'workshop-unknown', more: { field: 'usualWorkshop' } }
    await expect(changeStore(bengkel, { id: store, merchant: id }, foreign)).rejects.toMatchObject(unknown)
    await expect(openStore(bengkel, id, foreign, 'other')).rejects.toMatchObject(unknown)
    await closeStore(bengkel, store)
    await expect(changeStore(bengkel, { id: store, merchant: id }, moved)).rejects.toMatchObject({
      code: 'store-unknown',
    })
  })

  it('names each field that is wrong', () => {
    const wrong = { origins: ['http://shop.example'], accent: 'blue', currency: 'ABC', warrantyDays: -1 }
    expect(() => merchantInput(wrong)).toThrow(
      expect.objectContaining({
        more: {
          fields: [
            { field: 'currency', code: 'currency-invalid' },
            { field: 'origins.0', code: 'field-invalid' },
            { field: 'accent', code: 'field-invalid' },
            { field: 'warrantyDays', code: 'field-invalid' },
          ],
        },
      }),
    )
  })
})

describe('an origin', () => {
  it.each([
    ['https://shop.example', 'https://shop.example'],
    ['shop.example', 'https://shop.example'],
    [' HTTPS://Shop.Example:443/products?x=1#y ', 'https://shop.example'],
    ['https://shop.example:8443/', 'https://shop.example:8443'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
    ['localhost:8788', 'http://localhost:8788'],
    ['http://shop.localhost:8788/', 'http://shop.localhost:8788'],
  ])('is what a browser sends for %s', (typed, origin) => {
    expect(toOrigin(typed)).toBe(origin)
  })

  it.each([
    '',
    'shop',
    'http://shop.example',
    'https://*.shop.example',
    'https://user:word@shop.example',
    'ftp://shop.example',
    'javascript:alert(1)',
    'http://localhost.shop.example',
    'null',
  ])('is not made of %j', (typed) => {
    expect(toOrigin(typed)).toBe(null)
  })
})

describe('a workshop', () => {
  it('takes part at once, and its address signs in and is told', async () => {
    const { id: merchant } = await makeMerchant(bengkel, merchantInput(), 'form')
    const id = await makeWorkshop(bengkel, workshopInput({ merchants: [merchant] }), 'form')
    const workshop = (await bengkel.directory.current()).workshops.get(id)!
    expect(workshop).toMatchObject({ email: 'menteng@workshops.example', agreement: ['carry-in'], load: 0 })
    expect([...workshop.merchants]).toEqual([merchant])
    expect(workshop.skills.get('phone')).toEqual(['samsung', 'oppo'])
    expect(await peopleAt(bengkel, { workshop: id })).toMatchObject([{ email: 'menteng@workshops.example' }])
    const notices = await bengkel.store.read('SELECT email, template, language FROM notices')
    expect(notices).toEqual([{ email: 'menteng@workshops.example', template: 'invitation', language: 'id' }])
  })

  it('is not made at all where somebody has its address already', async () => {
    const first = await makeWorkshop(bengkel, workshopInput(), 'form')
    await expect(makeWorkshop(bengkel, workshopInput({ name: 'Another' }), 'other')).rejects.toMatchObject({
      code: 'email-taken',
      more: { field: 'email' },
    })
    expect(await makeWorkshop(bengkel, workshopInput(), 'form')).toBe(first)
    expect([await count('workshops'), await count('people'), await count('notices')]).toEqual([1, 1, 1])
    expect(await skillsAt(bengkel, first)).toEqual([
      { category: 'laptop', brands: [] },
      { category: 'phone', brands: ['Samsung', 'Oppo'] },
    ])
  })

  it('can do what it was changed to do, and no more', async () => {
    const { id: merchant } = await makeMerchant(bengkel, merchantInput(), 'form')
    const id = await makeWorkshop(bengkel, workshopInput({ merchants: [merchant] }), 'form')
    await changeWorkshop(bengkel, id, workshopInput({ skills: [{ category: 'shoes' }], capacity: 2 }))
    const workshop = (await bengkel.directory.current()).workshops.get(id)!
    expect([...workshop.skills.keys()]).toEqual(['shoes'])
    expect([...workshop.merchants]).toEqual([])
    expect(workshop.capacity).toBe(2)
    expect(await count('people')).toBe(1)
  })

  it('serves merchants that there are', async () => {
    await expect(makeWorkshop(bengkel, workshopInput({ merchants: [7] }), 'form')).rejects.toMatchObject({
      code: 'merchant-unknown',
    })
    await expect(changeWorkshop(bengkel, 7, workshopInput())).rejects.toMatchObject({
      code: 'workshop-unknown',
    })
    expect(await count('workshops')).toBe(0)
  })
})
