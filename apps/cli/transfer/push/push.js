import { bodyLength, freshSalt, freshSessionKey, manifestDigest, openLanes, wrapSessionKey } from '@raireki/vault'
import { usualPatience } from '../patience.js'
import { eachOf, Places } from '../places.js'
import { TransferProgress } from '../progress.js'
import { TransferFault } from '../transfer-fault.js'
import { Journal, lockPush } from './journal.js'
import { pushFile } from './push-file.js'
/** Encrypts files here and brings them to the store, resuming what an earlier run began, then publishes the version. */
export async function push(order, around) {
  const unlock = await lockPush(order.journalFolder)
  try {
    const found = await earlierPush(order, around.registry)
    if (found?.published) return found.published
    const journal = found?.journal ?? (await begin(order, around.registry))
    try {
      return await carryOut(order, around, journal, found !== undefined)
    } catch (error) {
      journal.close()
      throw error
    }
  } finally {
    unlock()
  }
}
async function carryOut(order, around, journal, resumed) {
  const { versionId, versionNumber, files } = journal.head
  const totalBytes = files.reduce((sum, file) => sum + bodyLength(file.bytes), 0)
  const progress = new TransferProgress(totalBytes, around.events ?? {})
  await pushFiles(order, around, journal, progress)
  const digest = manifestDigest(
    files.map((file, index) => ({
      path: file.path,
      mediaType: file.mediaType,
      plain: { size: file.bytes, sha256: journal.wholeFile(index)?.plainSha256 ?? '' },
    })),
  )
  let published
  if (order.publish) {
    const header = await wrapSessionKey(Buffer.from(journal.head.sessionKey, 'base64'), order.wrapFor)
    const { lineage, original } = order
    published = await around.registry.publish({ versionId, header, digest, lineage, original })
    journal.remove()
  } else {
    journal.close()
  }
  const plainBytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { versionId, versionNumber, digest, plainBytes, movedBytes: progress.movedBytes, resumed, published }
}
/** The first file that fails stops the others at once, instead of letting them run on for nothing. */
async function pushFiles(order, around, journal, progress) {
  const failing = new AbortController()
  const signal = AbortSignal.any([around.signal, failing.signal])
  const { registry, patience = usualPatience } = around
  // A part keeps a thread for as long as it takes to send it, so there are as many as parts on their way.
  const lanes = openLanes(order.parallel)
  const pushing = { registry, journal, places: new Places(order.parallel), lanes, patience, progress, signal }
  const indexes = journal.head.files.map((_, index) => index)
  try {
    await eachOf(indexes, order.parallel, async (index) => {
      try {
        signal.throwIfAborted()
        await pushFile(pushing, index)
      } catch (error) {
        failing.abort(error)
        throw error
      }
    })
  } finally {
    await lanes.close()
  }
}
async function earlierPush(order, registry) {
  const journal = Journal.resume(order.journalFolder)
  if (!journal) return undefined
  const version = await registry.versionOf(journal.head.versionId)
  if (order.anew || version === undefined || version.state === 'ABANDONED') {
    if (version?.state === 'DRAFT') await registry.abandon(version.id)
    journal.remove()
    return undefined
  }
  if (version.state === 'DRAFT') {
    mustBeSameFiles(order.files, journal)
    return { journal }
  }
  return { published: publishedBefore(journal, version) }
}
/** We were stopped between publishing and noting it: there is nothing left to do but say so. */
function publishedBefore(journal, version) {
  const plainBytes = journal.head.files.reduce((sum, file) => sum + file.bytes, 0)
  const { id: versionId, number: versionNumber, digest } = version
  journal.remove()
  return {
    versionId,
    versionNumber,
    digest: digest ?? '',
    plainBytes,
    movedBytes: 0,
    resumed: true,
    published: version,
  }
}
/** The key is fresh for every version and the salt for every file: no nonce is ever used for two plaintexts. */
async function begin(order, registry) {
  const { server, assetId, custody, note } = order
  const version = await registry.openVersion({ assetId, custody, ...(note && { note }) })
  return Journal.begin(order.journalFolder, {
    format: 'raireki-push/1',
    server,
    assetId,
    custody,
    versionId: version.id,
    versionNumber: version.number,
    sessionKey: Buffer.from(freshSessionKey()).toString('base64'),
    files: order.files.map((file) => ({ ...file, salt: Buffer.from(freshSalt()).toString('base64') })),
  })
}
function mustBeSameFiles(files, journal) {
  const before = new Map(journal.head.files.map((file) => [file.path, file]))
  for (const file of files) {
    const known = before.get(file.path)
    if (!known) throw new TransferFault('FilesDiffer', `+ ${file.path}`)
    if (known.bytes !== file.bytes || known.modified !== file.modified || known.absolute !== file.absolute) {
      throw new TransferFault('SourceChanged', file.absolute)
    }
    before.delete(file.path)
  }
  const [gone] = before.keys()
  if (gone !== undefined) throw new TransferFault('FilesDiffer', `- ${gone}`)
}
