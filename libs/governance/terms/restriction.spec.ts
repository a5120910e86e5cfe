import fc from 'fast-check'
import { arbitraryTerms } from '../matching/arbitraries.ts'
import { isAtLeastAsStrict, meetAll, UNRESTRICTED } from './meet.ts'
import {
  narrowedBy,
  RESTRICTION_KINDS,
  type RestrictionKind,
  restrictionTerms,
  wordRestriction,
} from './restriction.ts'

const example = ({ code, value }: RestrictionKind): string[] => {
  if (value === null) return [code]
  if (value === 'date') return [`${code}=2027-03-31`]
  if (value === 'countries') return [`${code}=JP`, `${code}=JP,DE`]
  return value.map((each) => `${code}=${each}`)
}
const ALL = RESTRICTION_KINDS.flatMap(example)

describe('a restriction', () => {
  it.each(ALL)('%s narrows, and has a sentence of its own in both languages', (restriction) => {
    const terms = restrictionTerms(restriction)!
    expect(isAtLeastAsStrict(terms, UNRESTRICTED)).toBe(true)
    expect(isAtLeastAsStrict(UNRESTRICTED, terms)).toBe(false)
    const words = wordRestriction(restriction)!
    expect(words.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/)
    expect(words.en).toMatch(/^[A-Z].*[.]$/)
  })

  it.each([
    '',
    'permission=NRES',
    'noLinkage=true',
    'place.countries',
    'place.countries=Atlantis',
    'dates.until=soon',
    'dates.until=2027-02-30',
    'ai.train=permitted',
    'ai.shareWeights=open',
    'ai.fly=forbidden',
    'CC',
    'PUB',
    'constructor',
  ])('%j is none', (wrong) => {
    expect(restrictionTerms(wrong)).toBeUndefined()
    expect(wordRestriction(wrong)).toBeUndefined()
  })

  it('narrows whatever terms it is added to, in whatever order', () => {
    fc.assert(
      fc.property(arbitraryTerms, fc.subarray(ALL), (terms, restrictions) => {
        const narrowed = narrowedBy(terms, restrictions)
        expect(isAtLeastAsStrict(narrowed, terms)).toBe(true)
        expect(narrowedBy(terms, [...restrictions].reverse())).toEqual(narrowed)
        expect(narrowed).toEqual(meetAll([terms, ...restrictions.map((each) => restrictionTerms(each)!)]))
      }),
      { numRuns: 30 },
    )
  })
})
