// The journeys' browser must itself be trusted: nothing that goes wrong on a page may pass unseen.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accessibilityFaults } from '../harness/axe'
import { launch } from '../harness/browser'
import { chromium } from '../harness/chromium'
import { firefox, webkit } from '../harness/other-browsers'
import { openShop } from '../harness/shop'

const pageTitled = (title = '') =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><title>${title}</title><main><h1>A page</h1><input></main></html>`

describe('the browser', () => {
  it('is never another than the one asked for', async () => {
    vi.stubEnv('CHROME_PATH', '/no/such/chrome')
    await expect(chromium()).rejects.toThrow('CHROME_PATH names no file: /no/such/chrome')
    vi.unstubAllEnvs()
  })
})

describe('Firefox and WebKit, for the cross tests', () => {
  it('are asked for by the packages that bring them, where they are not installed', () => {
    vi.stubEnv('PATH', '/no/such/folder')
    expect(firefox).toThrow('firefox-esr is not installed: apt-get install firefox-esr')
    expect(webkit).toThrow('WebKitWebDriver is not installed: apt-get install webkit2gtk-driver')
    vi.unstubAllEnvs()
  })
})

describe('a page of a journey', () => {
  let server: Server
  let port: number

  beforeEach(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html')
      response.setHeader('access-control-allow-origin', '*')
      if (request.url === '/conflict') response.statusCode = 409
      if (request.url === '/strict') {
        response.setHeader('content-security-policy', "default-src 'none'; img-src data:")
      }
      response.end(pageTitled(request.headers.host))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  it('reaches two origins on this machine, both secure, without DNS', async () => {
    const browser = await launch()
    const page = await browser.newPage({ device: 'phone', colorScheme: 'dark', locale: 'id-ID' })
    await page.goto(`http://shop.localhost:${port}/`)
    const seen = await page.evaluate(async (api) => {
      const answer = await fetch(api)
      const dark = matchMedia('(prefers-color-scheme: dark)').matches
      return { text: await answer.text(), dark, isSecureContext, innerWidth, language: navigator.language }
    }, `http://api.localhost:${port}/`)
    expect(seen).toMatchObject({ dark: true, isSecureContext: true, innerWidth: 390, language: 'id-ID' })
    expect(seen.text).toContain('api.localhost')
    await browser.close()
  })

  it('fails the journey for an error that nobody caught, a warning, a foreign request', async () => {
    const browser = await launch()
    const page = await browser.newPage()
    await page.goto(`http://shop.localhost:${port}/`)
    await page.evaluate(async () => {
      setTimeout(() => {
        throw new Error('nobody catches this')
      })
      void Promise.reject(new Error('nor this'))
      console.warn('a warning')
      await fetch('https://foreign.example/').catch(() => undefined)
    })
    await expect(browser.close()).rejects.toThrow(/nobody catches this|nor this/)
    for (const trouble of ['nobody catches this', 'nor this', 'a warning', 'foreign host']) {
      expect(browser.troubles().join('\n')).toContain(trouble)
    }
  })

  it('forgives what the journey expects', async () => {
    const browser = await launch()
    const page = await browser.newPage({ expected: [/status of 409/] })
    await page.goto(`http://shop.localhost:${port}/`)
    await page.evaluate(() => fetch('/conflict'))
    await browser.close()
    expect(browser.troubles()).toEqual([])
  })

  it('tells what a reader with a screen reader would miss, under any policy', async () => {
    const browser = await launch()
    const page = await browser.newPage()
    await page.goto(`http://shop.localhost:${port}/strict`)
    expect(await accessibilityFaults(page)).toEqual([expect.stringMatching(/^label: .*input/)])
    await browser.close()
  })
})

describe('a shop of a journey', () => {
  it('tells of all that its policy forbids', async () => {
    const shop = await openShop(0, '<p style="color: red">inline</p>', 'http://api.localhost:1')
    const browser = await launch()
    const page = await browser.newPage({ expected: [/Content Security Policy/] })
    await page.goto(shop.url)
    await expect.poll(() => shop.violations().join()).toContain('style-src')
    await browser.close()
    await shop.stop()
  })
})
