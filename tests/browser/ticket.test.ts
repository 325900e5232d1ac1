import { expect, waitUntil } from '@open-wc/testing'
import { dayIn } from './harness/answers'
import { follow } from './harness/follow'
import { open, type Page } from './harness/widget'

describe('a ticket', () => {
  it('is a ticket with its picture to scan, its link and ways to keep it', async () => {
    const { widget } = await follow()
    await widget.says('Link to this repair')
    expect(widget.root.querySelector('svg[role=img]')!.getAttribute('aria-label')).to.equal(
      'Link to this repair',
    )
    const link = widget.root.querySelector<HTMLAnchorElement>('#link')!
    expect(link.getAttribute('href')).to.equal(`${location.origin}/r/pk_test#token`)
    expect(widget.buttonNames).to.include.members(['Add to calendar', 'Print', 'Another item'])
  })

  it('goes into the calendar as the day that is agreed', async () => {
    const { widget } = await follow()
    await widget.says('Link to this repair')
    const links: HTMLAnchorElement[] = []
    const blobs: Blob[] = []
    const { click } = HTMLAnchorElement.prototype
    const { createObjectURL } = URL
    HTMLAnchorElement.prototype.click = function () {
      links.push(this)
    }
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob)
      return 'blob:calendar'
    }
    await widget.presses('Add to calendar')
    await waitUntil(() => links.length === 1, 'it is handed to the device')
    HTMLAnchorElement.prototype.click = click
    URL.createObjectURL = createObjectURL
    expect(links[0]!.download).to.equal('BK-4F7K-9QWX.ics')
    const text = await blobs[0]!.text()
    expect(text).to.include(`DTSTART;VALUE=DATE:${dayIn(2).replaceAll('-', '')}`)
    expect(text).to.include('SUMMARY:Werkhof Altona visits you (BK-4F7K-9QWX)')
    expect(text).to.include('LOCATION:Große Freiheit 7\\, 22767 Hamburg')
    expect(text).to.include('STATUS:CONFIRMED')
  })

  it('is whole in browsers of 2022', async () => {
    // What ES2023 added to arrays.
    const added = ['toReversed', 'toSorted', 'toSpliced', 'with', 'findLast', 'findLastIndex']
    const { prototype } = Array
    const kept = added.map((name) => [name, Reflect.getOwnPropertyDescriptor(prototype, name)!] as const)
    for (const name of added) Reflect.deleteProperty(prototype, name)
    try {
      const { widget } = await follow()
      await widget.says('All that happened')
      await widget.settles()
      expect(widget.text).to.include('BK-4F7K-9QWX')
    } finally {
      for (const [name, own] of kept) Reflect.defineProperty(prototype, name, own)
    }
  })

  it('is printed alone', async () => {
    const { widget } = await follow()
    await widget.says('Link to this repair')
    const { print } = window
    let sheets: string[] = []
    window.print = () => {
      sheets = document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]!.cssText)
    }
    await widget.presses('Print')
    await waitUntil(() => sheets.length > 0, 'it is printed')
    window.print = print
    expect(sheets.join()).to.include('@media print')
    expect(document.adoptedStyleSheets).to.have.length(0)
  })

  it('is shared by the device’s own way, or its link is copied', async () => {
    const shared: ShareData[] = []
    const { widget } = await withDevice({ share: async (data: ShareData) => void shared.push(data) })
    await widget.presses('Share')
    expect(shared).to.deep.equal([
      { title: 'Bosch Serie 6 WGG244', url: `${location.origin}/r/pk_test#token` },
    ])
    const copied: string[] = []
    const clipboard = { writeText: async (text: string) => void copied.push(text) }
    const other = await withDevice({ share: undefined, clipboard })
    await other.widget.presses('Copy link')
    await other.widget.hears('Link copied')
    expect(copied).to.deep.equal([`${location.origin}/r/pk_test#token`])
  })

  it('tells all that happened in plain words, the latest first', async () => {
    const { widget } = await follow()
    await widget.says('All that happened')
    const all = [...widget.root.querySelectorAll('details')].find((each) =>
      /All that/.test(each.textContent!),
    )!
    all.querySelector('summary')!.click()
    const said = [...all.querySelectorAll('dd')].map(({ textContent }) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    )
    expect(said).to.deep.equal([
      'The workshop took it on Workshop',
      'A workshop was asked',
      'Repair asked for You',
    ])
  })

  it('leads to another item with what is known of the shopper', async () => {
    const { widget } = await follow()
    await widget.presses('Another item')
    await widget.reads('What needs repair?')
    await widget.presses('Phone')
    await widget.presses('Next')
    await widget.chooses('Something else')
    await widget.presses('Next')
    await widget.types('Town or postcode', 'Altona')
    await widget.presses('Hamburg Germany')
    await widget.presses('Next')
    expect(widget.field('Name').value).to.equal('Ada Ahrens')
    expect(widget.field('Email').value).to.equal('ada@example.org')
  })
})

describe('a device', () => {
  it('remembers a repair only where somebody wants it, and forgets it again', async () => {
    const { widget } = await follow()
    await widget.says('Remember on this device')
    expect(localStorage.length).to.equal(0)
    await widget.ticks()
    expect(JSON.parse(localStorage.getItem('bengkel-repairs:pk_test')!)).to.deep.equal([
      { code: 'BK-4F7K-9QWX', token: 'token', name: 'Bosch Serie 6 WGG244' },
    ])
    await widget.ticks()
    expect(localStorage.length).to.equal(0)
  })

  it('shows what it remembers at the first step, and opens it', async () => {
    remembers('BK-4F7K-9QWX')
    const { widget } = await open()
    await widget.says('Your repairs')
    await widget.says('BK-4F7K-9QWX Werkhof Altona visits you')
    await widget.presses('Bosch Serie 6 WGG244')
    await widget.reads('Werkhof Altona visits you')
    expect(widget.focused).to.equal('Werkhof Altona visits you')
  })

  it('shows it where a repair is looked up, and takes it out', async () => {
    remembers('BK-4F7K-9QWX')
    const { widget } = await open()
    await widget.presses('Follow a repair')
    await widget.says('Your repairs')
    await widget.presses('Remove Bosch Serie 6 WGG244')
    expect(widget.text).not.to.include('Your repairs')
    expect(localStorage.length).to.equal(0)
  })

  it('forgets a repair whose link opens nothing any more', async () => {
    remembers('BK-4F7K-9QWX')
    const { widget } = await open({}, (v1) => v1.refuses('GET jobs/token', 'job-unknown'))
    await waitUntil(() => localStorage.length === 0, 'it is forgotten')
    expect(widget.text).not.to.include('Your repairs')
  })

  it('remembers the five latest', async () => {
    remembers('1', '2', '3', '4', '5')
    const { widget } = await follow()
    await widget.says('Remember on this device')
    await widget.ticks()
    const kept = JSON.parse(localStorage.getItem('bengkel-repairs:pk_test')!) as { code: string }[]
    expect(kept.map(({ code }) => code)).to.deep.equal(['BK-4F7K-9QWX', '1', '2', '3', '4'])
  })

  it('whose storage is blocked is not asked to remember', async () => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    try {
      const { widget } = await follow()
      await widget.says('Link to this repair')
      expect(widget.text).not.to.include('Remember')
    } finally {
      Storage.prototype.setItem = setItem
    }
  })

  it('whose memory holds something else shows nothing of it', async () => {
    localStorage.setItem('bengkel-repairs:pk_test', '{"broken')
    const { widget } = await open()
    expect(widget.text).not.to.include('Your repairs')
  })
})

afterEach(() => {
  for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name)
})

/** A page whose device can do this. */
async function withDevice(can: object): Promise<Page> {
  for (const [name, value] of Object.entries(can))
    Object.defineProperty(navigator, name, { configurable: true, value })
  const page = await follow()
  await page.widget.says('Link to this repair')
  return page
}

function remembers(...codes: string[]): void {
  const repairs = codes.map((code) => ({ code, token: 'token', name: 'Bosch Serie 6 WGG244' }))
  localStorage.setItem('bengkel-repairs:pk_test', JSON.stringify(repairs))
}
