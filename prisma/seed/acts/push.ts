import { createHash } from 'node:crypto'
import { cipherDigest, freshSalt, freshSessionKey, manifestDigest, sealPart, wrapSessionKey } from '@raireki/vault'
import type { SeedFile } from '../asset.ts'
import { type Client, mutation } from '../client.ts'

const OPEN_UPLOAD = mutation('openUpload', '$input: OpenUploadInput!', '... on Upload { id partBytes partCount }')
const COMPLETE = mutation('completeUpload', '$input: CompleteUploadInput!', '... on File { path }')
const PART_URL = `query ($uploadId: ID!) {
  partUrls(uploadId: $uploadId, numbers: [1]) { ... on PartUrls { urls { url } } } }`

type Upload = { readonly id: string; readonly partBytes: number; readonly partCount: number }
type PartUrls = { readonly partUrls: { readonly urls?: readonly { readonly url: string }[] } }

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Seals files, sends them to the store, and answers what publishing the version takes. */
export async function pushFiles(
  client: Client,
  versionId: string,
  files: readonly SeedFile[],
  recipient: string,
): Promise<{ header: string; digest: string }> {
  const sessionKey = freshSessionKey()
  const [header] = await Promise.all([
    wrapSessionKey(sessionKey, recipient),
    ...files.map((file) => pushFile(client, versionId, sessionKey, file)),
  ])
  const digest = manifestDigest(
    files.map(({ path, mediaType, bytes }) => ({
      path,
      mediaType,
      plain: { size: bytes.length, sha256: sha256(bytes) },
    })),
  )
  return { header: base64(header), digest }
}

/** The files of the demonstration are small: each is one part. */
async function pushFile(client: Client, versionId: string, sessionKey: Uint8Array, file: SeedFile): Promise<void> {
  const { path, mediaType, bytes } = file
  const salt = freshSalt()
  const upload = await client.perform<Upload>(OPEN_UPLOAD, {
    input: { versionId, path, mediaType, plainBytes: bytes.length, salt: base64(salt) },
  })
  if (upload.partCount !== 1) throw new Error(`${path} is too large for a demonstration`)
  const sealed = await sealPart({
    sessionKey,
    salt,
    plainLength: bytes.length,
    partSize: upload.partBytes,
    partNumber: 1,
    source: (from: number, to: number) => bytes.subarray(from, to),
  })
  const { partUrls } = await client.ask<PartUrls>(PART_URL, { uploadId: upload.id })
  const stored = await fetch(partUrls.urls?.[0]?.url ?? '', { method: 'PUT', body: sealed.bytes })
  if (!stored.ok) throw new Error(`The store refused ${path}: ${stored.status} ${await stored.text()}`)
  const etag = (stored.headers.get('etag') ?? '').replaceAll('"', '')
  const part = { number: 1, bytes: sealed.bytes.length, etag, sha256: sealed.sha256 }
  const cipherSha256 = cipherDigest([sealed.sha256])
  await client.perform(COMPLETE, {
    input: { uploadId: upload.id, plainSha256: sha256(bytes), cipherSha256, parts: [part] },
  })
}
