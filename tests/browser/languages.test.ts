// The widget in each of its languages: its own words and no others are loaded, all is said, and all fits on the smallest phone.
import { expect, waitUntil } from '@open-wc/testing'
import { languages } from '../../shared/language'
import { aStatus } from './harness/answers'
import { expectToFit, NARROW } from './harness/fit'
import { sends, toContact, toReview, toTips, toWorkshops } from './harness/shopper'
import { speechOf } from './harness/speech'
import { open, reload, type Widget } from './harness/widget'

performance.setResourceTimingBufferSize(2000)

/** The files of words that this page has loaded, in order. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/widget\/messages\/((?:more\.)?\w\w)\.ts/.exec(name)?.[1] ?? [])

const expectWhole = ({ text }: Widget): void => {
  expect(text).not.to.match(/undefined|\[object|NaN|null/)
}

for (const language of languages) {
  describe(`in ${language}`, () => {
    it('one file of words is loaded, and no other', async () => {
      const before = loaded().length
      const since = () => loaded().slice(before)
      await open({ language })
      // The browser notes what it has loaded a moment later.
      await waitUntil(() => since().includes(language), 'its words are loaded')
      reload()
      await open({ language: `${language}-XX` })
      expect(since()).to.deep.equal([language])
    })

    it('the whole way is said, and fits on the narrowest phone', async () => {
      const speech = await speechOf(language)
      document.body.style.width = `${NARROW}px`
      for (const way of [toTips, toWorkshops, toContact, toReview, sends]) {
        const { widget } = await open({ language })
        await way(widget, speech)
        expectWhole(widget)
        expectToFit(widget)
        reload()
        sessionStorage.clear()
      }
      document.body.style.width = ''
    })

    it('a repair is followed, in the direction in which it is read', async () => {
      const { words, more } = await speechOf(language)
      const { widget } = await open({ token: 'token', language }, (v1) =>
        v1.shows({ contact: { ...aStatus().contact, language } }),
      )
      await widget.says(more.link)
      expectWhole(widget)
      const card = widget.root.querySelector<HTMLElement>('[part=card]')!
      expect(card.lang).to.equal(language)
      expect(getComputedStyle(card).direction).to.equal(words.dir)
      expect(words.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr')
      const written = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' })
      expect(widget.text).to.include(written.format(new Date(aStatus().history[2]!.at)))
    })
  })
}

describe('on a page in another language', () => {
  it('speaks the merchant’s language where it does not speak the page’s, and loads no other', async () => {
    document.documentElement.lang = 'zh-Hant'
    const before = loaded().length
    const { widget, v1 } = await open()
    expect(v1.askedOnce('GET config').query.language).to.equal('zh-Hant')
    expect(widget.title).to.equal((await speechOf('en')).words.item)
    expect(
      loaded()
        .slice(before)
        .every((file) => file.endsWith('en')),
    ).to.equal(true)
  })
})
