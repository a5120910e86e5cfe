import { type Facts, type Happening, happened, type Outcome, refuse } from '@raireki/governance'
import type { Edge, EvidenceKind, Link } from './edge.ts'
import { EDGE_RULES, type ThingKind } from './kinds.ts'

/** What has to be known about the two ends before an edge between them can be judged. */
export type EdgeStanding = {
  readonly derivedKind: ThingKind
  readonly originKind: ThingKind
  /** Whether the same edge, same kind and same ends, is held already. */
  readonly isRecorded: boolean
  /** Whether the origin was itself made, at any distance, from the derived thing. */
  readonly originComesFromDerived: boolean
}

export type RecordEdge = Link & {
  readonly id: string
  readonly evidence: EvidenceKind
  readonly at: string
  readonly assertedBy: string
  readonly run?: string
  readonly grant?: string
  readonly weight?: number
}

export type EdgeRecorded = Happening<'EdgeRecorded'>

export type EdgeRefusal =
  | 'SelfEdge'
  | 'WrongKinds'
  | 'EdgeAlreadyRecorded'
  | 'EdgeWouldMakeCycle'
  | 'VerifiedWithoutGrant'
  | 'WeightWithoutMerge'

/** Decides whether a link may join the lineage. */
export function decideEdge(standing: EdgeStanding, command: RecordEdge): Outcome<EdgeRecorded, EdgeRefusal> {
  const { kind, derived, origin } = command
  const rule = EDGE_RULES[kind]
  if (derived === origin) return refuse('SelfEdge', { kind, version: derived })
  if (!rule.derived.includes(standing.derivedKind) || !rule.origin.includes(standing.originKind)) {
    const { derivedKind, originKind } = standing
    return refuse('WrongKinds', { kind, derivedKind, originKind, derived: rule.derived, origin: rule.origin })
  }
  if (standing.isRecorded) return refuse('EdgeAlreadyRecorded', { kind, derived, origin })
  // Nothing can be made from what was made from it; such a chain is somebody's mistake about which came first.
  if (standing.originComesFromDerived) return refuse('EdgeWouldMakeCycle', { kind, derived, origin })
  if (command.evidence === 'verified' && command.grant === undefined) {
    return refuse('VerifiedWithoutGrant', { kind, derived, origin })
  }
  if (command.weight !== undefined && kind !== 'mergedFrom') return refuse('WeightWithoutMerge', { kind })
  return happened(edgeRecorded(command))
}

function edgeRecorded({
  id,
  kind,
  derived,
  origin,
  evidence,
  run,
  grant,
  weight,
  assertedBy,
}: RecordEdge): EdgeRecorded {
  const facts: Facts = { kind, evidence, ...(run !== undefined && { run }), ...(weight !== undefined && { weight }) }
  const subjects = { edge: id, derived, origin, ...(grant !== undefined && { grant }) }
  return { type: 'EdgeRecorded', subjects, facts, personal: { assertedBy } }
}

export type SupersedeEdge = { readonly reason: string; readonly supersededBy: string }

export type EdgeSuperseded = Happening<'EdgeSuperseded'>

/** Decides whether an edge may be set aside as wrong. It stays on record, with the reason. */
export function supersedeEdge(
  edge: Edge,
  command: SupersedeEdge,
): Outcome<EdgeSuperseded, 'EdgeAlreadySuperseded' | 'ReasonMissing'> {
  if (edge.supersededAt !== undefined) return refuse('EdgeAlreadySuperseded', { edge: edge.id, at: edge.supersededAt })
  if (command.reason.trim() === '') return refuse('ReasonMissing', { edge: edge.id })
  const { id, kind, derived, origin } = edge
  return happened({
    type: 'EdgeSuperseded',
    subjects: { edge: id, derived, origin },
    facts: { kind },
    personal: { supersededBy: command.supersededBy, reason: command.reason },
  })
}
