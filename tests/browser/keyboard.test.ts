// What the keyboard does that a journey does not come by: the dialog is opened and left, lists and dialogs each have their Escape.
import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { toPlace } from './harness/shopper'
import { open, type Widget } from './harness/widget'

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key })
}

const opened = async () => {
  const { widget } = await open({ mode: 'button' })
  const dialog = widget.root.querySelector('dialog')!
  await press('Tab', 'Enter')
  await waitUntil(() => dialog.open, 'it opens')
  return { widget, dialog }
}

const isAsked = async (widget: Widget, question: string) => {
  await waitUntil(() => widget.focused === question, `“${question}” has the focus`)
  expect(widget.focused).to.equal(question)
}

describe('the dialog', () => {
  it('is opened and left by keyboard, and the focus comes back', async () => {
    const { widget, dialog } = await opened()
    await isAsked(widget, 'What needs repair?')
    await press('Escape')
    await waitUntil(() => !dialog.open, 'it closes')
    expect(widget.focused).to.equal('Get it repaired')
  })

  it('stays where Escape puts a list away', async () => {
    const { widget, dialog } = await opened()
    await toPlace(widget)
    await widget.types('Town or postcode', 'Hamb')
    await widget.hears('Found: 2')
    await press('Escape')
    await waitUntil(() => !widget.optionNames[0], 'the list is put away')
    expect(dialog.open).to.equal(true)
    await press('Escape')
    await waitUntil(() => !dialog.open, 'it closes')
  })
})

describe('the focus', () => {
  it('is on the question after going on and after going back', async () => {
    const { widget } = await open({ category: 'phone' })
    await widget.presses('Next')
    await isAsked(widget, 'What is wrong?')
    await widget.presses('Back')
    await isAsked(widget, 'What needs repair?')
  })

  it('is on what is wrong where something is, which leads to its field', async () => {
    const { widget } = await open({ category: 'phone' })
    await widget.presses('Next')
    await widget.presses('Next')
    await waitUntil(() => widget.root.activeElement?.id === 'summary', 'what is wrong has the focus')
    await press('Tab', 'Enter')
    await waitUntil(() => widget.root.activeElement?.id === 'problem.symptom', 'the question has the focus')
    const { activeElement } = widget.root
    const note = widget.root.getElementById(activeElement!.getAttribute('aria-describedby')!)
    expect(note!.textContent).to.equal('Choose what is wrong.')
  })

  it('is told with the question how far it is', async () => {
    const { widget } = await open({ category: 'phone' })
    await widget.presses('Next')
    await isAsked(widget, 'What is wrong?')
    const described = widget.root.activeElement!.getAttribute('aria-describedby')!
    expect(widget.root.getElementById(described)!.getAttribute('aria-label')).to.equal('Step 2 of 5')
  })
})
