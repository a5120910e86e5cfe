import type { LineageInput, LocalTextInput } from '../../generated/operations.ts'
import type { SentPart } from '../sealing/journal.ts'

export interface UploadState {
  readonly id: string
  readonly partBytes: number
  readonly partCount: number
  readonly cipherBytes: number
  readonly storedParts: readonly { readonly number: number; readonly bytes: number; readonly etag: string }[]
}

export interface OpenedVersion {
  readonly id: string
  readonly number: number
}

/** What a key was answered with: another's end may be long past. */
export interface DraftedVersion extends OpenedVersion {
  readonly state: VersionNow['state']
}

export interface PublishedVersion extends OpenedVersion {
  readonly digest: string | null
  readonly publishedAt: string | null
}

export interface VersionNow extends PublishedVersion {
  readonly state: 'DRAFT' | 'INSPECTING' | 'HELD' | 'PUBLISHED' | 'ABANDONED'
}

export interface Publishing {
  readonly versionId: string
  /** The session key, wrapped. */
  readonly header: Uint8Array
  readonly digest: string
  /** Of the manifest, armoured. */
  readonly signature?: string
  readonly lineage: readonly LineageInput[]
  readonly original: boolean
}

/** What a push needs of a registry. */
export interface PushRegistry {
  openVersion(order: {
    assetId: string
    custody: 'INSPECTABLE' | 'SEALED'
    profile: 'STANDARD' | 'GPG'
    note?: LocalTextInput
    /** Asked twice with one key, the registry answers the same version. */
    key: string
  }): Promise<DraftedVersion>
  /** Undefined when there is no such version for the caller. */
  versionOf(versionId: string): Promise<VersionNow | undefined>
  openUpload(order: {
    versionId: string
    path: string
    mediaType: string
    plainBytes: number
    salt: string
  }): Promise<UploadState>
  partUrls(uploadId: string, numbers: readonly number[]): Promise<readonly { number: number; url: string }[]>
  completeUpload(order: {
    uploadId: string
    plainSha256: string
    cipherSha256: string
    parts: readonly SentPart[]
  }): Promise<void>
  publish(order: Publishing): Promise<PublishedVersion>
  abandon(versionId: string): Promise<void>
}
