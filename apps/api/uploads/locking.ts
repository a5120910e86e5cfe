import { Inject, Injectable, type OnModuleInit } from '@nestjs/common'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import { ObjectStore, StoreReport } from '../platform/store/index.ts'
import { Reactors, Rounds, Spine } from '../spine/index.ts'

const DAY_MS = 86_400_000
const EVERY_SECONDS = 3600
const AT_ONCE = 200

/**
 * Locks the bodies of published versions, on an engine whose locks were seen to hold, and makes the lock longer long
 * before it ends. On others nothing happens, and operators see that nothing does.
 */
@Injectable()
export class Locking implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly store: ObjectStore,
    private readonly report: StoreReport,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'lock-bodies',
      // A version that is inspected first is out only once it is available.
      types: ['VersionPublished', 'VersionAvailable'],
      job: ({ subjects }) => ({ versionId: subjects.version! }),
      effect: ({ jobId, payload }) => this.lock(String(payload.versionId), jobId),
    })
    this.rounds.add({ name: 'renew-locks', everySeconds: EVERY_SECONDS, round: () => this.renew() })
  }

  private get isWanted(): boolean {
    return this.report.abilities.objectLock === 'holds' && this.config.STORE_LOCK_DAYS > 0
  }

  private async lock(versionId: string, key: string): Promise<void> {
    if (!this.isWanted) return
    const files = await this.database.prisma.file.findMany({ where: { versionId, version: { state: 'published' } } })
    if (files.length === 0) return
    const until = new Date(this.clock.now().getTime() + this.config.STORE_LOCK_DAYS * DAY_MS)
    for (const { objectKey, objectVersionId } of files) {
      await this.store.retain(objectKey, objectVersionId ?? undefined, until)
    }
    const event = {
      type: 'BodiesLocked',
      subjects: { version: versionId },
      facts: { files: files.length, until: until.toISOString() },
      personal: {},
    }
    await this.spine.recordOnce(key, [event], async (tx) => {
      await tx.version.update({ where: { id: versionId }, data: { bodiesLockedUntil: until } })
    })
  }

  /** Versions of a time without locks too, and locks of which half is over. */
  private async renew(): Promise<void> {
    if (!this.isWanted) return
    const soon = new Date(this.clock.now().getTime() + (this.config.STORE_LOCK_DAYS * DAY_MS) / 2)
    const isDue = { OR: [{ bodiesLockedUntil: null }, { bodiesLockedUntil: { lt: soon } }] }
    const where = { state: 'published', fileCount: { gt: 0 }, ...isDue }
    const due = await this.database.prisma.version.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE })
    for (const { id, bodiesLockedUntil } of due) {
      await this.lock(id, `renew-lock-${id}-${bodiesLockedUntil?.getTime() ?? 0}`)
    }
  }
}
