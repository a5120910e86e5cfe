import { diffTerms, explainTerms, meet, parseTerms, termsDocument, VOCABULARY } from '@raireki/governance'

const terms = (input: unknown) => {
  const parsed = parseTerms(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}

const heart = terms({
  permission: { code: 'DS', diseases: ['ICD10:I20-I25'], match: 'any' },
  modifiers: ['NPU', { code: 'GS', countries: ['JP'] }],
  ai: { train: 'permitted', distil: 'forbidden' },
  dates: { until: '2028-03-31' },
})

describe('terms in words', () => {
  it('say the main thing first, in either language', () => {
    expect(explainTerms(heart, 'ja').headline).toBe(
      '虚血性心疾患（ICD10:I20-I25）に関わる研究に限って利用できます。研究対象の疾患のうち少なくとも一つがこの範囲に入っている必要があります。利用は2028年3月31日までです。',
    )
    expect(explainTerms(heart, 'en').headline).toBe(
      'The data may be used only for research that involves ischaemic heart disease (ICD10:I20-I25); at least one disease studied must lie within this. Use ends on 31 March 2028.',
    )
  })

  it('give every condition its public id and how it bears on the reader', () => {
    const lines = explainTerms(heart, 'en').lines
    expect(lines).toContainEqual({
      id: 'DUO:0000045',
      term: 'NPU',
      effect: 'limits',
      text: 'Not-for-profit organisations only.',
    })
    expect(lines).toContainEqual({
      id: 'raireki:ai.train',
      term: 'ai.train',
      effect: 'allows',
      text: 'Training a model is permitted.',
    })
  })

  it('tell the reader that what is not mentioned needs approval', () => {
    const line = explainTerms(heart, 'en').lines.find(({ term }) => term === 'ai.fineTune')
    expect(line?.text).toBe('Fine-tuning a model needs approval (the terms do not mention it).')
  })

  it('become a document whose words cannot pose as markup', () => {
    const document = termsDocument(terms({ permission: 'GRU', notes: [{ en: '<b>[x](y)</b>\n# no' }] }), 'en')
    expect(document).toContain(String.raw`\<b\>\[x\](y)\</b\> \# no`)
    expect(document).toMatch(/^# Terms of use\n/)
    expect(document).toMatch(/SHA-256: `[0-9a-f]{64}`/)
  })
})

describe('the difference between two versions', () => {
  it('shows exactly what a person must now read', () => {
    const renewed = meet(
      heart,
      terms({ permission: 'NRES', ai: { train: 'forbidden', distil: 'permitted' }, noLinkage: true }),
    )
    const { direction, changes } = diffTerms(heart, renewed, 'en')
    expect(direction).toBe('stricter')
    expect(changes.map(({ term, kind }) => `${term} ${kind}`)).toEqual(['ai.train changed', 'noLinkage added'])
    expect(changes[0]?.text).toBe('Before: Training a model is permitted. Now: Training a model is forbidden.')
  })

  it('tells looser, mixed and merely reworded terms apart', () => {
    const open = terms({ permission: 'GRU' })
    const closed = terms({ permission: 'HMB' })
    expect(diffTerms(closed, open, 'ja').direction).toBe('looser')
    expect(
      diffTerms(
        terms({ permission: 'HMB', modifiers: ['IRB'] }),
        terms({ permission: 'HMB', modifiers: ['PUB'] }),
        'ja',
      ).direction,
    ).toBe('different')
    expect(diffTerms(open, terms({ permission: 'GRU', notes: 'x' }), 'ja')).toMatchObject({
      direction: 'remark',
      changes: [{ term: 'notes', kind: 'added' }],
    })
    expect(diffTerms(open, open, 'ja')).toMatchObject({ direction: 'same', changes: [] })
  })
})

describe('the vocabulary', () => {
  it('names every condition once, with words and what satisfies it in both languages', () => {
    const ids = VOCABULARY.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { label, satisfiedBy } of VOCABULARY) {
      for (const text of [label.ja, label.en, satisfiedBy.ja, satisfiedBy.en]) expect(text).not.toBe('')
    }
    expect(VOCABULARY.filter(({ group }) => group === 'permission' || group === 'modifier')).toHaveLength(23)
  })
})
