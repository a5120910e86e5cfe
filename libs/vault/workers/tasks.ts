import type { PartDigests } from '../seal/part-order.ts'

/** What a file was when work on it began. A file that differs later is another source. */
export interface FileStamp {
  readonly path: string
  readonly size: number
  readonly modifiedMs: number
}

/** Seals one part of a file; its pieces are streamed, its digests are the result. */
export interface SealTask {
  readonly kind: 'seal'
  readonly file: FileStamp
  readonly sessionKey: Uint8Array
  readonly salt: Uint8Array
  readonly partSize: number
  readonly partNumber: number
  readonly md5: boolean
}

/** Hashes the next stretch of a file. The stretches of one hash go to one lane, in order; `last` asks for the digest. */
export interface HashTask {
  readonly kind: 'hash'
  readonly hashId: string
  readonly path: string
  /** Given for a source that must not change meanwhile. */
  readonly file?: FileStamp
  readonly from: number
  readonly to: number
  readonly last: boolean
}

/** Opens stretches of a body that lies in a file and writes them into another, each to its place. */
export interface OpenTask {
  readonly kind: 'open'
  readonly bodyPath: string
  readonly sessionKey: Uint8Array
  readonly targetPath: string
  readonly from: number
  readonly to: number
}

export type Task = SealTask | HashTask | OpenTask

export interface Results {
  readonly seal: PartDigests
  readonly hash: { readonly sha256?: string }
  readonly open: undefined
}

/** To a worker: begin; send one more piece; here is memory back; leave off. */
export type Order =
  | { readonly say: 'begin'; readonly task: Task }
  | { readonly say: 'more' }
  | { readonly say: 'memory'; readonly memory: ArrayBuffer }
  | { readonly say: 'stop' }

/** From a worker. */
export type Report =
  | { readonly say: 'piece'; readonly memory: ArrayBuffer; readonly length: number }
  | { readonly say: 'done'; readonly result: unknown }
  | { readonly say: 'failed'; readonly code?: string; readonly message: string }
