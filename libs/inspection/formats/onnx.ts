import type { Looking } from '../looking.ts'
import { scanValue } from '../personal/scan-field.ts'
import { type Cursor, Damage, latin } from '../reading/cursor.ts'
import { escapes } from './entry-path.ts'

const LONGEST_TEXT = 65_536
const ELEMENT_BYTES = new Map([
  [1, 4],
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 4],
  [7, 8],
  [9, 1],
  [10, 2],
  [11, 8],
  [12, 4],
  [13, 8],
  [16, 2],
  [17, 1],
  [18, 1],
  [19, 1],
  [20, 1],
])

/** Graphs within graphs, as loops and conditions have them. */
const DEEPEST = 32

type Message = 'model' | 'training' | 'function' | 'graph' | 'node' | 'attribute' | 'sparse'
type Leaf = 'tensor' | 'indices' | 'metadata' | 'text'

/** Where tensors and texts may lie: the numbers of protobuf fields, by the message they are in (onnx.proto). */
const INSIDE: Record<Message, Readonly<Record<number, Message | Leaf>>> = {
  model: { 2: 'text', 3: 'text', 4: 'text', 6: 'text', 7: 'graph', 14: 'metadata', 20: 'training', 25: 'function' },
  training: { 1: 'graph', 2: 'graph' },
  function: { 7: 'node', 8: 'text', 11: 'attribute', 14: 'metadata' },
  graph: { 1: 'node', 5: 'tensor', 10: 'text', 15: 'sparse', 16: 'metadata' },
  node: { 5: 'attribute', 6: 'text', 9: 'metadata' },
  attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 13: 'text', 22: 'sparse', 23: 'sparse' },
  sparse: { 1: 'tensor', 2: 'indices' },
}

/** A model as protobuf: walked field by field, tensors passed over wherever they lie. */
export async function lookAtOnnx(cursor: Cursor, looking: Looking): Promise<string> {
  const graphs = await message(new Wire(cursor), 'model', Infinity, looking, 0)
  if (graphs !== 1) looking.findings.add('Damaged', { ...looking.where, byte: cursor.position })
  return 'onnx'
}

/** How many graphs it holds itself. */
async function message(wire: Wire, of: Message, end: number, looking: Looking, depth: number): Promise<number> {
  if (depth > DEEPEST) throw new Damage('Graphs that go too deep', wire.position)
  let graphs = 0
  for (let field = await wire.next(end); field; field = await wire.next(end)) {
    const kind = field.end === undefined ? undefined : INSIDE[of][field.number]
    if (kind === undefined || field.end === undefined) await wire.pass(field)
    else if (kind === 'tensor' || kind === 'indices') await tensor(wire, field.end, looking, kind)
    else if (kind === 'metadata') await metadata(wire, field.end, looking)
    else if (kind === 'text') scanValue(looking, '', await wire.text(field.end), { field: `${of}.${field.number}` })
    else {
      if (kind === 'graph') graphs += 1
      await message(wire, kind, field.end, looking, depth + 1)
    }
  }
  return graphs
}

/** Where the values of a sparse tensor lie is counted as no values. */
async function tensor(wire: Wire, end: number, looking: Looking, kind: 'tensor' | 'indices'): Promise<void> {
  let count = 1
  let type = 0
  let raw: number | undefined
  for (let field = await wire.next(end); field; field = await wire.next(end)) {
    if (field.number === 1 && field.value !== undefined) count *= field.value
    else if (field.number === 1 && field.end !== undefined)
      while (wire.position < field.end) count *= await wire.varint(field.end)
    else if (field.number === 2 && field.value !== undefined) type = field.value
    else {
      if (field.number === 9 && field.end !== undefined) raw = field.end - wire.position
      if (field.number === 13 && field.end !== undefined) await external(wire, field.end, looking)
      else await wire.pass(field)
    }
  }
  if (kind === 'tensor') {
    looking.tally.count('tensors')
    looking.tally.count('parameters', Number.isSafeInteger(count) ? count : 0)
  }
  const width = ELEMENT_BYTES.get(type)
  if (raw !== undefined && width && raw !== count * width)
    looking.findings.add('SizesDisagree', { ...looking.where, byte: end })
}

/** Tensors may lie in other files; their names must not lead out of the folder. */
async function external(wire: Wire, end: number, looking: Looking): Promise<void> {
  let key = ''
  let value = ''
  for (let field = await wire.next(end); field; field = await wire.next(end)) {
    if (field.number === 1 && field.end !== undefined) key = await wire.text(field.end)
    else if (field.number === 2 && field.end !== undefined) value = await wire.text(field.end)
    else await wire.pass(field)
  }
  if (key === 'location' && escapes(value)) looking.findings.add('PathEscapes', { ...looking.where, byte: end })
}

async function metadata(wire: Wire, end: number, looking: Looking): Promise<void> {
  let key = ''
  for (let field = await wire.next(end); field; field = await wire.next(end)) {
    if (field.end === undefined) continue
    const text = await wire.text(field.end)
    if (field.number === 1) key = text
    else scanValue(looking, key, text, { field: 'metadata_props' })
  }
}

type Field = { readonly number: number; readonly value?: number; readonly end?: number }

/** Protobuf's wire format, as a stream. */
class Wire {
  private readonly cursor: Cursor

  constructor(cursor: Cursor) {
    this.cursor = cursor
  }

  get position(): number {
    return this.cursor.position
  }

  async next(end: number): Promise<Field | undefined> {
    if (this.position >= end || (await this.cursor.atEnd())) return undefined
    const key = await this.varint(end)
    const number = Math.floor(key / 8)
    if (number < 1) throw new Damage('A field without a number', this.position)
    switch (key % 8) {
      case 0:
        return { number, value: await this.varint(end) }
      case 1:
        await this.skip(8, end)
        return { number }
      case 5:
        await this.skip(4, end)
        return { number }
      case 2: {
        const length = await this.varint(end)
        if (this.position + length > end) throw new Damage('A field that is longer than what it is in', this.position)
        return { number, end: this.position + length }
      }
      default:
        throw new Damage('A field of a kind that is not known', this.position)
    }
  }

  async varint(end: number): Promise<number> {
    let value = 0
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.position >= end) throw new Damage('A number that does not end', this.position)
      const byte = (await this.cursor.take(1))[0]!
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
    throw new Damage('A number that does not end', this.position)
  }

  async text(end: number): Promise<string> {
    const kept = Math.min(end - this.position, LONGEST_TEXT)
    const bytes = await this.cursor.take(kept)
    await this.cursor.skip(end - this.position)
    return Buffer.from(latin(bytes), 'latin1').toString('utf8')
  }

  async pass({ end }: Field): Promise<void> {
    if (end !== undefined) await this.cursor.skip(end - this.position)
  }

  private async skip(bytes: number, end: number): Promise<void> {
    if (this.position + bytes > end) throw new Damage('A field that is longer than what it is in', this.position)
    await this.cursor.skip(bytes)
  }
}
