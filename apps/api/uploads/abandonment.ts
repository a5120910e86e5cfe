import { Inject, Injectable, type OnModuleInit } from '@nestjs/common'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Upload } from '../platform/prisma/generated/client.ts'
import { ObjectStore } from '../platform/store/index.ts'
import { guarded, Rounds, Spine, unlessOvertaken } from '../spine/index.ts'

const EVERY_SECONDS = 600
const AT_ONCE = 100

/**
 * Gives up what was opened and left: uploads for which nothing came for so long and which nobody completed, and drafts that
 * hold nothing. A draft with a file in it stays: somebody brought it.
 */
@Injectable()
export class Abandonment implements OnModuleInit {
  constructor(
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly store: ObjectStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit() {
    this.rounds.add({ name: 'abandon-uploads', everySeconds: EVERY_SECONDS, round: (signal) => this.round(signal) })
    this.rounds.add({ name: 'abandon-drafts', everySeconds: EVERY_SECONDS, round: () => this.giveUpDrafts() })
  }

  private async giveUpDrafts(): Promise<void> {
    const before = this.longAgo()
    // Whoever's upload has only just been given up may come back for it.
    const isEmpty = {
      files: { none: {} },
      uploads: { none: { OR: [{ state: 'open' }, { endedAt: { gte: before } }] } },
    }
    const where = { state: 'draft', createdAt: { lt: before }, ...isEmpty }
    const empty = await this.database.prisma.version.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE })
    for (const { id, assetId, number, revision } of empty) {
      const event = {
        type: 'VersionAbandoned',
        subjects: { version: id, asset: assetId },
        facts: { number, empty: true },
        personal: {},
      }
      await unlessOvertaken(() =>
        this.spine.recordOnce(`abandon-draft-${id}`, [event], async (tx) => {
          const data = { state: 'abandoned', revision: { increment: 1 } }
          guarded(await tx.version.updateMany({ where: { id, revision, state: 'draft', ...isEmpty }, data }))
        }),
      )
    }
  }

  private longAgo(): Date {
    return new Date(this.clock.now().getTime() - this.config.UPLOAD_ABANDON_HOURS * 3_600_000)
  }

  private async round(signal: AbortSignal): Promise<void> {
    const before = this.longAgo()
    for (let after = ''; !signal.aborted; ) {
      const left = await this.openedBefore(before, after)
      for (const upload of left) if (await this.isLeft(upload, before)) await this.giveUp(upload)
      if (left.length < AT_ONCE) return
      after = left.at(-1)!.id
    }
  }

  private openedBefore(before: Date, after: string): Promise<Upload[]> {
    const further = after === '' ? {} : { id: { gt: after } }
    const where = { state: 'open', createdAt: { lt: before }, ...further }
    return this.database.prisma.upload.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE })
  }

  /** A terabyte over a slow line takes its weeks: only the last part tells whether somebody is still sending. */
  private async isLeft({ objectKey, multipartId }: Upload, before: Date): Promise<boolean> {
    const last = await this.store.lastPartAt(objectKey, multipartId)
    return last === undefined || last < before
  }

  private async giveUp({ id, versionId, objectKey, multipartId, cipherBytes, createdAt }: Upload): Promise<void> {
    const event = {
      type: 'UploadExpired',
      subjects: { upload: id, version: versionId },
      facts: { cipherBytes: Number(cipherBytes), openedAt: createdAt.toISOString() },
      personal: {},
    }
    const isGivenUp = await unlessOvertaken(() =>
      this.spine.recordOnce(`expire-upload-${id}`, [event], async (tx) => {
        const data = { state: 'abandoned', endedAt: this.clock.now() }
        guarded(await tx.upload.updateMany({ where: { id, state: 'open' }, data }))
      }),
    )
    // Should we be stopped here, the sweep finds what the store still holds open. Where its sender came back and
    // completed it at this very moment, there is nothing to take away.
    if (isGivenUp) await this.store.abortMultipart(objectKey, multipartId)
  }
}
