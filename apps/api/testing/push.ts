import { createHash } from 'node:crypto'
import {
  bodyPlan,
  cipherDigest,
  freshSalt,
  freshSessionKey,
  type ManifestFile,
  makeManifest,
  manifestDigest,
  openPrivateKey,
  type Profile,
  sealPart,
  signDetached,
  wrapSessionKey,
  writeManifest,
} from '@raireki/vault'
import type { Caller } from './caller.ts'

export type PushedFile = { readonly path: string; readonly mediaType: string; readonly bytes: Uint8Array }
export type PushedHow = {
  readonly profile?: Profile
  readonly headerProfile?: Profile
  /** An armoured private key whose certificate the caller has registered. */
  readonly signWith?: string
  /** The certificate that alone opens it; the registry's where it is left out. */
  readonly sealedFor?: string
}
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
  { profile = 'standard', headerProfile = profile, signWith, sealedFor }: PushedHow = {},
): Promise<{ versionId: string; digest: string }> {
  const custody = sealedFor ? 'SEALED' : 'INSPECTABLE'
  const opening = { assetId, profile: profile.toUpperCase(), custody, note: { ja: '初版', en: 'First' } }
  const { openVersion } = await caller.ask(OPEN_VERSION, { input: opening })
  const { registryKey } = await caller.ask('{ registryKey { armored } }')
  const sessionKey = freshSessionKey()
  const described: ManifestFile[] = []
  for (const file of files) described.push(await pushFile(caller, openVersion.id, sessionKey, file, profile))
  const header = await wrapSessionKey(sessionKey, sealedFor ?? registryKey.armored, new Date(), headerProfile)
  const signature = signWith
    ? await signDetached(
        new TextEncoder().encode(writeManifest(makeManifest(described, profile))),
        await openPrivateKey(signWith),
      )
    : null
  const digest = manifestDigest(
    files.map(({ path, mediaType, bytes }) => ({
      path,
      mediaType,
      plain: { size: bytes.length, sha256: sha256(bytes) },
    })),
  )
  const input = {
    versionId: openVersion.id,
    header: Buffer.from(header).toString('base64'),
    digest,
    lineage,
    signature,
  }
  const { publishVersion } = await caller.ask(PUBLISH, { input })
  if (publishVersion.__typename !== 'Version') throw new Error(`${publishVersion.code}: ${publishVersion.message}`)
  await inspected(caller, openVersion.id)
  return { versionId: openVersion.id, digest: publishVersion.digest }
}

const STATE = 'query ($id: ID!) { version(id: $id) { state } }'
const PATIENCE_MS = 30_000

/** Waits until the registry has looked into a version. Answers its state. */
export async function inspected(caller: Caller, id: string): Promise<string> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
    const { state } = (await caller.ask(STATE, { id })).version
    if (state !== 'INSPECTING') return state
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`Version ${id} was not inspected within ${PATIENCE_MS / 1000} seconds`)
}

async function pushFile(
  caller: Caller,
  versionId: string,
  sessionKey: Uint8Array,
  file: PushedFile,
  profile: Profile,
): Promise<ManifestFile> {
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
      profile,
      source: (from: number, length: number) => bytes.subarray(from, from + length),
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
  return {
    path,
    mediaType,
    plain: { size: bytes.length, sha256: sha256(bytes) },
    cipher: { size: bodyPlan(profile).bodyLength(bytes.length), sha256OfParts: cipherSha256 },
    salt: Buffer.from(salt).toString('hex'),
    partSize: openUpload.partBytes,
    parts: parts.map((part) => part.sha256),
  }
}
