import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { REGISTRY } from '../platform/identity/actor.ts'
import type { AttachmentKey } from '../platform/keys/attachment-key.ts'
import type { Database } from '../platform/prisma/database.ts'
import type { ObjectStore } from '../platform/store/index.ts'
import type { Spine } from '../spine/index.ts'
import { type AttachmentFault, attachmentFault } from './attachment-check.ts'
import { type BodyFault, bodyFault } from './body-check.ts'
import { keptAttachments, keptFiles } from './kept-files.ts'

export type StoreVerdict = {
  readonly files: number
  readonly bytes: number
  readonly faults: readonly BodyFault[]
  /** The files of requests. */
  readonly attachments: number
  readonly attachmentFaults: readonly AttachmentFault[]
}

/** What the entry says of it. */
export type StoreVerifiedFacts = {
  readonly files: number
  readonly bytes: number
  readonly faults: number
  readonly versions: string[]
  readonly attachments: number
  readonly attachmentFaults: number
}

type Doors = {
  readonly database: Database
  readonly store: ObjectStore
  readonly attachmentKey: AttachmentKey
  readonly spine: Spine
}

const NOTHING: StoreVerdict = { files: 0, bytes: 0, faults: [], attachments: 0, attachmentFaults: [] }

/**
 * Reads every body and compares it with its manifest, and opens every file of a request. How far it came is written down after each, so that it goes on
 * where it was stopped; at the end there is an entry, which an auditor can ask for.
 */
export async function verifyStore(
  doors: Doors,
  progressFile: string,
  onFile: (verdict: StoreVerdict) => void = () => undefined,
): Promise<StoreVerdict> {
  const { database, store, spine } = doors
  const begun = readProgress(progressFile)
  let verdict: StoreVerdict = { ...NOTHING, ...begun?.verdict }
  let after = begun?.after ?? ''
  const note = (next: StoreVerdict, further: Omit<Progress, 'verdict'>) => {
    verdict = next
    writeProgress(progressFile, { ...further, verdict })
    onFile(verdict)
  }
  for await (const file of keptFiles(database, after)) {
    const fault = await bodyFault(store, file)
    after = file.id
    const faults = fault ? [...verdict.faults, fault] : verdict.faults
    const [files, bytes] = [verdict.files + 1, verdict.bytes + Number(file.cipherBytes)]
    note({ ...verdict, files, bytes, faults }, { after })
  }
  for await (const attachment of keptAttachments(database, begun?.attachmentsAfter)) {
    const fault = await attachmentFault(doors, attachment)
    const attachmentFaults = fault ? [...verdict.attachmentFaults, fault] : verdict.attachmentFaults
    const attachments = verdict.attachments + 1
    note({ ...verdict, attachments, attachmentFaults }, { after, attachmentsAfter: attachment.id })
  }
  const { files, bytes, faults, attachments, attachmentFaults } = verdict
  const facts: StoreVerifiedFacts = {
    files,
    bytes,
    faults: faults.length,
    versions: [...new Set(faults.map((each) => each.versionId))],
    attachments,
    attachmentFaults: attachmentFaults.length,
  }
  await spine.record(REGISTRY, [{ type: 'StoreVerified', subjects: {}, facts, personal: {} }], async () => undefined)
  rmSync(progressFile, { force: true })
  return verdict
}

type Progress = { readonly after: string; readonly attachmentsAfter?: string; readonly verdict: StoreVerdict }

function readProgress(file: string): Progress | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Progress
  } catch {
    return undefined
  }
}

function writeProgress(file: string, progress: Progress): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.draft`, JSON.stringify(progress))
  renameSync(`${file}.draft`, file)
}
