// `npm run bench`: our speed as ratios to a peer in the same run, on this machine, now. Ends with one line of JSON.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '../../widget/vite.budget'
import { weightsOf } from '../../widget/vite.budget'
import { start } from './parts/child'
import { load, median } from './parts/load'
import { benchEdge } from './parts/edge-statement'
import { benchNearest } from './parts/nearest'
import { prefixes } from './parts/places'
import { nextRequest } from './parts/request'

const CONNECTIONS = 200
const ROUNDS = 3
const SECONDS = 4

const print = (line: string) => process.stdout.write(`${line}\n`)
const rate = (perSecond: number) => `${Math.round(perSecond).toLocaleString('en')}/s`

const post = (url: string, much: { seconds?: number; amount?: number }) =>
  load({ url, connections: CONNECTIONS, method: 'POST', next: nextRequest, expected: 201, ...much })

const peer = await start('peer')
const ours = await start('ours')
const naive = await start('ours', ['one-commit-per-request'])

print('Intake: a repair request, stored with dispatch, capacity, event and outbox, 200 connections')
for (const { url } of [peer, ours, naive]) await post(url, { seconds: 2 })
const rates = { peer: [] as number[], ours: [] as number[], naive: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  rates.peer.push((await post(peer.url, { seconds: SECONDS })).perSecond)
  rates.ours.push((await post(ours.url, { seconds: SECONDS })).perSecond)
  rates.naive.push((await post(naive.url, { seconds: SECONDS })).perSecond)
}
await naive.stop()
const behindS = await ours.ask<number>('behind')
const intake = { peer: median(rates.peer), ours: median(rates.ours), naive: median(rates.naive) }
print(`  Hono + valibot, nothing stored   ${rate(intake.peer)}`)
print(`  ours, every 201 fsynced          ${rate(intake.ours)}`)
print(`  ours, one commit per request     ${rate(intake.naive)}`)
print(`  followers of the log behind      ${behindS.toFixed(1)} s at most`)

print('Memory: after 20,000 and after 100,000 more requests')
await post(ours.url, { amount: 20_000 })
const rssBefore = await ours.ask<number>('rss')
await post(ours.url, { amount: 80_000 })
const rssAfter = await ours.ask<number>('rss')
const stillBehindS = await ours.ask<number>('behind')
print(
  `  ${(rssBefore / 1e6).toFixed(0)} MB, then ${(rssAfter / 1e6).toFixed(0)} MB; followers ${stillBehindS.toFixed(1)} s behind at most`,
)

print('Status: 10,000 random tokens, 50 connections')
const tokens = await ours.ask<string[]>('tokens')
const anyToken = () => tokens[Math.floor(Math.random() * tokens.length)]!
const etags = new Map<string, string>()
for (const token of tokens) {
  const response = await fetch(`${ours.url}/v1/jobs/${token}`)
  etags.set(token, response.headers.get('ETag')!)
  await response.arrayBuffer()
}
const reads = { hello: [] as number[], status: [] as number[], notModified: [] as number[] }
const read = { connections: 50, seconds: SECONDS }
for (let round = 0; round < ROUNDS; round++) {
  const hello = await load({ ...read, url: peer.url, next: () => ({ path: '/hello' }), expected: 200 })
  reads.hello.push(hello.perSecond)
  const next = () => ({ path: `/v1/jobs/${anyToken()}` })
  reads.status.push((await load({ ...read, url: ours.url, next, expected: 200 })).perSecond)
  const nextKnown = () => {
    const token = anyToken()
    return { path: `/v1/jobs/${token}`, headers: { 'If-None-Match': etags.get(token)! } }
  }
  reads.notModified.push((await load({ ...read, url: ours.url, next: nextKnown, expected: 304 })).perSecond)
}
const status = {
  hello: median(reads.hello),
  ours: median(reads.status),
  notModified: median(reads.notModified),
}
print(`  Hono hello       ${rate(status.hello)}`)
print(`  status, 200      ${rate(status.ours)}`)
print(`  status, 304      ${rate(status.notModified)}`)
await Promise.all([peer.stop(), ours.stop()])

const built = fileURLToPath(new URL('../widget/', import.meta.url))
const manifest = JSON.parse(readFileSync(`${built}manifest.json`, 'utf8')) as Manifest
const { loader: loaderBr, form: widgetBr } = weightsOf(built, manifest, 'widget/bengkel-repair.ts')
print(`Sizes, brotli 11: loader ${loaderBr} bytes, request and status in one language ${widgetBr} bytes`)

const places = await prefixes()
print(`Places: ${places.lookUps.toLocaleString('en')} beginnings of names looked up among all, p50 / p99`)
print(`  ours                   ${places.p50Ms.toFixed(2)} / ${places.p99Ms.toFixed(2)} ms`)
print(`  sorted by population   ${places.peerP50Ms.toFixed(2)} / ${places.peerP99Ms.toFixed(2)} ms`)

const nearest = benchNearest(print)
const edge = await benchEdge(print)

const round3 = (value: number) => Math.round(value * 1000) / 1000
const round2 = (value: number) => Math.round(value * 100) / 100
print(
  JSON.stringify({
    intakeRatio: round2(intake.ours / intake.peer),
    intakeVsNaive: round2(intake.ours / intake.naive),
    statusRatio: round2(status.ours / status.hello),
    notModifiedRatio: round2(status.notModified / status.hello),
    loaderBr,
    widgetBr,
    rssGrowth: round2(rssAfter / rssBefore),
    followersBehindS: round2(Math.max(behindS, stillBehindS)),
    prefixP99Ms: round2(places.p99Ms),
    nearestP99Ms: round3(nearest.nearestP99Ms),
    nearestVsGeokdbush: round2(nearest.nearestVsGeokdbush),
    nearestWrong: nearest.nearestWrong + edge.wrong,
    edgeP99Ms: round2(edge.edgeP99Ms),
  }),
)
