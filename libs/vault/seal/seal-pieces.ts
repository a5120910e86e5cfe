import { type BodyLayout, chunkPieces, sealSteps } from '../format/body-layout.ts'
import type { ChunkAead } from '../format/chunk-aead.ts'
import { copied, joined, type ReadAt } from '../format/octets.ts'
import { ourSuite, writeHead } from '../format/suite.ts'
import { VaultError } from '../vault-error.ts'

export interface Sealing {
  readonly layout: BodyLayout
  readonly salt: Uint8Array
  readonly aead: ChunkAead
  /** The plaintext. It must be the same bytes at every call, for as long as the session key and salt are in use. */
  readonly source: ReadAt
}

/** The body between two offsets, as pieces of at most one chunk. No more than one chunk is in memory. */
export async function* sealPieces(sealing: Sealing, from: number, to: number): AsyncGenerator<Uint8Array> {
  const { layout, aead, salt } = sealing
  // A length octet of the outer packet may fall inside a chunk, which is then asked for twice in a row.
  let held: { index: number; sealed: Uint8Array } | undefined
  for (const step of sealSteps(layout, from, to)) {
    switch (step.kind) {
      case 'octets':
        yield step.octets
        break
      case 'head':
        yield writeHead(ourSuite, salt).subarray(step.from, step.to)
        break
      case 'chunk':
        if (held?.index !== step.index) {
          held = { index: step.index, sealed: await aead.seal(step.index, await chunkPlaintext(sealing, step.index)) }
        }
        yield held.sealed.subarray(step.from, step.to)
        break
      case 'finalTag': {
        const tag = await aead.sealFinal(layout.chunkCount, layout.literalLength)
        yield tag.subarray(step.from, step.to)
      }
    }
  }
}

async function chunkPlaintext(sealing: Sealing, index: number): Promise<Uint8Array> {
  const pieces = [...chunkPieces(sealing.layout, index)]
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === 'source') return readSource(sealing.source, only.from, only.to)
  const bytes: Uint8Array[] = []
  for (const piece of pieces) {
    bytes.push(piece.kind === 'octets' ? piece.octets : copied(await readSource(sealing.source, piece.from, piece.to)))
  }
  return joined(bytes)
}

/** Exactly these octets of a source, or what is wrong with it. */
export async function readSource(source: ReadAt, from: number, to: number): Promise<Uint8Array> {
  const bytes = await source(from, to - from)
  if (bytes.length === to - from) return bytes
  throw new VaultError(
    'SourceEnded',
    `The source gave ${bytes.length} of the ${to - from} octets at ${from}: it is shorter than was said, or is changing.`,
  )
}
