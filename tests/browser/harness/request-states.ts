// Every state in which a shopper may see the request, and how to get there in some language.
import { waitUntil } from '@open-wc/testing'
import type { WidgetConfig } from '../../../shared/config'
import { aConfig, aPlace, dayIn } from './answers'
import { complaints } from './complaints'
import { aPhoto, notAPhoto } from './photos'
import { sends, toContact, toPlace, toReview, toTips, toWorkshops } from './shopper'
import type { Speech } from './speech'
import type { FakeV1 } from './v1'
import { open, type Page } from './widget'

/** Gets to a state. */
export type Reach = (speech: Speech) => Promise<Page>

type Prepare = (v1: FakeV1) => void

const begun = ({ language }: Speech, attributes: Record<string, string> = {}, prepare?: Prepare) =>
  open({ language, ...attributes }, prepare)

/** Gets there by one of the shopper's ways. */
const after =
  (way: (widget: Page['widget'], speech: Speech) => Promise<void>, prepare?: Prepare): Reach =>
  async (speech) => {
    const page = await begun(speech, {}, prepare)
    await way(page.widget, speech)
    return page
  }

/** Does something more in a state. */
const then =
  (reach: Reach, act: (page: Page, speech: Speech) => Promise<unknown>): Reach =>
  async (speech) => {
    const page = await reach(speech)
    await act(page, speech)
    return page
  }

/** Goes on without what is needed. */
const tooSoon = (reach: Reach): Reach =>
  then(reach, async ({ widget }, { words }) => {
    await widget.presses(words.next)
    await waitUntil(() => widget.root.querySelector('#summary'), 'what is wrong is said')
  })

const item: Reach = (speech) => begun(speech, { category: 'washing-machine', brand: 'Bosch' })

const faultOf =
  (prepare?: Prepare): Reach =>
  async (speech) => {
    const page = await begun(speech, { category: 'phone' }, prepare)
    await page.widget.presses(speech.words.next)
    await page.widget.says(speech.words.addPhotos)
    return page
  }

const photographed = (said: (speech: Speech) => string, prepare?: Prepare, ...files: (() => unknown)[]) =>
  then(faultOf(prepare), async ({ widget }, speech) => {
    const photos = files.length ? files.map((file) => file() as File) : [await aPhoto(40, 40)]
    await widget.adds(...photos)
    await waitUntil(() => `${widget.text} ${widget.heard}`.includes(said(speech)), said(speech))
  })

const place: Reach = after(toPlace)

const typed = (said: (speech: Speech) => string, prepare?: Prepare) =>
  then(after(toPlace, prepare), async ({ widget }, speech) => {
    await widget.types(speech.words.town, 'Alt')
    await waitUntil(() => `${widget.text} ${widget.heard}`.includes(said(speech)), said(speech))
  })

/** At the places, where the device is asked for its own. */
const located = (answer: (take: PositionCallback, refuse: PositionErrorCallback) => void) =>
  then(place, async ({ widget }, { words }) => {
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition: answer },
    })
    await widget.presses(words.here)
    await waitUntil(() => widget.noteAt(words.town), 'something is said of it')
  })

const chosen = (prepare: Prepare, said: (speech: Speech) => string) =>
  then(
    typed(({ words }) => words.found(1), prepare),
    async ({ widget }, speech) => {
      await widget.presses('Hamburg Germany')
      await widget.says(said(speech))
    },
  )

/** A shop with counters, for a phone. */
const stores: Reach = async (speech) => {
  const { language, words, phone } = speech
  const stores = [{ id: '1', name: 'Volta Mitte', address: 'Mitte 2', lat: 53.5, lon: 9.9 }]
  const page = await begun(speech, { category: 'phone' }, (v1) =>
    v1.answers('GET config', aConfig({ language, stores })),
  )
  const { widget } = page
  await widget.presses(words.next)
  await widget.chooses(phone.symptoms.other!)
  await widget.presses(words.next)
  await widget.types(words.town, 'Alt')
  await widget.presses('Hamburg Germany')
  await widget.says('Volta Mitte')
  return page
}

const accented = (accent: string) =>
  then(
    (speech) =>
      begun(speech, { category: 'phone' }, (v1) =>
        v1.answers('GET config', aConfig({ language: speech.language, theme: { accent } } as WidgetConfig)),
      ),
    async ({ widget }, { words, phone }) => {
      await widget.presses(words.next)
      await widget.chooses(phone.symptoms.other!)
    },
  )

const onePlace: Prepare = (v1) => v1.answers('GET places', { places: [aPlace()] })

export const requestStates: Record<string, Reach> = {
  'no answer of the server': async (speech) => {
    let page: Page
    await complaints(async () => {
      page = await begun(speech, {}, (v1) => v1.loses('GET config'))
    })
    return page!
  },
  'the categories': (speech) => begun(speech),
  'the item': item,
  'the item, which is covered': then(
    (speech) => begun(speech, { category: 'phone', 'purchased-on': dayIn(-10) }),
    ({ widget }, { more }) => widget.says(more.covered),
  ),
  'the item, bought tomorrow': tooSoon((speech) =>
    begun(speech, { category: 'phone', 'purchased-on': dayIn(2) }),
  ),
  'the item, with help for its number': then(item, async ({ widget }, { more }) => {
    await widget.says(more.plate)
    widget.root.querySelector('summary')!.click()
    await widget.says(more.platePhoto)
  }),
  'the fault': faultOf(),
  'the fault, not said': tooSoon(faultOf()),
  'a photo on its way': photographed(
    ({ more }) => more.photo(1),
    (v1) => v1.keepsWaiting('POST photos'),
  ),
  'a photo that is there': photographed(({ more }) => more.uploaded),
  'a photo that nobody took': photographed(
    ({ words }) => words.unavailable,
    (v1) => v1.loses('POST photos'),
  ),
  'a photo that is none': photographed(({ more }) => more.problems['photo-unreadable'], undefined, notAPhoto),
  'a photo without content': photographed(
    ({ more }) => more.photoEmpty,
    undefined,
    () => new File([], 'a.jpg'),
  ),
  'the checks to try': after(toTips),
  'the happy end': then(after(toTips), ({ widget }, { more }) => widget.presses(more.works)),
  'the place': place,
  'the place, not given': tooSoon(place),
  'the places found': then(
    typed(({ words }) => words.found(2)),
    async ({ widget }, { words }) => {
      const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })
      widget.field(words.town).dispatchEvent(down)
      await widget.settles()
    },
  ),
  'no place found': typed(
    ({ words }) => words.nowhere,
    (v1) => v1.answers('GET places', { places: [] }),
  ),
  'no answer of the places': typed(
    ({ words }) => words.unavailable,
    (v1) => v1.loses('GET places'),
  ),
  'a position being looked for': located(() => {}),
  'a position refused': located((_take, refuse) => refuse({ code: 1 } as GeolocationPositionError)),
  'a place too wide': chosen(
    (v1) => v1.answers('GET places', { places: [aPlace({ coarse: true })] }),
    ({ words }) => words.wide('Hamburg'),
  ),
  'no workshop near': chosen(
    (v1) => onePlace(v1.answers('GET workshops', { workshops: [] })),
    ({ words }) => words.noneNear,
  ),
  'no answer of the workshops': chosen(
    (v1) => onePlace(v1.loses('GET workshops')),
    ({ words }) => words.unavailable,
  ),
  'the workshops': after(toWorkshops),
  'the stores': stores,
  'the way on from a store': then(stores, async ({ widget }, { words }) => {
    await widget.chooses('Volta Mitte')
    await widget.says(words.sentTo('Werkhof Altona'))
  }),
  'the contact': after(toContact),
  'the contact, with what is wrong': tooSoon(after(toContact)),
  'the last step': after(toReview),
  'the last step, without consent': then(after(toReview), ({ widget }, { words }) =>
    widget.presses(words.send),
  ),
  'a request on its way': after(sends, (v1) => v1.keepsWaiting('POST requests')),
  'a network that is gone': then(
    after(sends, (v1) => v1.loses('POST requests')),
    ({ widget }, { words }) => widget.says(words.offline),
  ),
  'a request refused': then(
    after(sends, (v1) => v1.refuses('POST requests', 'workshop-full', { field: 'handover.workshop' })),
    ({ widget }) => waitUntil(() => widget.alert, 'the refusal is said'),
  ),
  'the launcher': (speech) => begun(speech, { mode: 'button' }),
  'the dialog': then(
    (speech) => begun(speech, { mode: 'button' }),
    async ({ widget }, { words }) => {
      await widget.presses(words.launch)
      await waitUntil(() => widget.root.querySelector('dialog')!.open, 'it opens')
    },
  ),
  'a light accent': accented('#ffd400'),
  'a dark accent': accented('#101060'),
}
