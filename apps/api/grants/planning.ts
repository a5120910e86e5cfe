import {
  type BoardCondition,
  choiceOf,
  demandsOf,
  endGrant,
  type GrantEnded,
  type GrantIssued,
  issueGrant,
  lastDays,
  narrowedBy,
  type Obligation,
  parsePurpose,
} from '@raireki/governance'
import { storedVote } from '../board/index.ts'
import { storedTerms } from '../terms/index.ts'
import type { ApprovedRequest, EarlierGrant } from './issuing.store.ts'

type Item = ApprovedRequest['items'][number]
type Recipient = { readonly personId: string; readonly certificateId: string; readonly fingerprint: string }

export type PlannedGrant = {
  readonly issued: GrantIssued
  readonly row: ReturnType<typeof rowOf>
  readonly obligations: ReturnType<typeof obligationsOf>
  readonly previous:
    | { readonly grant: EarlierGrant; readonly ended: GrantEnded; readonly carried: readonly Obligation[] }
    | undefined
}

/** Which grants are still to be issued for an approved request, each with what it obliges to and what it replaces. */
export function planGrants(
  request: ApprovedRequest,
  earlier: readonly EarlierGrant[],
  newId: () => string,
  at: Date,
): PlannedGrant[] {
  const recipients = recipientsOf(request)
  const takenBack = ({ versionId }: Item, personId: string) =>
    earlier.some(
      (grant) => grant.versionId === versionId && grant.personId === personId && wasTakenBack(grant, request),
    )
  return (
    request.items
      // What was taken back from the applicant is not handed to the team either.
      .filter((item) => !takenBack(item, request.applicantId))
      .filter(({ grants }) => !grants.some(({ personId, revokedAt }) => revokedAt && personId === request.applicantId))
      .flatMap((item) =>
        recipients
          .filter(({ personId }) => !item.grants.some((grant) => grant.personId === personId))
          .filter(({ personId }) => !takenBack(item, personId))
          .flatMap((recipient) => plan(request, item, recipient, earlier, newId, at) ?? []),
      )
  )
}

/** A revocation after the request was submitted is the later word: the panels approved what they could not know was over. */
function wasTakenBack(
  { revokedAt }: Pick<EarlierGrant, 'revokedAt'>,
  { submittedAt }: Pick<ApprovedRequest, 'submittedAt'>,
): boolean {
  return revokedAt !== null && submittedAt !== null && revokedAt >= submittedAt
}

function plan(
  request: ApprovedRequest,
  item: Item,
  recipient: Recipient,
  earlier: readonly EarlierGrant[],
  newId: () => string,
  at: Date,
): PlannedGrant | undefined {
  const purpose = parsePurpose(request.purpose)
  const conditions = conditionsOf(request, item)
  const restrictions = [...new Set(conditions.flatMap(({ restriction }) => restriction ?? []))].sort()
  const terms = narrowedBy(storedTerms(item.terms!.body), restrictions)
  const last = earlier.find((each) => each.versionId === item.versionId && each.personId === recipient.personId)
  const grant = last && goesOn(last, at) ? last : undefined
  // Neither renewal nor waiting for the end is a way out of a suspension.
  const suspended = last?.revokedAt === null && last.suspendedAt ? last : undefined
  const grantId = newId()
  const outcome = issueGrant({
    grantId,
    requestId: request.id,
    versionId: item.versionId,
    assetId: item.version.assetId,
    personId: recipient.personId,
    terms: { id: item.terms!.id, digest: item.terms!.digest, lastDays: lastDays(terms, at) },
    purposeUntil: purpose.ok ? purpose.value.until : undefined,
    fingerprint: recipient.fingerprint,
    conditions: conditions.length,
    restrictions,
    previousId: (grant ?? suspended)?.id,
    at,
  })
  if (outcome.refused) return undefined
  const [issued] = outcome.events as [GrantIssued]
  const row = rowOf(request, item, recipient, issued, { conditions, restrictions, suspended })
  const ended = grant && endGrant(grant, 'superseded', at)
  const carried = (grant?.obligations ?? []) as unknown as Obligation[]
  return {
    issued,
    row,
    obligations: obligationsOf(terms, conditions, row, newId),
    previous: grant && ended ? { grant, ended, carried } : undefined,
  }
}

function goesOn({ revokedAt, closedAt, endsAt }: EarlierGrant, at: Date): boolean {
  return !revokedAt && !closedAt && endsAt > at
}

/**
 * What the panels of this round that looked at the item demand of it: whoever did not approve it has nothing to demand. An
 * earlier round's approvals bind nobody.
 */
function conditionsOf({ conditions, round }: ApprovedRequest, { id }: Item) {
  return conditions
    .filter(({ review }) => review.round === round && review.itemIds.includes(id))
    .filter(({ vote }) => vote === null || choiceOf(storedVote(vote), id) === 'approve')
}

/** The applicant first, then whoever of the team has accepted and can receive. */
function recipientsOf({ applicantId, certificate, members }: ApprovedRequest): Recipient[] {
  const able = members.flatMap(({ personId, certificate: own }) =>
    personId && own && personId !== applicantId
      ? [{ personId, certificateId: own.id, fingerprint: own.fingerprint }]
      : [],
  )
  const { id: certificateId, fingerprint } = certificate!
  return [{ personId: applicantId, certificateId, fingerprint }, ...able]
}

function rowOf(
  request: ApprovedRequest,
  item: Item,
  { personId, certificateId }: Recipient,
  { subjects, facts }: GrantIssued,
  given: {
    readonly conditions: ApprovedRequest['conditions']
    readonly restrictions: string[]
    readonly suspended: EarlierGrant | undefined
  },
) {
  return {
    id: subjects.grant!,
    requestId: request.id,
    requestItemId: item.id,
    personId,
    organisationId: request.organisationId,
    versionId: item.versionId,
    termsId: item.terms!.id,
    certificateId,
    startsAt: new Date(facts.startsAt),
    endsAt: new Date(facts.endsAt),
    conditions: given.conditions.map(({ textJa, textEn }) => ({ ja: textJa, en: textEn })),
    restrictions: given.restrictions,
    previousId: subjects.previous ?? null,
    suspendedAt: given.suspended?.suspendedAt ?? null,
    suspendedReason: given.suspended?.suspendedReason ?? null,
  }
}

function obligationsOf(
  terms: ReturnType<typeof storedTerms>,
  conditions: readonly BoardCondition[],
  grant: { id: string; startsAt: Date; endsAt: Date },
  newId: () => string,
) {
  return demandsOf(terms, conditions, grant).map(({ kind, source, text, dueAt, countsFrom, months }) => ({
    id: newId(),
    grantId: grant.id,
    kind,
    source,
    textJa: text.ja,
    textEn: text.en,
    state: 'open',
    dueAt: dueAt ?? null,
    countsFrom: countsFrom ?? null,
    months: months ?? null,
    openedAt: grant.startsAt,
  }))
}
