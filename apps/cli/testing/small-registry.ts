import { bodyLength, partCount } from '@raireki/vault'
import type {
  OpenedVersion,
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
  #versions = 0

  constructor(store: SmallStore, partBytes: number) {
    this.#store = store
    this.#partBytes = partBytes
  }

  async openVersion(): Promise<OpenedVersion> {
    this.#versions += 1
    this.state = 'DRAFT'
    return { id: `version-${this.#versions}`, number: this.#versions }
  }

  async versionOf(versionId: string): Promise<VersionNow | undefined> {
    if (this.abandoned.includes(versionId)) return undefined
    return { id: versionId, number: this.#versions, state: this.state, digest: 'sha256:known', publishedAt: null }
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
    return { id: order.versionId, number: this.#versions, digest: order.digest, publishedAt: new Date().toISOString() }
  }

  async abandon(versionId: string): Promise<void> {
    this.abandoned.push(versionId)
  }
}
