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
import { restoreBodies, restoreDatabase, restoreKeys } from './restore.ts'
import { verifyStore } from './verify-store.ts'

type Say = (line: string) => void
type Opened = Registry & { readonly spine: Spine }

/** `raireki-admin backup --to`: while the registry serves. */
export async function backupCommand(config: Config, to: string, withKeys: boolean, say: Say): Promise<void> {
  await withRegistry(config, say, async (registry) => {
    const { bodies, attachments, keys } = await backUp(registry, path.resolve(to), withKeys, say)
    say(
      `Backed up to ${path.resolve(to)}: ${bodies.files} bodies, ${attachments?.files ?? 0} files of requests, ${keys.length} keys.`,
    )
    say(
      withKeys
        ? 'It holds the registry’s private keys: keep it as you keep them.'
        : 'The keys are not in it. Without them nothing of it can be opened: keep them elsewhere.',
    )
  })
}

/** `raireki-admin restore --from`: before the service is started, into an empty database. */
export async function restoreCommand(config: Config, from: string, say: Say): Promise<void> {
  const folder = path.resolve(from)
  await restoreKeys(folder, config.keysFolder)
  await withRegistry(config, say, async (registry) => {
    const index = await restoreDatabase(folder, registry.ownerUrl, config.REDIS_URL !== undefined)
    say(`The database is as it was at ${index.madeAt}`)
    const { files, bytes, attachments } = await restoreBodies(registry, folder, index)
    say(`Put back ${files} bodies of ${bytes} bytes and ${attachments} files of requests.`)
    say('Now start the service, and run raireki-admin verify-store.')
  })
}

/** `raireki-admin verify-store`: answers whether everything is as it was pushed. */
export async function verifyCommand(config: Config, say: Say): Promise<boolean> {
  return withRegistry(config, say, async (registry) => {
    const progress = path.join(config.dataFolder, 'verify-store.json')
    const { files, bytes, faults, attachments, attachmentFaults } = await verifyStore(registry, progress, (verdict) => {
      if (verdict.files % 1000 === 0) say(`${verdict.files} bodies, ${verdict.faults.length} of them wrong`)
    })
    for (const { fault, versionId, fileId, objectKey, part } of faults) {
      say(`${fault}: version ${versionId}, file ${fileId}, ${objectKey}${part === undefined ? '' : `, part ${part}`}`)
    }
    for (const { fault, requestId, attachmentId, objectKey } of attachmentFaults) {
      say(`${fault}: request ${requestId}, attachment ${attachmentId}, ${objectKey}`)
    }
    say(`Read ${files} bodies of ${bytes} bytes: ${faults.length === 0 ? 'all as pushed' : `${faults.length} wrong`}.`)
    const open = attachmentFaults.length === 0 ? 'all open' : `${attachmentFaults.length} wrong`
    say(`Read ${attachments} files of requests: ${open}.`)
    return faults.length + attachmentFaults.length === 0
  })
}

async function withRegistry<T>(config: Config, say: Say, act: (registry: Opened) => Promise<T>): Promise<T> {
  const home = await openDatabaseHome(config, say)
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
