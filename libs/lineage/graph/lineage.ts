import type { Link } from '../edges/edge.ts'

/** A graph of versions with no cycle in it: each made from those before. */
export type Lineage<E extends Link = Link> = {
  readonly versions: ReadonlySet<string>
  readonly edges: readonly E[]
  /** The edges to what each version was made from. */
  readonly upstream: ReadonlyMap<string, readonly E[]>
  /** The edges to what was made from each version. */
  readonly downstream: ReadonlyMap<string, readonly E[]>
  /** Every version, after all those it was made from. */
  readonly order: readonly string[]
}

export type Assembled<E extends Link> =
  | { readonly refused: false; readonly lineage: Lineage<E> }
  | { readonly refused: true; readonly code: 'CycleInLineage'; readonly cycle: readonly string[] }

/**
 * Assembles a lineage from edges, and from any versions that have none.
 *
 * A cycle is refused, and shown: each version of `cycle` was made from the next, the last from the first.
 */
export function assembleLineage<E extends Link>(edges: Iterable<E>, alone: Iterable<string> = []): Assembled<E> {
  const list = [...edges]
  const versions = new Set(alone)
  const upstream = new Map<string, E[]>()
  const downstream = new Map<string, E[]>()
  for (const edge of list) {
    versions.add(edge.derived).add(edge.origin)
    listAt(upstream, edge.derived).push(edge)
    listAt(downstream, edge.origin).push(edge)
  }
  const order = originsFirst(versions, upstream, downstream)
  if (order.length < versions.size) return { refused: true, code: 'CycleInLineage', cycle: findCycle(order, upstream) }
  return { refused: false, lineage: { versions, edges: list, upstream, downstream, order } }
}

/** Kahn's order: a version is placed once everything it was made from has been. What lies on or below a cycle never is. */
function originsFirst(
  versions: ReadonlySet<string>,
  upstream: ReadonlyMap<string, readonly Link[]>,
  downstream: ReadonlyMap<string, readonly Link[]>,
): string[] {
  const waitingFor = new Map<string, number>()
  for (const [version, edges] of upstream) waitingFor.set(version, edges.length)
  const order = [...versions].filter((version) => !waitingFor.has(version))
  for (let next = 0; next < order.length; next += 1) {
    for (const { derived } of downstream.get(order[next]!) ?? []) {
      const left = waitingFor.get(derived)! - 1
      waitingFor.set(derived, left)
      if (left === 0) order.push(derived)
    }
  }
  return order
}

/** Walks upstream among the versions that could not be placed; each has an unplaced origin, so the walk must come round. */
function findCycle(order: readonly string[], upstream: ReadonlyMap<string, readonly Link[]>): string[] {
  const placed = new Set(order)
  const seenAt = new Map<string, number>()
  const walked: string[] = []
  let version = [...upstream.keys()].find((key) => !placed.has(key))!
  while (!seenAt.has(version)) {
    seenAt.set(version, walked.length)
    walked.push(version)
    version = upstream.get(version)!.find(({ origin }) => !placed.has(origin))!.origin
  }
  return walked.slice(seenAt.get(version))
}

function listAt<E>(lists: Map<string, E[]>, key: string): E[] {
  const known = lists.get(key)
  if (known) return known
  const fresh: E[] = []
  lists.set(key, fresh)
  return fresh
}
