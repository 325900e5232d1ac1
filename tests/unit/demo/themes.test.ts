// What the theme page keeps in its address and hands over: only what a retailer has chosen, and nothing that is not a look.
import { describe, expect, it } from 'vitest'
import { presets } from '../../../demo/themes/presets'
import {
  pasteOf,
  plain,
  queryOf,
  readTheme,
  tokensOf,
  verdictOf,
  type Shops,
  type Theme,
} from '../../../demo/themes/theme'

const api = 'https://repair.example'
const known: Shops = {
  lumen: { api, key: 'pk_lumen', name: 'Lumen', accent: '#2a4bd7' },
  lindholt: { api, key: 'pk_lindholt', name: 'Lindholt', accent: '#8a3a24' },
}
const read = (query: string) => readTheme(new URLSearchParams(query), known)
const look = (more: Partial<Theme>): Theme => ({ ...plain('lumen', known, more.scheme), ...more })

describe('the address', () => {
  it('is empty before anything is chosen', () => {
    expect(queryOf(read(''), known)).toBe('')
  })

  it.each(Object.entries(presets))('leads back to the look %s, in either shop', (_, preset) => {
    for (const shop of ['lumen', 'lindholt'] as const) {
      const theme: Theme = { ...plain(shop, known, preset.scheme), ...preset, language: 'de', mode: 'button' }
      expect(read(queryOf(theme, known))).toEqual(theme)
    }
  })

  it('cannot bring what is not a look', () => {
    const said = 'accent=red;}body{&surface=%23zzzzzz&radius=900&font=evil&language=xx&mode=full&shop=other'
    expect(read(said)).toEqual(read(''))
  })

  it('changes the usual colours with the light and with the shop', () => {
    expect(read('scheme=dark&surface=%23fffdf8&ink=%231f2421')).toEqual(plain('lumen', known, 'dark'))
    expect(read('shop=lindholt&accent=%232a4bd7').accent).toBe('#8a3a24')
  })
})

describe('what is pasted', () => {
  it('is the tag alone where nothing is chosen', () => {
    expect(pasteOf(read(''), known)).toBe(
      '<script async src="https://repair.example/v1/bengkel.js" data-merchant="pk_lumen"></script>',
    )
  })

  it('has only the tokens that are changed', () => {
    const theme = read('shop=lindholt&accent=%23ffd400&radius=0&scheme=light+dark&mode=button&language=ar')
    expect(pasteOf(theme, known)).toBe(
      '<style>\nbengkel-repair {\n  --bengkel-accent: #ffd400;\n  --bengkel-radius: 0px;\n' +
        '  --bengkel-color-scheme: light dark;\n}\n</style>\n' +
        '<script async src="https://repair.example/v1/bengkel.js" data-merchant="pk_lindholt" data-mode="button" ' +
        'data-language="ar"></script>',
    )
    expect(tokensOf(theme, known)).toHaveLength(3)
  })
})

describe('the verdict', () => {
  const of = (more: Partial<Theme>) =>
    Object.fromEntries(verdictOf(look(more), known).map(({ pair, is }) => [pair, is]))

  it('tells what is read well, what is mended, and what must be chosen anew', () => {
    expect(of({})).toEqual({ ink: 'best', button: 'good', accent: 'good' })
    expect(of({ accent: '#ffd400' })).toEqual({ ink: 'best', button: 'best', accent: 'mended' })
    expect(of({ surface: '#ffffff', ink: '#cccccc' }).ink).toBe('unreadable')
  })

  it('judges by day and by night where the look follows the device', () => {
    expect(of({ scheme: 'light dark' }).accent).toBe('mended')
    expect(of({ scheme: 'light dark', ink: '#000000' }).ink).toBe('unreadable')
  })

  it('knows that the usual ink goes with the paper', () => {
    expect(of({ scheme: 'light dark', surface: '#ffffff' }).ink).toBe('best')
    expect(of({ surface: '#14110f' }).ink).toBe('best')
  })
})
