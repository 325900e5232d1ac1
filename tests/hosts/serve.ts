// Serves the host pages on an origin of their own, each under its policy, and keeps what browsers report against it.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { allowed } from '../../shared/embed'
import { directionOf } from '../../shared/language'
import { hosts, policyOf, type Host, type HostOptions } from './hosts'

export interface HostPages {
  /** @returns the address of a host's page */
  url(host: Host, options?: HostOptions): string
  /** What browsers have reported against the policies so far, but for what is meant to be. */
  violations(): readonly string[]
  stop(): Promise<void>
}

/** What a browser sends, as far as we read it. */
type Report = Record<'csp-report', Record<'document-uri', string>>

// From the top, since this runs from dist as well.
const here = fileURLToPath(new URL('../../tests/hosts/', import.meta.url))
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' }
const NONCE = 'cmFuZG9tIGVub3VnaA'

/**
 * @param api the repair server's origin
 * @param key the publishable key of a merchant who has this origin among theirs
 */
export async function serveHosts(port: number, api: string, key: string): Promise<HostPages> {
  const reported: string[] = []
  const origin = `http://shop.localhost:${port}`

  function page(host: Host, { language = host.language ?? 'en', ...given }: HostOptions): string {
    const data = { merchant: key, ...host.data, ...given }
    const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`)
    const tag = `<script async nonce="${NONCE}" src="${api}/v1/bengkel.js"${attributes.join('')}></script>`
    const styles = host.styles ? `<link rel="stylesheet" href="/files/pages/${host.styles}">` : ''
    return readFileSync(here + (host.page ?? 'pages/page.html'), 'utf8')
      .replaceAll('{lang}', language)
      .replaceAll('{dir}', directionOf(language))
      .replaceAll('{nonce}', NONCE)
      .replace('<!-- styles -->', styles)
      .replace('<!-- widget -->', tag)
  }

  async function keep(request: IncomingMessage): Promise<void> {
    const report = await textOf(request)
    if (!isMeant(report)) reported.push(report)
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, origin)
    const [, folder, ...rest] = pathname.split('/')
    if (folder === 'violations') {
      void keep(request)
      return void response.writeHead(204).end()
    }
    if (folder === 'files' || folder === 'modules') {
      const file = (folder === 'files' ? here : modules) + rest.join('/')
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain')
      return void response.end(readFileSync(file))
    }
    if (folder === 'frame') {
      response.setHeader('Content-Type', 'text/html')
      return void response.end(frameOf(Object.fromEntries(searchParams)))
    }
    const host = hosts.find(({ name }) => name === folder)
    if (!host) return void response.writeHead(204).end()
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyOf(host, allowed(api), NONCE),
      ...host.headers,
    })
    response.end(page(host, Object.fromEntries(searchParams)))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))

  return {
    url: ({ name }, options = {}) => `${origin}/${name}?${new URLSearchParams({ ...options })}`,
    violations: () => reported,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Reports come when they like: it is their page that says whether they are the point of it. */
function isMeant(report: string): boolean {
  const { 'document-uri': uri } = (JSON.parse(report) as Report)['csp-report']
  const host = hosts.find(({ name }) => new URL(uri).pathname === `/${name}`)
  return host?.violated?.test(report) ?? false
}

/** A page that shows another on a smaller screen than a browser's window can be, from its first pixel on: a click is meant by where it is in the window. */
const frameOf = ({ src, width, height }: Record<string, string>) =>
  `<!doctype html><title>Frame</title><body style="margin: 0">
  <iframe src="${src}" width="${width}" height="${height}" style="display: block; border: 0"></iframe>`

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
