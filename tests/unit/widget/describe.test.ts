// What editors, tools and the guide know of the element: all that it has, and nothing that it has not.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guideWords } from '../../../server/pages/messages/guide'
import { pageLanguages } from '../../../shared/language'
import { describe, editorDataOf, manifestOf } from '../../../widget/vite.describe'

const widget = new URL('../../../widget/', import.meta.url)
const source = readdirSync(widget, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?!vite|messages).*\.ts$/.test(file) && file !== 'repair/element.ts')
  .map((file) => readFileSync(new URL(file, widget), 'utf8'))
  .join('\n')
const element = readFileSync(new URL('repair/element.ts', widget), 'utf8')
const code = source + element.replace(/\/\*\*[^]*?\*\//g, '')

const found = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map(([, name]) => name!))]
const known = describe()
const namesOf = (of: readonly { name: string }[]) => of.map(({ name }) => name)

it('has every event that is dispatched', () => {
  expect(namesOf(known.events)).toEqual(found(/super\('(bengkel-\w+)'/g))
})

it('has every part', () => {
  const parts = found(/\bpart="([\w -]+)"/g).flatMap((names) => names.split(' '))
  expect(namesOf(known.cssParts).sort()).toEqual([...new Set(parts)].sort())
})

it('has every custom property that a page may set', () => {
  expect(namesOf(known.cssProperties).sort()).toEqual(found(/var\(\s*(--bengkel-[\w-]+)/g).sort())
})

it('has every slot', () => {
  const slots = [...code.matchAll(/<slot(?: name="(\w+)")?/g)].map(([, name]) => name ?? '')
  expect(namesOf(known.slots).sort()).toEqual(slots.sort())
})

it('has what can be called', () => {
  expect(namesOf(known.members)).toEqual(['open', 'close'])
})

it('has every attribute that is looked at', () => {
  const items = /itemAttributes = \[([^\]]*)\]/.exec(source)![1]!
  const observed = /observedAttributes[^=]*= \[([^\]]*)\]/.exec(element)![1]!
  const names = [...(observed + items).matchAll(/'([\w-]+)'/g)].map(([, name]) => name!)
  expect(namesOf(known.attributes).sort()).toEqual([...names, 'hosted'].sort())
})

it('says something of each', () => {
  const all = [
    known.attributes,
    known.events,
    known.cssParts,
    known.cssProperties,
    known.slots,
    known.members,
  ]
  for (const { description } of all.flat()) expect(description.length).toBeGreaterThan(5)
})

it('is written as the manifest’s schema wants it, and as VS Code reads it', () => {
  expect(manifestOf(known, 'bengkel-repair.js')).toMatchObject({
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        declarations: [
          { customElement: true, tagName: 'bengkel-repair', superclass: { name: 'HTMLElement' } },
        ],
        exports: [{ kind: 'custom-element-definition', name: 'bengkel-repair' }],
      },
    ],
  })
  const mode = { name: 'mode', values: [{ name: 'inline' }, { name: 'button' }] }
  expect(editorDataOf(known)).toMatchObject({
    version: 1.1,
    tags: [{ name: 'bengkel-repair', attributes: expect.arrayContaining([expect.objectContaining(mode)]) }],
  })
})

it.each(pageLanguages)('stands in the guide, all of it, in %s', (language) => {
  const { attribute, event, property, part } = guideWords[language]
  expect(Object.keys(attribute)).toEqual(namesOf(known.attributes))
  expect(Object.keys(event)).toEqual(namesOf(known.events))
  expect(Object.keys(property).sort()).toEqual(namesOf(known.cssProperties).sort())
  expect(Object.keys(part).sort()).toEqual(namesOf(known.cssParts).sort())
})
