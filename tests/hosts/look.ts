// What the widget looks like on a page, measured in the page itself: whether all of it is there to be seen, and whether its look
// is its own. Runs in any browser, hence from nothing but what is in this function.

export interface Look {
  /** What is cut off or makes the page scroll sideways. */
  troubles: string[]
  /** The look of each element, by where it stands in the widget: whatever does not hang on colour, width or language. */
  own: Record<string, string>
}

/** @returns how the first widget of the page looks now */
export function lookOf(): Look {
  const PROPERTIES =
    'font-size font-style font-variant-caps font-weight line-height letter-spacing word-spacing text-transform ' +
    'text-align text-indent text-shadow text-decoration-line white-space-collapse text-wrap-mode word-break ' +
    'overflow-wrap -webkit-text-stroke-width user-select visibility box-sizing cursor float opacity display position ' +
    'list-style-type transition-duration min-height padding-block-start padding-block-end padding-inline-start ' +
    'padding-inline-end border-top-width border-bottom-width border-top-style ' +
    'border-top-left-radius min-width'
  const root = document.querySelector('bengkel-repair')!.shadowRoot!
  const card = root.querySelector<HTMLElement>('[part=card]')!
  const troubles: string[] = []
  const own: Record<string, string> = {}
  const page = document.documentElement
  if (page.scrollWidth > page.clientWidth) troubles.push('the page scrolls sideways')

  const edge = card.getBoundingClientRect()
  if (edge.left < -1 || edge.right > innerWidth + 1) troubles.push('the card is wider than the screen')
  // What only those hear who do not look takes no place.
  const all = [card, ...card.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !element.closest('.heard, svg, [type=file]'),
  )
  for (const element of all) {
    const box = element.getBoundingClientRect()
    const name = `${element.localName}.${element.className} “${element.textContent!.trim().slice(0, 30)}”`
    if (box.width === 0 || box.height === 0) continue
    if (box.left < edge.left - 1 || box.right > edge.right + 1) troubles.push(`out of the card: ${name}`)
    const isBlock = element.clientWidth > 0 && !/^(input|select|textarea)$/.test(element.localName)
    if (isBlock && element.scrollWidth > element.clientWidth + 1) troubles.push(`cut off: ${name}`)
  }

  for (const element of all) {
    const steps: string[] = []
    for (let at = element; at !== card; at = at.parentElement!) {
      steps.unshift(`${at.localName}.${at.className}`)
    }
    const style = getComputedStyle(element)
    own[steps.join(' > ') || 'card'] ??= PROPERTIES.split(' ')
      .map((property) => `${property}: ${style.getPropertyValue(property)}`)
      .join('; ')
      // List items tell the side, not which end it is.
      .replace(style.direction === 'rtl' ? 'align: right' : 'align: left', 'align: start')
  }
  return { troubles, own }
}

/** @returns what differs in two looks of the same step, where both have something in the same place */
export function differences(look: Look, plain: Look): string[] {
  return Object.entries(look.own).flatMap(([at, own]) => {
    const [here, there] = [own.split('; '), (plain.own[at] ?? own).split('; ')]
    return here.flatMap((said, index) =>
      said === there[index] ? [] : `${at}: ${said} (plain: ${there[index]})`,
    )
  })
}
