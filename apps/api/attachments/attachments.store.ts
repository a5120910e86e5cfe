import { Injectable } from '@nestjs/common'
import type { Action } from '@raireki/governance'
import { type BatchOf, groupBy } from '../graphql/loaders.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import type { Attachment, Request } from '../platform/prisma/generated/client.ts'

import { guarded } from '../spine/index.ts'

export type AttachmentRow = Attachment

/** The files of requests. Who may read a request may read its files. */
@Injectable()
export class AttachmentsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly ofRequest: BatchOf<string, AttachmentRow[]> = {
    name: 'attachmentsOfRequest',
    fetch: async (requestIds, actor) => {
      const request = { is: { AND: [this.access.where(actor, 'read', 'Request'), { id: { in: [...requestIds] } }] } }
      const where = { request, removedAt: null }
      const rows = await this.database.prisma.attachment.findMany({ where, orderBy: { id: 'asc' } })
      return groupBy(requestIds, rows, (row) => row.requestId)
    },
  }

  /** The requests among these to which the actor may attach. */
  readonly attachable: BatchOf<string, Date | 'never'> = {
    name: 'attachableRequest',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'attach', 'Request'), { id: { in: [...ids] } }] }
      const rows = await this.database.prisma.request.findMany({ where, select: { id: true, submittedAt: true } })
      return new Map(rows.map(({ id, submittedAt }) => [id, submittedAt ?? 'never']))
    },
  }

  request(actor: Actor, action: Action, id: string): Promise<Request | null> {
    return this.database.prisma.request.findFirst({
      where: { AND: [this.access.where(actor, action, 'Request'), { id }] },
    })
  }

  /** A file with its request, where the actor may do this to the request. */
  attachment(actor: Actor, action: Action, id: string): Promise<(AttachmentRow & { request: Request }) | null> {
    const request = { is: this.access.where(actor, action, 'Request') }
    return this.database.prisma.attachment.findFirst({
      where: { id, removedAt: null, request },
      include: { request: true },
    })
  }

  /** Until the transaction ends the request is not submitted or ended: a paper is before that or after it, never beside. */
  async hold(tx: Tx, { id, state, round }: Request): Promise<void> {
    const rows = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM request WHERE id = ${id}::uuid AND state = ${state} AND round = ${round} FOR SHARE`
    guarded({ count: rows.length })
  }

  count(requestId: string): Promise<number> {
    return this.database.prisma.attachment.count({ where: { requestId, removedAt: null } })
  }
}
