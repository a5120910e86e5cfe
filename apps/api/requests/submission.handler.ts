import { Injectable } from '@nestjs/common'
import {
  type AppealRefusal,
  abandon,
  appealRequest,
  canonicalJson,
  type Flaw,
  type Refused,
  type Remark,
  type ReturnRefusal,
  refuse,
  returnRequest,
  type SubmissionContent,
  type SubmitRefusal,
  submitRequest,
} from '@raireki/governance'
import {
  closeAbandoned,
  type Opened,
  type OpeningItem,
  type OpenPanel,
  openedReviews,
  PanelsStore,
  saveOpened,
} from '../board/index.ts'
import type { CertificateFault } from '../people/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import type { Tx } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { contentOf, RequestHistoryStore } from './history.store.ts'
import { type KeptAnswers, keptAnswers, RequestForms, withRevisions } from './request-forms.ts'
import { type RequestDraft, type RequestRow, RequestsStore, requestOf } from './requests.store.ts'
import { type JudgedItem, type Screened, Screening } from './screening.ts'

export type Forbidden = { readonly forbidden: readonly JudgedItem[] }
export type Flawed = { readonly flaws: readonly Flaw[]; readonly of: 'purpose' | 'plan' | 'forms' }
type Stands = Screened['refusals'][number]

const LONGEST_REMARK = 5_000
const MOST_REMARKS = 50

/** From the applicant's desk to the panels' tables, back for changes, and up again on appeal. */
@Injectable()
export class SubmissionHandler {
  constructor(
    private readonly requests: RequestsStore,
    private readonly history: RequestHistoryStore,
    private readonly screening: Screening,
    private readonly forms: RequestForms,
    private readonly panels: PanelsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  /** What submitting would say, for the applicant. */
  async screen(actor: Actor, requestId: string) {
    signedIn(actor)
    const request = await this.requests.forCommand(actor, 'submit', requestId)
    const [screened, last] = await Promise.all([
      this.screening.of(request, this.clock.now()),
      this.history.latestSubmission(requestId),
    ])
    return { request, screened, last: last && contentOf(last) }
  }

  /** Checks everything, pins terms and verdicts, and opens the reviews of the next round. */
  async submit(
    actor: Actor,
    requestId: string,
    seenRevision?: number | null,
  ): Promise<
    RequestRow | Forbidden | Flawed | CertificateFault | Stands | Refused<SubmitRefusal | 'ChangedElsewhere'>
  > {
    signedIn(actor)
    const at = this.clock.now()
    const request = await this.requests.forCommand(actor, 'submit', requestId)
    if (request.state !== 'draft' && request.state !== 'returned') return refuse('RequestNotDraft')
    if (typeof seenRevision === 'number' && seenRevision !== request.revision) {
      return refuse('ChangedElsewhere', { revision: request.revision })
    }
    const screened = await this.screening.of(request, at)
    const stands = standsInTheWay(screened)
    if (stands) return stands
    const { items, panels, submission, content } = screened
    const outcome = submitRequest(requestOf(request), submission!)
    if (outcome.refused) return outcome
    const round = request.round + 1
    const opened = await this.opened(request, round, panels, items.map(reviewable), at)
    // Panels there may be, and none of them has anything to ask: as where only the owner's consent is wanted of the owner.
    if (opened.rows.length === 0) return refuse('NoPanel')
    return this.spine.record(actor, [...outcome.events, ...opened.events], async (tx) => {
      for (const { id, version, verdict } of items) {
        const termsId = version.asset.currentTermsId
        const pinned = { termsId, verdict: JSON.parse(JSON.stringify(verdict)), outcome: null, decidedAt: null }
        await tx.requestItem.update({ where: { id }, data: pinned })
      }
      const occasion = round === 1 ? 'first' : 'resubmission'
      const begun = { round, occasion, content: content!, digest: submission!.digest, at }
      const row = await this.begin(tx, request, begun, opened)
      // Papers come and go without a new revision too. Whoever attaches holds the request's row, which is ours by now;
      // and what was attached after `at` could be taken away again as if it had not been submitted.
      const papers = await this.requests.papersOf(request.id, { tx, at })
      guarded({ count: canonicalJson(papers) === canonicalJson(content!.attachments ?? []) ? 1 : 0 })
      return row
    })
  }

  /** Sends a request back with remarks. What the open reviews have heard so far decides nothing. */
  async return(
    actor: Actor,
    command: { requestId: string; remarks: readonly Remark[] },
  ): Promise<RequestRow | Refused<ReturnRefusal | 'TextTooLong'>> {
    const { personId } = signedIn(actor)
    const request = await this.requests.forCommand(actor, 'return', command.requestId)
    const remarks = command.remarks.map((remark) => ({ ...remark, text: remark.text.trim() }))
    const tooMuch = remarks.find(({ text }) => text.length > LONGEST_REMARK)
    if (tooMuch) return refuse('TextTooLong', { field: tooMuch.field, max: LONGEST_REMARK })
    if (remarks.length > MOST_REMARKS) return refuse('TextTooLong', { field: 'remarks', max: MOST_REMARKS })
    const reviews = await this.requests.openSeatsOf(request.id)
    const submitted = await this.forms.remarkable(request, remarks)
    const outcome = returnRequest(requestOf(request), { byId: personId, reviews, remarks, submitted })
    if (outcome.refused) return outcome
    const open = await this.panels.openReviewsOf(request.id)
    const at = this.clock.now()
    const { id, revision, round } = request
    const kept = keptAnswers(request)
    const rows = remarks.map(({ field, text, question, attachmentId = null }) => ({
      id: this.clock.newId(),
      requestId: id,
      round,
      field,
      text,
      formId: question?.formId ?? null,
      formNumber: question ? kept[question.formId]!.number : null,
      questionId: question?.questionId ?? null,
      attachmentId,
      authorId: personId,
      madeAt: at,
    }))
    await this.spine.record(actor, [...outcome.events, ...open.map(({ review }) => abandon(review))], async (tx) => {
      const data = { state: 'returned', revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state: 'underReview' }, data }))
      await tx.remark.createMany({ data: rows })
      await closeAbandoned(tx, open, at)
    })
    return { ...request, state: 'returned', revision: revision + 1 }
  }

  /** The same submission before other people: the appeal panels, without whoever has voted on it before. */
  async appeal(
    actor: Actor,
    command: { requestId: string; reason: string },
  ): Promise<RequestRow | Refused<AppealRefusal | 'TextTooLong'>> {
    signedIn(actor)
    const request = await this.requests.forCommand(actor, 'appeal', command.requestId)
    const reason = command.reason.trim()
    if (reason.length > LONGEST_REMARK) return refuse('TextTooLong', { field: 'reason', max: LONGEST_REMARK })
    const at = this.clock.now()
    const [last, panels, base] = await Promise.all([
      this.history.latestSubmission(request.id),
      this.panels.open(['appeal', 'providerConsent'], request.id),
      this.requests.baseOf(request),
    ])
    const panelIds = panels.filter(canHearAppeal).map(({ id }) => id)
    const outcome = appealRequest(requestOf(request), { reason, submission: last?.digest ?? '', panelIds, base, at })
    if (outcome.refused) return outcome
    const round = request.round + 1
    const hearing = panels.filter(({ id, task }) => task !== 'appeal' || panelIds.includes(id))
    const opened = await this.opened(request, round, hearing, request.items.map(pinned), at)
    return this.spine.record(actor, [...outcome.events, ...opened.events], async (tx) => {
      await tx.requestItem.updateMany({ where: { requestId: request.id }, data: { outcome: null, decidedAt: null } })
      const submission = { round, occasion: 'appeal', reason, content: contentOf(last!), digest: last!.digest, at }
      return this.begin(tx, request, submission, opened)
    })
  }

  private async opened(
    { id, applicantId, organisationId, members }: RequestDraft,
    round: number,
    panels: readonly OpenPanel[],
    items: readonly OpeningItem[],
    at: Date,
  ): Promise<Opened> {
    const memberIds = members.flatMap(({ personId, removedAt, declinedAt }) =>
      personId && !removedAt && !declinedAt ? [personId] : [],
    )
    const teamOrganisationIds = await this.panels.organisationsOf(memberIds)
    const opening = { id, applicantId, organisationId, memberIds, teamOrganisationIds, round, items }
    return openedReviews(opening, panels, () => this.clock.newId(), at)
  }

  /** The next round: the request's state, what was submitted, and the reviews that look at it. */
  private async begin(
    tx: Tx,
    request: RequestDraft,
    submission: {
      round: number
      occasion: string
      reason?: string
      content: SubmissionContent
      digest: string
      at: Date
    },
    opened: Opened,
  ): Promise<RequestRow> {
    const { certificate: _certificate, items: _items, members: _members, ...row } = request
    const { round, at, content, ...rest } = submission
    const change = { state: 'underReview', round, decidedAt: null, submittedAt: at } as const
    const answers = JSON.parse(JSON.stringify(withRevisions(content.answers as KeptAnswers, keptAnswers(row))))
    const { id, revision } = row
    const data = { ...change, answers, revision: { increment: 1 } }
    // Forms are answered without a new revision: what was screened must be what is there.
    const asScreened = { answers: { equals: row.answers as object } }
    guarded(await tx.request.updateMany({ where: { id, revision, state: row.state, ...asScreened }, data }))
    const stored = { id: this.clock.newId(), requestId: id, round, submittedAt: at, ...rest }
    await tx.submission.create({ data: { ...stored, content: JSON.parse(JSON.stringify(content)) } })
    await saveOpened(tx, opened)
    return { ...row, ...change, answers, revision: revision + 1 }
  }
}

/** The first thing that stands in the way, in the form in which it is told. */
function standsInTheWay(screened: Screened): Flawed | CertificateFault | Forbidden | Stands | undefined {
  const { purposeFlaws, planFlaws, formFlaws, certificateFault, refusals, items } = screened
  if (purposeFlaws.length > 0) return { flaws: purposeFlaws, of: 'purpose' }
  if (planFlaws.length > 0) return { flaws: planFlaws, of: 'plan' }
  if (formFlaws.length > 0) return { flaws: formFlaws, of: 'forms' }
  if (certificateFault) return certificateFault
  const [first] = refusals
  return first?.code === 'TermsForbid' ? { forbidden: items.filter(isForbidden) } : first
}

function isForbidden({ verdict }: JudgedItem): boolean {
  return verdict?.verdict === 'deny'
}

function reviewable({ id, version, verdict }: JudgedItem): OpeningItem {
  const termsDigest = version.asset.currentTerms?.digest ?? ''
  return { id, providerId: version.asset.ownerId, termsDigest, verdict: verdict?.verdict ?? 'review' }
}

function pinned({ id, version, terms, verdict }: RequestDraft['items'][number]): OpeningItem {
  const said = (verdict as { verdict?: string } | null)?.verdict ?? 'review'
  return { id, providerId: version.asset.ownerId, termsDigest: terms?.digest ?? '', verdict: said }
}

/** Whether enough of a panel's members have not voted on the request before. Those who have are set aside when it opens. */
function canHearAppeal({ task, seats, rule }: OpenPanel): boolean {
  const unbiased = seats.filter(({ votedBefore, alternate }) => !votedBefore && !alternate)
  return task === 'appeal' && unbiased.length >= rule.quorum
}
