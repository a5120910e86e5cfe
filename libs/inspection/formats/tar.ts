import type { Looking } from '../looking.ts'
import { Bomb, type Cursor, Damage, latin, stretch } from '../reading/cursor.ts'
import { escapes } from './entry-path.ts'
import { MOST_ENTRIES } from './limits.ts'
import type { LookInside } from './look-inside.ts'

const BLOCK = 512
const LONGEST_NAME = 65_536

/** Entries one after another, each looked at as a file of its own. */
export async function lookAtTar(cursor: Cursor, looking: Looking, inside: LookInside): Promise<string> {
  let longName: string | undefined
  while ((await cursor.peek(BLOCK)).length === BLOCK) {
    const head = await cursor.take(BLOCK)
    if (head.every((byte) => byte === 0)) break
    const { name, size, type, link } = readHead(head, cursor.position)
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (type === 'L' || type === 'x' || type === 'X') {
      longName = nameIn(await cursor.take(Math.min(size, LONGEST_NAME)), type) ?? longName
      await cursor.skip(Math.max(0, size - LONGEST_NAME) + padding)
      continue
    }
    const path = longName ?? name
    longName = undefined
    enter(looking, cursor.position)
    if (escapes(path) || ((type === '1' || type === '2') && (escapes(link) || link.includes('..'))))
      looking.findings.add('PathEscapes', { ...looking.where, byte: cursor.position - BLOCK })
    if (size > 0 && (type === '0' || type === '\0' || type === '7'))
      await inside(path, size, stretch(cursor, size), looking)
    else await cursor.skip(size)
    await cursor.skip(padding)
  }
  return 'tar'
}

export function enter(looking: Looking, byte: number): void {
  looking.budget.entries += 1
  if (looking.budget.entries > MOST_ENTRIES) throw new Bomb('An archive of too many entries', byte)
  looking.tally.count('entries')
}

function readHead(head: Uint8Array, byte: number) {
  const text = (from: number, bytes: number) =>
    new TextDecoder().decode(head.subarray(from, from + bytes)).split('\0')[0]!
  const stored = Number.parseInt(text(148, 8).trim(), 8)
  const sum = head.reduce((total, each, index) => total + (index >= 148 && index < 156 ? 32 : each), 0)
  if (stored !== sum) throw new Damage('A header whose sum is wrong', byte - BLOCK)
  const size = head[124]! & 0x80 ? wide(head.subarray(125, 136)) : Number.parseInt(text(124, 12).trim() || '0', 8)
  if (!Number.isSafeInteger(size) || size < 0) throw new Damage('A size that cannot be', byte - BLOCK)
  const prefix = latin(head.subarray(257, 262)) === 'ustar' ? text(345, 155) : ''
  return {
    name: prefix ? `${prefix}/${text(0, 100)}` : text(0, 100),
    size,
    type: String.fromCharCode(head[156]!),
    link: text(157, 100),
  }
}

const wide = (bytes: Uint8Array) => bytes.reduce((total, each) => total * 256 + each, 0)

function nameIn(bytes: Uint8Array, type: string): string | undefined {
  const text = new TextDecoder().decode(bytes)
  return type === 'L' ? text.split('\0')[0] : /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1]
}
