import type { UploadPart } from '@raireki/vault/web'
import type { AnyVariables, Client, OperationResult } from 'urql'
import { isProblem, type Problem, troubleOf } from '../../app/trouble.ts'
import { CompleteUploadDocument, OpenUploadDocument, PartUrlsDocument } from '../../generated/operations.ts'
import type { Trouble } from '../../ui/trouble.tsx'
import { type JournalledFile, noteFile } from './journal.ts'
import { AddressExpired, putPart } from './put-part.ts'
import { SourceChanged, sealInWorker } from './seal-in-worker.ts'

/** A file on its way. What the journal knows of it changes as parts leave. */
export type FileToPush = { readonly file: File | undefined; known: JournalledFile }

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

/**
 * Encrypts a file part by part and sends the parts. Called again, after whatever stopped it, it goes on: what the store
 * has is compared with the file and not sent again.
 */
export async function pushFile(push: Push, toPush: FileToPush): Promise<void> {
  const { file, known } = toPush
  if (known.pushed || !file) return
  const { path, salt } = known
  const mediaType = file.type || 'application/octet-stream'
  const input = { versionId: push.versionId, path, mediaType, plainBytes: file.size, salt: base64(salt) }
  const upload = await answered(push.client.mutation(OpenUploadDocument, { input }), 'openUpload')
  const sent = sentAlready(known, upload.storedParts)

  let doneBytes = 0
  const onDone = (bytes: number) => {
    doneBytes += bytes
    push.onProgress(path, doneBytes, upload.cipherBytes)
  }
  const stored = new Map([...sent].map(([number, { sha256 }]) => [number, sha256]))
  const { sessionKey } = push
  const parts = sealInWorker({ file, sessionKey, salt, partSize: upload.partBytes, stored }, onDone)
  try {
    // The next part is sealed while this one is on its way.
    let coming = parts.next()
    for (let next = await coming; ; next = await coming) {
      if (next.done) {
        const { plain, cipher } = next.value
        const whole = {
          uploadId: upload.id,
          plainSha256: plain.sha256,
          cipherSha256: cipher.sha256OfParts,
          parts: [...sent.values()].sort((a, b) => a.number - b.number),
        }
        await answered(push.client.mutation(CompleteUploadDocument, { input: whole }), 'completeUpload')
        await note(push, toPush, { ...toPush.known, pushed: { path, mediaType, ...next.value } })
        return push.onProgress(path, upload.cipherBytes, upload.cipherBytes)
      }
      coming = parts.next()
      coming.catch(() => undefined)
      const part = next.value
      await announce(push, toPush, part)
      const onSent = (count: number) => push.onProgress(path, doneBytes + count, upload.cipherBytes)
      const { number, bytes, sha256 } = part
      const length = bytes.length
      sent.set(number, { number, bytes: length, etag: await sendPart(push, upload.id, number, bytes, onSent), sha256 })
      onDone(length)
    }
  } finally {
    // Not waited for: a generator that is sealing answers only when it has.
    void parts.return(undefined as never).catch(() => undefined)
  }
}

/** Parts that left this browser and that the store has whole. The rest is sent again. */
function sentAlready(
  { announced }: JournalledFile,
  stored: readonly { readonly number: number; readonly bytes: number; readonly etag: string }[],
): Map<number, SentPart> {
  const known = stored.flatMap(({ number, bytes, etag }): [number, SentPart][] => {
    const sha256 = announced.get(number)
    return sha256 === undefined ? [] : [[number, { number, bytes, etag, sha256 }]]
  })
  return new Map(known)
}

/**
 * Written down before it leaves: should the page die now, only this very part may ever be sealed in its place. Another
 * one under the same key would give both away.
 */
async function announce(push: Push, toPush: FileToPush, { number, sha256 }: UploadPart): Promise<void> {
  const before = toPush.known.announced.get(number)
  if (before !== undefined && before !== sha256) {
    throw new SourceChanged(`Part ${number} is not what it was when it was first sent.`)
  }
  if (before === undefined) {
    await note(push, toPush, { ...toPush.known, announced: new Map(toPush.known.announced).set(number, sha256) })
  }
}

async function note({ versionId }: Push, toPush: FileToPush, known: JournalledFile): Promise<void> {
  toPush.known = known
  await noteFile(versionId, known)
}

async function sendPart(
  push: Push,
  uploadId: string,
  number: number,
  bytes: Uint8Array<ArrayBuffer>,
  onSent: (bytes: number) => void,
): Promise<string> {
  for (let isSecondTry = false; ; isSecondTry = true) {
    push.signal.throwIfAborted()
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
