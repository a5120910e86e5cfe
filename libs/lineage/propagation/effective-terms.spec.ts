import fc from 'fast-check'
import { carriesTerms } from '../edges/kinds.ts'
import { ancestorsOf, lineageOf, link, type World, worlds } from '../testing/lineages.ts'
import { allEffectiveTerms } from './all-effective-terms.ts'
import { effectiveTerms, type TermsLattice } from './effective-terms.ts'

/*
 * Terms here are sets of restrictions written as bits: the plainest lattice there is. Meeting is taking both sets
 * together, and `a` is at least as strict as `b` when it has all the bits of `b`.
 */
type Restrictions = number
const isAtLeastAsStrict = (a: Restrictions, b: Restrictions) => (a & b) === b

function latticeOf(terms: ReadonlyMap<string, Restrictions>): TermsLattice<Restrictions> {
  return {
    termsOf: (version) => terms.get(version),
    meet: (a, b) => a | b,
    restrictionsOf: (bits) =>
      new Map([...bits.toString(2)].reverse().flatMap((bit, at) => (bit === '1' ? [[`r${at}`, 'yes']] : []))),
  }
}

/** Any lineage, with terms on some of its versions. */
const governedWorlds = worlds().chain((world) =>
  fc
    .array(fc.option(fc.nat(255), { nil: undefined }), { minLength: world.kinds.size, maxLength: world.kinds.size })
    .map((bits) => {
      const pairs = [...world.kinds.keys()].flatMap((version, at) =>
        bits[at] === undefined ? [] : [[version, bits[at]] as const],
      )
      return { world, terms: new Map(pairs) }
    }),
)

function naive({ edges }: World, terms: ReadonlyMap<string, Restrictions>, version: string): Restrictions | undefined {
  const bits = [version, ...ancestorsOf(edges, version, carriesTerms)].flatMap((ancestor) => terms.get(ancestor) ?? [])
  return bits.length === 0 ? undefined : bits.reduce((a, b) => a | b)
}

const lineageOfWorld = ({ kinds, edges }: World) => lineageOf(edges, [...kinds.keys()])

describe('effective terms', () => {
  it('are the meet over the whole ancestry, one version at a time or all at once', () => {
    fc.assert(
      fc.property(governedWorlds, ({ world, terms }) => {
        const lineage = lineageOfWorld(world)
        const all = allEffectiveTerms(lineage, latticeOf(terms))
        for (const version of world.kinds.keys()) {
          const expected = naive(world, terms, version)
          expect(effectiveTerms(lineage, version, latticeOf(terms))?.terms).toBe(expected)
          expect(all.get(version)).toBe(expected)
        }
      }),
    )
  })

  it('are never looser than any terms that reach them', () => {
    fc.assert(
      fc.property(governedWorlds, ({ world, terms }) => {
        const all = allEffectiveTerms(lineageOfWorld(world), latticeOf(terms))
        for (const edge of world.edges.filter(carriesTerms)) {
          const inherited = all.get(edge.origin)
          if (inherited !== undefined) expect(isAtLeastAsStrict(all.get(edge.derived)!, inherited)).toBe(true)
        }
        for (const [version, own] of terms) expect(isAtLeastAsStrict(all.get(version)!, own)).toBe(true)
      }),
    )
  })

  it('are never loosened by one more edge, nor by one more restriction', () => {
    fc.assert(
      fc.property(governedWorlds, fc.nat(), fc.nat(255), ({ world, terms }, pick, more) => {
        fc.pre(world.edges.length > 0)
        const at = pick % world.edges.length
        const fewer = lineageOf(world.edges.toSpliced(at, 1), [...world.kinds.keys()])
        const before = allEffectiveTerms(fewer, latticeOf(terms))
        const after = allEffectiveTerms(lineageOfWorld(world), latticeOf(terms))
        const somewhere = [...world.kinds.keys()][pick % world.kinds.size]!
        const tightened = new Map(terms).set(somewhere, (terms.get(somewhere) ?? 0) | more)
        const tighter = allEffectiveTerms(lineageOfWorld(world), latticeOf(tightened))
        for (const [version, bits] of before) expect(isAtLeastAsStrict(after.get(version)!, bits)).toBe(true)
        for (const [version, bits] of after) expect(isAtLeastAsStrict(tighter.get(version)!, bits)).toBe(true)
      }),
    )
  })

  it('name, for every restriction, versions that really carry it and the way from there', () => {
    fc.assert(
      fc.property(governedWorlds, ({ world, terms }) => {
        const lineage = lineageOfWorld(world)
        for (const version of world.kinds.keys()) {
          const effective = effectiveTerms(lineage, version, latticeOf(terms))
          for (const { restriction, from } of effective?.restrictions ?? []) {
            const bit = 1 << Number(restriction.slice(1))
            expect(from).toEqual(effective!.sources.filter((source) => (terms.get(source)! & bit) !== 0))
            expect(from.length).toBeGreaterThan(0)
            for (const source of from) {
              const path = effective!.pathTo(source)
              expect(path.every(carriesTerms)).toBe(true)
              expect(path.at(-1)?.origin ?? version).toBe(source)
            }
          }
        }
      }),
    )
  })

  it('do not come from data a model was only measured on', () => {
    const lineage = lineageOf([link('trainedOn', 'm', 'learnt'), link('evaluatedOn', 'm', 'measured')])
    const terms = new Map([
      ['learnt', 1],
      ['measured', 2],
    ])
    const effective = effectiveTerms(lineage, 'm', latticeOf(terms))!
    expect(effective.terms).toBe(1)
    expect(effective.sources).toEqual(['learnt'])
  })

  it('follow the data through synthesis, index and deployment', () => {
    const lineage = lineageOf([
      link('trainedOn', 'm', 'd'),
      link('generatedBy', 'synthetic', 'm'),
      link('distilledFrom', 'student', 'm'),
      link('trainedOn', 'student', 'synthetic'),
      link('indexBuiltFrom', 'index', 'synthetic'),
      link('deployedAs', 'ward', 'index'),
      link('deployedAs', 'ward', 'student'),
    ])
    const effective = effectiveTerms(lineage, 'ward', latticeOf(new Map([['d', 5]])))!
    expect(effective.terms).toBe(5)
    expect(effective.pathTo('d').map(({ kind }) => kind)).toEqual(['deployedAs', 'distilledFrom', 'trainedOn'])
  })

  it('are nothing where nobody set any', () => {
    const lineage = lineageOf([link('trainedOn', 'm', 'd')])
    expect(effectiveTerms(lineage, 'm', latticeOf(new Map()))).toBeUndefined()
    expect(allEffectiveTerms(lineage, latticeOf(new Map())).size).toBe(0)
  })

  it('name all sources together when it took several to restrict so much', () => {
    const lineage = lineageOf([
      link('trainedOn', 'm', 'd1'),
      link('trainedOn', 'm', 'd2'),
      link('trainedOn', 'm', 'd3'),
    ])
    const countries: Record<string, readonly string[]> = { d1: ['JP', 'US'], d2: ['JP', 'KR'], d3: ['JP', 'US'] }
    const effective = effectiveTerms<readonly string[], ReturnType<typeof link>>(lineage, 'm', {
      termsOf: (version) => countries[version],
      meet: (a, b) => a.filter((country) => b.includes(country)),
      keyOf: (list) => list.join(' '),
      restrictionsOf: (list) => new Map([['place.countries', list.join(' ')]]),
    })!
    expect(effective.restrictions).toEqual([{ restriction: 'place.countries', value: 'JP', from: ['d1', 'd2', 'd3'] }])
  })

  it('meet equal terms once, however many versions have them', () => {
    const lineage = lineageOf(Array.from({ length: 1000 }, (_, at) => link('trainedOn', 'm', `d${at}`)))
    let meets = 0
    const counting = {
      termsOf: (version: string) => ({ only: version.length > 3 ? 'research' : 'care' }),
      meet: (a: { only: string }, b: { only: string }) => {
        meets += 1
        return { only: [...new Set([...a.only.split('+'), ...b.only.split('+')])].sort().join('+') }
      },
      keyOf: ({ only }: { only: string }) => only,
    }
    expect(effectiveTerms(lineage, 'm', counting)!.terms).toEqual({ only: 'care+research' })
    expect(meets).toBe(1)
  })
})
