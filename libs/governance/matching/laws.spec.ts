import {
  canonicalPurpose,
  explainPurpose,
  explainTerms,
  explainVerdict,
  keptTerms,
  match,
  meet,
  overlookedByDuos,
  parseTerms,
  printTerms,
  replayVerdict,
  type Terms,
  VOCABULARY,
} from '@raireki/governance'
import * as fc from 'fast-check'
import { arbitraryPurpose, arbitraryTerms, modifier, NARROWINGS, TEST_ONTOLOGY } from './arbitraries.ts'

const options = { profile: 'strict', ontology: TEST_ONTOLOGY, at: '2026-04-01' } as const
const RANK = { deny: 0, review: 1, permit: 2 } as const
const rank = (...[purpose, terms]: Parameters<typeof match> extends [infer P, infer T, unknown] ? [P, T] : never) =>
  RANK[match(purpose as never, terms as never, options).verdict]

describe('strict matching, whatever the terms and purposes', () => {
  it('never permits by two terms together what either alone does not permit', () => {
    fc.assert(
      fc.property(arbitraryPurpose, arbitraryTerms, arbitraryTerms, (purpose, a, b) => {
        expect(rank(purpose, meet(a, b))).toBeLessThanOrEqual(Math.min(rank(purpose, a), rank(purpose, b)))
      }),
      { numRuns: 3000 },
    )
  })

  it('never loosens when a modifier is added', () => {
    fc.assert(
      fc.property(arbitraryPurpose, arbitraryTerms, modifier, (purpose, terms, added) => {
        fc.pre(added.code !== 'CC')
        const printed = printTerms(terms)
        const more = parseTerms({ ...printed, modifiers: [...terms.modifiers, added] }, { derived: true })
        expect(more.ok && rank(purpose, more.value)).toBeLessThanOrEqual(rank(purpose, terms))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(Object.keys(NARROWINGS))('never tightens when the purpose %s', (narrowing) => {
    fc.assert(
      fc.property(arbitraryPurpose, arbitraryTerms, (purpose, terms) => {
        expect(rank(NARROWINGS[narrowing]!(purpose), terms)).toBeGreaterThanOrEqual(rank(purpose, terms))
      }),
      { numRuns: 600 },
    )
  })

  it('meets every modifier of the terms with a reason', () => {
    fc.assert(
      fc.property(arbitraryPurpose, arbitraryTerms, (purpose, terms) => {
        const named = match(purpose, terms, options).because.map(({ term }) => term)
        for (const { code } of terms.modifiers) if (code !== 'CC') expect(named).toContain(code)
      }),
    )
  })

  it('gives the same verdict again when replayed', () => {
    fc.assert(
      fc.property(
        arbitraryPurpose,
        arbitraryTerms,
        fc.constantFrom('strict' as const, 'duos-v4' as const),
        (purpose, terms, profile) => {
          const recorded = JSON.parse(JSON.stringify(match(purpose, terms, { ...options, profile })))
          expect(replayVerdict(recorded, purpose, terms, options)).toMatchObject({ same: true })
        },
      ),
    )
  })

  it('can be put into words in both languages, without a code showing through', () => {
    fc.assert(
      fc.property(
        arbitraryPurpose,
        arbitraryTerms,
        fc.constantFrom('ja' as const, 'en' as const),
        (purpose, terms, lang) => {
          const { headline, deciding, others } = explainVerdict(match(purpose, terms, options), lang, TEST_ONTOLOGY)
          const texts = [
            headline,
            ...[...deciding, ...others].map(({ text }) => text),
            ...explainTerms(terms, lang, TEST_ONTOLOGY).lines.map(({ text }) => text),
            ...explainPurpose(purpose, lang, TEST_ONTOLOGY).lines.map(({ text }) => text),
          ]
          for (const text of texts) {
            expect(text).toMatch(lang === 'ja' ? /。|）$/ : /[.)]$/)
            expect(text).not.toMatch(/undefined|NaN|\[object|aiActivity|biomedical$/)
          }
          expect(deciding.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('what duos-v4 is said to overlook', () => {
  const asDuos = (...[purpose, terms]: Parameters<typeof rank>) =>
    match(purpose as never, terms as never, { ...options, profile: 'duos-v4' }).verdict

  it('are conditions without which it would have said the same', () => {
    fc.assert(
      fc.property(arbitraryPurpose, arbitraryTerms, (purpose, terms) => {
        const overlooked = overlookedByDuos(terms)
        const modifiers = terms.modifiers.filter(({ code }) => !overlooked.includes(`modifiers.${code}`))
        const { permission } = printTerms(terms)
        const looked = parseTerms({ permission, modifiers }, { derived: true })
        expect(looked.ok && asDuos(purpose, looked.value)).toBe(asDuos(purpose, terms))
      }),
    )
  })

  it('are all conditions but the permission and not-for-profit use', () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        const told = overlookedByDuos(terms).map((path) => path.replace(/^modifiers\./, ''))
        const asked = ['NPU', 'NPUNCU', ...terms.permission.map(({ code }) => code)]
        for (const condition of conditionsIn(terms)) {
          const isTold = told.includes(condition.replace(/=.*/, ''))
          expect([condition, isTold]).toEqual([condition, !asked.includes(condition)])
        }
      }),
    )
  })
})

describe('terms that were kept', () => {
  it('are read back as the parser reads them', () => {
    fc.assert(
      fc.property(arbitraryTerms, (terms) => {
        const printed = JSON.parse(JSON.stringify(printTerms(terms)))
        const parsed = parseTerms(printed, { derived: true })
        expect(parsed.ok && parsed.value).toEqual(keptTerms(printed))
        expect(keptTerms(printed)).toEqual(terms)
      }),
    )
  })
})

describe('the terms and narrowings these laws are tried on', () => {
  it('state every condition of the vocabulary', () => {
    const stated = new Set(fc.sample(arbitraryTerms, { numRuns: 3000, seed: 7 }).flatMap(conditionsIn))
    // Openly shared weights and the like are spelt "ai.shareWeights=open" in the vocabulary.
    expect(VOCABULARY.map(({ code }) => code).filter((code) => !stated.has(code))).toEqual([])
  })

  it('include a purpose that each narrowing changes', () => {
    const purposes = fc.sample(arbitraryPurpose, { numRuns: 500, seed: 7 })
    for (const [name, narrowed] of Object.entries(NARROWINGS)) {
      const changed = purposes.filter((purpose) => canonicalPurpose(narrowed(purpose)) !== canonicalPurpose(purpose))
      expect([name, changed.length > 0]).toEqual([name, true])
    }
  })

  it('include terms that permit, terms that deny and terms that ask a person', () => {
    const verdicts = fc
      .sample(fc.tuple(arbitraryPurpose, arbitraryTerms), { numRuns: 1000, seed: 7 })
      .map(([purpose, terms]) => match(purpose, terms, options).verdict)
    for (const verdict of ['permit', 'deny', 'review']) expect(verdicts).toContain(verdict)
  })
})

/** The vocabulary's code for every condition the terms state. */
function conditionsIn(terms: Terms): string[] {
  const { shareWeights, ...activities } = terms.ai
  return [
    ...[...terms.permission, ...terms.modifiers].map(({ code }) => code),
    ...Object.keys(activities).map((activity) => `ai.${activity}`),
    ...(shareWeights === undefined ? [] : [`ai.shareWeights=${shareWeights}`]),
    ...(terms.noReidentification ? ['noReidentification'] : []),
    ...(terms.noLinkage ? ['noLinkage'] : []),
    ...(terms.place.countries === undefined ? [] : ['place.countries']),
    ...(terms.place.onPremisesOnly ? ['place.onPremisesOnly'] : []),
    ...(terms.users === undefined ? [] : ['users']),
    ...Object.keys(terms.dates).map((date) => `dates.${date}`),
    ...terms.legalBasis.map(({ basis }) => `legalBasis.${basis}`),
    ...terms.duties.map(({ kind }) => `duties.${kind}`),
  ]
}
