import { Injectable } from '@nestjs/common'
import {
  type Action,
  type Capacity,
  inLanguage,
  type Lang,
  type SignedBy,
  type SittingFacts,
} from '@raireki/governance'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { PanelSeat, Prisma, Sitting } from '../platform/prisma/generated/client.ts'
import type { ReviewRow } from './reviews.store.ts'
import { itemStandingOf, standingOf } from './standing-of.ts'
import { storedVote } from './stored-vote.ts'

export type SittingRow = Sitting
export type SittingWithPanel = Sitting & { panel: { seats: PanelSeat[] } }

const named = { select: { nameJa: true, nameEn: true } } as const

const forPaper = {
  seats: { include: { person: named }, orderBy: { id: 'asc' } },
  votes: { include: { voter: named }, where: { supersededAt: null }, orderBy: { id: 'asc' } },
  conditions: { where: { vote: { is: { supersededAt: null } } }, orderBy: { id: 'asc' } },
  request: {
    select: {
      applicantId: true,
      number: true,
      project: true,
      applicant: named,
      organisation: named,
      items: {
        select: {
          id: true,
          version: { select: { number: true, asset: { select: { titleJa: true, titleEn: true } } } },
        },
      },
    },
  },
} satisfies Prisma.ReviewInclude

/** Sittings, and what their papers say. */
@Injectable()
export class SittingsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async sitting(actor: Actor, id: string): Promise<SittingRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Sitting'), { id }] }
    const row = await this.database.prisma.sitting.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  forCommand(actor: Actor, action: Action, id: string): Promise<SittingWithPanel | null> {
    const where = { AND: [this.access.where(actor, action, 'Sitting'), { id }] }
    return this.database.prisma.sitting.findFirst({ where, include: { panel: { include: { seats: true } } } })
  }

  page(actor: Actor, panelId: string | null | undefined, args: PageArgs) {
    const where = { AND: [this.access.where(actor, 'read', 'Sitting'), panelId ? { panelId } : {}] }
    return pageById<SittingRow>(args, ({ before, ...page }) =>
      this.database.prisma.sitting.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }

  /** Of these reviews, those that are the panel's. */
  async reviewsOfPanel(panelId: string, ids: readonly string[]): Promise<string[]> {
    const where = { panelId, id: { in: [...ids] } }
    const rows = await this.database.prisma.review.findMany({ where, select: { id: true } })
    return rows.map(({ id }) => id)
  }

  /** In the order of the agenda. */
  async reviewsOf({ reviewIds }: SittingRow): Promise<ReviewRow[]> {
    const rows = await this.database.prisma.review.findMany({ where: { id: { in: reviewIds } } })
    return inOrder(reviewIds, rows)
  }

  /** Everything the papers say. Minutes show the votes as they stood when the sitting was closed, or stand now. */
  async facts(sitting: SittingRow, lang: Lang): Promise<SittingFacts> {
    const [panel, found] = await Promise.all([
      this.database.prisma.panel.findUniqueOrThrow({
        where: { id: sitting.panelId },
        include: { seats: { include: { person: named }, orderBy: { id: 'asc' } } },
      }),
      this.database.prisma.review.findMany({ where: { id: { in: sitting.reviewIds } }, include: forPaper }),
    ])
    const reviews = inOrder(sitting.reviewIds, found)
    // Somebody who sat then may have left the panel since.
    const seats = [...panel.seats, ...reviews.flatMap((review) => review.seats)]
    const members = seats.filter(
      (seat, index) => seats.findIndex(({ personId }) => personId === seat.personId) === index,
    )
    return {
      panel: nameOf(panel),
      heldAt: sitting.heldAt,
      place: sitting.place,
      isClosed: sitting.closedAt !== null,
      notes: sitting.notes,
      members: members.map((seat) => ({
        name: nameOf(seat.person),
        capacity: seat.capacity as Capacity,
        chair: seat.chair,
        external: seat.external,
        alternate: seat.alternate,
        present: sitting.attendance.includes(seat.personId),
      })),
      points: reviews.map((review) => ({
        number: review.request.number,
        project: review.request.project,
        applicant: nameOf(review.request.applicant),
        organisation: nameOf(review.request.organisation),
        dueAt: review.dueAt,
        standing: standingOf(review, lang),
        items: review.votes.some((vote) => storedVote(vote).exceptions.length > 0)
          ? review.itemIds.map((id) => ({
              name: itemName(review, id, lang),
              standing: itemStandingOf(review, id, lang).standing,
            }))
          : [],
        recused: review.seats
          .filter(({ recusedAt }) => recusedAt !== null)
          .map(({ person, recusalReason }) => ({ name: nameOf(person), reason: conflictInWords(recusalReason, lang) })),
        votes: review.votes.map((vote) => ({
          name: nameOf(vote.voter),
          choice: storedVote(vote).choice,
          exceptions: storedVote(vote).exceptions.map(({ itemId, choice }) => ({
            name: itemName(review, itemId, lang),
            choice,
          })),
          comment: vote.comment,
          castAt: vote.castAt,
          signedBy: vote.signedBy as SignedBy,
        })),
        conditions: review.conditions.map(({ textJa, textEn }) => ({ ja: textJa, en: textEn })),
      })),
    }
  }
}

function inOrder<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): T[] {
  return ids.flatMap((id) => rows.filter((row) => row.id === id))
}

const nameOf = ({ nameJa, nameEn }: { nameJa: string; nameEn: string }) => ({ ja: nameJa, en: nameEn })

type OnPaper = Prisma.ReviewGetPayload<{ include: typeof forPaper }>

function itemName({ request }: OnPaper, itemId: string, lang: Lang): string {
  const { asset, number } = request.items.find(({ id }) => id === itemId)!.version
  const title = { ...(asset.titleJa ? { ja: asset.titleJa } : {}), ...(asset.titleEn ? { en: asset.titleEn } : {}) }
  return lang === 'ja' ? `${inLanguage(title, lang)} 第${number}版` : `${inLanguage(title, lang)}, version ${number}`
}

const CONFLICTS: Readonly<Record<string, { ja: string; en: string }>> = {
  applicant: { ja: '申請者本人', en: 'the applicant' },
  teamMember: { ja: '申請の研究チームの一員', en: 'of the applicant’s team' },
  sameOrganisation: { ja: '申請者と同じ機関に所属', en: 'of the applicant’s organisation' },
  teamOrganisation: { ja: '研究チームの機関に所属', en: 'of an organisation in the team' },
  dataOwner: { ja: 'データを持つ機関に所属', en: 'of the organisation whose data it is' },
  votedBefore: { ja: '前の審査で投票', en: 'voted on the request before' },
}

/** A conflict the rules found, in words; what a member wrote stays as it is. */
export function conflictInWords(reason: string | null, lang: Lang): string {
  return CONFLICTS[reason ?? '']?.[lang] ?? reason ?? ''
}
