import { Injectable } from '@nestjs/common'
import { type Happening, type Refused, refuse } from '@raireki/governance'
import { decideEdge, type EdgeKind, type EdgeRefusal, type ThingKind } from '@raireki/lineage'
import { Clock } from '../platform/clock/clock.ts'
import { conflict } from '../platform/faults.ts'
import type { PersonActor } from '../platform/identity/actor.ts'
import type { Tx } from '../platform/prisma/database.ts'
import { type EdgeRow, edgeKey, LineageStore } from './lineage.store.ts'

export type LineageInput = { readonly kind: EdgeKind; readonly originVersionId: string }
export type LineagePlan = { readonly events: readonly Happening[]; readonly rows: readonly EdgeRow[] }

const FARTHEST = 1_000
const MOST_DESCENDANTS = 100_000
/** Postgres' advisory lock of those who correct lineage. */
const LOCK = 7_224_541

/** Refusals of what is never asked here: a link is called verified only by its grant, and no weights are given. */
type Unasked = 'VerifiedWithoutGrant' | 'WeightWithoutMerge'

/**
 * Decides which links may be recorded and with what evidence: where the registry delivered the origin under a grant,
 * it says so itself; otherwise it is the maker's word. A link without a grant is recorded all the same, and shown as
 * such: lineage that hides what happened would be worth nothing.
 */
@Injectable()
export class LineageRecorder {
  constructor(
    private readonly lineage: LineageStore,
    private readonly clock: Clock,
  ) {}

  async plan(
    actor: PersonActor,
    derived: { id: string; kind: string },
    inputs: readonly LineageInput[],
  ): Promise<LineagePlan | Refused<Exclude<EdgeRefusal, Unasked> | 'OriginUnknown'>> {
    if (inputs.length === 0) return { events: [], rows: [] }
    const originIds = [...new Set(inputs.map(({ originVersionId }) => originVersionId))]
    const origins = await this.lineage.ends(actor, originIds)
    const grants = new Map(
      (await this.lineage.grantsCovering(actor, originIds)).reverse().map((grant) => [grant.versionId, grant]),
    )
    const recorded = await this.lineage.recordedKinds(derived.id)
    // What was made from the derived version can never have been one of its origins.
    const made = await this.madeFrom(derived.id)
    const events: Happening[] = []
    const rows: EdgeRow[] = []
    for (const { kind, originVersionId } of inputs) {
      const origin = origins.get(originVersionId)
      if (!origin || (origin.state !== 'published' && originVersionId !== derived.id)) return refuse('OriginUnknown')
      const grant = grants.get(originVersionId)
      const evidence = grant && grant._count.deliveries > 0 ? 'verified' : 'declared'
      const at = this.clock.now()
      const id = this.clock.newId()
      const outcome = decideEdge(
        {
          derivedKind: derived.kind as ThingKind,
          originKind: origin.kind,
          isRecorded: recorded.has(edgeKey(originVersionId, kind)),
          originComesFromDerived: made.has(originVersionId),
        },
        {
          id,
          kind,
          derived: derived.id,
          origin: originVersionId,
          evidence,
          at: at.toISOString(),
          assertedBy: actor.personId,
          ...(grant ? { grant: grant.id } : {}),
        },
      )
      if (outcome.refused) return outcome as Refused<Exclude<EdgeRefusal, Unasked>>
      recorded.add(edgeKey(originVersionId, kind))
      events.push(...outcome.events)
      const ends = { derivedId: derived.id, originId: originVersionId }
      rows.push({ id, kind, ...ends, evidence, grantId: grant?.id ?? null, recordedAt: at, supersededAt: null })
    }
    return { events, rows }
  }

  /**
   * Corrections of published versions wait for one another here, until the transaction ends: two that are each right
   * could together close a circle. A version just being published needs no such care, since nothing is made of it yet.
   */
  async oneAtATime(tx: Tx, { rows }: LineagePlan): Promise<void> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`
    const made = await this.madeFrom(rows[0]!.derivedId, tx)
    if (rows.some(({ originId }) => made.has(originId))) throw conflict()
  }

  private async madeFrom(versionId: string, tx?: Tx): Promise<Set<string>> {
    const descendants = await this.lineage.walk(versionId, 'downstream', FARTHEST, MOST_DESCENDANTS, tx)
    return new Set(descendants.filter(({ distance }) => distance > 0).map(({ id }) => id))
  }
}
