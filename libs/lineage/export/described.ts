import type { Edge } from '../edges/edge.ts'
import type { ThingKind } from '../edges/kinds.ts'

/** What an export says of a version besides its place in the lineage. */
export type DescribedVersion = {
  readonly id: string
  readonly kind: ThingKind
  readonly title: string
  /** SHA-256 of the manifest, in hexadecimal. */
  readonly digest?: string
  /** The organisation that answers for it. */
  readonly owner?: { readonly id: string; readonly name: string }
}

/** Part of a lineage, with everything an export needs to stand alone. */
export type DescribedLineage = { readonly versions: readonly DescribedVersion[]; readonly edges: readonly Edge[] }

/** One piece of work: what it made, and the edges that say from what. */
export type MakingRun = { readonly run: string; readonly derived: string; readonly edges: readonly Edge[] }

/**
 * Edges gathered by the run that made them. Where no run was given, everything a version was made from counts as one,
 * named after the version.
 */
export function makingRuns(edges: readonly Edge[]): MakingRun[] {
  const runs = new Map<string, { run: string; derived: string; edges: Edge[] }>()
  for (const edge of edges) {
    const run = edge.run ?? edge.derived
    const key = `${run} ${edge.derived}`
    const known = runs.get(key)
    if (known) known.edges.push(edge)
    else runs.set(key, { run, derived: edge.derived, edges: [edge] })
  }
  return [...runs.values()]
}
