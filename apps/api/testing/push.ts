import { createHash } from 'node:crypto'
import { cipherDigest, freshSalt, freshSessionKey, manifestDigest, sealPart, wrapSessionKey } from '@raireki/vault'
import type { Caller } from './caller.ts'

export type PushedFile = { readonly path: string; readonly mediaType: string; readonly bytes: Uint8Array }
export type Origin = { readonly kind: string; readonly originVersionId: string }

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const OPEN_VERSION = `mutation ($input: OpenVersionInput!) {
  openVersion(input: $input) { __typename ... on Version { id number } ... on Problem { code message } } }`
const OPEN_UPLOAD = `mutation ($input: OpenUploadInput!) {
  openUpload(input: $input) { __typename ... on Upload { id partBytes partCount } ... on Problem { code message } } }`
const PART_URLS = `query ($uploadId: ID!, $numbers: [Int!]!) {
  partUrls(uploadId: $uploadId, numbers: $numbers) {
    __typename ... on PartUrls { urls { number url } } ... on Problem { code message } } }`
const COMPLETE = `mutation ($input: CompleteUploadInput!) {
  completeUpload(input: $input) { __typename ... on File { path } ... on Problem { code message } } }`
export const PUBLISH = `mutation ($input: PublishVersionInput!) {
  publishVersion(input: $input) {
    __typename ... on Version { id number state digest } ... on Problem { code message } } }`

/** Pushes files as a client does: sealed here, sent to the store, and only then published. Answers the version's id. */
export async function push(
  caller: Caller,
  assetId: string,
  files: readonly PushedFile[],
  lineage: readonly Origin[] = [],
): Promise<{ versionId: string; digest: string }> {
  const { openVersion } = await caller.ask(OPEN_VERSION, { input: { assetId, note: { ja: '初版', en: 'First' } } })
  const { registryKey } = await caller.ask('{ registryKey { armored } }')
  const sessionKey = freshSessionKey()
  for (const file of files) await pushFile(caller, openVersion.id, sessionKey, file)
  const header = await wrapSessionKey(sessionKey, registryKey.armored)
  const digest = manifestDigest(
    files.map(({ path, mediaType, bytes }) => ({
      path,
      mediaType,
      plain: { size: bytes.length, sha256: sha256(bytes) },
    })),
  )
  const input = { versionId: openVersion.id, header: Buffer.from(header).toString('base64'), digest, lineage }
  const { publishVersion } = await caller.ask(PUBLISH, { input })
  if (publishVersion.__typename !== 'Version') throw new Error(`${publishVersion.code}: ${publishVersion.message}`)
  return { versionId: openVersion.id, digest: publishVersion.digest }
}

async function pushFile(caller: Caller, versionId: string, sessionKey: Uint8Array, file: PushedFile) {
  const { path, mediaType, bytes } = file
  const salt = freshSalt()
  const { openUpload } = await caller.ask(OPEN_UPLOAD, {
    input: { versionId, path, mediaType, plainBytes: bytes.length, salt: Buffer.from(salt).toString('base64') },
  })
  const numbers = Array.from({ length: openUpload.partCount }, (_, index) => index + 1)
  const { partUrls } = await caller.ask(PART_URLS, { uploadId: openUpload.id, numbers })
  const parts = []
  for (const { number, url } of partUrls.urls) {
    const sealed = await sealPart({
      sessionKey,
      salt,
      plainLength: bytes.length,
      partSize: openUpload.partBytes,
      partNumber: number,
      source: (from: number, to: number) => bytes.subarray(from, to),
    })
    const response = await fetch(url, { method: 'PUT', body: sealed.bytes })
    if (!response.ok) throw new Error(`The store refused part ${number}: ${response.status} ${await response.text()}`)
    const etag = (response.headers.get('etag') ?? '').replaceAll('"', '')
    parts.push({ number, bytes: sealed.bytes.length, etag, sha256: sealed.sha256 })
  }
  const cipherSha256 = cipherDigest(parts.map((part) => part.sha256))
  const { completeUpload } = await caller.ask(COMPLETE, {
    input: { uploadId: openUpload.id, plainSha256: sha256(bytes), cipherSha256, parts },
  })
  if (completeUpload.__typename !== 'File') throw new Error(`${completeUpload.code}: ${completeUpload.message}`)
}
