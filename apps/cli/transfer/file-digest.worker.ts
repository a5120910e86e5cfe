import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** Hashes a file, from its beginning to wherever it ends. */
const { path } = workerData as { path: string }
const hash = createHash('sha256')
const buffer = new Uint8Array(2 ** 20)
const file = openSync(path, 'r')
let bytes = 0

for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
  hash.update(buffer.subarray(0, read))
  bytes += read
}
closeSync(file)
parentPort?.postMessage({ bytes, sha256: hash.digest('hex') })
