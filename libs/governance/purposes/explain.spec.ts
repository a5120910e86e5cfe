import * as fc from 'fast-check'
import { arbitraryPurpose, purposeOf, TEST_ONTOLOGY } from '../matching/arbitraries.ts'
import { diffSubmissions } from '../requests/diff.ts'
import type { SubmissionContent } from '../requests/submission.ts'
import { canonicalPurpose } from './canonical.ts'
import { explainPurpose } from './explain.ts'
import type { Purpose } from './purpose.ts'

const LANGUAGES = ['ja', 'en'] as const
const told = (purpose: Purpose, lang: 'ja' | 'en') => JSON.stringify(explainPurpose(purpose, lang, TEST_ONTOLOGY))

const base = {
  research: { diseases: ['ICD10:I21'] },
  activities: ['train'],
  commitments: { ethicsApproval: { number: 'E-1' } },
}

/** One change of every kind a purpose can undergo. */
const CHANGES: Readonly<Record<string, object>> = {
  'an aim ruled out': { research: { ...base.research, general: false } },
  'genetic research': { research: { ...base.research, genetic: true } },
  'no genetic research': { research: { ...base.research, genetic: false } },
  'a research type': { research: { ...base.research, topics: ['cardiology'] } },
  'two research types': { research: { ...base.research, topics: ['cardio', 'logy'] } },
  'two research types with a comma': { research: { ...base.research, topics: ['cardio, logy'] } },
  'a user': { users: ['Mori'] },
  'another user': { users: ['Sato'] },
  'a project': { project: 'ECG' },
  'an organisation': { organisation: { id: 'wakakusa' } },
  'a note': { notes: [{ ja: '要確認', en: 'to be checked' }] },
  'a note whose English differs': { notes: [{ ja: '要確認', en: 'checked' }] },
  'a note in Japanese only': { notes: [{ ja: '要確認' }] },
  'two notes': { notes: [{ ja: '要確認' }, { en: 'to be checked' }] },
  'one gender': { flags: { gender: 'F' } },
  'the other gender': { flags: { gender: 'M' } },
  'a gender in other words': { flags: { gender: 'female' } },
  'a committee': { commitments: { ethicsApproval: { number: 'E-1', committee: 'Wakakusa' } } },
  'an approval that ends': { commitments: { ethicsApproval: { number: 'E-1', expiresOn: '2028-03-31' } } },
}

describe('a purpose in words', () => {
  it('reads differently wherever the purpose differs', () => {
    fc.assert(
      fc.property(arbitraryPurpose, arbitraryPurpose, fc.constantFrom(...LANGUAGES), (one, other, lang) => {
        expect(told(one, lang) === told(other, lang)).toBe(canonicalPurpose(one) === canonicalPurpose(other))
      }),
      { numRuns: 500 },
    )
  })

  it.each(LANGUAGES)('tells every single change apart from every other, in %s', (lang) => {
    const purposes = [base, ...Object.values(CHANGES).map((change) => ({ ...base, ...change }))].map(purposeOf)
    expect(new Set(purposes.map((purpose) => told(purpose, lang))).size).toBe(purposes.length)
  })

  it('reads differently for any change of one part, not only between strangers', () => {
    const parts = fc.constantFrom(
      'research',
      'users',
      'project',
      'organisation',
      'notes',
      'commitments',
      'certificates',
    )
    fc.assert(
      fc.property(
        arbitraryPurpose,
        arbitraryPurpose,
        parts,
        fc.constantFrom(...LANGUAGES),
        (one, other, part, lang) => {
          const changed = purposeOf({ ...one, [part]: other[part as keyof Purpose] })
          expect(told(one, lang) === told(changed, lang)).toBe(canonicalPurpose(one) === canonicalPurpose(changed))
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each(Object.entries(CHANGES))('shows reviewers %s among the changes of a resubmission', (_, change) => {
    const content = { plan: {}, answers: {}, items: [], team: [], project: '', statement: '', certificate: '' }
    const before: SubmissionContent = { ...content, purpose: base }
    const after: SubmissionContent = { ...content, purpose: { ...base, ...change } }
    for (const lang of LANGUAGES) {
      expect(diffSubmissions(before, after, lang).map(({ field }) => field)).toContain('purpose')
    }
  })

  it('says in the reader’s language what was written in neither', () => {
    const purpose = purposeOf({ ...base, flags: { gender: 'F' }, users: ['森'], project: 'ECG' })
    const words = (lang: 'ja' | 'en') => explainPurpose(purpose, lang).lines.map(({ text }) => text)
    expect(words('ja')).toEqual(
      expect.arrayContaining([
        '利用者は「森」です。',
        '課題は「ECG」です。',
        '慎重な確認が要る対象を含みます：一方の性別に限った研究（女性）。',
      ]),
    )
    expect(words('en')).toEqual(
      expect.arrayContaining([
        'To be used by “森”.',
        'The project is “ECG”.',
        'Touches on subjects that need care: research limited to one gender (female).',
      ]),
    )
  })
})
