import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PushOrder } from './push-order.ts'
import type { PushRegistry, VersionNow } from './push-registry.ts'

/** What the last push from here ended with. There is no key in it. */
interface LastPush {
  readonly format: 'raireki-pushed/1'
  /** Digest of all that was asked for: another order makes another version. */
  readonly order: string
  readonly versionId: string
}

/** Written before the journal goes, so that there is no moment at which nothing is known of the version. */
export function noteLastPush(order: PushOrder, versionId: string): void {
  const note: LastPush = { format: 'raireki-pushed/1', order: digestOf(order), versionId }
  const file = noteIn(order)
  writeFileSync(`${file}.new`, `${JSON.stringify(note)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/**
 * The version that holds just these files already, as they are, where the last push made it: whoever was cut off after
 * publishing, or asks twice, gets no second one.
 */
export async function pushedBefore(order: PushOrder, registry: PushRegistry): Promise<VersionNow | undefined> {
  const last = readNote(noteIn(order))
  if (!last || last.order !== digestOf(order)) return undefined
  const version = await registry.versionOf(last.versionId)
  return version && version.state !== 'DRAFT' && version.state !== 'ABANDONED' ? version : undefined
}

const noteIn = ({ journalFolder }: PushOrder): string => path.join(journalFolder, 'last.json')

function readNote(file: string): LastPush | undefined {
  try {
    const note = JSON.parse(readFileSync(file, 'utf8')) as LastPush
    return note.format === 'raireki-pushed/1' ? note : undefined
  } catch {
    // Nothing is lost with it: what is pushed then is a version more.
    return undefined
  }
}

function digestOf({ server, assetId, custody, profile, note, files, wrapFor, lineage, original, sign }: PushOrder) {
  // The registry's certificate changes with its key, and with it a version's header: the version stays what it is.
  const sealedFor = custody === 'SEALED' ? wrapFor : undefined
  const asked = {
    server,
    assetId,
    custody,
    profile,
    note,
    files,
    sealedFor,
    lineage,
    original,
    signed: sign !== undefined,
  }
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}
