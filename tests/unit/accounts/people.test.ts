import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { addPerson, allPeople, invite, PersonInput } from '../../../server/accounts/people'
import { parse } from '../../../shared/parse'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { addMerchant, addStore, addWorkshop } from '../../harness/network'

let bengkel: TestBengkel

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(opened.close)
})

const input = (more: object = {}) =>
  parse(PersonInput, { email: 'Sari@Example.org', name: 'Sari', language: 'id', ...more })

describe('a person', () => {
  it('works at the office, a workshop or a store', async () => {
    const merchant = await addMerchant(bengkel)
    const workshop = await addWorkshop(bengkel, { merchants: [merchant] })
    const store = await addStore(bengkel, { merchant })
    await addPerson(bengkel, input())
    await addPerson(bengkel, input({ email: 'tono@example.org', name: 'Tono', workshop }))
    await addPerson(bengkel, input({ email: 'umi@example.org', name: 'Umi', store }))
    expect(await allPeople(bengkel)).toMatchObject([
      {
        email: 'sari@example.org',
        role: 'office',
        workshop: null,
        store: null,
        language: 'id',
        active: true,
      },
      { email: 'tono@example.org', role: 'workshop', workshop, store: null },
      { email: 'umi@example.org', role: 'store', workshop: null, store },
    ])
  })

  it('has an address of their own', async () => {
    await addPerson(bengkel, input())
    await expect(addPerson(bengkel, input({ email: 'SARI@example.org' }))).rejects.toMatchObject({
      code: 'email-taken',
    })
    expect(await allPeople(bengkel)).toHaveLength(1)
  })

  it('who is invited gets a mail that says where to sign in, once', async () => {
    await invite(bengkel, input(), 'one form')
    const again = await invite(bengkel, input(), 'one form')
    expect(await allPeople(bengkel)).toMatchObject([{ id: again }])
    await expect(invite(bengkel, input(), 'another form')).rejects.toMatchObject({ code: 'email-taken' })
    const notices = await bengkel.store.read<{ email: string; template: string; data: string }>(
      'SELECT email, template, data FROM notices',
    )
    expect(notices).toEqual([
      {
        email: 'sari@example.org',
        template: 'invitation',
        data: JSON.stringify({ name: 'Sari', link: 'http://localhost:8787/sign-in' }),
      },
    ])
  })

  it.each([
    [{ email: 'sari' }, 'email', 'email-invalid'],
    [{ name: ' ' }, 'name', 'name-missing'],
    [{ language: 'fr' }, 'language', 'language-unknown'],
  ])('is not added with %j', (wrong, field, code) => {
    expect(() => input(wrong)).toThrow(
      expect.objectContaining({ code, more: expect.objectContaining({ field }) }),
    )
  })
})
