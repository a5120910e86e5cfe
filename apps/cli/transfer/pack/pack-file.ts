import { type FileHandle, open } from 'node:fs/promises'
import { bodyPlan } from '@raireki/vault'
import type { TransferProgress } from '../progress.ts'
import type { Journal, JournalFile, SentPart } from '../sealing/journal.ts'
import { admittedPart, type FileOnItsWay, sealAgain } from '../sealing/sealed-part.ts'
import { digestOfSource, mustBeUnchanged, openSource } from '../source/source-reader.ts'
import { TransferFault } from '../transfer-fault.ts'

export interface Packing {
  readonly journal: Journal
  readonly signal: AbortSignal
  readonly progress: TransferProgress
}

/** Seals one file onto the disk, from wherever an earlier run left it. */
export async function packFile(packing: Packing, index: number, to: string): Promise<void> {
  const { journal, progress } = packing
  const file = journal.head.files[index] as JournalFile
  await mustBeUnchanged(file)
  const target = await open(to, 'a+', 0o600)
  try {
    const plan = bodyPlan(journal.head.profile ?? 'standard')
    const { size } = await target.stat()
    if (journal.wholeFile(index) && size === plan.bodyLength(file.bytes)) progress.alreadyThere(file.path, size)
    else await sealOnto(packing, index, { target, size })
  } finally {
    await target.close()
  }
}

async function sealOnto(packing: Packing, index: number, on: { target: FileHandle; size: number }): Promise<void> {
  const { journal, progress, signal } = packing
  const file = journal.head.files[index] as JournalFile
  const plan = bodyPlan(journal.head.profile ?? 'standard')
  const partBytes = journal.uploadOf(index)?.partBytes ?? plan.suggestedPartSize(file.bytes)
  if (!journal.uploadOf(index)) journal.noteUpload(index, { id: '', partBytes })
  const source = await openSource(file)
  const digest = digestOfSource(file)
  digest.catch(() => {})
  try {
    const sealing: FileOnItsWay = { index, file, source, partBytes, journal }
    const kept = keptParts(journal, index, on.size)
    await mustBeTheSame(sealing, kept.at(-1), signal)
    const keptBytes = kept.reduce((sum, { bytes }) => sum + bytes, 0)
    // Of a part that was not finished, what is on the disk is made again, octet for octet.
    await on.target.truncate(keptBytes)
    progress.alreadyThere(file.path, keptBytes)
    const { moved } = progress.counter(file.path)
    for (let number = kept.length + 1; number <= plan.partCount(file.bytes, partBytes); number += 1) {
      const part = admittedPart(sealing, number, moved)
      for await (const piece of part.pieces) {
        signal.throwIfAborted()
        await on.target.appendFile(piece)
        part.done(piece)
      }
      await on.target.datasync()
      journal.noteSent(index, { number, bytes: part.bytes, etag: '', sha256: part.digests()!.sha256 })
    }
    const plainSha256 = await digest
    await mustBeUnchanged(file)
    journal.noteWhole(index, { plainSha256 })
  } finally {
    await source.close()
  }
}

/** The parts that are whole on the disk: noted, from the first on, and not cut off since. */
function keptParts(journal: Journal, index: number, size: number): SentPart[] {
  const kept: SentPart[] = []
  for (let number = 1, end = 0; ; number += 1) {
    const part = journal.sentPart(index, number)
    end += part?.bytes ?? 0
    if (!part || end > size) return kept
    kept.push(part)
  }
}

async function mustBeTheSame(on: FileOnItsWay, last: SentPart | undefined, signal: AbortSignal): Promise<void> {
  if (!last) return
  const again = await sealAgain(on, last.number, { signal })
  if (again.sha256 !== last.sha256) throw new TransferFault('SourceChanged', on.file.absolute)
}
