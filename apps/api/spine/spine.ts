import { Injectable } from '@nestjs/common'
import type { Happening } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { conflict } from '../platform/faults.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import { traced } from '../platform/telemetry/tracing.ts'
import { appendEntries } from './append.ts'
import { ledgerRow } from './entry.ts'

/**
 * The one way state changes: the rows and one ledger entry per event, in one transaction.
 * There is no other write path, so nothing can change without leaving an entry, and no entry can lie.
 */
@Injectable()
export class Spine {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record<T>(actor: Actor, events: readonly Happening[], write: (tx: Tx) => Promise<T>): Promise<T> {
    if (events.length === 0) throw new Error('A change must have happened for a reason: no event was given')
    const at = this.clock.now()
    const rows = events.map((event) => ledgerRow(event, actor, this.clock.newId(), at))
    return traced('record', { entries: rows.length, type: rows[0]!.type }, () =>
      this.database.transaction(async (tx) => {
        const written = await write(tx)
        await appendEntries(tx, rows)
        return written
      }),
    )
  }

  /**
   * Records the effect of something that happened, once: the job's key is written in the same transaction,
   * so a job that runs again, after a crash or a replay, changes nothing. Answers whether it was the first time.
   */
  async recordOnce(jobKey: string, events: readonly Happening[], write: (tx: Tx) => Promise<void>): Promise<boolean> {
    try {
      await this.record(REGISTRY, events, async (tx) => {
        // Waits for whoever is writing the same key, and finds it where they committed.
        const { count } = await tx.effectDone.createMany({
          data: [{ jobKey, doneAt: this.clock.now() }],
          skipDuplicates: true,
        })
        if (count === 0) throw new DoneBefore()
        await write(tx)
      })
      return true
    } catch (error) {
      if (error instanceof DoneBefore) return false
      throw error
    }
  }
}

/** Ends the transaction of an effect that has happened already. */
class DoneBefore extends Error {}

/** Two commands raced for one row: exactly one guarded update finds it as it was. The other is told so. */
export function guarded({ count }: { count: number }): void {
  if (count !== 1) throw conflict()
}
