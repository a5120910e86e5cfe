import { Failure } from '../../failure.ts'
import {
  AbandonVersionDocument,
  CompleteUploadDocument,
  OpenUploadDocument,
  OpenVersionDocument,
  PartUrlsDocument,
  PublishVersionDocument,
  VersionStateDocument,
} from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { Registry } from '../../registry/registry.ts'
import { patiently, usualPatience } from '../patience.ts'
import type { PushRegistry } from './push-registry.ts'

/** The registry's API as a push uses it. What can safely be asked twice is, when the network fails. */
export function registryForPush(registry: Registry, signal: AbortSignal): PushRegistry {
  const again = <Result>(ask: () => Promise<Result>) =>
    patiently({ patience: usualPatience, signal, worthRetrying: isPassing }, ask)

  return {
    async openVersion(input) {
      return granted((await again(() => registry.ask(OpenVersionDocument, { input }))).openVersion)
    },
    async versionOf(id) {
      try {
        return (await again(() => registry.ask(VersionStateDocument, { id }))).version
      } catch (error) {
        if (error instanceof Failure && error.outcome === 'notFound') return undefined
        throw error
      }
    },
    async openUpload(input) {
      return granted((await again(() => registry.ask(OpenUploadDocument, { input }))).openUpload)
    },
    async partUrls(uploadId, numbers) {
      const answer = await again(() => registry.ask(PartUrlsDocument, { uploadId, numbers: [...numbers] }))
      return granted(answer.partUrls).urls
    },
    async completeUpload(order) {
      const input = {
        ...order,
        parts: order.parts.map(({ number, bytes, etag, sha256 }) => ({ number, bytes, etag, sha256 })),
      }
      granted((await again(() => registry.ask(CompleteUploadDocument, { input }))).completeUpload)
    },
    async publish({ header, lineage, ...order }) {
      const input = { ...order, header: Buffer.from(header).toString('base64'), lineage: [...lineage] }
      return granted((await registry.ask(PublishVersionDocument, { input })).publishVersion)
    },
    async abandon(versionId) {
      granted((await registry.ask(AbandonVersionDocument, { versionId })).abandonVersion)
    },
  }
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof Failure &&
    error.outcome === 'network' &&
    error.code !== 'INTERNAL' &&
    error.code !== 'notARegistry'
  )
}
