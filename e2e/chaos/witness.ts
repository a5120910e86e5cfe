import {
  type Checkpoint,
  fromBase64,
  openCheckpoint,
  parseVerifier,
  type Verifier,
  verifyConsistency,
} from '@raireki/ledger'
import type { Caller } from '../../apps/api/testing/caller.ts'

/** Somebody who keeps the checkpoints they were shown, and trusts one key and nothing else. */
export class Witness {
  readonly seen = new Map<number, Checkpoint>()
  private readonly verifier: Verifier

  private constructor(verifier: Verifier) {
    this.verifier = verifier
  }

  static async of(caller: Caller): Promise<Witness> {
    const read = parseVerifier((await caller.ask('{ ledgerKey }')).ledgerKey)
    if (read.refused) throw new Error(read.message)
    return new Witness(read.verifier)
  }

  /** Takes a checkpoint in; two different ones of one size would be a fork. */
  keep(note: string): Checkpoint {
    const opened = openCheckpoint(note, [this.verifier])
    if (opened.refused) throw new Error(`A checkpoint does not hold: ${opened.message}`)
    const { checkpoint } = opened
    const known = this.seen.get(checkpoint.size)
    if (known && !Buffer.from(known.root).equals(checkpoint.root))
      throw new Error(`The log forked at ${checkpoint.size}`)
    this.seen.set(checkpoint.size, checkpoint)
    return checkpoint
  }

  /** The newest checkpoint the service shows, kept; nothing where it shows none. */
  async look(caller: Caller): Promise<Checkpoint | undefined> {
    const { checkpoint } = await caller.ask('{ checkpoint { note } }')
    return checkpoint ? this.keep(checkpoint.note) : undefined
  }

  /** Asks the service to prove that a kept checkpoint is the beginning of a newer one. */
  async isConsistent(caller: Caller, older: Checkpoint, newer: Checkpoint): Promise<boolean> {
    const { data, errors } = await caller.send(
      'query ($from: Long!, $to: Long!) { consistencyProof(from: $from, to: $to) { hashes } }',
      { from: older.size, to: newer.size },
    )
    if (errors.length > 0) return false
    const proof = data.consistencyProof.hashes.map((hash: string) => fromBase64(hash))
    const claim = { size1: older.size, size2: newer.size, root1: older.root, root2: newer.root, proof }
    return !verifyConsistency(claim).refused
  }
}
