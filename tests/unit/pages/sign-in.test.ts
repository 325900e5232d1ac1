import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openBengkel, type TestBengkel } from '../../harness/bengkel'
import { mailedCode } from '../../harness/mail'
import { addMerchant, addPerson, addWorkshop } from '../../harness/network'
import { readable, visitor } from '../../harness/visitor'

const EMAIL = 'sari@workshops.example'

let bengkel: TestBengkel

beforeEach(async () => {
  const opened = await openBengkel()
  bengkel = opened
  onTestFinished(opened.close)
  const merchant = await addMerchant(bengkel)
  await addPerson(bengkel, { email: EMAIL, workshop: await addWorkshop(bengkel, { merchants: [merchant] }) })
})

describe('signing in', () => {
  it('takes an address, then the code that was mailed, and keeps the session from scripts', async () => {
    const sari = visitor(bengkel)
    const asked = await sari.post('/sign-in', { email: EMAIL })
    expect(asked.at).toMatch(/^\/sign-in\/code/)
    expect(readable(asked.html)).toContain(EMAIL)
    const code = await mailedCode(bengkel, EMAIL)
    const answer = await sari.post('/sign-in/code', { code })
    expect(answer.at).toBe('/workshop')
    expect([...sari.cookies.keys()]).toEqual(['bengkel-session'])
  })

  it('sets cookies that only this site sends back, and with TLS only this very host', async () => {
    const { headers } = await visitor(bengkel).post('/sign-in', { email: 'x' })
    expect(headers.get('Set-Cookie')).toBeNull()
    bengkel.publicUrl = 'https://repair.example'
    const sari = visitor(bengkel)
    await sari.post('/sign-in', { email: EMAIL })
    expect([...sari.cookies.keys()]).toEqual(['__Host-bengkel-sign-in'])
  })

  it('answers alike whether the address has an account or not', async () => {
    const known = await visitor(bengkel).post('/sign-in', { email: EMAIL })
    const unknown = await visitor(bengkel).post('/sign-in', { email: 'nobody@example.org' })
    expect(unknown.at).toBe(known.at)
    expect(unknown.html).toBe(known.html.replaceAll(EMAIL, 'nobody@example.org'))
  })

  it('keeps a mistyped address in the form and says what is wrong', async () => {
    const answer = await visitor(bengkel).post('/sign-in', { email: 'sari@' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('value="sari@"')
    expect(readable(answer.html)).toContain('Check the email address.')
  })

  it('refuses the right code after five wrong ones, and says what to do', async () => {
    const sari = visitor(bengkel)
    await sari.post('/sign-in', { email: EMAIL })
    const code = await mailedCode(bengkel, EMAIL)
    for (let i = 0; i < 5; i++) {
      const answer = await sari.post('/sign-in/code', { code: 'abc' })
      expect(answer.status).toBe(422)
      expect(readable(answer.html)).toContain('This code does not work')
    }
    expect((await sari.post('/sign-in/code', { code })).status).toBe(422)
  })

  it('refuses an expired code', async () => {
    const sari = visitor(bengkel)
    await sari.post('/sign-in', { email: EMAIL })
    bengkel.clock.move(10 * 60_000)
    const answer = await sari.post('/sign-in/code', { code: await mailedCode(bengkel, EMAIL) })
    expect(answer.status).toBe(422)
  })

  it('refuses a code in a browser that did not ask for it', async () => {
    await visitor(bengkel).post('/sign-in', { email: EMAIL })
    const answer = await visitor(bengkel).post('/sign-in/code', { code: await mailedCode(bengkel, EMAIL) })
    expect(answer.status).toBe(422)
  })

  it('uses no code up when the page is only looked at', async () => {
    const sari = visitor(bengkel)
    await sari.post('/sign-in', { email: EMAIL })
    const code = await mailedCode(bengkel, EMAIL)
    for (let i = 0; i < 6; i++) await sari.get(`/sign-in/code?code=${code}`)
    expect((await sari.post('/sign-in/code', { code })).at).toBe('/workshop')
  })

  it('leads back to the page that was asked for, but never to another site', async () => {
    for (const [next, at] of [
      ['/workshop/book-in', '/workshop/book-in'],
      ['//evil.example/workshop', '/workshop'],
      ['https://evil.example/workshop', '/workshop'],
      ['/office', '/workshop'],
    ]) {
      const sari = visitor(bengkel)
      await sari.post('/sign-in', { email: EMAIL, next: next! })
      const answer = await sari.post('/sign-in/code', { code: await mailedCode(bengkel, EMAIL), next: next! })
      expect(answer.at).toBe(at)
    }
  })

  it('speaks the language of the browser before anybody has signed in', async () => {
    const answer = await visitor(bengkel).get('/sign-in', { 'Accept-Language': 'id-ID,id;q=0.9' })
    expect(answer.html).toContain('<html lang="id">')
    expect(readable(answer.html)).toContain('Kirim kode ke email saya')
  })

  it('ends with signing out', async () => {
    const sari = visitor(bengkel)
    await sari.signIn(EMAIL)
    expect((await sari.post('/sign-out', {})).at).toBe('/sign-in?out')
    expect((await sari.get('/workshop')).at).toBe('/sign-in?next=%2Fworkshop')
  })

  it('is refused to a client that asks without end', async () => {
    const sari = visitor(bengkel)
    const answers = []
    for (let i = 0; i < 31; i++) answers.push(await sari.post('/sign-in', { email: `p${i}@example.org` }))
    expect(answers.at(-2)!.status).toBe(200)
    expect(answers.at(-1)).toMatchObject({ status: 429 })
    expect(answers.at(-1)!.headers.get('Retry-After')).toBe('600')
    expect(readable(answers.at(-1)!.html)).toContain('Wait a moment')
  })
})

describe('a form of another site', () => {
  it.each([
    [{ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
    [{ Origin: 'null' }],
    [{ Origin: 'http://localhost:9999', 'Sec-Fetch-Site': 'same-site' }],
  ])('is refused: %j', async (headers) => {
    const answer = await visitor(bengkel).post('/sign-in', { email: EMAIL }, headers)
    expect(answer.status).toBe(403)
    expect(readable(answer.html)).toContain('This form came from another site')
    expect(await bengkel.store.read('SELECT 1 FROM notices')).toEqual([])
  })

  it('is not one where the browser sends no origin but says that it is the same', async () => {
    const answer = await visitor(bengkel).post(
      '/sign-in',
      { email: EMAIL },
      { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
    )
    expect(answer.at).toMatch(/^\/sign-in\/code/)
  })
})

describe('every page', () => {
  it('may load only its own files, is not cached, framed or told to other sites', async () => {
    for (const path of ['/sign-in', '/workshop', '/sign-in/code']) {
      const { headers } = await visitor(bengkel).get(path)
      const policy = headers.get('Content-Security-Policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('same-origin')
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
    }
  })

  it('has its style and script under addresses that may be kept for ever', async () => {
    const sari = visitor(bengkel)
    const { html } = await sari.get('/sign-in')
    const paths = [...html.matchAll(/(?:href|src)="(\/pages\/[^"]+)"/g)].map(([, path]) => path!)
    expect(paths).toHaveLength(2)
    for (const path of paths) {
      const { status, headers, html: body } = await sari.get(path)
      expect(status).toBe(200)
      expect(headers.get('Cache-Control')).toContain('immutable')
      expect(body.length).toBeGreaterThan(500)
    }
    expect((await sari.get('/pages/styles-000000000000.css')).status).toBe(404)
  })
})
