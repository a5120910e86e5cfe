import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** Hashes a file up to where it is told to, and answers the digest when told to finish. */
const { path } = workerData
const hash = createHash('sha256')
const buffer = new Uint8Array(2 ** 20)
const file = openSync(path, 'r')
let at = 0
parentPort?.on('message', (message) => {
  if (message === 'finish') {
    closeSync(file)
    parentPort?.postMessage({ bytes: at, sha256: hash.digest('hex') })
    parentPort?.close()
    return
  }
  while (at < message.advanceTo) {
    const read = readSync(file, buffer, 0, Math.min(buffer.length, message.advanceTo - at), at)
    if (read === 0) break
    hash.update(buffer.subarray(0, read))
    at += read
  }
})
