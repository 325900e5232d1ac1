import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { StatusView } from '../../shared/status'
import { aConfig, aQuote, dayIn, hourIn } from './harness/answers'
import { accessibilityFaults } from './harness/axe'
import { sends, toContact, toPlace, toReview, toTips, toWorkshops } from './harness/shopper'
import { speechOf, type Speech } from './harness/speech'
import { inScheme, open, type Page } from './harness/widget'

const stores = [{ id: '1', name: 'Volta Mitte', address: 'Mitte 2', lat: 53.5, lon: 9.9 }]

const quoted: Partial<StatusView> = {
  status: 'quoted',
  diagnosis: { cause: 'wear', finding: 'The pump is worn.', coverage: 'none', payer: 'customer' },
  quote: aQuote(),
  messages: [{ at: hourIn(-1), from: 'workshop', name: 'Workshop', text: 'Hello' }],
  can: ['quote', 'messages', 'contact', 'cancel'],
}

async function followed({ language, more }: Speech, view: Partial<StatusView>): Promise<Page> {
  const page = await open({ token: 'token', language }, (v1) => v1.shows(view))
  await page.widget.says(more.link)
  await waitUntil(() => page.widget.title !== '', 'a headline')
  return page
}

const states: Record<string, (speech: Speech) => Promise<unknown>> = {
  'the categories': ({ language }) => open({ language }),
  'the item': async ({ language, more }) => {
    const { widget } = await open({ language, category: 'washing-machine', 'purchased-on': dayIn(-10) })
    await widget.says(more.covered)
  },
  'the fault': async ({ language, words }) =>
    (await open({ language, category: 'phone' })).widget.presses(words.next),
  'the checks to try': async (speech) => toTips((await open({ language: speech.language })).widget, speech),
  'the happy end': async (speech) => {
    const { widget } = await open({ language: speech.language })
    await toTips(widget, speech)
    await widget.presses(speech.more.works)
  },
  'the places found': async (speech) => {
    const { language, words } = speech
    const { widget } = await open({ language })
    await toPlace(widget, speech)
    await widget.types(words.town, 'Alt')
    await widget.hears(words.found(2))
  },
  'the workshops': async (speech) => toWorkshops((await open({ language: speech.language })).widget, speech),
  'the stores': async ({ language, words, phone }) => {
    const { widget } = await open({ language, category: 'phone' }, (v1) =>
      v1.answers('GET config', aConfig({ language, stores })),
    )
    await widget.presses(words.next)
    await widget.chooses(phone.symptoms.other!)
    await widget.presses(words.next)
    await widget.types(words.town, 'Alt')
    await widget.presses('Hamburg Germany')
    await widget.says('Volta Mitte')
  },
  'the contact, with what is wrong': async (speech) => {
    const { widget } = await open({ language: speech.language })
    await toContact(widget, speech)
    await widget.presses(speech.words.next)
  },
  'the last step': async (speech) => toReview((await open({ language: speech.language })).widget, speech),
  'a network that is gone': async (speech) => {
    const { language, words } = speech
    const { widget } = await open({ language }, (v1) => v1.loses('POST requests'))
    await sends(widget, speech)
    await widget.says(words.offline)
  },
  'the ticket': (speech) => followed(speech, {}),
  'a quote': (speech) => followed(speech, quoted),
  'a form of the ticket': async (speech) => {
    const { widget } = await followed(speech, quoted)
    await widget.opens(speech.words.actions.contact)
  },
  'the stars': async (speech) => {
    const { widget } = await followed(speech, { status: 'closed', outcome: 'fixed', can: ['rating'] })
    await widget.opens(speech.words.actions.rating)
  },
  'the look-up': async ({ language, words }) => {
    const { widget } = await open({ language })
    await widget.presses(words.follow)
    await widget.presses(words.next)
  },
  'the launcher': ({ language }) => open({ language, mode: 'button' }),
  'the dialog': async ({ language, words }) =>
    (await open({ language, mode: 'button' })).widget.presses(words.launch),
  'a light accent': (speech) => accented(speech, '#ffd400'),
  'a dark accent': (speech) => accented(speech, '#101060'),
}

async function accented({ language, words, phone }: Speech, accent: string): Promise<void> {
  const { widget } = await open({ language, category: 'phone' }, (v1) =>
    v1.answers('GET config', aConfig({ language, theme: { accent } })),
  )
  await widget.presses(words.next)
  await widget.chooses(phone.symptoms.other!)
}

for (const [language, direction] of [
  ['en', 'left to right'],
  ['ar', 'right to left'],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`axe finds nothing wrong, ${direction}, ${scheme}, with`, () => {
      for (const [name, reach] of Object.entries(states)) {
        it(name, async () => {
          inScheme(scheme)
          await reach(await speechOf(language))
          expect(await accessibilityFaults()).to.deep.equal([])
        })
      }
    })
  }
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
