import fc from 'fast-check'
import type { Edge, Link } from '../edges/edge.ts'
import { EDGE_KINDS, EDGE_RULES, type EdgeKind, type ThingKind } from '../edges/kinds.ts'
import { assembleLineage, type Lineage } from '../graph/lineage.ts'

export function link(kind: EdgeKind, derived: string, origin: string): Link {
  return { kind, derived, origin }
}

export function edge(id: string, kind: EdgeKind, derived: string, origin: string, more: Partial<Edge> = {}): Edge {
  return { id, kind, derived, origin, evidence: 'declared', recordedAt: '2026-11-20T00:00:00.000Z', ...more }
}

export function lineageOf<E extends Link>(edges: readonly E[], alone: readonly string[] = []): Lineage<E> {
  const assembled = assembleLineage(edges, alone)
  if (assembled.refused) throw new Error(`cycle: ${assembled.cycle.join(' ')}`)
  return assembled.lineage
}

/** The kinds of edge the rulebook allows between two kinds of thing. */
export function kindsBetween(derived: ThingKind, origin: ThingKind): EdgeKind[] {
  return EDGE_KINDS.filter(
    (kind) => EDGE_RULES[kind].derived.includes(derived) && EDGE_RULES[kind].origin.includes(origin),
  )
}

export type World = { readonly kinds: ReadonlyMap<string, ThingKind>; readonly edges: readonly Link[] }

/** Any small lineage the rulebook allows: later things made from earlier ones. */
export function worlds(size = 12): fc.Arbitrary<World> {
  const kind = fc.constantFrom<ThingKind>('dataset', 'dataset', 'model', 'model', 'model', 'index', 'deployment')
  const choice = fc.record({ derived: fc.nat(size), origin: fc.nat(size), kind: fc.nat() })
  return fc
    .tuple(fc.array(kind, { minLength: 2, maxLength: size }), fc.array(choice, { maxLength: size * 4 }))
    .map(([kinds, choices]) => {
      const edges = new Map<string, Link>()
      for (const pick of choices) {
        const [low, high] = [pick.derived % kinds.length, pick.origin % kinds.length].sort((a, b) => a - b) as [
          number,
          number,
        ]
        const allowed = low === high ? [] : kindsBetween(kinds[high]!, kinds[low]!)
        if (allowed.length === 0) continue
        const made = link(allowed[pick.kind % allowed.length]!, `v${high}`, `v${low}`)
        edges.set(JSON.stringify(made), made)
      }
      return { kinds: new Map(kinds.map((kind, at) => [`v${at}`, kind])), edges: [...edges.values()] }
    })
}

/** Every origin of a version at any distance, found the slow and obvious way. */
export function ancestorsOf(edges: readonly Link[], version: string, follows = (_: Link) => true): Set<string> {
  const direct = edges.filter((edge) => edge.derived === version && follows(edge)).map(({ origin }) => origin)
  return new Set(direct.flatMap((origin) => [origin, ...ancestorsOf(edges, origin, follows)]))
}
