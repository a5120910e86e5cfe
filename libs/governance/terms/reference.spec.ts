import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AI_ACTIVITIES, DUO_TERMS, DUTY_KINDS, LEGAL_BASES, termsReference, VOCABULARY } from '@raireki/governance'

const file = path.resolve(import.meta.dirname, '../../../docs/terms.md')

describe('the reference of terms', () => {
  it('says what the vocabulary says', () => {
    const written = termsReference()
    // In CI a stale document fails; on a desk the test writes it, and git shows the change.
    if (!process.env.CI) writeFileSync(file, written)
    expect(readFileSync(file, 'utf8')).toBe(written)
  })

  it('has a row for every condition, in both languages, and no id twice', () => {
    const written = termsReference()
    const ids = VOCABULARY.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, label, satisfiedBy } of VOCABULARY) {
      expect(written).toContain(`| \`${id}\` |`)
      for (const words of [label, satisfiedBy]) {
        expect(words.ja).toMatch(/[ぁ-んァ-ヶ一-龥]/)
        expect(words.en).toMatch(/[a-z]/)
      }
    }
  })

  it('leaves no condition of the code out', () => {
    const codes = VOCABULARY.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining([
        ...DUO_TERMS.map(({ code }) => code),
        ...AI_ACTIVITIES.map((activity) => `ai.${activity}`),
        ...LEGAL_BASES.map((basis) => `legalBasis.${basis}`),
        ...DUTY_KINDS.map((kind) => `duties.${kind}`),
      ]),
    )
  })
})
