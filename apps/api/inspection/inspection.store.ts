import { Injectable } from '@nestjs/common'
import type { Action, InspectionState } from '@raireki/governance'
import { type BatchOf, byKey } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Asset, File, FileReport, Finding, Inspection, Version } from '../platform/prisma/generated/client.ts'

export type FindingRow = Finding
export type InspectionRow = Inspection & { version: Version & { asset: Asset } }
export type ReportRow = FileReport & { file: File; findings: Finding[] }
export type Progress = { files: number; bytes: number; blocking: number; warn: number; unjustified: number }

const whole = { version: { include: { asset: true } } } as const

/** Inspections, their reports and findings, as an actor may see them. */
@Injectable()
export class InspectionStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly ofVersion: BatchOf<string, InspectionRow> = {
    name: 'inspectionOfVersion',
    fetch: async (versionIds, actor) => {
      const where = {
        AND: [this.access.where(actor, 'read', 'Inspection'), { versionId: { in: [...versionIds] } }],
      }
      return byKey(await this.database.prisma.inspection.findMany({ where, include: whole }), (row) => row.versionId)
    },
  }

  /** What was counted is for everybody who may see the version. */
  readonly statisticsOf: BatchOf<string, { versionId: string; statistics: unknown }> = {
    name: 'statisticsOfVersion',
    fetch: async (versionIds, actor) => {
      const version = { is: { AND: [this.access.where(actor, 'read', 'Version'), { id: { in: [...versionIds] } }] } }
      const select = { versionId: true, statistics: true } as const
      return byKey(
        await this.database.prisma.inspection.findMany({ where: { version }, select }),
        (row) => row.versionId,
      )
    },
  }

  /** How far it has come, and what was found; for a page of inspections in one go. */
  readonly progressOf: BatchOf<string, Progress> = {
    name: 'progressOfInspection',
    fetch: async (ids) => {
      const rows = await this.database.prisma.$queryRaw<(Record<keyof Progress, bigint> & { id: string })[]>`
        SELECT inspection.id,
          (SELECT count(*) FROM file_report WHERE inspection_id = inspection.id) AS files,
          (SELECT coalesce(sum(file.plain_bytes), 0)::bigint FROM file_report JOIN file ON file.id = file_id
            WHERE inspection_id = inspection.id) AS bytes,
          (SELECT count(*) FROM finding WHERE inspection_id = inspection.id AND severity = 'blocking') AS blocking,
          (SELECT count(*) FROM finding WHERE inspection_id = inspection.id AND severity = 'warn') AS warn,
          (SELECT count(*) FROM finding WHERE inspection_id = inspection.id AND severity = 'blocking'
            AND justified_at IS NULL) AS unjustified
        FROM inspection WHERE inspection.id = ANY(${[...ids]}::uuid[])`
      const numbers = ({ files, bytes, blocking, warn, unjustified }: Record<keyof Progress, bigint>): Progress => ({
        files: Number(files),
        bytes: Number(bytes),
        blocking: Number(blocking),
        warn: Number(warn),
        unjustified: Number(unjustified),
      })
      return new Map(rows.map((row) => [row.id, numbers(row)]))
    },
  }

  async inspection(actor: Actor, versionId: string): Promise<InspectionRow> {
    const found = await this.forCommand(actor, 'read', versionId)
    if (!found) throw notFound()
    return found
  }

  forCommand(actor: Actor, action: Action, versionId: string): Promise<InspectionRow | null> {
    const where = { AND: [this.access.where(actor, action, 'Inspection'), { versionId }] }
    return this.database.prisma.inspection.findFirst({ where, include: whole })
  }

  page(actor: Actor, state: InspectionState | null, args: PageArgs) {
    const scope = { AND: [this.access.where(actor, 'read', 'Inspection'), state ? { state } : {}] }
    return pageById<InspectionRow>(args, ({ before, ...page }) =>
      this.database.prisma.inspection.findMany({ ...page, where: { AND: [scope, before] }, include: whole }),
    )
  }

  /** The inspection was found by the actor, so its reports may be read. */
  reports(inspectionId: string, onlyWithFindings: boolean, args: PageArgs) {
    const scope = { inspectionId, ...(onlyWithFindings ? { findings: { some: {} } } : {}) }
    const include = { file: true, findings: { orderBy: { id: 'asc' } } } as const
    return pageById<ReportRow>(args, ({ before, ...page }) =>
      this.database.prisma.fileReport.findMany({ ...page, where: { AND: [scope, before] }, include }),
    )
  }

  findings(ids: readonly string[]): Promise<FindingRow[]> {
    return this.database.prisma.finding.findMany({ where: { id: { in: [...ids] } } })
  }

  blocking(inspectionId: string): Promise<FindingRow[]> {
    return this.database.prisma.finding.findMany({ where: { inspectionId, severity: 'blocking' } })
  }

  async versionOf(inspectionId: string): Promise<string> {
    const select = { versionId: true } as const
    return (await this.database.prisma.inspection.findUniqueOrThrow({ where: { id: inspectionId }, select })).versionId
  }
}
