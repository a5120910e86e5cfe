import { createWriteStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import type { AttachmentKey } from '../platform/keys/attachment-key.ts'
import type { Database } from '../platform/prisma/database.ts'
import type { Attachment, File } from '../platform/prisma/generated/client.ts'
import type { ObjectStore } from '../platform/store/index.ts'
import { VERSION } from '../version.ts'
import { faultOf, sealedBytes } from './attachment-check.ts'
import { BackupProblem, type Say } from './backup-problem.ts'
import { BodyCheck } from './body-check.ts'
import { keptAttachments, keptFiles } from './kept-files.ts'
import { type BackupIndex, BackupLayout } from './layout.ts'
import { dumpTables } from './tables.ts'

export type Registry = {
  readonly ownerUrl: string
  readonly database: Database
  readonly store: ObjectStore
  readonly attachmentKey: AttachmentKey
  readonly keysFolder: string
  readonly now: () => Date
}

/**
 * Copies a registry, while it serves, into a folder: the database as it is at one moment, then the bodies and the files of
 * requests it speaks of, then the keys. What an earlier backup in that folder has is not copied again, each is compared on
 * the way with what the database says of it, and the index comes last.
 */
export async function backUp(registry: Registry, folder: string, withKeys: boolean, say: Say): Promise<BackupIndex> {
  const layout = new BackupLayout(folder)
  for (const each of [folder, layout.database, layout.keys]) await mkdir(each, { recursive: true, mode: 0o700 })
  await rm(layout.index, { force: true })
  const keyBefore = await registryKeyIn(registry.keysFolder)
  const dumped = await dumpDatabase(registry.ownerUrl, layout)
  const rows = dumped.tables.reduce((sum, { rows }) => sum + rows, 0)
  say(`${dumped.tables.length} tables, ${rows} rows`, `表 ${dumped.tables.length}、行 ${rows}`)
  const bodies = await copyBodies(registry, layout, say)
  const attachments = await copyAttachments(registry, layout, say)
  const keys = withKeys ? await copyKeys(registry.keysFolder, layout.keys) : []
  // The headers in the dump may be for the key that has been put away since, which no keeper looks for.
  if ((await registryKeyIn(registry.keysFolder)) !== keyBefore) {
    throw new BackupProblem(
      'The registry’s key was changed while the backup was made. Run it again.',
      'バックアップの間に登録簿の鍵が替わりました。もう一度実行してください。',
    )
  }
  const index: BackupIndex = {
    format: 1,
    madeAt: registry.now().toISOString(),
    version: VERSION,
    ...dumped,
    bodies,
    attachments,
    keys,
  }
  await writeFile(`${layout.index}.draft`, `${JSON.stringify(index, null, 2)}\n`, { flush: true })
  await rename(`${layout.index}.draft`, layout.index)
  return index
}

export async function readIndex(folder: string): Promise<BackupIndex> {
  const { index } = new BackupLayout(folder)
  const text = await readFile(index, 'utf8').catch(() => {
    throw new BackupProblem(
      `There is no backup in ${folder}: it has no backup.json, which is written last.`,
      `${folder} にバックアップがありません。最後に書かれる backup.json が見つかりません。`,
    )
  })
  const read = JSON.parse(text) as BackupIndex
  if (read.format !== 1)
    throw new BackupProblem(
      `The backup in ${folder} has format ${read.format}; this build reads 1.`,
      `${folder} のバックアップは形式 ${read.format} です。この版が読めるのは形式 1 です。`,
    )
  return read
}

async function dumpDatabase(ownerUrl: string, layout: BackupLayout) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const tables = await dumpTables(client, layout.database)
    const migrations = await migrationsOf(client)
    const { rows } = await client.query<{ note: string }>(
      'SELECT note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1',
    )
    await client.query('COMMIT')
    return { tables, migrations, checkpoint: rows[0]?.note ?? null }
  } finally {
    await client.end()
  }
}

export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
  )
  return rows.map(({ name }) => name)
}

async function copyBodies({ database, store }: Registry, layout: BackupLayout, say: Say) {
  let [files, bytes, copied] = [0, 0, 0]
  for await (const file of keptFiles(database)) {
    files += 1
    bytes += Number(file.cipherBytes)
    if (await copyBody(store, file, layout.body(file))) copied += 1
    if (files % 1000 === 0) say(`${files} bodies, ${copied} of them copied`, `本体 ${files}、うち写したもの ${copied}`)
  }
  say(
    `${files} bodies of ${bytes} bytes, ${copied} of them copied now`,
    `本体 ${files}（${bytes} バイト）、今回写したもの ${copied}`,
  )
  return { files, bytes }
}

/** A body gets its name only when it has been compared with its manifest, so what has a name need not be read again. */
async function copyBody(store: ObjectStore, file: File, target: string): Promise<boolean> {
  const there = await stat(target).catch(() => undefined)
  if (there?.size === Number(file.cipherBytes)) return false
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  const check = new BodyCheck(file)
  const source = await store.read(file.objectKey, undefined, file.objectVersionId ?? undefined)
  await pipeline(source, (chunks) => check.passing(chunks), createWriteStream(`${target}.draft`, { flush: true }))
  const fault = check.fault()
  if (fault) {
    await rm(`${target}.draft`, { force: true })
    throw new BackupProblem(
      `The body ${file.objectKey} in the store is not what was pushed (${fault.fault}). Run raireki-admin verify-store.`,
      `ストアの本体 ${file.objectKey} は送られたものと異なります（${fault.fault}）。raireki-admin verify-store を実行してください。`,
    )
  }
  await rename(`${target}.draft`, target)
  return true
}

async function copyAttachments({ database, store, attachmentKey }: Registry, layout: BackupLayout, say: Say) {
  let [files, bytes, copied] = [0, 0, 0]
  for await (const attachment of keptAttachments(database)) {
    files += 1
    bytes += sealedBytes(attachment)
    const target = layout.attachment(attachment)
    if ((await stat(target).catch(() => undefined))?.size === sealedBytes(attachment)) continue
    await copyAttachment(store, attachmentKey, attachment, target)
    copied += 1
  }
  say(
    `${files} files of requests, ${copied} of them copied now`,
    `申請の添付ファイル ${files}、今回写したもの ${copied}`,
  )
  return { files, bytes }
}

async function copyAttachment(store: ObjectStore, key: AttachmentKey, attachment: Attachment, target: string) {
  const { objectKey } = attachment
  const sealed = await buffer(await store.read(objectKey))
  const fault = faultOf(key, attachment, sealed)
  if (fault) {
    throw new BackupProblem(
      `The file ${objectKey} in the store is not what was attached (${fault.fault}). Run raireki-admin verify-store.`,
      `ストアのファイル ${objectKey} は添付されたものと異なります（${fault.fault}）。raireki-admin verify-store を実行してください。`,
    )
  }
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  await writeFile(`${target}.draft`, sealed, { flush: true, mode: 0o600 })
  await rename(`${target}.draft`, target)
}

/** All of the folder, the archive of former keys too. */
async function copyKeys(from: string, to: string): Promise<string[]> {
  if (!existsSync(from)) return []
  const entries = await readdir(from, { withFileTypes: true, recursive: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(from, path.join(parentPath, name)))
  for (const name of names) {
    await mkdir(path.dirname(path.join(to, name)), { recursive: true, mode: 0o700 })
    await copyFile(path.join(from, name), path.join(to, name))
  }
  return names.sort()
}

const registryKeyIn = (folder: string) => readFile(path.join(folder, 'registry.asc'), 'utf8').catch(() => undefined)
