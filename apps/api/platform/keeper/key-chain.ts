import { existsSync, statSync } from 'node:fs'
import { link, mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { generateKeyPair, readHeader } from '@raireki/vault'
import { readOrMakeKey } from '../keys/key-file.ts'
import { KeeperRefusal } from './protocol.ts'
import { FileKey, type RegistryKey } from './registry-key.ts'

const CURRENT = 'registry.asc'
const NEXT = 'registry.next.asc'

/**
 * The registry's keys in their folder: one, and while it gives way to another, two. Both open headers then, and
 * what is wrapped from now on is wrapped for the new one. Other keepers of the same folder notice by its time stamp.
 */
export class KeyChain {
  private keys: readonly RegistryKey[] = []
  private seenMs = -1
  private loading: Promise<void> | undefined
  private readonly folder: string
  private readonly passphrase: string | undefined

  private constructor(folder: string, passphrase: string | undefined) {
    this.folder = folder
    this.passphrase = passphrase
  }

  /** Makes the first key where there is none. */
  static async open(folder: string, passphrase: string | undefined): Promise<KeyChain> {
    const chain = new KeyChain(folder, passphrase)
    await readOrMakeKey(path.join(folder, CURRENT), () => chain.fresh())
    await chain.upToDate()
    return chain
  }

  /** The key that session keys are to be wrapped for. */
  async newest(): Promise<RegistryKey> {
    await this.upToDate()
    return this.keys.at(-1)!
  }

  async unwrap(header: Uint8Array): Promise<Uint8Array> {
    await this.upToDate()
    return this.keyFor(header).unwrap(header)
  }

  /** Begins a rotation, or goes on with one that was begun. */
  async makeNext(): Promise<{ from: string; to: string; fromKeyIds: readonly string[] }> {
    await readOrMakeKey(this.file(NEXT), () => this.fresh())
    await this.upToDate()
    const [from, to] = this.keys
    return { from: from!.fingerprint, to: to!.fingerprint, fromKeyIds: from!.keyIds }
  }

  async isForNewest(header: Uint8Array): Promise<boolean> {
    return this.keyFor(header) === (await this.newest())
  }

  /** Ends a rotation: the old key goes to the archive, where no keeper looks, and the new one takes its name. */
  async retire(): Promise<string> {
    await this.upToDate()
    const [old, next] = this.keys
    if (!next) throw new KeeperRefusal('NotRotating', 'No key is giving way to another.')
    const archive = this.file('archive')
    await mkdir(archive, { recursive: true, mode: 0o700 })
    await link(this.file(CURRENT), path.join(archive, `registry-${old!.fingerprint}.asc`)).catch(unlessThere)
    // A rename replaces whole: at no moment is there no key under this name.
    await rename(this.file(NEXT), this.file(CURRENT))
    await this.upToDate()
    return old!.fingerprint
  }

  private keyFor(header: Uint8Array): RegistryKey {
    const wanted = readHeader(header).recipients.map(({ keyId }) => keyId)
    const mine = this.keys.find(({ keyIds }) => wanted.some((keyId) => keyIds.includes(keyId)))
    if (mine) return mine
    const held = this.keys.map(({ keyIds }) => keyIds.at(-1)).join(' and ')
    throw new KeeperRefusal(
      'HeaderForAnother',
      `This was encrypted to ${wanted.join(' and ')}; the registry has ${held}.`,
    )
  }

  private async upToDate(): Promise<void> {
    for (let { mtimeMs } = statSync(this.folder); mtimeMs !== this.seenMs; { mtimeMs } = statSync(this.folder)) {
      this.loading ??= this.load(mtimeMs).finally(() => {
        this.loading = undefined
      })
      await this.loading
    }
  }

  private async load(stampMs: number): Promise<void> {
    // In this order: a rotation that ends in between is then seen as ended, never as a folder without its new key.
    const next = existsSync(this.file(NEXT))
      ? await readFile(this.file(NEXT), 'utf8').catch(() => undefined)
      : undefined
    const current = await readFile(this.file(CURRENT), 'utf8')
    const files = next === undefined || next === current ? [current] : [current, next]
    this.keys = await Promise.all(files.map((armored) => FileKey.read(armored, this.passphrase)))
    this.seenMs = stampMs
  }

  private async fresh(): Promise<Buffer> {
    const { passphrase } = this
    const made = await generateKeyPair({ name: 'Raireki registry', ...(passphrase ? { passphrase } : {}) })
    return Buffer.from(made.privateKey)
  }

  private file(name: string): string {
    return path.join(this.folder, name)
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
