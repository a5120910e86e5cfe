import type { EdgeStanding } from '../edges/decide.ts'
import type { Link } from '../edges/edge.ts'
import type { ThingKind } from '../edges/kinds.ts'
import type { Lineage } from './lineage.ts'
import { comesFrom } from './shape.ts'

/** What `decideEdge` needs to know, read off a lineage in memory. A service asks its database the same questions. */
export function standingOf(lineage: Lineage, link: Link, kindOf: (version: string) => ThingKind): EdgeStanding {
  const held = lineage.upstream.get(link.derived) ?? []
  return {
    derivedKind: kindOf(link.derived),
    originKind: kindOf(link.origin),
    isRecorded: held.some(({ kind, origin }) => kind === link.kind && origin === link.origin),
    originComesFromDerived: comesFrom(lineage, link.origin, link.derived),
  }
}
