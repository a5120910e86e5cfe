import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'

const DTYPE_BYTES = { BF16: 2, F16: 2, I8: 1 } as const

export type WeightsPlan = {
  readonly layers: number
  readonly width: number
  readonly dtype: keyof typeof DTYPE_BYTES
  readonly seed: number
  /** What the header tells besides the tensors. */
  readonly metadata: Readonly<Record<string, string>>
}

/**
 * Weights in the safetensors layout: the header's length in eight octets, the header, the tensors end to end. The names
 * and shapes are those of a small decoder; the numbers are chance, so that no model of any size has to be shipped.
 */
export function safetensors(path: string, plan: WeightsPlan): SeedFile {
  const { layers, width, dtype, metadata } = plan
  const shapes = [
    ['model.embed_tokens.weight', [64, width]],
    ...Array.from({ length: layers }, (_, layer) => [
      `model.layers.${layer}.self_attn.qkv_proj.weight`,
      [width, width],
    ]),
    ['lm_head.weight', [64, width]],
  ] as [string, [number, number]][]
  let end = 0
  const tensors = shapes.map(([name, shape]) => {
    const begin = end
    end += shape[0] * shape[1] * DTYPE_BYTES[dtype]
    return [name, { dtype, shape, data_offsets: [begin, end] }]
  })
  const header = JSON.stringify({ __metadata__: { format: 'pt', ...metadata }, ...Object.fromEntries(tensors) })
  // Padded with spaces to a multiple of eight, so that the tensors are aligned.
  const padded = new TextEncoder().encode(header.padEnd(Math.ceil(header.length / 8) * 8))
  const bytes = new Uint8Array(8 + padded.length + end)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(padded.length), true)
  bytes.set(padded, 8)
  fill(bytes.subarray(8 + padded.length), dtype, new Dice(plan.seed))
  return { path, mediaType: 'application/octet-stream', bytes }
}

/** Small numbers around nought: a sixteen-bit one is told by its sign and an exponent near one hundredth. */
function fill(tensors: Uint8Array, dtype: keyof typeof DTYPE_BYTES, dice: Dice): void {
  const exponent = dtype === 'BF16' ? 0x3c : 0x21
  for (let at = 0; at < tensors.length; at += 1) {
    const isHigh = at % 2 === 1
    tensors[at] = dtype === 'I8' || !isHigh ? dice.between(0, 255) : exponent | (dice.between(0, 1) << 7)
  }
}
