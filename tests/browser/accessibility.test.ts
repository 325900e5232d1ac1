import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { StatusView } from '../../shared/status'
import { aConfig, aQuote, dayIn, hourIn } from './harness/answers'
import { accessibilityFaults } from './harness/axe'
import { toContact, toPlace, toReview, toTips, toWorkshops } from './harness/shopper'
import { inScheme, open, type Page } from './harness/widget'

const stores = [{ id: '1', name: 'Volta Mitte', address: 'Mitte 2', lat: 53.5, lon: 9.9 }]

const quoted: Partial<StatusView> = {
  status: 'quoted',
  diagnosis: { cause: 'wear', finding: 'The pump is worn.', coverage: 'none', payer: 'customer' },
  quote: aQuote(),
  messages: [{ at: hourIn(-1), from: 'workshop', text: 'Hello' }],
  can: ['quote', 'messages', 'contact', 'cancel'],
}

async function followed(view: Partial<StatusView>): Promise<Page> {
  const page = await open({ token: 'token' }, (v1) => v1.shows(view))
  await page.widget.says('Link to this repair')
  await waitUntil(() => page.widget.title !== '', 'a headline')
  return page
}

const states: Record<string, () => Promise<unknown>> = {
  'the categories': () => open(),
  'the item': async () => {
    const { widget } = await open({ category: 'washing-machine', 'purchased-on': dayIn(-10) })
    await widget.says('Probably covered.')
  },
  'the fault': async () => (await open({ category: 'phone' })).widget.presses('Next'),
  'the checks to try': async () => toTips((await open()).widget),
  'the happy end': async () => {
    const { widget } = await open()
    await toTips(widget)
    await widget.presses('It works now')
  },
  'the places found': async () => {
    const { widget } = await open()
    await toPlace(widget)
    await widget.types('Town or postcode', 'Alt')
    await widget.hears('Found: 2')
  },
  'the workshops': async () => toWorkshops((await open()).widget),
  'the stores': async () => {
    const { widget } = await open({ category: 'phone' }, (v1) =>
      v1.answers('GET config', aConfig({ stores })),
    )
    await widget.presses('Next')
    await widget.chooses('Something else')
    await widget.presses('Next')
    await widget.types('Town or postcode', 'Alt')
    await widget.presses('Hamburg Germany')
    await widget.says('Volta Mitte')
  },
  'the contact, with what is wrong': async () => {
    const { widget } = await open()
    await toContact(widget)
    await widget.presses('Next')
  },
  'the last step': async () => toReview((await open()).widget),
  'a network that is gone': async () => {
    const { widget } = await open({}, (v1) => v1.loses('POST requests'))
    await toReview(widget)
    await widget.ticks()
    await widget.presses('Send')
    await widget.says('No connection.')
  },
  'the ticket': () => followed({}),
  'a quote': () => followed(quoted),
  'a form of the ticket': async () => {
    const { widget } = await followed(quoted)
    await widget.opens('Correct your contact')
  },
  'the stars': async () => {
    const { widget } = await followed({ status: 'closed', outcome: 'fixed', can: ['rating'] })
    await widget.opens('Rate this repair')
  },
  'the look-up': async () => {
    const { widget } = await open()
    await widget.presses('Follow a repair')
    await widget.presses('Next')
  },
  'the launcher': () => open({ mode: 'button' }),
  'the dialog': async () => (await open({ mode: 'button' })).widget.presses('Get it repaired'),
  'a light accent': async () => {
    const { widget } = await open({ category: 'phone' }, (v1) =>
      v1.answers('GET config', aConfig({ theme: { accent: '#ffd400' } })),
    )
    await widget.presses('Next')
    await widget.chooses('Something else')
  },
  'a dark accent': async () => {
    const { widget } = await open({ category: 'phone' }, (v1) =>
      v1.answers('GET config', aConfig({ theme: { accent: '#101060' } })),
    )
    await widget.presses('Next')
    await widget.chooses('Something else')
  },
}

for (const scheme of ['light', 'dark'] as const) {
  describe(`axe finds nothing wrong, ${scheme}, with`, () => {
    for (const [name, reach] of Object.entries(states)) {
      it(name, async () => {
        inScheme(scheme)
        await reach()
        expect(await accessibilityFaults()).to.deep.equal([])
      })
    }
  })
}

describe('by keyboard alone', () => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key })
  }

  it('a repair is asked for, from the first question to the ticket', async () => {
    const { widget } = await open({ category: 'phone' })
    const type = (text: string) => sendKeys({ type: text })
    /** Goes forward until this has the focus. */
    const to = async (name: string) => {
      for (let step = 0; widget.focused !== name; step++) {
        expect(step, `${name} is reached, not only ${widget.focused}`).to.be.below(30)
        await press('Tab')
      }
    }
    widget.root.querySelector('button')!.focus()
    await to('Brand (optional)')
    await type('Samsung')
    await press('Enter')
    await widget.reads('What is wrong?')
    await press('Tab', 'Space', 'ArrowDown', 'ArrowDown')
    expect(widget.chosen).to.deep.equal(['Battery is swollen or the back lifts'])
    await press('ArrowUp', 'ArrowUp', 'Enter')
    await widget.reads('Where are you?')
    await to('Town or postcode')
    await type('Altona')
    await widget.hears('Found: 2')
    await to('Hamburg-Altona Germany')
    await press('Enter')
    await widget.says('Nearest workshops')
    await to('Next')
    await press('Enter')
    await widget.reads('How do we reach you?')
    await press('Tab')
    await type('Ada')
    await press('Tab', 'Tab')
    await type('040 123456')
    await press('Enter')
    await widget.reads('Check and send')
    const box = widget.root.querySelector('input')!
    while (widget.root.activeElement !== box) await press('Tab')
    await press('Space', 'Enter')
    await widget.reads('Werkhof Altona visits you')
    expect(widget.focused).to.equal('Werkhof Altona visits you')
  }).timeout(30_000)

  it('the dialog is opened and left, and the focus comes back', async () => {
    const { widget } = await open({ mode: 'button' })
    const dialog = widget.root.querySelector('dialog')!
    await press('Tab', 'Enter')
    await waitUntil(() => dialog.open, 'it opens')
    await waitUntil(() => widget.focused === 'What needs repair?', 'the question has the focus')
    await press('Escape')
    await waitUntil(() => !dialog.open, 'it closes')
    expect(widget.focused).to.equal('Get it repaired')
  })
})

describe('targets', () => {
  it('are 24 px at least, and the main ones 44', async () => {
    const { widget } = await open()
    await toWorkshops(widget)
    for (const target of widget.root.querySelectorAll('button, a, summary, label.option')) {
      const { width, height } = target.getBoundingClientRect()
      const least = target.matches('.main, .plain, .tile, .option') ? 44 : 24
      expect(Math.min(width, height), target.textContent!).to.be.at.least(least)
    }
  })
})
