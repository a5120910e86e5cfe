import { Injectable } from '@nestjs/common'
import type { Names, NoticeGroup } from '@raireki/governance'
import type { BatchOf } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Notice } from '../platform/prisma/generated/client.ts'
import { toldOf } from './letters.ts'
import { Naming } from './naming.ts'

export type NoticeRow = Notice
export type NoticeFilter = { unread?: boolean | null; group?: NoticeGroup | null }

/** The inbox. */
@Injectable()
export class NoticesStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly naming: Naming,
  ) {}

  /** What the things of a page of notices are called: the same few statements however long the page is. */
  readonly names: BatchOf<NoticeRow, Names> = {
    name: 'namesOfNotice',
    fetch: async (notices) => {
      const names = await this.naming.of(notices.map((notice) => toldOf(notice).subjects))
      return new Map(notices.map((notice, index) => [notice, names[index]!]))
    },
  }

  page(actor: Actor, { unread, group }: NoticeFilter, args: PageArgs) {
    const where = {
      AND: [this.access.where(actor, 'read', 'Notice'), unread ? { readAt: null } : {}, group ? { group } : {}],
    }
    return pageById<NoticeRow>(args, ({ before, ...page }) =>
      this.database.prisma.notice.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }

  unread(actor: Actor): Promise<number> {
    return this.database.prisma.notice.count({
      where: { AND: [this.access.where(actor, 'read', 'Notice'), { readAt: null }] },
    })
  }

  /** The unread ones a person may mark, up to one of them. */
  async toMark(actor: Actor, range: { id: string } | { upTo?: string | null }): Promise<string[]> {
    const within = 'id' in range ? { id: range.id } : range.upTo ? { id: { lte: range.upTo } } : {}
    const where = { AND: [this.access.where(actor, 'mark', 'Notice'), { readAt: null }, within] }
    return (await this.database.prisma.notice.findMany({ where, select: { id: true } })).map(({ id }) => id)
  }

  async notice(actor: Actor, id: string): Promise<NoticeRow> {
    const row = await this.database.prisma.notice.findFirst({
      where: { AND: [this.access.where(actor, 'read', 'Notice'), { id }] },
    })
    if (!row) throw notFound()
    return row
  }
}
