import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import { REGISTRY } from '../platform/identity/actor.ts'
import type { AttachmentKey } from '../platform/keys/attachment-key.ts'
import type { Database } from '../platform/prisma/database.ts'
import type { ObjectStore } from '../platform/store/index.ts'
import type { Spine } from '../spine/index.ts'
import { faultOf, sealedBytes } from './attachment-check.ts'
import { migrationsOf, readIndex } from './backup.ts'
import { BackupProblem } from './backup-problem.ts'
import { BodyCheck } from './body-check.ts'
import { keptAttachments, keptFiles } from './kept-files.ts'
import { type BackupIndex, BackupLayout } from './layout.ts'
import { checkDumps, loadTables } from './tables.ts'

/** The keys come first: everything that is opened afterwards is opened with them. */
export async function restoreKeys(folder: string, keysFolder: string): Promise<void> {
  const { keys } = await readIndex(folder)
  const layout = new BackupLayout(folder)
  await mkdir(keysFolder, { recursive: true, mode: 0o700 })
  for (const name of keys) {
    const [kept, present] = await Promise.all([
      readFile(path.join(layout.keys, name)),
      readFile(path.join(keysFolder, name)).catch(() => undefined),
    ])
    if (present?.equals(kept)) continue
    if (present) {
      const there = path.join(keysFolder, name)
      throw new BackupProblem(
        `${there} is another key. Nothing was changed.`,
        `${there} は別の鍵です。何も変更していません。`,
      )
    }
    await mkdir(path.dirname(path.join(keysFolder, name)), { recursive: true, mode: 0o700 })
    await copyFile(path.join(layout.keys, name), path.join(keysFolder, name))
  }
}

/** Fills an empty, migrated database. Either all of it is there afterwards or nothing. */
export async function restoreDatabase(folder: string, ownerUrl: string, hasOtherQueue: boolean): Promise<BackupIndex> {
  const index = await readIndex(folder)
  const layout = new BackupLayout(folder)
  await checkDumps(layout.database, index.tables)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await assertFits(client, index)
    const tables = index.tables.filter(({ schema }) => !(hasOtherQueue && schema === 'bullmq'))
    await loadTables(client, layout.database, tables)
    // What was found in the old store, and locked in it, says nothing of the new one.
    await client.query('DELETE FROM stray_object')
    await client.query('UPDATE version SET bodies_locked_until = NULL')
    // Jobs that waited in a Redis are gone with it. Effects happen once, so reading the ledger anew only adds them.
    if (hasOtherQueue) await client.query('UPDATE reactor_cursor SET next_leaf = 0')
    await client.query('COMMIT')
    return index
  } finally {
    await client.end()
  }
}

async function assertFits(client: pg.ClientBase, index: BackupIndex): Promise<void> {
  const here = await migrationsOf(client)
  const [missing] = index.migrations.filter((name) => !here.includes(name))
  const [more] = here.filter((name) => !index.migrations.includes(name))
  if (missing || more) {
    throw new BackupProblem(
      `The backup was made by version ${index.version}, whose tables differ from this one's (${missing ?? more}). ` +
        'Restore it with that version, then bring the registry up to this one.',
      `このバックアップは版 ${index.version} のもので、表の構成がこの版と異なります（${missing ?? more}）。` +
        'その版で復元してから、登録簿をこの版に上げてください。',
    )
  }
  const { rows } = await client.query<{ taken: boolean }>('SELECT EXISTS (SELECT FROM ledger_entry) AS taken')
  if (rows[0]?.taken)
    throw new BackupProblem(
      'There is a registry in this database already. Restore into an empty one.',
      'このデータベースにはすでに登録簿があります。空のデータベースに復元してください。',
    )
}

type Doors = {
  readonly database: Database
  readonly store: ObjectStore
  readonly attachmentKey: AttachmentKey
  readonly spine: Spine
  readonly now: () => Date
}

/** Puts back bodies that the store does not have, binds each to its new version, and writes down that it was done. */
export async function restoreBodies(doors: Doors, folder: string, index: BackupIndex) {
  const { database, store } = doors
  const layout = new BackupLayout(folder)
  let [files, bytes] = [0, 0]
  for await (const file of keptFiles(database)) {
    const present = await store.head(file.objectKey, file.objectVersionId ?? undefined)
    if (present?.size === Number(file.cipherBytes)) continue
    const check = new BodyCheck(file)
    const source = createReadStream(layout.body(file))
    const written = await store.write(file.objectKey, Readable.from(check.passing(source)), Number(file.cipherBytes))
    const fault = check.fault()
    if (fault)
      throw new BackupProblem(
        `The backup is damaged: ${layout.body(file)} is not what was written.`,
        `バックアップが壊れています。${layout.body(file)} は書かれたときのままではありません。`,
      )
    const objectVersionId = written.versionId ?? null
    await database.prisma.file.update({ where: { id: file.id }, data: { objectVersionId } })
    files += 1
    bytes += Number(file.cipherBytes)
  }
  const attachments = await restoreAttachments(doors, layout)
  await recordRestored(doors, index, { files, bytes, attachments })
  return { files, bytes, attachments }
}

/** Answers how many files of requests were put back. */
async function restoreAttachments({ database, store, attachmentKey }: Doors, layout: BackupLayout): Promise<number> {
  let files = 0
  for await (const attachment of keptAttachments(database)) {
    if ((await store.head(attachment.objectKey))?.size === sealedBytes(attachment)) continue
    const kept = layout.attachment(attachment)
    const sealed = await readFile(kept)
    if (faultOf(attachmentKey, attachment, sealed)) {
      throw new BackupProblem(
        `${kept} does not open: the backup is damaged, or attachments.key is not the one it needs.`,
        `${kept} を開けません。バックアップが壊れているか、attachments.key が別の鍵です。`,
      )
    }
    await store.put(attachment.objectKey, sealed)
    files += 1
  }
  return files
}

/** Parts that were on their way did not come along: whoever was sending begins those files again. */
async function recordRestored(
  { database, spine, now }: Pick<Doors, 'database' | 'spine' | 'now'>,
  { madeAt }: BackupIndex,
  done: { files: number; bytes: number; attachments: number },
): Promise<void> {
  const open = await database.prisma.upload.findMany({ where: { state: 'open' } })
  const expired = open.map(({ id, versionId, cipherBytes, createdAt }) => ({
    type: 'UploadExpired',
    subjects: { upload: id, version: versionId },
    facts: { cipherBytes: Number(cipherBytes), openedAt: createdAt.toISOString() },
    personal: {},
  }))
  const restored = { type: 'RegistryRestored', subjects: {}, facts: { backupMadeAt: madeAt, ...done }, personal: {} }
  await spine.record(REGISTRY, [restored, ...expired], async (tx) => {
    await tx.upload.updateMany({ where: { state: 'open' }, data: { state: 'abandoned', endedAt: now() } })
  })
}
