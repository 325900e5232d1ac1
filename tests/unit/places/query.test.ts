import { describe, expect, test } from 'vitest'
import { expressions, readQuery } from '../../../server/places/query'

const readings = (q: string) =>
  [...readQuery(q)].map(({ words, strict }) => `${words.join(' ')}${strict ? '!' : ''}`)

const asked = (words: string[]) => expressions({ words, glued: words.join(''), strict: false }).words

describe('what is typed is read', () => {
  test('as a whole first', () => {
    expect(readings('Hamburg')).toEqual(['hamburg'])
  })

  test('then without postcode and house number', () => {
    expect(readings('20359 Hamburg')).toEqual(['20359 hamburg', 'hamburg'])
  })

  test('then less and less of an address, its end before its start, whole words before unfinished ones', () => {
    expect(readings('Reeperbahn Altona Hamburg')).toEqual([
      'reeperbahn altona hamburg',
      'altona hamburg!',
      'reeperbahn altona!',
      'hamburg!',
      'reeperbahn!',
      'altona hamburg',
      'hamburg',
    ])
  })

  test('not at all below two letters, but for scripts in which one is a word', () => {
    expect(readings('')).toEqual([])
    expect(readings('h')).toEqual([])
    expect(readings('%')).toEqual([])
    expect(readings('京')).toEqual(['京'])
  })

  test('no further than an address on one line goes', () => {
    expect(readings('lorem ipsum '.repeat(1000)).length).toBeLessThan(30)
  })
})

test('only the last word may be unfinished, and a single letter there is not looked for', () => {
  expect(asked(['new', 'yo'])).toContain('"new" OR')
  expect(asked(['new', 'yo'])).toContain('"yo" *')
  expect(asked(['new', 'y'])).not.toContain('"y"')
})
