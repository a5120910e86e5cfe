import type { Link } from '../edges/edge.ts'
import { carriesTerms } from '../edges/kinds.ts'
import type { Lineage } from '../graph/lineage.ts'
import type { TermsLattice } from './effective-terms.ts'

/**
 * The effective terms of every version at once, in one pass from the origins down.
 *
 * Versions bound by no terms at all are left out.
 */
export function allEffectiveTerms<T>(lineage: Lineage<Link>, lattice: TermsLattice<T>): Map<string, T> {
  const meet = rememberingMeet(lattice)
  const effective = new Map<string, T>()
  for (const version of lineage.order) {
    let terms = lattice.termsOf(version)
    for (const edge of lineage.upstream.get(version) ?? []) {
      const inherited = carriesTerms(edge) ? effective.get(edge.origin) : undefined
      if (inherited !== undefined) terms = terms === undefined ? inherited : meet(terms, inherited)
    }
    if (terms !== undefined) effective.set(version, terms)
  }
  return effective
}

/**
 * A meet that does no pair twice.
 *
 * A registry has far fewer different terms than versions, and terms only ever tighten downstream, so most meets
 * have been made before. Equal results are made one object, so that their meets are recognised as well.
 */
function rememberingMeet<T>({ meet, keyOf }: TermsLattice<T>): (a: T, b: T) => T {
  const byKey = new Map<string, T>()
  const pairs = new Map<T, Map<T, T>>()

  function one(terms: T): T {
    if (!keyOf) return terms
    const key = keyOf(terms)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, terms)
    return known ?? terms
  }

  return (a, b) => {
    if (a === b) return a
    const met = pairs.get(a) ?? new Map<T, T>()
    pairs.set(a, met)
    const known = met.get(b)
    if (known !== undefined) return known
    const result = one(meet(a, b))
    met.set(b, result)
    return result
  }
}
