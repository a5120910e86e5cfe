import { Inject, Injectable, type OnModuleInit } from '@nestjs/common'
import { endInspection, type Happening } from '@raireki/governance'
import { addUp, type Report, type Statistics } from '@raireki/inspection'
import type { FileRow } from '../catalogue/index.ts'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Keeper } from '../platform/keys/keeper.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import type { Prisma } from '../platform/prisma/generated/client.ts'
import { ObjectStore } from '../platform/store/index.ts'
import { guarded, Reactors, Spine } from '../spine/index.ts'
import { makeAvailable } from './availability.ts'
import { inspectFile } from './inspect-file.ts'
import { openForInspection } from './session-key.ts'

/** Reports that are added up at a time. */
const PAGE = 500

/**
 * Looks into each version that was published, file by file, before anybody else may see it. A file's report is written
 * once, so that an inspection that was killed goes on with the next file.
 */
@Injectable()
export class Inspecting implements OnModuleInit {
  private readonly allowPickle: boolean

  constructor(
    private readonly reactors: Reactors,
    private readonly database: Database,
    private readonly store: ObjectStore,
    private readonly keeper: Keeper,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.allowPickle = config.ALLOW_PICKLE === 'yes'
  }

  onModuleInit() {
    this.reactors.add({
      name: 'inspect-version',
      types: ['VersionPublished'],
      job: ({ subjects, facts }) => (facts.files === 0 ? undefined : { versionId: subjects.version! }),
      effect: ({ jobId, payload, signal }) => this.inspect(jobId, String(payload.versionId), signal),
    })
  }

  private async inspect(jobKey: string, versionId: string, signal: AbortSignal): Promise<void> {
    const version = await this.inspectable(versionId)
    // Sealed ones, and those of the time before there were inspections, are published already.
    if (version?.state !== 'inspecting') return
    const inspection = version.inspection ?? (await this.begin(jobKey, version))
    const sessionKey = await openForInspection(this.keeper, version)
    try {
      for await (const file of this.filesLeft(versionId)) {
        // Whoever takes over begins with this file.
        if (signal.aborted) throw new Error('The service is stopping; the inspection goes on elsewhere')
        const bodies = { read: (key: string, of?: string) => this.store.read(key, undefined, of) }
        const report = await inspectFile(file, sessionKey, bodies, { allowPickle: this.allowPickle })
        await this.keep(jobKey, inspection.id, file, report)
      }
    } finally {
      sessionKey.fill(0)
    }
    await this.end(jobKey, version, inspection)
  }

  private inspectable(id: string) {
    return this.database.prisma.version.findUnique({ where: { id }, include: { inspection: true, asset: true } })
  }

  private async begin(jobKey: string, { id: versionId, assetId, fileCount }: InspectedRow) {
    const id = this.clock.newId()
    const event: Happening = {
      type: 'InspectionStarted',
      subjects: { inspection: id, version: versionId, asset: assetId },
      facts: { files: fileCount },
      personal: {},
    }
    await this.spine.recordOnce(`${jobKey}-begin`, [event], async (tx) => {
      await tx.inspection.create({ data: { id, versionId, state: 'running', startedAt: this.clock.now() } })
    })
    return this.database.prisma.inspection.findUniqueOrThrow({ where: { versionId } })
  }

  /** Those without a report, in the order of their paths; a page at a time, for a version may have very many. */
  private async *filesLeft(versionId: string): AsyncGenerator<FileRow> {
    for (let after = ''; ; ) {
      const where = { versionId, report: null, path: { gt: after } }
      const files = await this.database.prisma.file.findMany({ where, orderBy: { path: 'asc' }, take: 100 })
      if (files.length === 0) return
      yield* files
      after = files.at(-1)!.path
    }
  }

  private async keep(jobKey: string, inspectionId: string, file: FileRow, report: Report): Promise<void> {
    const reportId = this.clock.newId()
    const { findings, format, statistics } = report
    const event: Happening = {
      type: 'FileInspected',
      subjects: { inspection: inspectionId, version: file.versionId },
      facts: {
        plainSha256: file.plainSha256,
        format,
        codes: [...new Set(findings.map(({ code }) => code))].sort(),
      },
      personal: {},
    }
    await this.spine.recordOnce(`${jobKey}-${file.id}`, [event], async (tx) => {
      const inspectedAt = this.clock.now()
      await tx.fileReport.create({
        data: { id: reportId, inspectionId, fileId: file.id, format, statistics: json(statistics), inspectedAt },
      })
      await tx.finding.createMany({
        data: findings.map(({ code, severity, where, sample, count }) => ({
          id: this.clock.newId(),
          inspectionId,
          reportId,
          code,
          severity,
          place: json(where),
          sample,
          count: BigInt(count),
        })),
      })
    })
  }

  private async end(jobKey: string, version: InspectedRow, { id, revision }: { id: string; revision: number }) {
    const { files, statistics } = await this.inspected(id)
    const where = { inspectionId: id }
    const counted = await this.database.prisma.finding.groupBy({ by: ['severity'], _count: true, where })
    const count = (severity: string) => counted.find((each) => each.severity === severity)?._count ?? 0
    const counts = { files, blocking: count('blocking'), warnings: count('warn') }
    const { id: versionId, assetId, number } = version
    const about = { inspectionId: id, versionId, assetId, number, ownerId: version.asset.ownerId }
    const { events } = endInspection(about, counts)
    const passed = counts.blocking === 0
    await this.spine.recordOnce(`${jobKey}-end`, events, async (tx: Tx) => {
      const at = this.clock.now()
      const data = {
        state: passed ? 'passed' : 'held',
        statistics: json(statistics),
        endedAt: at,
        revision: { increment: 1 },
      }
      guarded(await tx.inspection.updateMany({ where: { id, revision, state: 'running' }, data }))
      if (passed) await makeAvailable(tx, version, 'inspecting', at)
      else await hold(tx, versionId)
    })
  }

  /** All reports together, added up a page at a time: a sum of sums is the sum. */
  private async inspected(inspectionId: string): Promise<{ files: number; statistics: Statistics }> {
    let files = 0
    let statistics: Statistics = {}
    for (let after: string | undefined; ; ) {
      const where = { inspectionId, ...(after ? { id: { gt: after } } : {}) }
      const select = { id: true, statistics: true }
      const page = await this.database.prisma.fileReport.findMany({ where, select, orderBy: { id: 'asc' }, take: PAGE })
      files += page.length
      statistics = addUp([statistics, ...page.map((report) => report.statistics as Statistics)])
      if (page.length < PAGE) return { files, statistics }
      after = page.at(-1)!.id
    }
  }
}

type InspectedRow = NonNullable<Awaited<ReturnType<Database['prisma']['version']['findUnique']>>> & {
  asset: { ownerId: string }
}

async function hold(tx: Tx, id: string): Promise<void> {
  const data = { state: 'held', revision: { increment: 1 } }
  guarded(await tx.version.updateMany({ where: { id, state: 'inspecting' }, data }))
}

const json = (value: object) => value as Prisma.InputJsonObject
