// Writes a road map in OpenStreetMap's PBF format, which every routing engine builds from: nodes and ways, nothing else.
// https://wiki.openstreetmap.org/wiki/PBF_Format; protocol buffers by hand, because six messages need no library.
import { deflateSync } from 'node:zlib'
import type { Point } from '../../../shared/geo'

export interface Way {
  /** Indices of the nodes that it runs through, in order. */
  nodes: readonly number[]
  tags: Readonly<Record<string, string>>
}

export interface RoadMap {
  nodes: readonly Point[]
  ways: readonly Way[]
}

/** Entities of one block, at most; the format allows 16 MiB of them. */
const PER_BLOCK = 8000
/** The format counts in units of 100 nanodegrees. */
const UNITS = 1e7

/** @returns the file's bytes; the id of a node or way is its index plus one */
export function toPbf({ nodes, ways }: RoadMap): Buffer {
  const header = Buffer.concat([bytes(4, 'OsmSchema-V0.6'), bytes(4, 'DenseNodes')])
  return Buffer.concat([
    block('OSMHeader', header),
    ...chunks(nodes).map(({ first, part }) => block('OSMData', nodeBlock(part, first))),
    ...chunks(ways).map(({ first, part }) => block('OSMData', wayBlock(part, first))),
  ])
}

function chunks<T>(all: readonly T[]): { first: number; part: readonly T[] }[] {
  return Array.from({ length: Math.ceil(all.length / PER_BLOCK) }, (_, nth) => ({
    first: nth * PER_BLOCK,
    part: all.slice(nth * PER_BLOCK, (nth + 1) * PER_BLOCK),
  }))
}

/** A length, a BlobHeader and a Blob, the content deflated. */
function block(type: 'OSMHeader' | 'OSMData', content: Buffer): Buffer {
  const blob = Buffer.concat([number(2, content.length), bytes(3, deflateSync(content))])
  const header = Buffer.concat([bytes(1, type), number(3, blob.length)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(header.length)
  return Buffer.concat([length, header, blob])
}

/** A PrimitiveBlock of dense nodes: ids and coordinates, each as the difference from the one before. */
function nodeBlock(nodes: readonly Point[], first: number): Buffer {
  const dense = Buffer.concat([
    bytes(1, deltas(nodes.map((_, nth) => first + nth + 1))),
    bytes(8, deltas(nodes.map(({ lat }) => Math.round(lat * UNITS)))),
    bytes(9, deltas(nodes.map(({ lon }) => Math.round(lon * UNITS)))),
  ])
  return Buffer.concat([bytes(1, bytes(1, '')), bytes(2, bytes(2, dense))])
}

/** A PrimitiveBlock of ways; what their tags say stands once, in its table of texts. */
function wayBlock(ways: readonly Way[], first: number): Buffer {
  const texts = new Map([['', 0]])
  const textOf = (text: string) => texts.get(text) ?? texts.set(text, texts.size).size - 1
  const group = ways.map(({ nodes, tags }, nth) =>
    bytes(
      3,
      Buffer.concat([
        number(1, first + nth + 1),
        bytes(2, Buffer.concat(Object.keys(tags).map((key) => varint(textOf(key))))),
        bytes(3, Buffer.concat(Object.values(tags).map((value) => varint(textOf(value))))),
        bytes(8, deltas(nodes.map((index) => index + 1))),
      ]),
    ),
  )
  const table = Buffer.concat([...texts.keys()].map((text) => bytes(1, text)))
  return Buffer.concat([bytes(1, table), bytes(2, Buffer.concat(group))])
}

/** Signed differences, each folded so that small ones are short (zigzag). */
function deltas(values: readonly number[]): Buffer {
  return Buffer.concat(
    values.map((value, nth) => {
      const delta = value - (nth === 0 ? 0 : values[nth - 1]!)
      return varint(delta < 0 ? -2 * delta - 1 : 2 * delta)
    }),
  )
}

/** A field of bytes or text with its length. */
function bytes(field: number, content: Buffer | string): Buffer {
  const body = typeof content === 'string' ? Buffer.from(content) : content
  return Buffer.concat([varint(field * 8 + 2), varint(body.length), body])
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)])
}

function varint(value: number): Buffer {
  const out: number[] = []
  for (; value >= 128; value = Math.floor(value / 128)) out.push((value % 128) + 128)
  return Buffer.from([...out, value])
}
