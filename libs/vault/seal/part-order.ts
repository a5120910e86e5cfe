import type { Hash } from 'node:crypto'
import type { ReadAt } from '../format/octets.ts'
import type { Profile } from '../format/profile.ts'

/** What a body is made with. One session key may serve a version's many files; the salt is fresh for every file. */
export interface BodyRecipe {
  readonly sessionKey: Uint8Array
  readonly salt: Uint8Array
  readonly plainLength: number
  readonly partSize: number
  /** `standard` where it is not given. */
  readonly profile?: Profile
}

/** Which part of it is wanted. */
export interface PartOrder extends BodyRecipe {
  readonly partNumber: number
  readonly source: ReadAt
  /** Also computes MD5, for stores that report no better checksum of a part. */
  readonly md5?: boolean
  /** The SHA-256 to use, for a caller who looks at it on the way: each piece is in it before it is yielded. */
  readonly sha256?: Hash
}

export interface PartDigests {
  /** In hex, of the part's ciphertext. */
  readonly sha256: string
  readonly md5?: string
}
