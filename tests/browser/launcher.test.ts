// The button that opens the form in a dialog: over the page, which stays where it is, and back to where one came from.
import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { open, reload, type Widget } from './harness/widget'

const dialogOf = ({ root }: Widget) => root.querySelector('dialog')!

describe('the dialog', () => {
  // A dialog tells that it is closed in a task of its own.
  afterEach(async () => {
    reload()
    await waitUntil(() => document.documentElement.style.overflow === '', 'the page scrolls')
  })

  it('gives the focus back to the launcher when it is left by a key', async () => {
    const { widget } = await open({ mode: 'button' })
    await widget.presses('Get it repaired')
    await waitUntil(() => widget.focused === 'What needs repair?', 'the question has the focus')
    await sendKeys({ press: 'Escape' })
    await waitUntil(() => !dialogOf(widget).open, 'it closes')
    expect(widget.focused).to.equal('Get it repaired')
  })

  it('gives the focus back to the shop’s own button that opened it', async () => {
    const { widget } = await open({ mode: 'button' })
    const button = document.createElement('button')
    button.addEventListener('click', () => void widget.element.open())
    document.body.append(button)
    button.focus()
    button.click()
    await waitUntil(() => dialogOf(widget).open, 'it opens')
    await widget.presses('Close')
    expect(document.activeElement).to.equal(button)
    button.remove()
  })

  it('holds the page still behind it, and leaves its styles as they were', async () => {
    const { style } = document.documentElement
    style.overflow = 'auto'
    const { widget } = await open({ mode: 'button' })
    await widget.element.open()
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden')
    // Opened twice, it is closed once.
    await widget.element.open()
    widget.element.close()
    await waitUntil(() => style.overflow === 'auto', 'the page scrolls again')
    expect(style.scrollbarGutter).to.equal('')
    style.overflow = ''
  })

  it('keeps what was typed while it is closed', async () => {
    const { widget } = await open({ mode: 'button' })
    await widget.presses('Get it repaired')
    await widget.presses('Washing machine')
    await widget.types('Brand', 'Bosch')
    await widget.presses('Close')
    await widget.presses('Get it repaired')
    expect(widget.field('Brand').value).to.equal('Bosch')
  })

  it('is closed where the element is taken off the page, and opens again where it comes back', async () => {
    const { widget } = await open({ mode: 'button' })
    await widget.element.open()
    widget.element.remove()
    await waitUntil(() => document.documentElement.style.overflow === '', 'the page scrolls')
    document.body.append(widget.element)
    expect(dialogOf(widget).open).to.equal(false)
    await widget.element.open()
    expect(dialogOf(widget).matches(':modal')).to.equal(true)
  })

  it('opens at once, also where the server has not answered yet', async () => {
    const { widget } = await open({ mode: 'button' })
    const late = document.createElement('bengkel-repair')
    late.setAttribute('merchant', 'pk_test')
    late.setAttribute('mode', 'button')
    document.body.append(late)
    // As a page may call it, in the moment in which it puts it there.
    await Promise.resolve()
    await late.open()
    expect(late.shadowRoot!.querySelector('dialog')!.open).to.equal(true)
    late.remove()
    expect(dialogOf(widget).open).to.equal(false)
  })
})
