import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { generateSigner, type LogSigner } from '@raireki/ledger'
import { readOrMakeKey } from './key-file.ts'

/** The key that signs checkpoints. Whoever holds an earlier checkpoint recognises the ledger by it. */
export class LedgerKey {
  readonly origin: string
  readonly signer: LogSigner

  private constructor(origin: string, signer: LogSigner) {
    this.origin = origin
    this.signer = signer
  }

  static async open(keysFolder: string, origin: string): Promise<LedgerKey> {
    const seed = await readOrMakeKey(path.join(keysFolder, 'ledger.seed'), () => randomBytes(32))
    return new LedgerKey(origin, generateSigner(origin, new Uint8Array(seed)))
  }
}
