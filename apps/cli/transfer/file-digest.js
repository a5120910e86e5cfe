import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

// A thread costs more than hashing a few megabytes does.
const worthAThread = 8 * 2 ** 20
/** SHA-256 of a whole file, beside whatever else is going on. */
export async function digestOfFile(path, bytes) {
  if (bytes < worthAThread) {
    const content = await readFile(path)
    return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
  }
  const digest = new FollowingDigest(path)
  digest.advanceTo(bytes)
  return digest.finish()
}
/** Hashes a file while it grows, so that the digest is there soon after its last octet is. */
export class FollowingDigest {
  #worker
  #answer
  constructor(path) {
    const script = import.meta.url.endsWith('.ts') ? './file-digest.worker.ts' : './file-digest.worker.js'
    this.#worker = new Worker(new URL(script, import.meta.url), { workerData: { path } })
    this.#answer = new Promise((resolve, reject) => {
      this.#worker.once('message', resolve)
      this.#worker.once('error', reject)
      this.#worker.once('exit', (code) => reject(new Error(`The hashing thread ended with ${code}.`)))
    })
    this.#answer.catch(() => {})
  }
  /** Everything before this offset has its final content. */
  advanceTo(offset) {
    this.#worker.postMessage({ advanceTo: offset })
  }
  finish() {
    this.#worker.postMessage('finish')
    return this.#answer
  }
  async giveUp() {
    await this.#worker.terminate()
  }
}
