import type { Looking } from '../looking.ts'
import { scanValue } from '../personal/scan-field.ts'
import { type Cursor, LARGEST_TAKE, littleEndian } from '../reading/cursor.ts'

const BITS: Record<string, number> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  I64: 64,
  U64: 64,
  F64: 64,
  C64: 64,
}

/** Length of the head, head, tensors. What the head says is held against what is there. */
export async function lookAtSafetensors(cursor: Cursor, looking: Looking): Promise<string> {
  const { findings, where, tally } = looking
  const headBytes = Number(littleEndian(await cursor.take(8)).getBigUint64(0, true))
  const room = looking.size === undefined ? LARGEST_TAKE : looking.size - 8
  if (headBytes > room || headBytes > LARGEST_TAKE) {
    findings.add('SizesDisagree', { ...where, byte: 0 })
    return 'safetensors'
  }
  const head = read(await cursor.take(headBytes))
  if (!head) {
    findings.add('Damaged', { ...where, byte: 8 })
    return 'safetensors'
  }
  const spans: { from: number; to: number }[] = []
  for (const [name, tensor] of Object.entries(head)) {
    if (name === '__metadata__') {
      for (const [key, value] of Object.entries(tensor ?? {}))
        scanValue(looking, key, String(value).slice(0, 65_536), { field: '__metadata__' })
      continue
    }
    const span = spanOf(tensor)
    if (!span) {
      findings.add('SizesDisagree', { ...where, field: name })
      continue
    }
    tally.count('tensors')
    tally.count('parameters', span.count)
    spans.push(span)
  }
  spans.sort((one, other) => one.from - other.from || one.to - other.to)
  // Tensors lie one after another, without holes in which anything could be hidden.
  let end = 0
  for (const { from, to } of spans) {
    if (from !== end) findings.add('SizesDisagree', { ...where, byte: 8 + headBytes + from })
    end = to
  }
  const declared = cursor.position + end
  await cursor.drain()
  if (cursor.position !== declared)
    findings.add('SizesDisagree', { ...where, byte: Math.min(declared, cursor.position) })
  return 'safetensors'
}

function read(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function spanOf(tensor: unknown): { from: number; to: number; count: number } | undefined {
  const {
    dtype,
    shape,
    data_offsets: offsets,
  } = (tensor ?? {}) as { dtype?: unknown; shape?: unknown; data_offsets?: unknown }
  const bits = typeof dtype === 'string' ? BITS[dtype] : undefined
  if (!bits || !Array.isArray(shape) || !Array.isArray(offsets) || offsets.length !== 2) return undefined
  if (![...shape, ...offsets].every((each) => Number.isSafeInteger(each) && each >= 0)) return undefined
  const count = shape.reduce((product: number, each: number) => product * each, 1)
  const [from, to] = offsets as [number, number]
  return Number.isSafeInteger(count) && to - from === Math.ceil((count * bits) / 8) ? { from, to, count } : undefined
}
