import { bodyLength, partCount } from '@raireki/vault'
/** Enough of a registry for a push: it stands before a small store and keeps what it was told. */
export class SmallRegistry {
  uploads = new Map()
  published = []
  abandoned = []
  state = 'DRAFT'
  #store
  #partBytes
  #versions = 0
  constructor(store, partBytes) {
    this.#store = store
    this.#partBytes = partBytes
  }
  async openVersion() {
    this.#versions += 1
    this.state = 'DRAFT'
    return { id: `version-${this.#versions}`, number: this.#versions }
  }
  async versionOf(versionId) {
    if (this.abandoned.includes(versionId)) return undefined
    return { id: versionId, number: this.#versions, state: this.state, digest: 'sha256:known', publishedAt: null }
  }
  async openUpload(order) {
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
  async partUrls(uploadId, numbers) {
    return numbers.map((number) => ({ number, url: this.#store.partUrl(uploadId, number) }))
  }
  async completeUpload(order) {
    const upload = [...this.uploads.values()].find(({ id }) => id === order.uploadId)
    if (upload) upload.completed = order
  }
  async publish(order) {
    this.published.push(order)
    this.state = 'PUBLISHED'
    return { id: order.versionId, number: this.#versions, digest: order.digest, publishedAt: new Date().toISOString() }
  }
  async abandon(versionId) {
    this.abandoned.push(versionId)
  }
}
