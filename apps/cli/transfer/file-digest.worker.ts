import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { DigestOrder } from './file-digest.ts'

/**
 * Hashes a file up to where it is told to, and answers the digest when told to finish. Octets that were just made are
 * handed over with the order, which saves reading them again.
 */
const { path } = workerData as { path: string }
const hash = createHash('sha256')
const buffer = new Uint8Array(2 ** 20)
const rooms: SharedArrayBuffer[] = []
const file = openSync(path, 'r')
let at = 0

parentPort?.on('message', (order: DigestOrder) => {
  if (order.say === 'advance') readUpTo(order.to)
  if (order.say === 'room') rooms.push(order.memory)
  if (order.say === 'octets') takeOctets(order)
  if (order.say === 'finish') finish()
})

function readUpTo(to: number): void {
  while (at < to) {
    const read = readSync(file, buffer, 0, Math.min(buffer.length, to - at), at)
    if (read === 0) break
    hash.update(buffer.subarray(0, read))
    at += read
  }
}

function takeOctets({ from, room, ...octets }: Extract<DigestOrder, { say: 'octets' }>): void {
  readUpTo(from)
  hash.update(new Uint8Array(rooms[room] as SharedArrayBuffer, octets.at, octets.length))
  at += octets.length
  parentPort?.postMessage('hashed')
}

function finish(): void {
  closeSync(file)
  parentPort?.postMessage({ bytes: at, sha256: hash.digest('hex') })
  parentPort?.close()
}
