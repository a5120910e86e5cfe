import { Injectable, type OnModuleInit } from '@nestjs/common'
import { type Happening, issueGrant, lastDays, parsePurpose } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'
import { guarded, Reactors, Spine } from '../spine/index.ts'
import { storedTerms } from '../terms/index.ts'

/** When a request has been approved, issues one grant for each version it asked for. */
@Injectable()
export class Issuing implements OnModuleInit {
  constructor(
    private readonly reactors: Reactors,
    private readonly database: Database,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'issue-grants',
      types: ['RequestDecided'],
      job: ({ facts, subjects }) => (facts.outcome === 'approved' ? { requestId: subjects.request! } : undefined),
      effect: ({ jobId, payload }) => this.issue(jobId, String(payload.requestId)),
    })
  }

  private async issue(jobKey: string, requestId: string): Promise<void> {
    const request = await this.approved(requestId)
    if (!request) return
    const at = this.clock.now()
    const issued = request.items.map((item) => this.decide(request, item, at))
    const events: Happening[] = issued.flatMap(({ outcome }) => (outcome.refused ? [] : outcome.events))
    const rows = issued.flatMap(({ row, outcome }) =>
      outcome.refused ? [] : [{ ...row, endsAt: new Date(outcome.events[0]!.facts.endsAt) }],
    )
    if (rows.length === 0) throw new Error(`No grant could be issued for request ${requestId}: its terms have ended`)
    const { id, revision } = request
    await this.spine.recordOnce(jobKey, events, async (tx) => {
      const data = { state: 'granted', revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state: 'approved' }, data }))
      await tx.grant.createMany({ data: rows })
    })
  }

  async approved(requestId: string) {
    const request = await this.database.prisma.request.findUniqueOrThrow({
      where: { id: requestId },
      include: { certificate: true, items: { include: { terms: true, version: { select: { assetId: true } } } } },
    })
    return request.state === 'approved' ? request : undefined
  }

  private decide(request: ApprovedRequest, item: ApprovedRequest['items'][number], at: Date) {
    const purpose = parsePurpose(request.purpose)
    const terms = storedTerms(item.terms!.body)
    const grantId = this.clock.newId()
    const outcome = issueGrant({
      grantId,
      requestId: request.id,
      versionId: item.versionId,
      assetId: item.version.assetId,
      personId: request.applicantId,
      terms: { id: item.terms!.id, digest: item.terms!.digest, lastDays: lastDays(terms, at) },
      purposeUntil: purpose.ok ? purpose.value.until : undefined,
      fingerprint: request.certificate!.fingerprint,
      at,
    })
    const row = {
      id: grantId,
      requestId: request.id,
      requestItemId: item.id,
      personId: request.applicantId,
      organisationId: request.organisationId,
      versionId: item.versionId,
      termsId: item.terms!.id,
      certificateId: request.certificate!.id,
      startsAt: at,
    }
    return { outcome, row }
  }
}

type ApprovedRequest = NonNullable<Awaited<ReturnType<Issuing['approved']>>>
