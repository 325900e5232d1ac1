// Tells editors and frameworks of the element, from its source: `custom-elements.json` (schema 1.0.0 of the web components
// community group) and the custom data that VS Code reads for HTML.
import { readFileSync } from 'node:fs'
import { languages } from '../shared/language.ts'

interface Named {
  name: string
  description: string
}

interface Attribute extends Named {
  type: { text: string }
}

interface CssProperty extends Named {
  default?: string
}

interface Event extends Named {
  type: { text: string }
}

interface Method extends Named {
  kind: 'method'
  return: { type: { text: string } }
}

/** What is known of the element. */
export interface Description {
  tagName: string
  description: string
  attributes: Attribute[]
  members: Method[]
  events: Event[]
  slots: Named[]
  cssParts: Named[]
  cssProperties: CssProperty[]
}

/** A comment's text, without its frame. */
const plain = (comment: string) => comment.replace(/^\s*\/?\*+\/?/gm, '').replace(/\*\/\s*$/, '')

const line = (text: string) => text.replace(/\s+/g, ' ').trim()

const sentence = (text: string) => line(text).replace(/^./, (first) => first.toUpperCase())

/** @returns what the element's source says of it. @param read gives a source by its name in `widget/` */
export function describe(read = readSource): Description {
  const source = read('repair/element.ts')
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export class BengkelRepair /.exec(source)![1]!
  const [about, ...tags] = plain(comment).split(/(?:^|\s)@(?=\w)/)
  const tagged = (name: string) =>
    tags
      .filter((tag) => tag.startsWith(`${name} `))
      .map((tag) => line(tag.slice(name.length).split(/\n\s*\n/)[0]!))
  const named = (text: string): Named => {
    const [, name = '', description = ''] = /^(\S+)\s+(?:- )?(.*)$/.exec(text)!
    return { name: name === '-' ? '' : name, description: sentence(description) }
  }
  return {
    tagName: 'bengkel-repair',
    description: line(about!.split(/\.\s/)[0]!) + '.',
    attributes: attributesIn(read('attributes.ts')),
    members: methodsIn(source),
    events: tagged('fires').map((text) => ({ ...named(text), type: { text: classOf(text) } })),
    slots: tagged('slot').map(named),
    cssParts: tagged('csspart').map(named),
    cssProperties: tagged('cssproperty').map((text) => {
      const [, name, initial] = /^\[(--[\w-]+)=(.*)\] /.exec(text) ?? []
      if (!name) return named(text)
      return { name, default: initial, description: sentence(text.slice(text.indexOf('] ') + 2)) }
    }),
  }
}

const readSource = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** `bengkel-ready` is a `BengkelReadyEvent`. */
const classOf = (text: string) =>
  `Bengkel${text.replace(/^bengkel-(\w)(\w+).*$/, (_, first: string, rest: string) => first.toUpperCase() + rest)}Event`

/** Members of the interface, each with a comment before it. */
const attributesIn = (source: string): Attribute[] =>
  [...source.matchAll(/\/\*\*(.*?)\*\/\s+'?([\w-]+)'?\??: (.*)/g)].map(([, comment, name, type]) => ({
    name: name!,
    type: { text: type === 'Language' ? languages.map((each) => `'${each}'`).join(' | ') : type! },
    description: line(comment!),
  }))

/** What a page may call; what the browser calls has no comment. */
const methodsIn = (source: string): Method[] =>
  [...source.matchAll(/\/\*\*(.*?)\*\/\n  (?:async )?([a-z]\w*)\(\): (.*) \{/g)].map(
    ([, comment, name, type]) => ({
      kind: 'method',
      name: name!,
      return: { type: { text: type! } },
      description: line(comment!),
    }),
  )

/** @returns `custom-elements.json`. @param path of the module that defines the element, beside it */
export function manifestOf(description: Description, path: string): object {
  const name = 'BengkelRepair'
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [
          { kind: 'class', customElement: true, name, superclass: { name: 'HTMLElement' }, ...description },
        ],
        exports: [
          {
            kind: 'custom-element-definition',
            name: description.tagName,
            declaration: { name, module: path },
          },
        ],
      },
    ],
  }
}

/** @returns what VS Code reads with `html.customData`. */
export function editorDataOf({ tagName, description, attributes, ...more }: Description): object {
  const list = (title: string, of: Named[]) =>
    `**${title}**\n\n${of.map(({ name, description }) => `- ${name && `\`${name}\`: `}${description}`).join('\n')}`
  const parts = [
    description,
    list('Events', more.events),
    list('Slots', more.slots),
    list('Parts', more.cssParts),
    list('Custom properties', more.cssProperties),
  ]
  return {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description: { kind: 'markdown', value: parts.join('\n\n') },
        attributes: attributes.map(({ name, type, description }) => {
          const values = [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => ({ name: value }))
          return {
            name,
            description,
            ...(values[0] && { values }),
            ...(type.text === 'boolean' && { valueSet: 'v' }),
          }
        }),
      },
    ],
  }
}
