import { jobById } from '../../../server/jobs/job'
import { expect, it, onTestFinished } from 'vitest'
import { changeContact, correct } from '../../../server/jobs/add'
import { searchJobs } from '../../../server/jobs/search'
import { takeIn } from '../../../server/jobs/take-in'
import type { TestBengkel } from '../../harness/bengkel'
import { openBengkel } from '../../harness/bengkel'
import { ask, by } from '../../harness/jobs'
import { addMerchant, addWorkshop } from '../../harness/network'
import { mailsOf } from '../../harness/outbox'

async function archive() {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  const merchant = await addMerchant(bengkel)
  await addWorkshop(bengkel, { merchants: [merchant] })
  const budi = await ask(bengkel, merchant, {
    contact: { name: 'Budi Santoso', email: 'budi.s@example.org', phone: '0812-3456 7890' },
  })
  const zoe = await ask(bengkel, merchant, {
    item: { brand: 'Xiaomi', model: 'Redmi 9', serial: '004AB-77' },
    contact: { name: 'Zoë Müller', email: undefined, phone: '+49 40 1234567' },
    place: { label: 'Cikini, Jakarta' },
  })
  await mailsOf(bengkel)
  return { bengkel, budi: budi.id, zoe: zoe.id }
}

const found = (bengkel: TestBengkel, text: string) => searchJobs(bengkel, text)

it('finds a repair by its code in any spelling', async () => {
  const { bengkel, budi } = await archive()
  const code = bengkel.codes.of(budi)
  for (const typed of [code, code.toLowerCase(), code.replace(/-/g, ''), ` ${code.slice(3)} `]) {
    expect(await found(bengkel, typed)).toEqual([budi])
  }
})

it('finds by name, mail, brand, model, serial number, place and workshop, from the beginning of each word', async () => {
  const { bengkel, budi, zoe } = await archive()
  expect(await found(bengkel, 'santoso')).toEqual([budi])
  expect(await found(bengkel, 'zoe mull')).toEqual([zoe])
  expect(await found(bengkel, 'budi.s@example.org')).toEqual([budi])
  expect(await found(bengkel, 'redmi 9')).toEqual([zoe])
  expect(await found(bengkel, '004ab-77')).toEqual([zoe])
  expect(await found(bengkel, 'cikini')).toEqual([zoe])
  expect(await found(bengkel, 'menteng service')).toEqual([zoe, budi])
  expect(await found(bengkel, 'santoso xiaomi')).toEqual([])
})

it('finds by a phone number, with its country code or without', async () => {
  const { bengkel, budi, zoe } = await archive()
  for (const typed of [
    '081234567890',
    '0812 3456 7890',
    '+62 812-3456-7890',
    '6281234',
    '8123 456',
    '0812 34',
  ]) {
    expect(await found(bengkel, typed)).toEqual([budi])
  }
  expect(await found(bengkel, '+49 40 1234567')).toEqual([zoe])
})

it('takes no part of a search for the index’s own language', async () => {
  const { bengkel, budi } = await archive()
  for (const typed of [
    '',
    '  ',
    '"',
    '*',
    'budi" OR *',
    "NEAR('",
    'words:budi',
    'हिन्दी',
    'ไทย',
    '((()))',
    '-',
  ])
    expect(Array.isArray(await found(bengkel, typed))).toBe(true)
  expect(await found(bengkel, 'AND')).toEqual([])
  expect(await found(bengkel, '"budi"')).toEqual([budi])
})

it('follows what changes: another contact, a serial number read, a correction', async () => {
  const { bengkel, budi } = await archive()
  await changeContact(bengkel, budi, by('customer'), {
    name: 'Siti Rahayu',
    phone: '0813 999 888',
    language: 'id',
  })
  await takeIn(bengkel, budi, by('workshop', await jobById(bengkel.store, budi)), {
    serial: 'IMEI356938035643809',
  })
  await correct(bengkel, budi, by('office'), { item: { model: 'Galaxy A53' }, reason: 'Read from the label' })
  await mailsOf(bengkel)
  expect(await found(bengkel, 'santoso')).toEqual([])
  expect(await found(bengkel, 'siti galaxy a53')).toEqual([budi])
  expect(await found(bengkel, 'imei3569')).toEqual([budi])
  expect(await found(bengkel, '0813999888')).toEqual([budi])
})
