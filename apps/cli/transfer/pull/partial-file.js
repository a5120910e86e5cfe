import { constants, writeSync } from 'node:fs'
import { open, readFile, rename, rm, truncate } from 'node:fs/promises'
/** A file that is not whole yet, and beside it a note of the stretches it already holds. */
export class PartialFile {
  path
  handle
  #notePath
  #note
  #held
  constructor(path, handle, note, held) {
    this.path = path
    this.#notePath = notePath(path)
    this.handle = handle
    this.#note = note
    this.#held = held
  }
  /** Opens what an earlier run left for this very content, or begins an empty one. */
  static async openFor(target, wanted) {
    const path = `${target}.raireki-partial`
    const head = `${wanted.plainSha256} ${wanted.plainBytes}`
    const held = await heldBefore(notePath(path), head)
    // A link lying in wait under the temporary name is not followed.
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW
    const handle = await open(path, flags, 0o600)
    if (!held) await truncate(path, 0)
    const note = await open(notePath(path), held ? 'a' : 'w', 0o600)
    if (!held) writeSync(note.fd, `${head}\n`)
    return new PartialFile(path, handle, note, held ?? new Set())
  }
  /** How many octets are already here. */
  beginWith(stretches) {
    let bytes = 0
    stretches.forEach(({ from, to }, index) => {
      if (this.#held.has(index)) bytes += to - from
    })
    return bytes
  }
  holds(index) {
    return this.#held.has(index)
  }
  noteDone(index) {
    if (this.#held.has(index)) return
    this.#held.add(index)
    writeSync(this.#note.fd, `${index}\n`)
  }
  /** The octets are on the disk before the file gets its own name. */
  async become(target) {
    await this.handle.sync()
    await rename(this.path, target)
    await rm(this.#notePath, { force: true })
  }
  async discard() {
    await rm(this.path, { force: true })
    await rm(this.#notePath, { force: true })
  }
  async close() {
    await this.handle.close()
    await this.#note.close()
  }
}
function notePath(path) {
  return `${path}.note`
}
async function heldBefore(note, head) {
  try {
    const [first, ...lines] = (await readFile(note, 'utf8')).split('\n')
    // The last element is what follows the last line end: nothing, or a line cut short.
    return first === head ? new Set(lines.slice(0, -1).map(Number)) : undefined
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
