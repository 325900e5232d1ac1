// The rules that hold this house up and that no rule off the shelf expresses: which room may use which, where time and
// chance come from, and what strict host pages do not let the widget do. oxlint reads them (see .oxlintrc.json).
import { dirname, join, relative, sep } from 'node:path'

const here = join(import.meta.dirname, '../..')
const fromTop = (path) => relative(here, path).split(sep).join('/')

/**
 * What the files of a layer may import; a file can be in several. Imports are named by package or by path from the top.
 * `only` and `never` hold for every import, `neverValues` leaves types free.
 */
const layers = [
  {
    name: 'shared/ is what both sides say: it imports itself and valibot only',
    files: /^shared\//,
    only: /^(shared\/|valibot$)/,
  },
  {
    name: 'widget/ imports itself, shared/, lit and uqr only',
    files: /^widget\/(?!vite|frameworks\/)/,
    only: /^(widget\/|shared\/|lit$|lit\/|uqr$)/,
  },
  {
    name: 'widget/frameworks/ imports its framework, and only types of the widget',
    files: /^widget\/frameworks\//,
    only: /^(widget\/|react$|vue$)/,
    neverValues: /^widget\//,
  },
  {
    name: 'the domain knows neither HTTP nor pages nor the runtime, and of the ports only their types',
    files: /^server\/(intake|dispatch|jobs|places|outbox|accounts|store)\//,
    never: /^(server\/(http|pages|entry)\/|hono$|hono\/|hono-openapi)/,
    neverValues: /^server\/ports\//,
  },
  {
    name: 'only server/entry/ and server/ports/node/ may use what Node alone has',
    files: /^server\/(?!vite|entry\/|ports\/node\/)/,
    never: /^(node:|server\/ports\/node\/|sharp$|nodemailer$|pino$|@hono\/node-server)/,
  },
  {
    name: 'the product does not import its demo or its tests',
    files: /^(shared|widget|server)\//,
    never: /^(demo|tests)\//,
  },
  {
    name: 'the server does not import the widget',
    files: /^server\//,
    never: /^widget\//,
  },
]

const isType = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type'))

const imports = {
  create(context) {
    const file = fromTop(context.filename)
    const ruling = layers.filter((layer) => layer.files.test(file))

    function check(source, isType) {
      if (typeof source?.value !== 'string') return
      const { value } = source
      const target = value.startsWith('.') ? fromTop(join(dirname(context.filename), value)) : value
      for (const { name, only, never, neverValues } of ruling) {
        if ((only && !only.test(target)) || never?.test(target) || (!isType && neverValues?.test(target))) {
          context.report({ node: source, message: `${name} (this is ${target})` })
        }
      }
    }

    return {
      ImportDeclaration: (node) => check(node.source, isType(node)),
      ExportNamedDeclaration: (node) => check(node.source, isType(node)),
      ExportAllDeclaration: (node) => check(node.source, isType(node)),
      ImportExpression: (node) => check(node.source, false),
    }
  },
}

/** Members that read the clock or throw dice, by the global that they hang on. */
const impure = {
  Date: ['now'],
  Math: ['random'],
  performance: ['now', 'timeOrigin'],
  crypto: ['getRandomValues', 'randomUUID'],
}

const ports = {
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'time and chance come from ports, so that a failure can be replayed' })
    return {
      MemberExpression(node) {
        const object = node.object.property?.name ?? node.object.name
        if (impure[object]?.includes(node.property.name ?? node.property.value)) report(node)
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node)
      },
      CallExpression(node) {
        if (node.callee.name === 'Date') report(node)
      },
    }
  },
}

/** What may not stand in a template of the widget, and why. */
const blocked = {
  html: [
    [/<style[\s>]/i, 'a style-src policy blocks <style> in a template: use static styles'],
    [/\sstyle\s*=/i, 'a style-src policy blocks style attributes: use a class, or set the property in a ref'],
    [/\son[a-z]+\s*=/i, 'a script-src policy blocks inline handlers: use @event'],
  ],
  css: [[/\drem\b/, 'host pages set the root font size as they like: use px or em']],
}
blocked.svg = blocked.html

const templates = {
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        for (const element of quasi.quasis) {
          for (const [pattern, message] of blocked[tag.name] ?? []) {
            if (pattern.test(element.value.raw)) context.report({ node: element, message })
          }
        }
      },
      ImportDeclaration({ source }) {
        if (source.value.startsWith('lit/directives/style-map')) {
          context.report({ node: source, message: 'a style-src policy blocks the first render of styleMap' })
        }
      },
    }
  },
}

export default { meta: { name: 'house' }, rules: { imports, ports, templates } }
