import { createHash } from 'node:crypto'
import { type Finding, type InspectOptions, inspect, type Report, severityOf } from '@raireki/inspection'
import { bodyPlan, isVaultError, openBody, profileOfPartSize, streamSegments } from '@raireki/vault'
import type { FileRow } from '../catalogue/index.ts'

export type Bodies = {
  read(objectKey: string, objectVersionId: string | undefined): Promise<AsyncIterable<Uint8Array>>
}

/**
 * Reads one body from the store, once: every part's hash, every chunk's tag, the plaintext's hash, and what is in it.
 * What does not match what was pushed is a finding; a store that does not answer is an error, and is tried again.
 */
export async function inspectFile(
  file: FileRow,
  sessionKey: Uint8Array,
  bodies: Bodies,
  options: InspectOptions,
): Promise<Report> {
  const hash = createHash('sha256')
  const wrongParts: number[] = []
  const body = await bodies.read(file.objectKey, file.objectVersionId ?? undefined)
  const plain = opened(partsVerified(body, file, wrongParts), file, sessionKey)
  const { path, mediaType } = file
  try {
    const report = await inspect(
      { path, mediaType, bytes: Number(file.plainBytes), read: () => hashed(plain, hash) },
      options,
    )
    const holds = wrongParts.length === 0 && hash.digest('hex') === file.plainSha256
    return holds ? report : { ...report, findings: [...report.findings, mismatch] }
  } catch (error) {
    if (!isVaultError(error)) throw error
    // Its own tags say that this is not what was sealed.
    return { path, format: 'unknown', bytes: 0, statistics: {}, findings: [mismatch] }
  }
}

/** As the profile it was pushed in wants it opened. */
function opened(body: AsyncIterable<Uint8Array>, file: FileRow, sessionKey: Uint8Array) {
  if (profileOfPartSize(file.partBytes) === 'standard') return openBody(body, sessionKey)
  return streamSegments(body, { size: Number(file.cipherBytes), sessionKey, salt: file.salt })
}

const mismatch: Finding = {
  code: 'HashMismatch',
  severity: severityOf('HashMismatch'),
  where: {},
  sample: '',
  count: 1,
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const piece of bytes) {
    hash.update(piece)
    yield piece
  }
}

/** Passes the ciphertext on and compares each part with what its sender said of it. */
async function* partsVerified(body: AsyncIterable<Uint8Array>, file: FileRow, wrong: number[]) {
  const plainBytes = Number(file.plainBytes)
  const plan = bodyPlan(profileOfPartSize(file.partBytes))
  const count = plan.partCount(plainBytes, file.partBytes)
  let number = 1
  let left = plan.partOf(plainBytes, file.partBytes, number).length
  let hash = createHash('sha256')
  for await (const piece of body) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + left)
      hash.update(part)
      at += part.length
      left -= part.length
      if (left > 0) continue
      if (hash.digest('hex') !== file.partSha256[number - 1]) wrong.push(number)
      hash = createHash('sha256')
      number += 1
      left = number <= count ? plan.partOf(plainBytes, file.partBytes, number).length : Number.POSITIVE_INFINITY
    }
    yield piece
  }
  if (number !== count + 1) wrong.push(number)
}
