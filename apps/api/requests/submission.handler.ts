import { Injectable } from '@nestjs/common'
import {
  abandon,
  type Flaw,
  grantEnd,
  type Purpose,
  parsePurpose,
  purposeDigest,
  type Refused,
  refuse,
  type SubmitRefusal,
  submitRequest,
  type Verdict,
  withdrawRequest,
} from '@raireki/governance'
import { readCertificate } from '@raireki/vault'
import { closeAbandoned, openedReviews, PanelsStore } from '../board/index.ts'
import type { CertificateFault } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { matchStrictly, storedTerms } from '../terms/index.ts'
import { type RequestDraft, type RequestRow, RequestsStore, requestOf } from './requests.store.ts'

export type Forbidden = { readonly forbidden: readonly ForbiddenItem[] }
export type ForbiddenItem = Judged & { verdict: Verdict }
type Judged = Omit<RequestDraft['items'][number], 'verdict'> & { verdict: Verdict | null }
type Flawed = { readonly flaws: readonly Flaw[] }

/** From draft to the panels' tables, and back where the applicant withdraws. */
@Injectable()
export class SubmissionHandler {
  constructor(
    private readonly requests: RequestsStore,
    private readonly panels: PanelsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  /** Checks everything, pins terms and verdicts, and opens the panels' reviews. */
  async submit(
    actor: Actor,
    requestId: string,
  ): Promise<
    | RequestRow
    | Forbidden
    | Flawed
    | CertificateFault
    | Refused<SubmitRefusal | 'CertificateMissing' | 'CertificateRevoked' | 'EndsBeforeItBegins'>
  > {
    signedIn(actor)
    const at = this.clock.now()
    const request = await this.requests.forCommand(actor, 'submit', requestId)
    if (!request) throw notFound()
    if (request.state !== 'draft') return refuse('RequestNotDraft')
    const purpose = parsePurpose(request.purpose)
    if (!purpose.ok) return { flaws: purpose.flaws }
    const endsAt = grantEnd(at, purpose.value.until)
    if (endsAt <= at) return refuse('EndsBeforeItBegins', { endsAt: endsAt.toISOString() })
    const unusable = await this.certificateFault(request, at)
    if (unusable) return unusable
    const certificate = request.certificate!
    const items = request.items.map((item): Judged => ({ ...item, verdict: verdictOf(item, purpose.value, at) }))
    const panels = await this.panels.open()
    const outcome = submitRequest(requestOf(request), {
      project: request.project,
      statement: request.statement,
      purposeDigest: purposeDigest(purpose.value),
      certificateId: certificate.id,
      fingerprint: certificate.fingerprint,
      items: items.map(({ version, verdict }) => ({
        versionId: version.id,
        isPublished: version.state === 'published',
        terms: version.asset.currentTerms ?? undefined,
        verdict: verdict?.verdict,
      })),
      panelIds: panels.map(({ id }) => id),
    })
    if (outcome.refused) {
      return outcome.code === 'TermsForbid' ? { forbidden: items.filter(isForbidden) } : outcome
    }
    const reviews = openedReviews(request, panels, () => this.clock.newId(), at)
    return this.spine.record(actor, [...outcome.events, ...reviews.events], async (tx) => {
      const data = { state: 'underReview', submittedAt: at, revision: { increment: 1 } }
      const { id, revision } = request
      guarded(await tx.request.updateMany({ where: { id, revision, state: 'draft' }, data }))
      for (const { id: itemId, version, verdict } of items) {
        const pinned = { termsId: version.asset.currentTermsId, verdict: JSON.parse(JSON.stringify(verdict)) }
        await tx.requestItem.update({ where: { id: itemId }, data: pinned })
      }
      await tx.review.createMany({ data: reviews.rows })
      await tx.reviewSeat.createMany({ data: reviews.seats })
      return { ...request, state: 'underReview', submittedAt: at, revision: revision + 1 }
    })
  }

  async withdraw(
    actor: Actor,
    command: { requestId: string; reason: string },
  ): Promise<RequestRow | Refused<'RequestEnded' | 'ReasonMissing'>> {
    signedIn(actor)
    const request = await this.requests.forCommand(actor, 'withdraw', command.requestId)
    if (!request) throw notFound()
    const reason = command.reason.trim()
    const outcome = withdrawRequest(requestOf(request), reason)
    if (outcome.refused) return outcome
    if (reason === '') return refuse('ReasonMissing')
    const open = await this.panels.openReviewsOf(request.id)
    const { id, revision } = request
    await this.spine.record(actor, [...outcome.events, ...open.map(({ review }) => abandon(review))], async (tx) => {
      const data = { state: 'withdrawn', reason, decidedAt: this.clock.now(), revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision }, data }))
      await closeAbandoned(tx, open, this.clock.now())
    })
    return { ...request, state: 'withdrawn', reason, revision: revision + 1 }
  }

  private async certificateFault({ certificate }: RequestDraft, at: Date) {
    if (!certificate) return refuse('CertificateMissing')
    const { fingerprint, expiresAt } = certificate
    if (certificate.revokedAt) return refuse('CertificateRevoked', { fingerprint })
    const reading = await readCertificate(certificate.armored, at)
    return reading.ok ? undefined : ({ unusable: true, code: reading.code, fingerprint, expiresAt } as const)
  }
}

/** What matching says of one item today; nothing where its asset has no terms. */
export function verdictOf(
  { version }: { version: RequestDraft['items'][number]['version'] },
  purpose: Purpose,
  at: Date,
): Verdict | null {
  const terms = version.asset.currentTerms
  return terms ? matchStrictly(purpose, storedTerms(terms.body), at) : null
}

function isForbidden(item: Judged): item is ForbiddenItem {
  return item.verdict?.verdict === 'deny'
}
