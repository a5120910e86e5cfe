import type { Profile } from '@raireki/vault'
import type { Patience } from '../patience.ts'
import type { Places } from '../places.ts'
import type { TransferProgress } from '../progress.ts'
import type { BodyAddresses } from './body-addresses.ts'

/** A file of a delivery. */
export interface DeliveredFile {
  readonly path: string
  readonly plainBytes: number
  readonly plainSha256: string
  readonly cipherBytes: number
  readonly bodyUrl: string
  /** `standard` where it is not given. */
  readonly profile?: Profile
  /** In hex, as the manifest says: a body that begins with another one is another file’s. */
  readonly salt?: string
}

/** What all files of one pull have in common. */
export interface Pulling {
  readonly sessionKey: Uint8Array
  readonly addresses: BodyAddresses
  readonly places: Places
  readonly patience: Patience
  readonly progress: TransferProgress
  readonly signal: AbortSignal
}
