// Makes the widget's own modules smaller where minifiers leave them as they are: in templates, and in the names of its words.
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { languages } from '../shared/language.ts'

/** A node of the syntax tree, as far as it is looked into. */
interface Node {
  type: string
  start: number
  end: number
  name?: string
  computed?: boolean
  shorthand?: boolean
  tag?: Node
  quasi?: { quasis: Node[] }
  object?: Node
  property?: Node
  key?: Node
  id?: Node
  init?: Node
  properties?: Node[]
  source?: Node
  quasis?: Node[]
}

interface Edit {
  start: number
  end: number
  text: string
}

function* nodesOf(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return
  if ('type' in tree) yield tree as Node
  for (const child of Object.values(tree)) yield* nodesOf(child)
}

const edited = (code: string, edits: Edit[]): string =>
  edits
    .sort((a, b) => b.start - a.start)
    .reduce((code, { start, end, text }) => code.slice(0, start) + text + code.slice(end), code)

/** What a template's text is without what only its readers in the source need. */
const lean: Record<string, (text: string) => string> = {
  // A line break next to a tag is for the source's readers; elsewhere it is a space.
  html: (text) =>
    text
      .replace(/(>)\s*\n\s*|\s*\n\s*(?=<)/g, '$1')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/ ?\/?>/g, '>')
      .replace(/="([\w-]+)"/g, '=$1'),
  css: (text) =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>~]) ?/g, '$1')
      .replaceAll(': ', ':')
      .replace(/\b0\./g, '.')
      // Our own properties have each its initial to itself; those that pages set keep their names.
      .replace(/--(?!bengkel|merchant)(\w)\w+/g, '--$1')
      .replaceAll(';}', '}')
      .trim(),
}

/**
 * Where an expression may stand, so that our Lit finds it: as the whole value of an attribute, or between tags.
 * @throws where one stands elsewhere
 */
function checkTemplate(texts: string[]): void {
  texts.slice(0, -1).forEach((text, index) => {
    const before = texts.slice(0, index + 1).join('')
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>')
    const fits = inTag
      ? / (?:[.?@][a-z-]+|[A-Za-z-]+)=$/.test(text) && /^[ >]/.test(texts[index + 1]!)
      : !text.endsWith('=') && !/<(textarea|style|title)[^<]*$/.test(before)
    if (!fits || /<!--|=\$/.test(text))
      throw new Error(`An expression is the whole value of an attribute, or stands between tags: ${before}`)
  })
}

/** Takes comments and indentation out of templates. */
function* leanTemplates(node: Node, code: string): Generator<Edit> {
  const kind = node.tag?.name ?? ''
  const clean = lean[kind]
  if (node.type !== 'TaggedTemplateExpression' || !clean) return
  const edits = node.quasi!.quasis.map(({ start, end }) => ({
    start,
    end,
    text: clean(code.slice(start, end)),
  }))
  if (kind === 'html') checkTemplate(edits.map(({ text }) => text))
  yield* edits
}

const messages = fileURLToPath(new URL('messages', import.meta.url))

/** What holds a language's words: two files each, the second with what is said only now and then. */
const dictionaries: ReadonlySet<string> = new Set([...languages, 'more'])

/** Words that are said by the name of a step keep theirs. */
const kept = /^(item|fault|place|contact)$/

/** The names of all other words, in order; the English files have them all. */
const words = ['en.ts', 'more.en.ts']
  .flatMap((file) => [...readFileSync(`${messages}/${file}`, 'utf8').matchAll(/^  (\w+)[:,]/gm)])
  .flatMap(([, name]) => (kept.test(name!) ? [] : name!))

/** Digits of the short names. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The short name of a word, if it is one: `$a`, `$b`, and so on. */
function shortOf(name: string | undefined): string | undefined {
  const index = words.indexOf(name ?? '')
  const digits = [Math.floor(index / LETTERS.length) - 1, index % LETTERS.length]
  return index < 0 ? undefined : `$${digits.map((digit) => LETTERS[digit] ?? '').join('')}`
}

/** Shortens the names of words, `words.fromPage` and `more.calendar`, alike in each language and wherever they are said. */
function* shortWords(node: Node): Generator<Edit> {
  const { type, object, property, id, init, computed } = node
  if (type === 'MemberExpression' && !computed) {
    const said = shortOf(property!.name)
    const of = object!.name ?? object!.property?.name
    if (said && /^(words|more)$/.test(of ?? '')) yield { ...property!, text: said }
  }
  if (type === 'VariableDeclarator' && dictionaries.has(id!.name ?? '') && init?.properties) {
    for (const { key, shorthand } of init.properties) {
      const text = shortOf(key!.name)
      if (text) yield { ...key!, text: shorthand ? `${text}:${key!.name}` : text }
    }
  }
}

/** Names of files that are made as they are wanted, `./${language}.ts`, are those of built files, which lie side by side. */
function* builtNames({ type, source }: Node, code: string): Generator<Edit> {
  const last = type === 'ImportExpression' && source!.quasis?.at(-1)
  if (last && code.slice(last.start, last.end) === '.ts') yield { ...last, text: '.js' }
}

/** A plugin that does all this to the widget's own modules. */
export const leanModules: Plugin = {
  name: 'bengkel-lean-modules',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/widget/')) return undefined
    const nodes = [...nodesOf(this.parse(code))]
    const edits = nodes.flatMap((node) => [
      ...leanTemplates(node, code),
      ...shortWords(node),
      ...builtNames(node, code),
    ])
    // Words under their long names would be there, and not be found.
    if (dirname(id) === messages && !/^(words|more)\.ts$/.test(basename(id)) && !edits[0])
      this.error('A file of words holds one object, named as its language or `more`')
    return edited(code, edits)
  },
}
