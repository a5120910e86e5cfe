import { Injectable } from '@nestjs/common'
import type { SubmissionContent } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Remark, RequestMember, Submission } from '../platform/prisma/generated/client.ts'

export type SubmissionRow = Submission
export type RemarkRow = Remark
export type MemberRow = RequestMember

/** What was submitted, what was remarked, and who is in the team. Whoever may read the request may read these. */
@Injectable()
export class RequestHistoryStore {
  constructor(private readonly database: Database) {}

  readonly submissionsOf: BatchOf<string, SubmissionRow[]> = {
    name: 'submissionsOfRequest',
    fetch: async (requestIds) => {
      const where = { requestId: { in: [...requestIds] } }
      const rows = await this.database.prisma.submission.findMany({ where, orderBy: { round: 'desc' } })
      return groupBy(requestIds, rows, (row) => row.requestId)
    },
  }

  readonly remarksOn: BatchOf<string, RemarkRow[]> = {
    name: 'remarksOnRequest',
    fetch: async (requestIds) => {
      const where = { requestId: { in: [...requestIds] } }
      const orderBy = [{ round: 'desc' as const }, { id: 'asc' as const }]
      return groupBy(requestIds, await this.database.prisma.remark.findMany({ where, orderBy }), (row) => row.requestId)
    },
  }

  /** Papers by their id, those that were taken away since included: a remark still calls them by their names. */
  readonly papers: BatchOf<string, { requestId: string; name: string }> = {
    name: 'paper',
    fetch: async (ids) => {
      const select = { id: true, requestId: true, name: true } as const
      const rows = await this.database.prisma.attachment.findMany({ where: { id: { in: [...ids] } }, select })
      return byKey(rows, ({ id }) => id)
    },
  }

  readonly membersOf: BatchOf<string, MemberRow[]> = {
    name: 'membersOfRequest',
    fetch: async (requestIds) => {
      const where = { requestId: { in: [...requestIds] }, removedAt: null }
      const rows = await this.database.prisma.requestMember.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(requestIds, rows, (row) => row.requestId)
    },
  }

  /** What was submitted last. */
  latestSubmission(requestId: string): Promise<SubmissionRow | null> {
    return this.database.prisma.submission.findFirst({ where: { requestId }, orderBy: { round: 'desc' } })
  }
}

/** The content as it was written by this service; its digest is in the ledger. */
export function contentOf({ content }: SubmissionRow): SubmissionContent {
  return content as unknown as SubmissionContent
}
