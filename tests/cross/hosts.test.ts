// The pages that are hard to live on, in Firefox and in WebKit: a repair is asked for on each, from the first question to the ticket.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { visitInDepok } from '../harness/asker'
import { startFirefox, startWebKitClient, type Client } from '../harness/client'
import { OtherShopper } from '../harness/other-shopper'
import { hosts, spokenOn, type Host, type HostOptions } from '../hosts/hosts'
import { differences, lookOf, type Look } from '../hosts/look'
import { openHosts, type HostStage } from '../hosts/stage'

const DESKTOP = { width: 1280, height: 800 }

let stage: HostStage

beforeAll(async () => {
  stage = await openHosts()
})
afterAll(async () => {
  await stage.close()
  expect(stage.pages.violations()).toEqual([])
})

describe.each([
  ['Firefox', startFirefox],
  ['WebKit', startWebKitClient],
] as const)('%s: a repair is asked for', (_name, start) => {
  let client: Client
  const plain: Record<string, Look> = {}

  beforeAll(async () => {
    client = await start()
  })
  afterAll(() => client?.stop())
  // A draft is of one shopper only.
  afterEach(() => client.run(() => sessionStorage.clear()))

  async function asks(host: Host, mode: 'inline' | 'button' = 'inline'): Promise<void> {
    const language = spokenOn(host)
    const shopper = new OtherShopper(client, stage.spoken(language))
    shopper.look = async (step) => {
      const look = await client.run(lookOf)
      expect(look.troubles, step).toEqual([])
      const reference = (plain[`${mode} ${step}`] ??= look)
      expect(differences(look, reference), step).toEqual([])
    }
    expect(await shopper.asks(visitInDepok(language, shopper.spoken))).toMatch(/^BK-/)
  }

  async function open(host: Host, options?: HostOptions): Promise<void> {
    await client.open(stage.pages.url(host, options), host.screen ?? DESKTOP)
  }

  function expectNoTroubles(): void {
    expect(client.troubles()).toEqual([])
    expect(stage.pages.violations()).toEqual([])
  }

  it.each(hosts.filter(({ linkOnly }) => !linkOnly))('in place on $name', async (host) => {
    await open(host)
    await asks(host)
    expectNoTroubles()
  })

  it.each(hosts.filter(({ shop }) => shop))(
    'in a dialog above the chat and the cookies of $name',
    async (host) => {
      await open(host, { mode: 'button' })
      await new OtherShopper(client).presses('Get it repaired')
      await asks(host, 'button')
      const onTop = await client.run(() => {
        const { left, top } = document.querySelector('.chat-bubble')!.getBoundingClientRect()
        return document.elementFromPoint(left + 30, top + 30)!.localName
      })
      expect(onTop).toBe('bengkel-repair')
      expectNoTroubles()
    },
  )

  it.each(hosts.filter(({ linkOnly }) => linkOnly))('by a link on $name', async (host) => {
    await open(host)
    const href = () =>
      client.run(() => document.querySelector('bengkel-repair')!.shadowRoot?.querySelector('a')?.href)
    await expect.poll(href).toMatch(/\/r\/pk_hosts$/)
    // That it cannot be drawn is told on the console.
    client.troubles()
    expect(stage.pages.violations()).toEqual([])
  })
})
