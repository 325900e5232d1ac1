// Every state of the widget, in both directions: nothing that axe finds wrong in light or dark, nothing too small to hit, nothing
// cut off on the narrowest phone or where text is twice as large.
import { expect } from '@open-wc/testing'
import { accessibilityFaults } from './harness/axe'
import { doubleText, expectToBeHit, expectToFit, NARROW } from './harness/fit'
import { requestStates } from './harness/request-states'
import { speechOf } from './harness/speech'
import { statusStates } from './harness/status-states'
import { inScheme } from './harness/widget'

afterEach(() => {
  document.body.style.width = ''
})

for (const [language, direction] of [
  ['en', 'left to right'],
  ['ar', 'right to left'],
] as const) {
  describe(`for everybody, ${direction}, is`, () => {
    for (const [name, reach] of Object.entries({ ...requestStates, ...statusStates })) {
      it(name, async () => {
        const { widget } = await reach(await speechOf(language))
        inScheme('light')
        expect(await accessibilityFaults(), 'light').to.deep.equal([])
        inScheme('dark')
        expect(await accessibilityFaults('colours'), 'dark').to.deep.equal([])
        expectToBeHit(widget)
        const back = doubleText(widget)
        expectToFit(widget)
        back()
        document.body.style.width = `${NARROW}px`
        expectToFit(widget)
        expectToBeHit(widget)
      })
    }
  })
}
