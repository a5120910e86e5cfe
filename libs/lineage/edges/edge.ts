import type { EdgeKind } from './kinds.ts'

/** The bare link: `derived` was made with `origin`. Everything in this library needs no more than this. */
export type Link = { readonly kind: EdgeKind; readonly derived: string; readonly origin: string }

/**
 * How far a link may be believed. Declared: the maker said so. Verified: the registry itself delivered the origin to the
 * maker, under a grant. Inferred: a tool found it, from weights or from a card.
 */
export const EVIDENCE_KINDS = ['declared', 'verified', 'inferred'] as const

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** A link as the registry keeps it. It is never deleted: a wrong one is superseded, and stays readable as of its time. */
export type Edge = Link & {
  readonly id: string
  readonly evidence: EvidenceKind
  /** When the registry learned of it, ISO 8601 in UTC. */
  readonly recordedAt: string
  readonly supersededAt?: string
  /** The run that did the work, a UUID. */
  readonly run?: string
  /** The grant that allowed the origin to be used. */
  readonly grant?: string
  /** How much of the origin went into a merge. */
  readonly weight?: number
}

/** Whether the registry held this edge to be true at a moment: the question "what did we know then?". */
export function wasHeldAt(edge: Edge, at: string): boolean {
  return edge.recordedAt <= at && (edge.supersededAt === undefined || at < edge.supersededAt)
}
