import { EXAMPLE_PURPOSES, ICD10, match, parsePurpose, parseTerms, type Ruling } from '@raireki/governance'

const ruling = (purpose: object, terms: object, at = '2026-04-01'): Ruling | string => {
  const parsed = {
    purpose: parsePurpose({ research: { biomedical: true }, ...purpose }),
    terms: parseTerms({ permission: 'HMB', ...terms }, { derived: true }),
  }
  if (!parsed.purpose.ok || !parsed.terms.ok) return JSON.stringify(parsed)
  return match(parsed.purpose.value, parsed.terms.value, { profile: 'strict', ontology: ICD10, at }).verdict
}

/** Each condition with a purpose that meets it, one that does not, and one that is silent. */
const conditions: [string, object, { meets: object; breaks?: object; silent?: Ruling }][] = [
  [
    'no re-identification',
    { noReidentification: true },
    { meets: { commitments: { noReidentification: true } }, breaks: { commitments: { noReidentification: false } } },
  ],
  [
    'no linkage',
    { noLinkage: true },
    { meets: { commitments: { noLinkage: true } }, breaks: { commitments: { noLinkage: false } } },
  ],
  [
    'processing in Japan',
    { place: { countries: ['JP'] } },
    { meets: { processing: { countries: ['JP'] } }, breaks: { processing: { countries: ['JP', 'US'] } } },
  ],
  ['processing nowhere', { place: { countries: [] } }, { meets: {}, silent: 'deny' }],
  [
    'on the premises',
    { place: { onPremisesOnly: true } },
    { meets: { processing: { onPremises: true } }, breaks: { processing: { onPremises: false } } },
  ],
  [
    'hospitals only',
    { users: ['hospital'] },
    { meets: { organisation: { kind: 'hospital' } }, breaks: { organisation: { kind: 'company' } } },
  ],
  ['an end', { dates: { until: '2027-03-31' } }, { meets: { until: '2027-03-31' }, breaks: { until: '2027-04-01' } }],
  [
    'a certificate',
    { legalBasis: { basis: 'consent', certificates: ['ISMS'] } },
    {
      meets: { certificates: [{ name: 'ISMS', expiresOn: '2026-04-01' }] },
      breaks: { certificates: [{ name: 'ISMS', expiresOn: '2026-03-31' }] },
    },
  ],
  [
    'anonymised data',
    { legalBasis: 'anonymised' },
    { meets: { commitments: { noReidentification: true } }, breaks: { commitments: { noReidentification: false } } },
  ],
  [
    'a named region',
    { modifiers: [{ code: 'GS', countries: ['JP'] }] },
    { meets: { processing: { countries: ['JP'] } }, breaks: { processing: { countries: ['US'] } } },
  ],
  [
    'a time limit',
    { modifiers: [{ code: 'TS', months: 10 }] },
    { meets: { until: '2027-02-01' }, breaks: { until: '2027-02-02' } },
  ],
  [
    'a moratorium',
    { modifiers: [{ code: 'MOR', until: '2027-01-01' }] },
    {
      meets: { commitments: { noPublicationBefore: '2027-01-01' } },
      breaks: { commitments: { noPublicationBefore: '2026-12-31' } },
    },
  ],
  [
    'a named project',
    { modifiers: [{ code: 'PS', project: 'heart' }] },
    { meets: { project: 'heart' }, breaks: { project: 'lung' } },
  ],
  [
    'named users',
    { modifiers: [{ code: 'US', users: ['sato', 'mori'] }] },
    { meets: { users: ['mori'] }, breaks: { users: ['mori', 'ito'] } },
  ],
  [
    'a named institution',
    { modifiers: [{ code: 'IS', institution: 'h1' }] },
    { meets: { organisation: { id: 'h1' } }, breaks: { organisation: { id: 'h2' } } },
  ],
  [
    'no commercial use',
    { modifiers: ['NCU'] },
    { meets: { commercial: false }, breaks: { commercial: false, activities: ['commercialDeployment'] } },
  ],
  [
    'not for profit',
    { modifiers: ['NPU'] },
    { meets: { nonProfit: true }, breaks: { nonProfit: false }, silent: 'deny' },
  ],
  [
    'no methods',
    { modifiers: ['NMDS'] },
    {
      meets: { research: { biomedical: true, methods: false } },
      breaks: { research: { biomedical: true, methods: true } },
      silent: 'permit',
    },
  ],
  [
    'no ancestry',
    { permission: 'GRU', modifiers: ['NPOA'] },
    { meets: {}, breaks: { research: { ancestry: true } }, silent: 'permit' },
  ],
  [
    'a duty to publish',
    { duties: ['publish'] },
    { meets: { commitments: { publish: true } }, breaks: { commitments: { publish: false } }, silent: 'permit' },
  ],
]

describe('every condition is met, broken or left to a person', () => {
  it.each(conditions)('%s', (_, terms, { meets, breaks, silent = 'review' }) => {
    expect(ruling({}, terms)).toBe(silent)
    if (Object.keys(meets).length > 0) expect(ruling(meets, terms)).toBe('permit')
    if (breaks !== undefined) expect(ruling(breaks, terms)).toBe('deny')
  })

  it.each([
    ['none', 'deny', 'deny'],
    ['sameTermsByApproval', 'review', 'deny'],
    ['sameTerms', 'permit', 'deny'],
    [undefined, 'review', 'review'],
    ['open', 'permit', 'permit'],
  ])('sharing weights where the terms say %s: same terms %s, openly %s', (shareWeights, sameTerms, open) => {
    const terms = { ai: shareWeights === undefined ? {} : { shareWeights } }
    expect(ruling({ shareWeights: 'sameTerms' }, terms)).toBe(sameTerms)
    expect(ruling({ shareWeights: 'open' }, terms)).toBe(open)
    expect(ruling({ shareWeights: 'none' }, terms)).toBe('permit')
  })

  it('waits for an embargo, and ends with the terms', () => {
    const terms = { dates: { embargoUntil: '2026-04-01', until: '2026-12-31' } }
    const rulings = ['2026-03-31', '2026-04-01', '2026-12-31', '2027-01-01'].map((at) =>
      ruling({ until: '2026-12-31' }, terms, at),
    )
    expect(rulings).toEqual(['deny', 'permit', 'permit', 'deny'])
  })

  it('takes the date part of an instant as the day', () => {
    expect(ruling({}, { dates: { embargoUntil: '2026-04-01' } }, '2026-04-01T00:30:00+09:00')).toBe('permit')
  })

  it('ends a month-long limit on the last day of a short month', () => {
    const limit = { modifiers: [{ code: 'TS', months: 1 }] }
    expect(ruling({ until: '2026-02-28' }, limit, '2026-01-31')).toBe('permit')
    expect(ruling({ until: '2026-03-01' }, limit, '2026-01-31')).toBe('deny')
  })

  it('never takes remarks into account', () => {
    expect(ruling({}, { notes: 'Please do not use this at all.' })).toBe('permit')
  })

  it('answers the example purposes as a reader of the terms would', () => {
    const heart = parseTerms({
      permission: 'HMB',
      modifiers: ['NPU'],
      ai: { train: 'permitted', shareWeights: 'none' },
      place: { countries: ['JP'] },
    })
    if (!heart.ok) throw new Error('readable')
    const answers = EXAMPLE_PURPOSES.map(({ id, purpose }) => [
      id,
      match(purpose, heart.value, { profile: 'strict', ontology: ICD10, at: '2026-04-01' }).verdict,
    ])
    expect(Object.fromEntries(answers)).toEqual({
      hospitalHeartModel: 'permit',
      universityMedicalModel: 'deny',
      companyProduct: 'deny',
      openModel: 'deny',
      clinicalUse: 'review',
      syntheticData: 'review',
      abroad: 'deny',
      ancestry: 'deny',
    })
  })
})
