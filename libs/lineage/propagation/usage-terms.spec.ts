import { canonicalTerms, isAtLeastAsStrict, parseTerms, type Terms, UNRESTRICTED } from '@raireki/governance'
import fc from 'fast-check'
import { carriesTerms } from '../edges/kinds.ts'
import { lineageOf, link, worlds } from '../testing/lineages.ts'
import { allEffectiveTerms } from './all-effective-terms.ts'
import { effectiveTerms } from './effective-terms.ts'
import { restrictionsOf, usageTerms } from './usage-terms.ts'

function termsFrom(stated: unknown): Terms {
  const parsed = parseTerms(stated, { derived: true })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}

const leave = fc.constantFrom('permitted', 'forbidden', 'byApproval')
const someCountries = fc.subarray(['JP', 'US', 'KR', 'FR'], { minLength: 1 })
const someTerms = fc
  .record(
    {
      permission: fc.constantFrom(
        { code: 'NRES' },
        { code: 'GRU' },
        { code: 'HMB' },
        { code: 'DS', diseases: ['ICD10:I20-I25'], match: 'any' },
        { code: 'DS', diseases: ['ICD10:C50'], match: 'any' },
      ),
      modifiers: fc.subarray(['NPU', 'NCU', 'PUB', 'IRB', 'COL']),
      ai: fc.record(
        { train: leave, distil: leave, shareWeights: fc.constantFrom('none', 'sameTerms', 'open') },
        { requiredKeys: [] },
      ),
      noLinkage: fc.boolean(),
      place: fc.record({ countries: someCountries }),
      dates: fc.record({ until: fc.constantFrom('2027-03-31', '2028-03-31') }),
      duties: fc.subarray([{ kind: 'destroy' }, { kind: 'publish', months: 6 }, { kind: 'publish', months: 12 }]),
    },
    { requiredKeys: ['permission'] },
  )
  .map(termsFrom)

const governedWorlds = worlds().chain((world) =>
  fc
    .array(fc.option(someTerms, { nil: undefined, freq: 2 }), {
      minLength: world.kinds.size,
      maxLength: world.kinds.size,
    })
    .map((stated) => ({ world, termsOf: (version: string) => stated[[...world.kinds.keys()].indexOf(version)] })),
)

describe('usage terms along a lineage', () => {
  it('never loosen on the way, whether worked out for one version or for all', () => {
    fc.assert(
      fc.property(governedWorlds, ({ world, termsOf }) => {
        const lineage = lineageOf(world.edges, [...world.kinds.keys()])
        const all = allEffectiveTerms(lineage, usageTerms(termsOf))
        for (const version of world.kinds.keys()) {
          const terms = effectiveTerms(lineage, version, usageTerms(termsOf))?.terms
          expect(terms && canonicalTerms(terms)).toBe(all.has(version) ? canonicalTerms(all.get(version)!) : undefined)
        }
        for (const { derived, origin } of world.edges.filter(carriesTerms)) {
          if (all.has(origin)) expect(isAtLeastAsStrict(all.get(derived)!, all.get(origin)!)).toBe(true)
        }
      }),
    )
  })

  it('always name who brought a restriction, and only those that restrict the same thing', () => {
    fc.assert(
      fc.property(governedWorlds, ({ world, termsOf }) => {
        const lineage = lineageOf(world.edges, [...world.kinds.keys()])
        for (const version of world.kinds.keys()) {
          const effective = effectiveTerms(lineage, version, usageTerms(termsOf))
          for (const { restriction, from } of effective?.restrictions ?? []) {
            expect(from.length).toBeGreaterThan(0)
            for (const source of from) expect(restrictionsOf(termsOf(source)!).has(restriction)).toBe(true)
          }
        }
      }),
    )
  })

  it('tell a developer which dataset forbids what', () => {
    const stated: Record<string, Terms> = {
      claims: termsFrom({ permission: { code: 'HMB' }, modifiers: ['NPU'], place: { countries: ['JP', 'US'] } }),
      images: termsFrom({ permission: { code: 'GRU' }, modifiers: ['NCU'], place: { countries: ['FR', 'JP'] } }),
    }
    const lineage = lineageOf([
      link('trainedOn', 'base', 'claims'),
      link('fineTunedFrom', 'model', 'base'),
      link('trainedOn', 'model', 'images'),
    ])
    const { restrictions, pathTo } = effectiveTerms(
      lineage,
      'model',
      usageTerms((version) => stated[version]),
    )!
    const brought = new Map(restrictions.map(({ restriction, value, from }) => [restriction, [value, ...from]]))
    expect(brought.get('permission.HMB')).toEqual(['HMB', 'claims'])
    expect(brought.has('permission.GRU')).toBe(false)
    expect(brought.get('modifier.NPU')).toEqual(['required', 'claims'])
    expect(brought.get('modifier.NCU')).toEqual(['required', 'images'])
    expect(brought.get('place.countries')).toEqual(['["JP"]', 'images', 'claims'])
    expect(brought.get('ai.train')).toEqual(['unstated', 'images', 'claims'])
    expect(pathTo('claims').map(({ kind }) => kind)).toEqual(['fineTunedFrom', 'trainedOn'])
  })

  it('find nothing restricted in terms that restrict nothing', () => {
    expect(restrictionsOf(UNRESTRICTED).size).toBe(0)
  })
})
