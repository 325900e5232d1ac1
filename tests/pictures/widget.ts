// `npm run pictures:widget`: pictures of every step and state of the widget on three shops' pages, in four languages, as a phone and
// a desktop see them, by day and by night, put together into sheets to look at. Behind `--` a folder, else data/pictures; then
// languages, shops (`storefront`, `dawn`, `market`) or devices (`phone`, `desktop`), where only those are wanted.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../harness/browser'
import { hosts } from '../hosts/hosts'
import { openAlbum } from './widget/album'
import { schemes } from './widget/camera'
import { followsRepairs } from './widget/repairs'
import { makeSheet } from './widget/sheet'
import { languages, openShops } from './widget/shops'
import { asksForOne } from './widget/steps'

const devices = ['phone', 'desktop'] as const
const shops = hosts.filter(({ shop }) => shop)

const names = new Set<string>([...languages, ...devices, ...shops.map(({ name }) => name)])
const [given, ...others] = process.argv.slice(2)
const wanted = new Set(given !== undefined && names.has(given) ? [given, ...others] : others)
const folder = given === undefined || names.has(given) ? 'data/pictures' : given
/** Those that are asked for by name; all, where none of them is. */
const chosen = <Named>(
  all: readonly Named[],
  nameOf: (named: Named) => string = String,
): readonly Named[] => {
  const some = all.filter((each) => wanted.has(nameOf(each)))
  return some.length > 0 ? some : all
}

const say = (line: string) => process.stderr.write(`${line}\n`)
const stage = await openShops()
const browser = await launch()
let count = 0
try {
  for (const language of chosen(languages)) {
    for (const device of chosen(devices)) {
      const album = openAlbum()
      for (const shop of chosen(shops, ({ name }) => name)) {
        say(`Pictures: ${language}, ${device}, ${shop.name}`)
        const place = { stage, browser, language, device, shop, album }
        await asksForOne(place)
        await followsRepairs(place)
      }
      for (const scheme of schemes) {
        const single = join(folder, `${language}-${device}-${scheme}`)
        rmSync(single, { recursive: true, force: true })
        mkdirSync(single, { recursive: true })
        const rows = album.rows(scheme)
        await makeSheet(rows, `${single}.png`, single)
        count += rows.flat().length
      }
    }
  }
  await browser.close()
} finally {
  await stage.close()
}
say(`${count} pictures in ${folder}`)
