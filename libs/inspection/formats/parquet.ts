import type { Looking } from '../looking.ts'
import { labelOf } from '../personal/labels.ts'
import { scanValue } from '../personal/scan-field.ts'
import { type Cursor, littleEndian } from '../reading/cursor.ts'
import { readCompact, type Struct } from './thrift.ts'

const LONGEST_FOOT = 16 * 2 ** 20

/** Its schema, which stands at the end. The values are compressed column by column and are not looked at. */
export async function lookAtParquet(cursor: Cursor, looking: Looking): Promise<string> {
  const { findings, where, tally } = looking
  const tail = await lastOf(cursor, LONGEST_FOOT + 8)
  const footBytes = tail.length >= 12 ? littleEndian(tail).getUint32(tail.length - 8, true) : -1
  const magic = String.fromCharCode(...tail.subarray(-4))
  if (magic !== 'PAR1' || footBytes < 0 || footBytes > tail.length - 8) {
    findings.add(magic === 'PARE' ? 'ArchiveEncrypted' : 'SizesDisagree', { ...where, byte: cursor.position })
    return 'parquet'
  }
  const file = readCompact(tail.subarray(tail.length - 8 - footBytes, tail.length - 8))
  const schema = list(file.get(2))
  const leaves = schema.slice(1).filter((element) => element.get(5) === undefined)
  const rows = file.get(3)
  tally.count('records', typeof rows === 'number' && rows >= 0 ? rows : 0)
  tally.count('columns', leaves.length)
  tally.modality('tabular')
  for (const element of leaves) {
    const name = text(element.get(4))
    const label = labelOf(name)
    if (label && !label.weak)
      findings.add(label.code === 'PatientId' ? 'PatientId' : 'PersonalColumn', { ...where, field: name }, name)
  }
  for (const pair of list(file.get(5)))
    scanValue(looking, text(pair.get(1)), text(pair.get(2)).slice(0, 262_144), { field: 'metadata' })
  findings.add('NotLookedAt', where)
  return 'parquet'
}

const list = (value: unknown) =>
  Array.isArray(value) ? value.filter((each): each is Struct => each instanceof Map) : []
const text = (value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : '')

async function lastOf(cursor: Cursor, bytes: number): Promise<Uint8Array> {
  let pieces: Uint8Array[] = []
  let held = 0
  for (let piece = await cursor.some(); piece; piece = await cursor.some()) {
    pieces.push(piece)
    held += piece.length
    // Dropped in larger steps, so that a long file is not copied over and over.
    if (held > bytes * 2) {
      const kept = Buffer.concat(pieces).subarray(-bytes)
      pieces = [kept]
      held = kept.length
    }
  }
  return new Uint8Array(Buffer.concat(pieces).subarray(-bytes))
}
