import { text } from 'node:stream/consumers'
import { Injectable } from '@nestjs/common'
import { LedgerKey } from '../platform/keys/ledger-key.ts'
import { isStoreError, ObjectStore } from '../platform/store/index.ts'

const MARK = 'raireki/owner'

/**
 * Whose store it is. A copy of a registry that was given the bucket of the original, or two registries with one bucket,
 * must never take each other's bodies for nobody's.
 */
@Injectable()
export class StoreMark {
  constructor(
    private readonly store: ObjectStore,
    private readonly ledgerKey: LedgerKey,
  ) {}

  /** Marks a store that nobody has marked. */
  async isOurs(): Promise<boolean> {
    const ours = this.ledgerKey.signer.verifierKey
    try {
      return (await text(await this.store.read(MARK))) === ours
    } catch (error) {
      if (!isStoreError(error, 'NotFound')) throw error
      await this.store.put(MARK, Buffer.from(ours))
      return true
    }
  }
}
