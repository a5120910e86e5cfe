import { bodyLength, partCount } from '@raireki/vault'
import type {
  DraftedVersion,
  PublishedVersion,
  Publishing,
  PushRegistry,
  UploadState,
  VersionNow,
} from '../transfer/push/push-registry.ts'
import type { SmallStore } from './small-store.ts'

interface KnownUpload {
  readonly id: string
  readonly plainBytes: number
  readonly salt: string
  completed?: Parameters<PushRegistry['completeUpload']>[0]
}

/** Enough of a registry for a push: it stands before a small store and keeps what it was told. */
export class SmallRegistry implements PushRegistry {
  readonly uploads = new Map<string, KnownUpload>()
  readonly published: Publishing[] = []
  readonly abandoned: string[] = []
  state: VersionNow['state'] = 'DRAFT'
  readonly #store: SmallStore
  readonly #partBytes: number
  /** Which version each key was answered with. */
  readonly #keys = new Map<string, number>()
  /** Does what it is asked, and the answer is lost. */
  isCutOff = false

  constructor(store: SmallStore, partBytes: number) {
    this.#store = store
    this.#partBytes = partBytes
  }

  async openVersion({ key }: Parameters<PushRegistry['openVersion']>[0]): Promise<DraftedVersion> {
    const known = this.#keys.get(key)
    const number = known ?? this.#keys.size + 1
    this.#keys.set(key, number)
    if (known === undefined) this.state = 'DRAFT'
    if (this.isCutOff) throw new Error('cut off')
    const id = `version-${number}`
    return { id, number, state: this.abandoned.includes(id) ? 'ABANDONED' : this.state }
  }

  async versionOf(versionId: string): Promise<VersionNow | undefined> {
    if (this.abandoned.includes(versionId)) return undefined
    return { id: versionId, number: this.#keys.size, state: this.state, digest: 'sha256:known', publishedAt: null }
  }

  async openUpload(order: Parameters<PushRegistry['openUpload']>[0]): Promise<UploadState> {
    const key = `${order.versionId}:${order.path}:${order.salt}`
    const upload = this.uploads.get(key) ?? {
      id: `upload-${this.uploads.size + 1}`,
      plainBytes: order.plainBytes,
      salt: order.salt,
    }
    this.uploads.set(key, upload)
    const stored = [...(this.#store.parts.get(upload.id) ?? [])]
    return {
      id: upload.id,
      partBytes: this.#partBytes,
      partCount: partCount(order.plainBytes, this.#partBytes),
      cipherBytes: bodyLength(order.plainBytes),
      storedParts: stored.map(([number, { bytes, etag }]) => ({ number, bytes: bytes.length, etag })),
    }
  }

  async partUrls(uploadId: string, numbers: readonly number[]) {
    return numbers.map((number) => ({ number, url: this.#store.partUrl(uploadId, number) }))
  }

  async completeUpload(order: Parameters<PushRegistry['completeUpload']>[0]): Promise<void> {
    const upload = [...this.uploads.values()].find(({ id }) => id === order.uploadId)
    if (upload) upload.completed = order
  }

  async publish(order: Publishing): Promise<PublishedVersion> {
    this.published.push(order)
    this.state = 'PUBLISHED'
    return { id: order.versionId, number: this.#keys.size, digest: order.digest, publishedAt: new Date().toISOString() }
  }

  async abandon(versionId: string): Promise<void> {
    this.abandoned.push(versionId)
  }
}
