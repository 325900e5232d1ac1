/**
 * Makes a field and the list of buttons below it one thing for arrow keys and screen readers: a combobox, as WAI-ARIA has it.
 * Both are of use without; so this is put on what is drawn, and may come late.
 */
import { css } from './css'

const styles = css`
  [aria-selected='true'] {
    border-color: var(--mark);
    background: var(--tint);
    box-shadow: inset 0 0 0 1px var(--mark);
  }
`

/** What a field is told about itself; absent where it is told nothing. */
const tell = (element: Element, told: Record<string, string | undefined>): void => {
  for (const [name, value] of Object.entries(told)) {
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}

const isActive = (option: Element): boolean => option.getAttribute('aria-selected') === 'true'

/**
 * @param root in which they are drawn, now or later
 * @param fieldId of the field that is typed in
 * @param listId of what holds the buttons, drawn with the field and empty at times
 * @returns the look of the button that arrow keys have come to
 */
export function walkable(root: ShadowRoot, fieldId: string, listId: string): string {
  const list = () => root.getElementById(listId)
  const options = () => (list()?.hidden ? [] : ([...(list()?.children ?? [])] as HTMLElement[]))

  /** Marks one of the buttons, or none, and the whole as what it is. */
  function mark(active: number): void {
    const all = options()
    const field = root.getElementById(fieldId)
    if (!field || !list()) return
    tell(field, {
      'aria-expanded': `${!!all[0]}`,
      'aria-activedescendant': all[active] && `${listId}-${active}`,
    })
    tell(
      list()!,
      all[0]
        ? { role: 'listbox', 'aria-labelledby': 'title' }
        : { role: undefined, 'aria-labelledby': undefined },
    )
    for (const [index, option] of all.entries()) {
      option.tabIndex = -1
      tell(option, { id: `${listId}-${index}`, role: 'option', 'aria-selected': `${index === active}` })
    }
  }

  function press(event: KeyboardEvent): void {
    const all = options()
    const active = all.findIndex(isActive)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!all[0] || event.isComposing) return
    if (step) {
      // Before the first stands none, so that both ends lead there.
      const next = ((active + step + all.length + 2) % (all.length + 1)) - 1
      mark(next)
      all[next]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Escape') {
      list()!.hidden = true
      mark(-1)
    } else if (event.key === 'Enter' && all[active]) all[active]!.click()
    else return
    event.preventDefault()
  }

  function look(): void {
    const field = root.getElementById(fieldId)
    if (field && field.getAttribute('role') !== 'combobox') {
      tell(field, {
        role: 'combobox',
        spellcheck: 'false',
        enterkeyhint: 'search',
        'aria-autocomplete': 'list',
        'aria-controls': listId,
      })
      field.addEventListener('keydown', press)
      field.addEventListener('input', () => {
        list()!.hidden = false
        mark(-1)
      })
    }
    mark(options().findIndex(isActive))
  }

  // What is drawn anew is marked anew; marks themselves are not watched.
  new MutationObserver(look).observe(root, { childList: true, subtree: true })
  look()
  return styles
}
