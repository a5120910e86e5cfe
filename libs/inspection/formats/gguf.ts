import type { Looking } from '../looking.ts'
import { scanValue } from '../personal/scan-field.ts'
import { type Cursor, Damage, LARGEST_TAKE, littleEndian } from '../reading/cursor.ts'

/** Bytes of each kind of plain value, by its number in the format. */
const PLAIN = new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, 4],
  [6, 4],
  [7, 1],
  [10, 8],
  [11, 8],
  [12, 8],
])
const STRING = 8
const ARRAY = 9

/** How many elements share a block of how many bytes, by ggml's number of the type. */
const BLOCKS = new Map<number, readonly [elements: number, bytes: number]>([
  [0, [1, 4]],
  [1, [1, 2]],
  [2, [32, 18]],
  [3, [32, 20]],
  [6, [32, 22]],
  [7, [32, 24]],
  [8, [32, 34]],
  [9, [32, 36]],
  [10, [256, 84]],
  [11, [256, 110]],
  [12, [256, 144]],
  [13, [256, 176]],
  [14, [256, 210]],
  [15, [256, 292]],
  [16, [256, 66]],
  [17, [256, 74]],
  [18, [256, 98]],
  [19, [256, 50]],
  [20, [32, 18]],
  [21, [256, 110]],
  [22, [256, 82]],
  [23, [256, 136]],
  [24, [1, 1]],
  [25, [1, 2]],
  [26, [1, 4]],
  [27, [1, 8]],
  [28, [1, 8]],
  [29, [256, 56]],
  [30, [1, 2]],
  [34, [256, 54]],
  [35, [256, 66]],
  [39, [32, 17]],
])
const MOST_TENSORS = 1_000_000
const MOST_VALUES = 1_000_000
const LONGEST_NAME = 65_535

/** Counts, key and value pairs, tensors' places, tensors. What is declared is held against what is there. */
export async function lookAtGguf(cursor: Cursor, looking: Looking): Promise<string> {
  const { findings, where, tally } = looking
  await cursor.take(4)
  const reader = new Reader(cursor)
  const version = await reader.u32()
  if (version !== 2 && version !== 3) {
    findings.add('NotLookedAt', { ...where, byte: 4 })
    return 'gguf'
  }
  const tensors = await reader.u64()
  const pairs = await reader.u64()
  if (tensors > MOST_TENSORS || pairs > MOST_VALUES) {
    findings.add('SizesDisagree', { ...where, byte: 8 })
    return 'gguf'
  }
  let alignment = 32
  for (let pair = 0; pair < pairs; pair += 1) {
    const key = await reader.text(LONGEST_NAME)
    const value = await reader.value(await reader.u32(), 0)
    if (key === 'general.alignment' && typeof value === 'number' && value > 0) alignment = value
    if (typeof value === 'string' && !key.startsWith('tokenizer.'))
      scanValue(looking, key, value, { field: shown(key) })
  }
  let end = 0
  for (let each = 0; each < tensors; each += 1) {
    const { count, to, unknownType } = await tensor(reader)
    tally.count('tensors')
    tally.count('parameters', count)
    if (unknownType) findings.add('NotLookedAt', { ...where, byte: cursor.position })
    end = Math.max(end, to)
  }
  const begin = Math.ceil(cursor.position / alignment) * alignment
  await cursor.drain()
  const declared = tensors === 0 ? cursor.position : begin + end
  // After the last tensor there may be padding up to the alignment, and nothing more.
  if (cursor.position < declared || cursor.position > Math.ceil(declared / alignment) * alignment)
    findings.add('SizesDisagree', { ...where, byte: Math.min(declared, cursor.position) })
  return 'gguf'
}

async function tensor(reader: Reader) {
  await reader.text(LONGEST_NAME)
  const dimensions = await reader.u32()
  if (dimensions > 8) throw new Damage('A tensor of too many dimensions', reader.position)
  let count = 1
  for (let each = 0; each < dimensions; each += 1) count *= await reader.u64()
  const block = BLOCKS.get(await reader.u32())
  const offset = await reader.u64()
  if (!Number.isSafeInteger(count)) throw new Damage('A tensor larger than can be', reader.position)
  return { count, to: offset + (block ? Math.ceil(count / block[0]) * block[1] : 0), unknownType: !block }
}

const shown = (key: string) => (/^[\w.-]{1,80}$/.test(key) ? key : '*')

class Reader {
  private readonly cursor: Cursor

  constructor(cursor: Cursor) {
    this.cursor = cursor
  }

  get position(): number {
    return this.cursor.position
  }

  async u32(): Promise<number> {
    return littleEndian(await this.cursor.take(4)).getUint32(0, true)
  }

  async u64(): Promise<number> {
    const value = Number(littleEndian(await this.cursor.take(8)).getBigUint64(0, true))
    if (!Number.isSafeInteger(value)) throw new Damage('A count larger than can be', this.cursor.position)
    return value
  }

  async text(longest: number): Promise<string> {
    const length = await this.u64()
    if (length > LARGEST_TAKE * 32) throw new Damage('A text longer than can be', this.cursor.position)
    const kept = Math.min(length, longest)
    const text = new TextDecoder().decode(await this.cursor.take(kept))
    await this.cursor.skip(length - kept)
    return text
  }

  async value(type: number, depth: number): Promise<unknown> {
    const plain = PLAIN.get(type)
    if (plain) {
      const bytes = await this.cursor.take(plain)
      return plain === 4 ? littleEndian(bytes).getUint32(0, true) : undefined
    }
    if (type === STRING) return this.text(65_536)
    if (type !== ARRAY || depth > 4) throw new Damage('A kind of value that is not known', this.cursor.position)
    const inner = await this.u32()
    const count = await this.u64()
    const width = PLAIN.get(inner)
    if (width) await this.cursor.skip(count * width)
    else for (let each = 0; each < count; each += 1) await this.value(inner, depth + 1)
    return undefined
  }
}
