import path from 'node:path'
import type { Config } from '../config.ts'
import { openDatabaseHome } from '../database-home.ts'
import { openStore } from '../doors.ts'
import { Clock } from '../platform/clock/clock.ts'
import { AttachmentKey } from '../platform/keys/attachment-key.ts'
import { UrlKey } from '../platform/keys/url-key.ts'
import { Database } from '../platform/prisma/database.ts'
import type { ObjectStore } from '../platform/store/index.ts'
import { Spine } from '../spine/index.ts'
import { backUp, type Registry } from './backup.ts'
import type { Say } from './backup-problem.ts'
import type { BodyFault } from './body-check.ts'
import { restoreBodies, restoreDatabase, restoreKeys } from './restore.ts'
import { verifyStore } from './verify-store.ts'

type Opened = Registry & { readonly spine: Spine }

const inJapanese: Readonly<Record<BodyFault['fault'], string>> = {
  missing: '見つかりません',
  cutOff: '途中で切れています',
  tooLong: '長すぎます',
  changed: '内容が変わっています',
}

/** `raireki-admin backup --to`: while the registry serves. */
export async function backupCommand(config: Config, to: string, withKeys: boolean, say: Say): Promise<void> {
  await withRegistry(config, async (registry) => {
    const { bodies, attachments, keys } = await backUp(registry, path.resolve(to), withKeys, say)
    const [folder, papers] = [path.resolve(to), attachments?.files ?? 0]
    say(
      `Backed up to ${folder}: ${bodies.files} bodies, ${papers} files of requests, ${keys.length} keys.`,
      `${folder} に写しました。本体 ${bodies.files}、申請の添付ファイル ${papers}、鍵 ${keys.length}。`,
    )
    if (withKeys) {
      say(
        'It holds the registry’s private keys: keep it as you keep them.',
        '登録簿の秘密鍵を含みます。鍵と同じように保管してください。',
      )
    } else {
      say(
        'The keys are not in it. Without them nothing of it can be opened: keep them elsewhere.',
        '鍵は含まれていません。鍵がなければ中身を開けないため、別に保管してください。',
      )
    }
  })
}

/** `raireki-admin restore --from`: before the service is started, into an empty database. */
export async function restoreCommand(config: Config, from: string, say: Say): Promise<void> {
  const folder = path.resolve(from)
  await restoreKeys(folder, config.keysFolder)
  await withRegistry(config, async (registry) => {
    const index = await restoreDatabase(folder, registry.ownerUrl, config.REDIS_URL !== undefined)
    say(`The database is as it was at ${index.madeAt}`, `データベースは ${index.madeAt} の状態になりました。`)
    const { files, bytes, attachments } = await restoreBodies(registry, folder, index)
    say(
      `Put back ${files} bodies of ${bytes} bytes and ${attachments} files of requests.`,
      `本体 ${files}（${bytes} バイト）と申請の添付ファイル ${attachments} を戻しました。`,
    )
    say(
      'Now start the service, and run raireki-admin verify-store.',
      'サービスを起動し、raireki-admin verify-store を実行してください。',
    )
  })
}

/** `raireki-admin verify-store`: answers whether everything is as it was pushed. */
export async function verifyCommand(config: Config, say: Say): Promise<boolean> {
  return withRegistry(config, async (registry) => {
    const progress = path.join(config.dataFolder, 'verify-store.json')
    const { files, bytes, faults, attachments, attachmentFaults } = await verifyStore(registry, progress, (verdict) => {
      const [read, wrong] = [verdict.files, verdict.faults.length]
      if (read % 1000 === 0) say(`${read} bodies, ${wrong} of them wrong`, `本体 ${read}、うち異常 ${wrong}`)
    })
    for (const { fault, versionId, fileId, objectKey, part } of faults) {
      const of = [part === undefined ? '' : `, part ${part}`, part === undefined ? '' : `、分割 ${part}`]
      say(
        `${fault}: version ${versionId}, file ${fileId}, ${objectKey}${of[0]}`,
        `${inJapanese[fault]}：版 ${versionId}、ファイル ${fileId}、${objectKey}${of[1]}`,
      )
    }
    for (const { fault, requestId, attachmentId, objectKey } of attachmentFaults) {
      say(
        `${fault}: request ${requestId}, attachment ${attachmentId}, ${objectKey}`,
        `${inJapanese[fault]}：申請 ${requestId}、添付ファイル ${attachmentId}、${objectKey}`,
      )
    }
    const [wrong, unopened] = [faults.length, attachmentFaults.length]
    say(
      `Read ${files} bodies of ${bytes} bytes: ${wrong === 0 ? 'all as pushed' : `${wrong} wrong`}.`,
      `本体 ${files}（${bytes} バイト）を読みました：${wrong === 0 ? 'すべて送られたとおりです' : `異常 ${wrong}`}。`,
    )
    say(
      `Read ${attachments} files of requests: ${unopened === 0 ? 'all open' : `${unopened} wrong`}.`,
      `申請の添付ファイル ${attachments} を読みました：${unopened === 0 ? 'すべて開けます' : `異常 ${unopened}`}。`,
    )
    return faults.length + attachmentFaults.length === 0
  })
}

async function withRegistry<T>(config: Config, act: (registry: Opened) => Promise<T>): Promise<T> {
  const home = await openDatabaseHome(config, console.error)
  const database = new Database({ serviceUrl: home.serviceUrl, serviceRole: home.serviceRole, poolSize: 2 })
  let store: ObjectStore | undefined
  try {
    const clock = new Clock()
    store = (await openStore(config, await UrlKey.open(config.keysFolder), clock)).store
    const { keysFolder } = config
    const now = () => clock.now()
    const attachmentKey = await AttachmentKey.open(keysFolder)
    const doors = { database, store, attachmentKey, spine: new Spine(database, clock) }
    return await act({ ownerUrl: home.ownerUrl, keysFolder, now, ...doors })
  } finally {
    await store?.close()
    await database.onApplicationShutdown()
    // A server that was already there belongs to the running registry.
    if (!home.adopted) await home.stop()
  }
}
