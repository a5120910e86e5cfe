import {
  type AutoApproval,
  type AutoApproved,
  autoApprovalsFor,
  type Capacity,
  callAlternate,
  conflictOf,
  dueDate,
  type Happening,
  type PanelRule,
  type PanelTask,
  type ReviewOpened,
  type ReviewSeat,
} from '@raireki/governance'
import type { Tx } from '../platform/prisma/database.ts'
import { guarded } from '../spine/index.ts'

/** A member as the rules see them when a review opens. */
export type OpenSeat = {
  readonly personId: string
  readonly capacity: string
  readonly external: boolean
  readonly chair: boolean
  readonly alternate: boolean
  readonly veto: boolean
  readonly organisationIds: readonly string[]
  /** Whether they voted on an earlier round of this request. */
  readonly votedBefore: boolean
}

export type OpenPanel = {
  readonly id: string
  readonly task: PanelTask
  readonly stage: number
  readonly rule: PanelRule
  readonly seats: readonly OpenSeat[]
  /** For a provider's consent: the people of each organisation that might be asked. */
  readonly providers: ReadonlyMap<string, readonly OpenSeat[]>
  readonly switches: readonly AutoApproval[]
}

export type OpeningRequest = {
  readonly id: string
  readonly applicantId: string
  readonly organisationId: string
  readonly memberIds: readonly string[]
  /** Where the team belongs, beside the applicant. */
  readonly teamOrganisationIds?: readonly string[]
  readonly round: number
  readonly items: readonly OpeningItem[]
}

export type OpeningItem = {
  readonly id: string
  readonly providerId: string
  readonly termsDigest: string | null
  readonly verdict: string | null
}

export type Opened = {
  readonly events: readonly Happening[]
  readonly rows: readonly {
    id: string
    requestId: string
    panelId: string
    round: number
    stage: number
    providerId: string | null
    itemIds: string[]
    state: string
    outcome: string | null
    rule: PanelRule
    autoApprovalIds: string[]
    openedAt: Date
    dueAt: Date | null
    closedAt: Date | null
  }[]
  readonly seats: readonly {
    id: string
    reviewId: string
    personId: string
    capacity: string
    external: boolean
    chair: boolean
    alternate: boolean
    veto: boolean
    calledAt: Date | null
    recusedAt: Date | null
    recusalReason: string | null
  }[]
}

/** The reviews of the first stage there is among the panels. */
export function openedReviews(
  request: OpeningRequest,
  panels: readonly OpenPanel[],
  newId: () => string,
  at: Date,
): Opened {
  const stages = stagesOf(panels)
  for (const stage of stages) {
    const opened = openedStage(request, stage, newId, at)
    if (opened.rows.length > 0) return opened
  }
  return { events: [], rows: [], seats: [] }
}

export type Stage = { readonly number: number; readonly panels: readonly OpenPanel[] }

/**
 * The stages of a round, in order. An appeal overturns a panel and not the owner of the data: after it, the provider is
 * asked as in any other round.
 */
export function stagesOf(panels: readonly OpenPanel[]): readonly Stage[] {
  const appeals = panels.filter(({ task }) => task === 'appeal')
  const last = Math.max(0, ...appeals.map(({ stage }) => stage))
  const numbered =
    appeals.length > 0
      ? [
          ...appeals,
          ...panels
            .filter(({ task }) => task === 'providerConsent')
            .map((panel) => ({ ...panel, stage: last + panel.stage })),
        ]
      : panels
  const numbers = [...new Set(numbered.map(({ stage }) => stage))].sort((one, other) => one - other)
  return numbers.map((number) => ({ number, panels: numbered.filter(({ stage }) => stage === number) }))
}

/**
 * One review per panel and, for a provider's consent, per organisation; rule and seats frozen as they are now. Whoever has
 * a conflict is set aside from the start, and alternates are called for them.
 */
export function openedStage(request: OpeningRequest, stage: Stage, newId: () => string, at: Date): Opened {
  const reviews = stage.panels.flatMap((panel) =>
    asked(request, panel).map(({ providerId, items, seats }) =>
      openedReview(request, panel, stage.number, providerId, items, seats, newId, at),
    ),
  )
  return {
    events: reviews.flatMap(({ events }) => events),
    rows: reviews.map(({ row }) => row),
    seats: reviews.flatMap(({ seats }) => seats),
  }
}

/** Whom a panel asks about what. An organisation is not asked to consent to its own request. */
function asked({ items, organisationId }: OpeningRequest, panel: OpenPanel) {
  if (panel.task !== 'providerConsent') return [{ providerId: null, items, seats: panel.seats }]
  const owners = [...new Set(items.map(({ providerId }) => providerId))].filter((id) => id !== organisationId)
  return owners.map((providerId) => ({
    providerId,
    items: items.filter((item) => item.providerId === providerId),
    seats: panel.providers.get(providerId) ?? [],
  }))
}

function openedReview(
  request: OpeningRequest,
  panel: OpenPanel,
  stage: number,
  providerId: string | null,
  items: readonly OpeningItem[],
  candidates: readonly OpenSeat[],
  newId: () => string,
  at: Date,
) {
  const concerned = {
    applicantId: request.applicantId,
    organisationId: request.organisationId,
    memberIds: request.memberIds,
    teamOrganisationIds: request.teamOrganisationIds ?? [],
    ownerIds: panel.task === 'providerConsent' ? [] : items.map((item) => item.providerId),
    isAppeal: panel.task === 'appeal',
  }
  const conflicts = new Map(candidates.map((seat) => [seat.personId, conflictOf(seat, concerned)]))
  const about = { id: newId(), requestId: request.id, panelId: panel.id }
  const frozen = candidates.map(
    (seat): ReviewSeat => ({
      personId: seat.personId,
      capacity: seat.capacity as Capacity,
      external: seat.external,
      chair: seat.chair,
      veto: seat.veto,
      alternate: seat.alternate,
      called: false,
      recused: conflicts.get(seat.personId) !== undefined,
    }),
  )
  const { seats, calls } = withAlternates(about, frozen)
  const switches =
    panel.task === 'review'
      ? autoApprovalsFor(
          items,
          panel.switches,
          (personId) => seats.some((seat) => seat.personId === personId && !seat.recused),
          at,
        )
      : undefined
  const subjects = { review: about.id, request: request.id, panel: panel.id }
  const opened: ReviewOpened = {
    type: 'ReviewOpened',
    subjects,
    facts: {
      ...panel.rule,
      task: panel.task,
      stage,
      round: request.round,
      capacities: seats.map(({ capacity }) => capacity),
      recused: seats.filter(({ recused }) => recused).length,
    },
    personal: Object.fromEntries(seats.map(({ personId }, index) => [`seat${index + 1}`, personId])),
  }
  return {
    events: [opened, ...calls, ...(switches ? passed(subjects, switches) : [])] as Happening[],
    row: {
      ...about,
      round: request.round,
      stage,
      providerId,
      itemIds: items.map(({ id }) => id),
      state: switches ? 'closed' : 'open',
      outcome: switches ? 'approved' : null,
      rule: panel.rule,
      autoApprovalIds: (switches ?? []).map(({ id }) => id),
      openedAt: at,
      dueAt: dueDate(at, panel.rule.deadlineDays),
      closedAt: switches ? at : null,
    },
    seats: seats.map(({ called, recused, ...seat }) => ({
      ...seat,
      id: newId(),
      reviewId: about.id,
      calledAt: called ? at : null,
      recusedAt: recused ? at : null,
      recusalReason: conflicts.get(seat.personId) ?? null,
    })),
  }
}

function withAlternates(about: { id: string; requestId: string; panelId: string }, frozen: readonly ReviewSeat[]) {
  let seats = frozen
  const calls: Happening[] = []
  for (const missing of frozen.filter(({ recused, alternate }) => recused && !alternate)) {
    const filled = callAlternate({ ...about, seats }, missing.capacity)
    seats = filled.seats
    if (filled.event) calls.push(filled.event)
  }
  return { seats, calls }
}

function passed(
  subjects: { review: string; request: string; panel: string },
  switches: readonly AutoApproval[],
): Happening[] {
  const approvals = switches.map(
    ({ id, termsDigest, verdict, switchedOnById }): AutoApproved => ({
      type: 'AutoApproved',
      subjects: { ...subjects, autoApproval: id },
      facts: { termsDigest, verdict },
      personal: { by: switchedOnById },
    }),
  )
  return [
    ...approvals,
    { type: 'ReviewClosed', subjects, facts: { outcome: 'approved', automatic: true }, personal: {} },
  ]
}

/** Writes reviews that opened. A switch that somebody turns off at this very moment lets nothing pass any more. */
export async function saveOpened(tx: Tx, { rows, seats }: Opened): Promise<void> {
  const switches = [...new Set(rows.flatMap(({ autoApprovalIds }) => autoApprovalIds))]
  for (const id of switches) {
    guarded(await tx.autoApproval.updateMany({ where: { id, switchedOffAt: null }, data: { switchedOffAt: null } }))
  }
  await tx.review.createMany({ data: [...rows] })
  await tx.reviewSeat.createMany({ data: [...seats] })
}
