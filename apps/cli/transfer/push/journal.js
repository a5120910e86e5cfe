import { closeSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { TransferFault } from '../transfer-fault.js'
/**
 * What a push has done so far, on disk before it is done: the digest of every piece of ciphertext is written down before
 * the piece leaves this machine. Made again later, a piece must have the same digest or it does not go out, for other
 * plaintext under the same key and nonce would betray both.
 */
export class Journal {
  head
  #folder
  #file
  #isOpen = true
  #uploads = new Map()
  #pieces = new Map()
  #sent = new Map()
  #whole = new Map()
  constructor(folder, head, lines) {
    this.#folder = folder
    this.head = head
    for (const line of lines) this.#note(line)
    this.#file = openSync(journalPath(folder), 'a', 0o600)
  }
  static begin(folder, head) {
    const file = openSync(journalPath(folder), 'w', 0o600)
    writeSync(file, `${JSON.stringify(head)}\n`)
    closeSync(file)
    return new Journal(folder, head, [])
  }
  /** The journal an earlier run left, or nothing. A last line that was cut short by a kill is dropped. */
  static resume(folder) {
    const text = readIfThere(journalPath(folder))
    const end = (text?.lastIndexOf('\n') ?? -1) + 1
    if (text === undefined || end === 0) return undefined
    if (end < text.length) truncateSync(journalPath(folder), Buffer.byteLength(text.slice(0, end)))
    const [first, ...rest] = text.slice(0, end - 1).split('\n')
    const head = JSON.parse(first ?? '')
    return new Journal(
      folder,
      head,
      rest.map((line) => JSON.parse(line)),
    )
  }
  uploadOf(file) {
    return this.#uploads.get(file)
  }
  sentPart(file, part) {
    return this.#sent.get(file)?.get(part)
  }
  wholeFile(file) {
    return this.#whole.get(file)
  }
  /** Writes a piece's digest down, or answers false when the piece went out before and was another then. */
  admits(file, part, piece, digest) {
    const known = this.#pieces.get(`${file}/${part}`)?.[piece]
    if (known !== undefined) return known === digest
    this.#append(['piece', file, part, piece, digest])
    return true
  }
  noteUpload(file, upload) {
    this.#append(['upload', file, upload])
  }
  noteSent(file, part) {
    this.#append(['sent', file, part])
  }
  noteWhole(file, whole) {
    this.#append(['whole', file, whole])
  }
  close() {
    if (this.#isOpen) closeSync(this.#file)
    this.#isOpen = false
  }
  /** The push is done, or given up: the session key goes with the journal. */
  remove() {
    this.close()
    rmSync(journalPath(this.#folder), { force: true })
  }
  #append(line) {
    writeSync(this.#file, `${JSON.stringify(line)}\n`)
    this.#note(line)
  }
  #note(line) {
    switch (line[0]) {
      case 'upload':
        this.#uploads.set(line[1], line[2])
        break
      case 'piece': {
        const key = `${line[1]}/${line[2]}`
        const pieces = this.#pieces.get(key) ?? []
        pieces[line[3]] = line[4]
        this.#pieces.set(key, pieces)
        break
      }
      case 'sent': {
        const parts = this.#sent.get(line[1]) ?? new Map()
        parts.set(line[2].number, line[2])
        this.#sent.set(line[1], parts)
        break
      }
      case 'whole':
        this.#whole.set(line[1], line[2])
    }
  }
}
function journalPath(folder) {
  return path.join(folder, 'journal.jsonl')
}
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
/** One push of the same thing at a time. A lock whose holder is gone is taken over. */
export async function lockPush(folder) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = path.join(folder, 'lock')
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const file = openSync(lock, 'wx', 0o600)
      writeSync(file, String(process.pid))
      closeSync(file)
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = Number(readIfThere(lock))
      if (isAlive(holder)) throw new TransferFault('OtherPushRunning', String(holder))
      rmSync(lock, { force: true })
    }
  }
  throw new TransferFault('OtherPushRunning', '?')
}
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
