import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

interface DigestOfFile {
  readonly bytes: number
  readonly sha256: string
}

// A thread costs more than hashing a few megabytes does.
const worthAThread = 8 * 2 ** 20

/** SHA-256 of a whole file, in a thread of its own beside whatever else is going on. */
export async function digestOfFile(path: string, bytes: number): Promise<DigestOfFile> {
  if (bytes < worthAThread) {
    const content = await readFile(path)
    return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
  }
  const script = import.meta.url.endsWith('.ts') ? './file-digest.worker.ts' : './file-digest.worker.js'
  const worker = new Worker(new URL(script, import.meta.url), { workerData: { path } })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The hashing thread ended with ${code}.`)))
  })
}
