import { VaultError } from '../vault-error.ts'
import { type Framing, framedLength, framePieces } from './framing.ts'
import type { Octets } from './octets.ts'
import { chunkLength, HEAD_LENGTH, ourSuite, TAG_LENGTH } from './suite.ts'

const LITERAL_TAG = 11
const SEIPD_TAG = 18

/** Binary, no file name, no date: the same plaintext is always the same packet. */
const literalHead: Octets = new Uint8Array([0x62, 0, 0, 0, 0, 0])

/** Where everything stands in the body made of a plaintext of a given length. Pure arithmetic, good for any size. */
export interface BodyLayout {
  readonly plainLength: number
  /** The literal packet: what is encrypted. */
  readonly literal: Framing
  /** The encrypted packet: what is stored. */
  readonly outer: Framing
  readonly literalLength: number
  readonly chunkCount: number
  readonly bodyLength: number
}

/** What a chunk's plaintext is made of: octets of the literal packet's own, and ranges of the source. */
export type ChunkPiece =
  | { readonly kind: 'octets'; readonly octets: Octets }
  | { readonly kind: 'source'; readonly from: number; readonly to: number }

/** What a stretch of the body is made of. `from` and `to` cut the sealed chunk or the final tag. */
export type SealStep =
  | { readonly kind: 'octets'; readonly octets: Octets }
  | { readonly kind: 'head'; readonly from: number; readonly to: number }
  | { readonly kind: 'chunk'; readonly index: number; readonly from: number; readonly to: number }
  | { readonly kind: 'finalTag'; readonly from: number; readonly to: number }

const chunk = chunkLength(ourSuite)
const sealedChunk = chunk + TAG_LENGTH

export function bodyLayout(plainLength: number): BodyLayout {
  if (!Number.isSafeInteger(plainLength) || plainLength < 0) {
    throw new VaultError('BadArgument', `A length is a whole number of octets, not ${plainLength}.`)
  }
  const literal: Framing = { tag: LITERAL_TAG, power: 30, bodyLength: literalHead.length + plainLength }
  const literalLength = framedLength(literal)
  const chunkCount = Math.ceil(literalLength / chunk)
  const outer: Framing = {
    tag: SEIPD_TAG,
    power: 24,
    bodyLength: HEAD_LENGTH + literalLength + (chunkCount + 1) * TAG_LENGTH,
  }
  return { plainLength, literal, outer, literalLength, chunkCount, bodyLength: framedLength(outer) }
}

/** How long the sealed body of a plaintext is. */
export const bodyLength = (plainLength: number): number => bodyLayout(plainLength).bodyLength

export function* chunkPieces(layout: BodyLayout, index: number): Generator<ChunkPiece> {
  const to = Math.min((index + 1) * chunk, layout.literalLength)
  for (const piece of framePieces(layout.literal, index * chunk, to)) {
    if (piece.kind === 'octets') {
      yield piece
      continue
    }
    if (piece.from < literalHead.length) yield { kind: 'octets', octets: literalHead.slice(piece.from, piece.to) }
    const from = Math.max(0, piece.from - literalHead.length)
    const end = piece.to - literalHead.length
    if (from < end) yield { kind: 'source', from, to: end }
  }
}

/** The recipe for the octets of the body between two offsets. */
export function* sealSteps(layout: BodyLayout, from: number, to: number): Generator<SealStep> {
  for (const piece of framePieces(layout.outer, from, to)) {
    if (piece.kind === 'octets') yield piece
    else yield* payloadSteps(layout, piece.from, piece.to)
  }
}

function* payloadSteps(layout: BodyLayout, from: number, to: number): Generator<SealStep> {
  if (from < HEAD_LENGTH) yield { kind: 'head', from, to: Math.min(to, HEAD_LENGTH) }
  const finalAt = layout.outer.bodyLength - TAG_LENGTH
  let at = Math.max(from, HEAD_LENGTH)
  while (at < Math.min(to, finalAt)) {
    const index = Math.floor((at - HEAD_LENGTH) / sealedChunk)
    const start = HEAD_LENGTH + index * sealedChunk
    const end = Math.min(to, finalAt, start + sealedChunk)
    yield { kind: 'chunk', index, from: at - start, to: end - start }
    at = end
  }
  if (to > finalAt) yield { kind: 'finalTag', from: Math.max(from, finalAt) - finalAt, to: to - finalAt }
}
