import { Inject, Injectable, type OnModuleInit } from '@nestjs/common'
import type { Logger } from 'pino'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { Database, isDuplicate } from '../platform/prisma/database.ts'
import type { StrayObject } from '../platform/prisma/generated/client.ts'
import { isStoreError, type ListedObject, ObjectStore } from '../platform/store/index.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { Rounds, Spine } from '../spine/index.ts'
import { StoreMark } from './store-mark.ts'

const EVERY_SECONDS = 3600
const AT_ONCE = 500
/** What people gave us to keep; the store's own marks lie elsewhere. */
const PREFIXES = ['bodies/', 'attachments/']

/**
 * Goes through the store for what the database does not know: bodies of versions that were given up, of completions
 * that nobody wrote down, files taken away from requests, anything of anybody who had our keys. They are reported when
 * they are found, and removed only after a time of grace, so that whoever restored an old database can still notice.
 */
@Injectable()
export class Sweep implements OnModuleInit {
  constructor(
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly store: ObjectStore,
    private readonly mark: StoreMark,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit() {
    this.rounds.add({ name: 'sweep-store', everySeconds: EVERY_SECONDS, round: (signal) => this.round(signal) })
  }

  private async round(signal: AbortSignal): Promise<void> {
    if (!(await this.mark.isOurs())) {
      this.logger.error('The store carries the mark of another registry: nothing in it is swept')
      return
    }
    await this.closeForgottenUploads()
    await this.find(signal)
    await this.removeAfterGrace()
  }

  /** Uploads the store holds open and the database does not: opened just before a crash, or given up just before one. */
  private async closeForgottenUploads(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.UPLOAD_ABANDON_HOURS * 3_600_000)
    const stale = (await this.store.listStaleMultiparts(before)).filter(({ key }) => key.startsWith('bodies/'))
    for (let from = 0; from < stale.length; from += AT_ONCE) {
      const some = stale.slice(from, from + AT_ONCE)
      const where = { state: 'open', objectKey: { in: some.map(({ key }) => key) } }
      const open = new Set((await this.database.prisma.upload.findMany({ where })).map(({ objectKey }) => objectKey))
      for (const { key, uploadId } of some) if (!open.has(key)) await this.store.abortMultipart(key, uploadId)
    }
  }

  private async find(signal: AbortSignal): Promise<void> {
    const batch: ListedObject[] = []
    for (const prefix of PREFIXES) {
      for await (const object of this.store.list(prefix)) {
        if (signal.aborted) return
        batch.push(object)
        if (batch.length === AT_ONCE) await this.report(batch.splice(0))
      }
    }
    if (batch.length > 0) await this.report(batch)
  }

  private async report(objects: readonly ListedObject[]): Promise<void> {
    const unknown = await this.unknownOf(objects)
    const reported = await this.database.prisma.strayObject.findMany({
      where: { objectKey: { in: unknown.map(({ key }) => key) } },
    })
    const names = new Set(reported.map(({ objectKey, objectVersionId }) => `${objectKey} ${objectVersionId}`))
    const fresh = unknown.filter(({ key, versionId = '' }) => !names.has(`${key} ${versionId}`))
    if (fresh.length === 0) return
    const foundAt = this.clock.now()
    const data = fresh.map(({ key, versionId = '', size }) => ({
      id: this.clock.newId(),
      objectKey: key,
      objectVersionId: versionId,
      bytes: BigInt(size),
      state: 'found',
      foundAt,
    }))
    const facts = { objects: fresh.length, bytes: fresh.reduce((sum, { size }) => sum + size, 0) }
    const event = { type: 'StrayObjectsFound', subjects: {}, facts, personal: {} }
    try {
      await this.spine.record(REGISTRY, [event], (tx) => tx.strayObject.createMany({ data }))
    } catch (error) {
      // Another process is sweeping too, and was first.
      if (!isDuplicate(error)) throw error
    }
  }

  /** Those that are neither the body of a version nor about to become one, nor a file of a request. */
  private async unknownOf(objects: readonly ListedObject[]): Promise<ListedObject[]> {
    const objectKey = { in: objects.map(({ key }) => key) }
    const [files, uploads, attachments] = await Promise.all([
      this.database.prisma.file.findMany({
        where: { objectKey, version: { state: { not: 'abandoned' } } },
        select: { objectKey: true, objectVersionId: true },
      }),
      this.database.prisma.upload.findMany({ where: { objectKey, state: 'open' }, select: { objectKey: true } }),
      this.database.prisma.attachment.findMany({ where: { objectKey, removedAt: null }, select: { objectKey: true } }),
    ])
    const bound = new Map(files.map((file) => [file.objectKey, file.objectVersionId]))
    const kept = new Set([...uploads, ...attachments].map((row) => row.objectKey))
    return objects.filter(({ key, versionId }) => {
      if (kept.has(key)) return false
      if (!bound.has(key)) return true
      // Another version under a name that is bound to one is not what anybody asked us to keep.
      const ours = bound.get(key)
      return ours !== null && versionId !== undefined && versionId !== ours
    })
  }

  private async removeAfterGrace(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.STRAY_GRACE_HOURS * 3_600_000)
    const where = { state: 'found', foundAt: { lt: before } }
    const due = await this.database.prisma.strayObject.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE })
    if (due.length === 0) return
    const asListed = due.map((stray) => ({ ...listedAs(stray), modifiedAt: stray.foundAt, stray }))
    const unknown = new Set(
      (await this.unknownOf(asListed)).map((each) => (each as (typeof asListed)[number]).stray.id),
    )
    const claimed = due.filter(({ id }) => !unknown.has(id))
    const removed: StrayObject[] = []
    for (const stray of due.filter(({ id }) => unknown.has(id))) if (await this.remove(stray)) removed.push(stray)
    if (removed.length + claimed.length === 0) return
    await this.settle(removed, claimed)
  }

  /** Removing what is gone already is no error. What is locked stays, and is tried again. */
  private async remove(stray: StrayObject): Promise<boolean> {
    const { key, versionId } = listedAs(stray)
    try {
      await this.store.delete(key, versionId)
      return true
    } catch (error) {
      if (isStoreError(error, 'Denied')) return false
      throw error
    }
  }

  private async settle(removed: readonly StrayObject[], claimed: readonly StrayObject[]): Promise<void> {
    const bytes = removed.reduce((sum, stray) => sum + Number(stray.bytes), 0)
    const facts = { objects: removed.length, bytes, claimed: claimed.length }
    const endedAt = this.clock.now()
    await this.spine.record(
      REGISTRY,
      [{ type: 'StrayObjectsRemoved', subjects: {}, facts, personal: {} }],
      async (tx) => {
        for (const [state, strays] of [
          ['removed', removed],
          ['claimed', claimed],
        ] as const) {
          const where = { id: { in: strays.map(({ id }) => id) }, state: 'found' }
          await tx.strayObject.updateMany({ where, data: { state, endedAt } })
        }
      },
    )
  }
}

function listedAs({ objectKey, objectVersionId, bytes }: StrayObject) {
  return { key: objectKey, size: Number(bytes), ...(objectVersionId === '' ? {} : { versionId: objectVersionId }) }
}
