import type { PlainFile } from '@raireki/vault/web'
import type { AnyVariables, Client, OperationResult } from 'urql'
import { isProblem, type Problem, troubleOf } from '../../app/trouble.ts'
import { CompleteUploadDocument, OpenUploadDocument, PartUrlsDocument } from '../../generated/operations.ts'
import type { Trouble } from '../../ui/trouble.tsx'
import { AddressExpired, putPart } from './put-part.ts'

/** A file on its way. The salt belongs to this content under this session key: another file must have another. */
export type FileToPush = {
  readonly path: string
  readonly file: File
  readonly salt: Uint8Array
  /** Parts the store has, with what was sent. */
  readonly sent: Map<number, SentPart>
  /** There once the file is whole in the store. */
  pushed?: PlainFile
}

type SentPart = { readonly number: number; readonly bytes: number; readonly etag: string; readonly sha256: string }

/** Why a push stopped, as the person should hear of it. */
export class PushStopped extends Error {
  override readonly name = 'PushStopped'
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble.message ?? trouble.code)
    this.trouble = trouble
  }
}

export type Push = {
  readonly client: Client
  readonly versionId: string
  readonly sessionKey: Uint8Array
  readonly signal: AbortSignal
  readonly onProgress: (path: string, sentBytes: number, cipherBytes: number) => void
}

/** Encrypts a file part by part and sends the parts. Called again after a failure, it goes on where it stopped. */
export async function pushFile(push: Push, toPush: FileToPush): Promise<PlainFile> {
  if (toPush.pushed) return toPush.pushed
  const { sealForUpload } = await import('@raireki/vault/web')
  const { file, path, salt, sent } = toPush
  const mediaType = file.type || 'application/octet-stream'
  const input = { versionId: push.versionId, path, mediaType, plainBytes: file.size, salt: base64(salt) }
  const upload = await answered(push.client.mutation(OpenUploadDocument, { input }), 'openUpload')

  const stored = new Map([...sent].map(([number, { sha256 }]) => [number, sha256]))
  const parts = sealForUpload(file, { sessionKey: push.sessionKey, salt, partSize: upload.partBytes, stored })
  let next = await parts.next()
  for (; !next.done; next = await parts.next()) {
    const { number, bytes, sha256 } = next.value
    const before = sentBytes(sent)
    const onSent = (count: number) => push.onProgress(path, before + count, upload.cipherBytes)
    const etag = await sendPart(push, upload.id, number, bytes, onSent)
    sent.set(number, { number, bytes: bytes.length, etag, sha256 })
  }
  const { plain, cipher } = next.value
  const whole = {
    uploadId: upload.id,
    plainSha256: plain.sha256,
    cipherSha256: cipher.sha256OfParts,
    parts: [...sent.values()].sort((a, b) => a.number - b.number),
  }
  await answered(push.client.mutation(CompleteUploadDocument, { input: whole }), 'completeUpload')
  toPush.pushed = { path, mediaType, plain }
  push.onProgress(path, upload.cipherBytes, upload.cipherBytes)
  return toPush.pushed
}

const sentBytes = (sent: FileToPush['sent']): number => [...sent.values()].reduce((sum, { bytes }) => sum + bytes, 0)

async function sendPart(
  push: Push,
  uploadId: string,
  number: number,
  bytes: Uint8Array<ArrayBuffer>,
  onSent: (bytes: number) => void,
): Promise<string> {
  for (let isSecondTry = false; ; isSecondTry = true) {
    const { urls } = await answered(
      push.client.query(PartUrlsDocument, { uploadId, numbers: [number] }, { requestPolicy: 'network-only' }),
      'partUrls',
    )
    const url = urls[0]?.url
    if (url === undefined) throw new PushStopped({ code: 'INTERNAL' })
    try {
      return await putPart({ url, bytes, signal: push.signal, onSent })
    } catch (error) {
      if (!(error instanceof AddressExpired) || isSecondTry) throw error
    }
  }
}

/** The answer of one field, or the reason why there is none. */
export async function answered<Data, Field extends keyof Data>(
  asked: PromiseLike<OperationResult<Data, AnyVariables>> | Promise<OperationResult<Data>>,
  field: Field,
): Promise<Exclude<Data[Field], Problem>> {
  const { data, error } = await asked
  if (error || !data) throw new PushStopped(error ? troubleOf(error) : { code: 'INTERNAL' })
  const answer = data[field]
  if (typeof answer === 'object' && answer !== null && isProblem(answer)) {
    throw new PushStopped({ code: answer.code, message: answer.message })
  }
  return answer as Exclude<Data[Field], Problem>
}

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
