import { Injectable, type OnModuleInit } from '@nestjs/common'
import {
  abandon,
  type Happening,
  type ItemOutcome,
  itemDecided,
  type ReviewOutcome,
  requestDecided,
  type Settlement as Settled,
  settleRound,
  type Verdict,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import { guarded, lookingAgain, Reactors, Spine } from '../spine/index.ts'
import { closeAbandoned } from './abandoning.ts'
import { type Opened, openedStage, saveOpened, stagesOf } from './opening.ts'
import { PanelsStore } from './panels.store.ts'

/** When a panel has decided, sees what that decides: items, the next stage, or the whole request. */
@Injectable()
export class Settlement implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly database: Database,
    private readonly panels: PanelsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'settle-request',
      types: ['ReviewClosed'],
      // What a withdrawal or a return closed settles nothing.
      job: ({ subjects, facts }) => (facts.outcome === 'abandoned' ? undefined : { requestId: subjects.request! }),
      effect: ({ jobId, payload }) => this.settle(jobId, String(payload.requestId)),
    })
  }

  /** Two panels may decide at the same moment; whoever comes second looks again. */
  private settle(jobKey: string, requestId: string): Promise<void> {
    return lookingAgain(() => this.settleOnce(jobKey, requestId))
  }

  private async settleOnce(jobKey: string, requestId: string): Promise<void> {
    const request = await this.underReview(requestId)
    if (request.state !== 'underReview') return
    const { id, revision } = request
    const { settled, opened } = await this.cometo(request)
    const open = (await this.panels.openReviewsOf(requestId)).filter(({ review }) =>
      settled.abandoned.includes(review.id),
    )
    const events: Happening[] = [
      ...settled.items.map(({ itemId, outcome }) =>
        itemDecided(request, request.items.find((item) => item.id === itemId)!.versionId, outcome),
      ),
      ...open.map(({ review }) => abandon(review)),
      ...opened.events,
      ...(settled.decided ? [requestDecided(request, settled.decided)] : []),
    ]
    if (events.length === 0) return
    const at = this.clock.now()
    await this.spine.recordOnce(jobKey, events, async (tx) => {
      const decision = settled.decided ? { state: settled.decided, decidedAt: at } : {}
      const data = { ...decision, revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state: 'underReview' }, data }))
      for (const outcome of ['approved', 'rejected'] satisfies ItemOutcome[]) {
        const ids = settled.items.filter((item) => item.outcome === outcome).map(({ itemId }) => itemId)
        if (ids.length > 0) {
          await tx.requestItem.updateMany({ where: { id: { in: ids } }, data: { outcome, decidedAt: at } })
        }
      }
      await closeAbandoned(tx, open, at)
      await saveOpened(tx, opened)
    })
  }

  /** What the round has come to, with the reviews of the next stage where it is its turn. */
  private async cometo(request: UnderReview): Promise<{ settled: Settled; opened: Opened }> {
    const reviews = request.reviews.map(({ id, stage, itemIds, refusedItemIds, outcome }) => ({
      id,
      stage,
      itemIds,
      refused: refusedItemIds,
      outcome: (outcome as ReviewOutcome | null) ?? undefined,
    }))
    const items = request.items.map(({ id, outcome }) => ({
      id,
      outcome: (outcome as ItemOutcome | null) ?? undefined,
    }))
    const opened = await this.openedNext(request, settleRound(items, reviews, true).next)
    return { settled: settleRound(items, reviews, opened.rows.length > 0), opened }
  }

  private async openedNext(request: UnderReview, itemIds: readonly string[] | undefined): Promise<Opened> {
    const nothing: Opened = { events: [], rows: [], seats: [] }
    if (!itemIds) return nothing
    const reached = Math.max(...request.reviews.map(({ stage }) => stage))
    const isAppeal = request.reviews.some(({ panel }) => panel.task === 'appeal')
    const panels = await this.panels.open(isAppeal ? ['appeal', 'providerConsent'] : undefined, request.id)
    const memberIds = request.members.flatMap(({ personId }) => (personId ? [personId] : []))
    const opening = {
      ...request,
      memberIds,
      teamOrganisationIds: await this.panels.organisationsOf(memberIds),
      items: request.items
        .filter(({ id }) => itemIds.includes(id))
        .map(({ id, terms, verdict, version }) => ({
          id,
          providerId: version.asset.ownerId,
          termsDigest: terms?.digest ?? null,
          verdict: (verdict as Verdict | null)?.verdict ?? null,
        })),
    }
    for (const stage of stagesOf(panels).filter(({ number }) => number > reached)) {
      const opened = openedStage(opening, stage, () => this.clock.newId(), this.clock.now())
      // A stage that asks nobody, as when all data are the applicant's own organisation's, is passed over.
      if (opened.rows.length > 0) return opened
    }
    return nothing
  }

  private async underReview(id: string) {
    const request = await this.database.prisma.request.findUniqueOrThrow({
      where: { id },
      include: {
        reviews: { include: { panel: { select: { task: true } } } },
        items: {
          include: {
            terms: { select: { digest: true } },
            version: { select: { asset: { select: { ownerId: true } } } },
          },
        },
        members: { where: { removedAt: null, declinedAt: null }, select: { personId: true } },
      },
    })
    return { ...request, reviews: request.reviews.filter(({ round }) => round === request.round) }
  }
}

type UnderReview = Awaited<ReturnType<Settlement['underReview']>>
