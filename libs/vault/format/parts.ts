import { VaultError } from '../vault-error.ts'
import { type BodyLayout, bodyLayout, chunkPieces, sealSteps } from './body-layout.ts'

/** One part of an upload: a stretch of the body, and the stretch of plaintext needed to make it. */
export interface Part {
  /** From 1, as S3 counts them. */
  readonly number: number
  readonly offset: number
  readonly length: number
  readonly plain: { readonly from: number; readonly to: number }
}

const MiB = 2 ** 20
const LARGEST_PART_COUNT = 10_000

export function partCount(plainLength: number, partSize: number): number {
  if (!Number.isSafeInteger(partSize) || partSize < 1) {
    throw new VaultError('BadArgument', `A part size is a positive whole number of octets, not ${partSize}.`)
  }
  return Math.ceil(bodyLayout(plainLength).bodyLength / partSize)
}

/** Part `number` of the body: the same answer for the same three numbers, whenever and wherever it is asked. */
export function partOf(plainLength: number, partSize: number, number: number): Part {
  const count = partCount(plainLength, partSize)
  if (!Number.isInteger(number) || number < 1 || number > count) {
    throw new VaultError('BadArgument', `This body has parts 1 to ${count}; there is no part ${number}.`)
  }
  const layout = bodyLayout(plainLength)
  const offset = (number - 1) * partSize
  const length = Math.min(partSize, layout.bodyLength - offset)
  return { number, offset, length, plain: plainNeeded(layout, offset, offset + length) }
}

/** All parts, in order. */
export function partPlan(plainLength: number, partSize: number): Part[] {
  return Array.from({ length: partCount(plainLength, partSize) }, (_, index) =>
    partOf(plainLength, partSize, index + 1),
  )
}

/** 64 MiB while that makes no more than 10,000 parts (the limit of S3), and the next doubling that does beyond. */
export function suggestedPartSize(plainLength: number): number {
  let size = 64 * MiB
  while (partCount(plainLength, size) > LARGEST_PART_COUNT) size *= 2
  return size
}

/** A chunk is sealed whole even where a part takes only some of it, so its whole plaintext is needed. */
function plainNeeded(layout: BodyLayout, from: number, to: number): Part['plain'] {
  let first: number | undefined
  let last: number | undefined
  for (const step of sealSteps(layout, from, to)) {
    if (step.kind !== 'chunk') continue
    first ??= step.index
    last = step.index
  }
  if (first === undefined || last === undefined) return { from: 0, to: 0 }
  const ranges = [...chunkPieces(layout, first), ...chunkPieces(layout, last)].filter(
    (piece) => piece.kind === 'source',
  )
  return { from: ranges[0]?.from ?? 0, to: ranges.at(-1)?.to ?? 0 }
}
