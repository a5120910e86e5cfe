import type { Link } from '../edges/edge.ts'
import { carriesTerms } from '../edges/kinds.ts'
import type { Lineage } from '../graph/lineage.ts'
import { pathTo, upstreamOf } from '../graph/walk.ts'

/** Everything propagation needs to know of terms: where they stand, and which are stricter. */
export type TermsLattice<T> = {
  /** The terms set on a version itself, if any. */
  readonly termsOf: (version: string) => T | undefined
  /** The stricter of two in every dimension: commutative, associative, idempotent. */
  readonly meet: (a: T, b: T) => T
  /** A short text that equal terms share, such as a digest. Without it, terms are told apart by identity. */
  readonly keyOf?: (terms: T) => string
  /** Each thing that terms restrict, with how: `ai.train` → `forbidden`. Without it, sources are not told apart. */
  readonly restrictionsOf?: (terms: T) => ReadonlyMap<string, string>
}

export type EffectiveTerms<T, E extends Link> = {
  readonly terms: T
  /** Every version whose own terms went in, nearest first. */
  readonly sources: readonly string[]
  /** The edges from the version asked about up to a source. */
  readonly pathTo: (source: string) => readonly E[]
  readonly restrictions: readonly BroughtRestriction[]
}

/** One restriction of the effective terms, and the versions whose terms brought it, nearest first. */
export type BroughtRestriction = {
  readonly restriction: string
  readonly value: string
  readonly from: readonly string[]
}

/**
 * The terms that hold for a version: the meet of its own and those of everything it was made from, along the edges that
 * carry terms. `undefined` when none of them has terms, which permits nothing by itself.
 */
export function effectiveTerms<T, E extends Link>(
  lineage: Lineage<E>,
  version: string,
  lattice: TermsLattice<T>,
): EffectiveTerms<T, E> | undefined {
  const walked = upstreamOf(lineage, version, { follows: carriesTerms })
  const owned = new Map<string, T>()
  for (const ancestor of [version, ...walked.found]) {
    const terms = lattice.termsOf(ancestor)
    if (terms !== undefined) owned.set(ancestor, terms)
  }
  const terms = meetOf(owned.values(), lattice)
  if (terms === undefined) return undefined
  return {
    terms,
    sources: [...owned.keys()],
    pathTo: (source) => pathTo(walked, source),
    restrictions: broughtBy(terms, owned, lattice),
  }
}

// A thousand versions under one statement of terms cost one meet: meeting terms with themselves changes nothing.
function meetOf<T>(all: Iterable<T>, { meet, keyOf }: TermsLattice<T>): T | undefined {
  const distinct = new Map<unknown, T>()
  for (const terms of new Set(all)) distinct.set(keyOf ? keyOf(terms) : terms, terms)
  const [first, ...rest] = distinct.values()
  return first === undefined ? undefined : rest.reduce(meet, first)
}

function broughtBy<T>(effective: T, owned: ReadonlyMap<string, T>, lattice: TermsLattice<T>): BroughtRestriction[] {
  const { restrictionsOf } = lattice
  if (!restrictionsOf) return []
  const read = new Map<T, ReadonlyMap<string, string>>()
  const restrictions = [...owned].map(([version, terms]) => {
    const known = read.get(terms) ?? restrictionsOf(terms)
    read.set(terms, known)
    return { version, known }
  })
  return [...restrictionsOf(effective)].map(([restriction, value]) => {
    const restricting = restrictions.filter(({ known }) => known.has(restriction))
    const alone = restricting.filter(({ known }) => known.get(restriction) === value)
    // Where no source says quite this much, it took several: two lists of countries meet in a shorter one.
    const from = (alone.length > 0 ? alone : restricting).map(({ version }) => version)
    return { restriction, value, from }
  })
}
