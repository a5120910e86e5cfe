import { stat } from 'node:fs/promises'
import { digestOfFile } from '../file-digest.js'
import { usualPatience } from '../patience.js'
import { eachOf, Places } from '../places.js'
import { TransferProgress } from '../progress.js'
import { BodyAddresses } from './body-addresses.js'
import { pullFile, streamFile, targetIn } from './pull-file.js'
/** Fetches, decrypts and verifies the files of a delivery into a folder, several chunks at a time. */
export async function pull(order, folder, around) {
  const failing = new AbortController()
  const pulling = pullingOf(order, around, AbortSignal.any([around.signal, failing.signal]))
  await eachOf(order.files, order.parallel, async (file) => {
    try {
      pulling.signal.throwIfAborted()
      await pullFile(pulling, file, folder)
    } catch (error) {
      failing.abort(error)
      throw error
    }
  })
  return { movedBytes: pulling.progress.movedBytes }
}
/** One file's plaintext, in order. Every piece is verified; that it is all there is known when the stream ends. */
export function pullStream(order, around) {
  const [file] = order.files
  if (!file || order.files.length !== 1) throw new Error('One file is streamed at a time.')
  return streamFile(pullingOf(order, around, around.signal), file)
}
/** Whether the file is already in the folder, whole. */
export async function isThere(folder, file) {
  const target = await targetIn(folder, file.path)
  const found = await stat(target).catch(() => undefined)
  if (!found?.isFile() || found.size !== file.plainBytes) return false
  return (await digestOfFile(target, file.plainBytes)).sha256 === file.plainSha256
}
function pullingOf(order, around, signal) {
  const totalBytes = order.files.reduce((sum, { plainBytes }) => sum + plainBytes, 0)
  const addresses = new BodyAddresses(addressesOf(order.files), async () => addressesOf(await order.renew()))
  return {
    sessionKey: order.sessionKey,
    addresses,
    places: new Places(order.parallel),
    patience: around.patience ?? usualPatience,
    progress: new TransferProgress(totalBytes, around.events ?? {}),
    signal,
  }
}
function addressesOf(files) {
  return new Map(files.map(({ path, bodyUrl }) => [path, bodyUrl]))
}
