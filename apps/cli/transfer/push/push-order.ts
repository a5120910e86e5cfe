import type { Profile } from '@raireki/vault'
import type { LineageInput, LocalTextInput } from '../../generated/operations.ts'
import type { SourceFile } from '../source/source-file.ts'

/** What is to be pushed, where to, and how. */
export interface PushOrder {
  readonly server: string
  readonly assetId: string
  readonly custody: 'INSPECTABLE' | 'SEALED'
  readonly profile: Profile
  readonly note?: LocalTextInput
  readonly files: readonly SourceFile[]
  /** For whom the session key is wrapped: the registry's certificate, or the provider's own where custody is sealed. */
  readonly wrapFor: string
  readonly lineage: readonly LineageInput[]
  readonly original: boolean
  readonly publish: boolean
  /** Signs the manifest; left out where there is no key to sign with. */
  readonly sign?: (manifest: string) => Promise<string>
  /** Gives up what an earlier run sent, or makes another version of what is there, with fresh keys. */
  readonly anew: boolean
  readonly parallel: number
  /** Where the journal of this push lives. */
  readonly journalFolder: string
}
