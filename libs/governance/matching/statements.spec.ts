import {
  ICD10,
  match,
  matchStatements,
  ontologyOf,
  parsePurpose,
  parseTerms,
  replayVerdict,
  screenFor,
  worded,
} from '@raireki/governance'

const doid = ontologyOf({ name: 'doid', version: 'test' }, [
  { code: 'DOID:162', name: 'cancer', parents: [] },
  { code: 'DOID:1324', name: 'lung cancer', parents: ['DOID:162'] },
])
if (!doid.ok) throw new Error('sound')

const verdict = (
  purpose: unknown,
  terms: unknown,
  profile: 'strict' | 'duos-v4' = 'duos-v4',
  ontology = doid.value,
) => {
  const matched = matchStatements(purpose, terms, { profile, ontology, at: '2026-04-01' })
  return matched.ok ? matched.value.verdict : matched.flaws
}
const iri = (id: string) => `http://purl.obolibrary.org/obo/${id.replace(':', '_')}`

describe('statements in the shape of DUOS, by its own rules', () => {
  it('treats an ancestry answer of "no" as an answer, and denies', () => {
    expect(verdict({ hmbResearch: true, populationOriginsAncestry: false }, { hmbResearch: true })).toBe('deny')
    expect(verdict({ hmbResearch: true, populationOriginsAncestry: null }, { hmbResearch: true })).toBe('permit')
  })

  it('decides an empty purpose by a dataset that says "no" to non-profit, and sends silence to a person', () => {
    expect(verdict({}, { nonProfitUse: false })).toBe('permit')
    expect(verdict({}, { generalUse: true })).toBe('review')
  })

  it('allows several permissions on one dataset', () => {
    const dataset = { hmbResearch: true, diseaseRestrictions: [iri('DOID:1324')] }
    expect(verdict({ diseaseRestrictions: [iri('DOID:162')] }, dataset)).toBe('permit')
  })

  it('needs every disease of the purpose to be covered', () => {
    const dataset = { diseaseRestrictions: [iri('DOID:162')] }
    expect(verdict({ diseaseRestrictions: [iri('DOID:1324')] }, dataset)).toBe('permit')
    expect(
      verdict(
        { diseaseRestrictions: [iri('DOID:1324'), iri('DOID:162')] },
        { diseaseRestrictions: [iri('DOID:1324')] },
      ),
    ).toBe('deny')
  })

  it('denies when a disease cannot be looked up, even where a person would be needed', () => {
    expect(verdict({ diseaseRestrictions: ['DOID:99'], pediatric: true }, { generalUse: true })).toBe('deny')
  })

  it('compares codes of a system that was never loaded by equality', () => {
    expect(verdict({ diseaseRestrictions: ['DOID:99'] }, { diseaseRestrictions: ['DOID:99'] }, 'duos-v4', ICD10)).toBe(
      'permit',
    )
  })

  it('lets a person beat a denial, which the strict profile does not', () => {
    const purpose = { hmbResearch: true, gender: 'F' }
    const dataset = { populationOriginsAncestry: true }
    expect(verdict(purpose, dataset)).toBe('review')
    expect(verdict(purpose, dataset, 'strict')).toBe('deny')
  })

  it('can be matched strictly, where nothing DUOS overlooks is overlooked', () => {
    const purpose = { hmbResearch: true }
    for (const field of [
      'ethicsApprovalRequired',
      'collaboratorRequired',
      'publicationResults',
      'geneticStudiesOnly',
    ]) {
      const dataset = { hmbResearch: true, [field]: true }
      expect([field, verdict(purpose, dataset), verdict(purpose, dataset, 'strict')]).toEqual([
        field,
        'permit',
        'review',
      ])
    }
    const dated = {
      hmbResearch: true,
      publicationMoratorium: '2030-01-01',
      geographicalRestrictions: 'within the network',
    }
    expect(verdict(purpose, dated, 'strict')).toBe('review')
  })

  it('may be mixed with our own statements', () => {
    expect(verdict({ hmbResearch: true }, { permission: 'HMB' }, 'strict')).toBe('permit')
    expect(verdict({ research: { biomedical: true } }, { hmbResearch: true })).toBe('permit')
  })

  it('names the document and the field of everything it cannot read', () => {
    expect(verdict({ hmbResearch: 'yes' }, { permission: 'X' }, 'strict')).toMatchObject([
      { path: 'purpose.hmbResearch', code: 'wrongType' },
      { path: 'terms.permission.code', code: 'unknownCode' },
    ])
  })
})

describe('a recorded verdict', () => {
  const terms = parseTerms({ permission: { code: 'DS', diseases: ['DOID:162'] } })
  const purpose = parsePurpose({ research: { diseases: ['DOID:1324'] } })
  const other = parsePurpose({ research: { biomedical: true } })
  if (!terms.ok || !purpose.ok || !other.ok) throw new Error('readable')
  const options = { profile: 'strict', ontology: doid.value, at: '2026-04-01' } as const

  it('is reached again years later, whatever its sentences said', () => {
    const recorded = worded(match(purpose.value, terms.value, options))
    expect(recorded.because[0]?.message?.ja).toMatch(/範囲に入っています。$/)
    expect(replayVerdict(recorded, purpose.value, terms.value, options)).toMatchObject({ same: true })
  })

  it('says what differs when the purpose, the ontology or the record has changed', () => {
    const recorded = match(purpose.value, terms.value, options)
    const whats = (replay: ReturnType<typeof replayVerdict>) =>
      replay.same ? [] : replay.differs.map(({ what }) => what)
    expect(whats(replayVerdict(recorded, other.value, terms.value, options))).toEqual([
      'purposeDigest',
      'verdict',
      'because',
    ])
    expect(whats(replayVerdict(recorded, purpose.value, terms.value, { ontology: ICD10 }))).toEqual([
      'ontology',
      'verdict',
      'because',
    ])
    expect(whats(replayVerdict({ ...recorded, verdict: 'deny' }, purpose.value, terms.value, options))).toEqual([
      'verdict',
    ])
  })

  it('is what looking through a catalogue answers', () => {
    const screen = screenFor(purpose.value, options)
    expect(screen(terms.value)).toBe(match(purpose.value, terms.value, options).verdict)
    expect([screen(terms.value, 'd'), screen(terms.value, 'd')]).toEqual(['permit', 'permit'])
  })
})
