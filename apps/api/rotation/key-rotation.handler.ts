import { headersRewrapped, rotationCompleted, rotationStarted } from '@raireki/governance'
import type { Clock } from '../platform/clock/clock.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import type { Answers } from '../platform/keeper/protocol.ts'
import type { Keeper } from '../platform/keys/keeper.ts'
import type { Database, Tx } from '../platform/prisma/database.ts'
import type { KeyRotation } from '../platform/prisma/generated/client.ts'
import type { Spine } from '../spine/index.ts'
import { holdPublishing } from './key-still-held.ts'

const BATCH = 50

type Held = { readonly id: string; readonly header: Uint8Array }
type Progress = (done: number, all: number) => void

/**
 * Makes a new key for the registry and wraps every header for it, while the service goes on serving with both. Killed
 * at any moment, it goes on where it was when it is run again: what is left to do is seen from the headers themselves.
 */
export class KeyRotationHandler {
  private readonly database: Database
  private readonly spine: Spine
  private readonly clock: Clock
  private readonly keeper: Keeper

  /** The keeper must be one that rotates; the service's own does not. */
  constructor(database: Database, spine: Spine, clock: Clock, keeper: Keeper) {
    this.database = database
    this.spine = spine
    this.clock = clock
    this.keeper = keeper
  }

  async rotate(progress: Progress): Promise<{ from: string; to: string; rewrapped: number }> {
    const keys = (await this.keeper.ask({ ask: 'makeNextKey' })) as Answers['makeNextKey']
    const rotation = (await this.lastBetween(keys)) ?? (await this.start(keys))
    const { fromFingerprint: from, toFingerprint: to } = rotation
    let done = rotation
    while (!done.completedAt) {
      await this.rewrapAll(done, progress)
      done = await this.complete(done)
    }
    await this.keeper.ask({ ask: 'retireOldKey' })
    return { from, to, rewrapped: done.rewrapped }
  }

  /** The rotation between these two keys that was begun, or ended without its old key having been put away. */
  private lastBetween({ from, to }: Answers['makeNextKey']): Promise<KeyRotation | null> {
    return this.database.prisma.keyRotation.findFirst({ where: { fromFingerprint: from, toFingerprint: to } })
  }

  private start({ from, to, fromKeyIds }: Answers['makeNextKey']): Promise<KeyRotation> {
    const id = this.clock.newId()
    return this.spine.record(REGISTRY, [rotationStarted({ id, from, to })], (tx) =>
      tx.keyRotation.create({
        data: {
          id,
          fromFingerprint: from,
          toFingerprint: to,
          fromKeyIds: [...fromKeyIds],
          startedAt: this.clock.now(),
        },
      }),
    )
  }

  private async rewrapAll(rotation: KeyRotation, progress: Progress): Promise<void> {
    const all = await this.countHeld(this.database.prisma, rotation)
    let done = 0
    progress(done, all)
    for (let last = NO_ID; ; ) {
      const batch = await this.heldAfter(rotation, last)
      if (batch.length === 0) return
      await this.rewrapBatch(rotation, batch)
      done += batch.length
      progress(done, Math.max(all, done))
      last = batch.at(-1)!.id
    }
  }

  private async rewrapBatch(rotation: KeyRotation, batch: readonly Held[]): Promise<void> {
    const wrapped = await Promise.all(batch.map((held) => this.rewrapped(held)))
    const changed = wrapped.filter(({ header }) => header !== undefined)
    if (changed.length === 0) return
    const { id, fromFingerprint: from, toFingerprint: to } = rotation
    const event = headersRewrapped(
      { id, from, to },
      changed.map((each) => each.id),
    )
    await this.spine.record(REGISTRY, [event], async (tx) => {
      // A header that somebody changed since is left for the next look.
      for (const each of changed) {
        await tx.version.updateMany({
          where: { id: each.id, header: Buffer.from(each.before) },
          data: { header: Buffer.from(each.header!) },
        })
      }
      await tx.keyRotation.update({ where: { id }, data: { rewrapped: { increment: changed.length } } })
    })
  }

  private async rewrapped({ id, header: before }: Held) {
    const answer = await this.keeper.ask({ ask: 'rewrapForNextKey', versionId: id })
    const { header } = answer as Answers['rewrapForNextKey']
    return { id, before, header: header === null ? undefined : Buffer.from(header, 'base64') }
  }

  /** Only when nothing is wrapped for the old key, with publishing held; otherwise there is more to do. */
  private async complete(rotation: KeyRotation): Promise<KeyRotation> {
    const { id, fromFingerprint: from, toFingerprint: to } = rotation
    const { rewrapped } = await this.database.prisma.keyRotation.findUniqueOrThrow({ where: { id } })
    try {
      return await this.spine.record(REGISTRY, [rotationCompleted({ id, from, to }, rewrapped)], async (tx) => {
        await holdPublishing(tx)
        if ((await this.countHeld(tx, rotation)) > 0) throw new MoreToDo()
        return tx.keyRotation.update({ where: { id }, data: { completedAt: this.clock.now() } })
      })
    } catch (error) {
      if (error instanceof MoreToDo) return { ...rotation, rewrapped }
      throw error
    }
  }

  private async countHeld(tx: Tx, { fromKeyIds }: KeyRotation): Promise<number> {
    const [row] = await tx.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM version WHERE custody = 'inspectable' AND header IS NOT NULL
        AND EXISTS (SELECT FROM unnest(${fromKeyIds}::text[]) AS k WHERE position(decode(k, 'hex') IN header) > 0)`
    return Number(row!.count)
  }

  private heldAfter({ fromKeyIds }: KeyRotation, last: string): Promise<Held[]> {
    return this.database.prisma.$queryRaw<Held[]>`
      SELECT id, header FROM version WHERE custody = 'inspectable' AND header IS NOT NULL AND id > ${last}::uuid
        AND EXISTS (SELECT FROM unnest(${fromKeyIds}::text[]) AS k WHERE position(decode(k, 'hex') IN header) > 0)
      ORDER BY id LIMIT ${BATCH}`
  }
}

const NO_ID = '00000000-0000-0000-0000-000000000000'

/** Somebody published for the old key while we looked: its header is wrapped next. */
class MoreToDo extends Error {}
