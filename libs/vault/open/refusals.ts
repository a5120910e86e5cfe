import { VaultError } from '../vault-error.ts'
import { packetTag } from './packets.ts'

export const notABody = (): VaultError =>
  new VaultError('NotABody', 'This is not an encrypted OpenPGP body: no packet of type 18 was found where one must be.')

/** The first chunk is also where a wrong key shows; no cipher can tell the two apart. */
export const chunkDamaged = (index: number): VaultError =>
  new VaultError(
    'ChunkDamaged',
    index === 0
      ? 'The first chunk does not open: the session key belongs to another body, or the chunk was changed, moved or repeated.'
      : `Chunk ${index} does not open: it was changed, moved or repeated. The chunks before it are sound.`,
  )

export const finalTagWrong = (): VaultError =>
  new VaultError(
    'FinalTagWrong',
    'The final tag does not hold: chunks are missing from the end of this body, or were added.',
  )

export const anotherBody = (): VaultError =>
  new VaultError(
    'ContentMismatch',
    'This is the body of another file: it does not begin with the salt of the one asked for.',
  )

export const trailingOctets = (position: number): VaultError =>
  new VaultError('TrailingBytes', `The body ends at octet ${position}, and more follows that does not belong to it.`)

export const notLiteral = (tag: number): VaultError =>
  new VaultError(
    'UnsupportedBody',
    tag === packetTag.compressed
      ? 'The file inside this body is compressed; make it again without compression (for sq: --compression none).'
      : `Inside this body is a packet of type ${tag}, where a file was expected.`,
  )
