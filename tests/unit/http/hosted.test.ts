// The page of our own that links in mails and QR codes open: in a language that its reader speaks, and a page also where the
// link is wrong.
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { openBengkel } from '../../harness/bengkel'
import { addMerchant } from '../../harness/network'
import { readable, visitor, type Visitor } from '../../harness/visitor'

let reader: Visitor

beforeEach(async () => {
  const bengkel = await openBengkel()
  onTestFinished(bengkel.close)
  await addMerchant(bengkel, { key: 'pk_shop', name: 'Lumen', language: 'id' })
  reader = visitor(bengkel)
})

it.each([
  ['id-ID,id;q=0.9,en;q=0.8', 'id', 'ltr', 'Halaman ini memerlukan JavaScript.'],
  ['ar-EG,ar;q=0.9,en;q=0.7', 'ar', 'rtl', 'تحتاج هذه الصفحة إلى جافاسكربت.'],
  ['sv-SE,sv;q=0.9,en;q=0.7', 'en', 'ltr', 'This page needs JavaScript.'],
  ['zh-Hant-TW', 'id', 'ltr', 'Halaman ini memerlukan JavaScript.'],
  ['pl-PL', 'pl', 'ltr', 'Ta strona wymaga JavaScriptu.'],
])('speaks to a browser that asks for %s in %s, %s', async (asked, language, dir, said) => {
  const { status, html, headers } = await reader.get('/r/pk_shop', { 'Accept-Language': asked })
  expect(status).toBe(200)
  expect(html).toContain(`<html lang="${language}" dir="${dir}">`)
  expect(html).toContain('data-merchant="pk_shop"')
  expect(readable(html)).toContain(said)
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Vary')).toContain('Accept-Language')
})

it('tells a person with a wrong link so, on a page', async () => {
  const { status, html, headers } = await reader.get('/r/pk_nobody', { 'Accept-Language': 'id' })
  expect(status).toBe(404)
  expect(headers.get('Content-Type')).toContain('text/html')
  expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect(readable(html)).toContain('Tautan ini tidak menuju ke mana pun.')
})
