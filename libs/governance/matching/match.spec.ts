import { explainVerdict, ICD10, match, type Purpose, parsePurpose, parseTerms, type Terms } from '@raireki/governance'

const terms = (input: unknown): Terms => {
  const parsed = parseTerms(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}
const purpose = (input: unknown): Purpose => {
  const parsed = parsePurpose(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}
const at = '2026-04-01'
const strict = (p: unknown, t: unknown) => match(purpose(p), terms(t), { profile: 'strict', ontology: ICD10, at })
const duos = (p: unknown, t: unknown) => match(purpose(p), terms(t), { profile: 'duos-v4', ontology: ICD10, at })

const CANCER = 'ICD10:C00-C97'
const LUNG = 'ICD10:C34'

const datasets = {
  GRU: { permission: 'GRU' },
  HMB: { permission: 'HMB' },
  'DS cancer': { permission: { code: 'DS', diseases: [CANCER] } },
  'DS lung': { permission: { code: 'DS', diseases: [LUNG] } },
  POA: { permission: 'POA' },
  untagged: {},
  'GRU+NPU': { permission: 'GRU', modifiers: ['NPU'] },
}

const purposes = {
  GRU: { research: { general: true } },
  HMB: { research: { biomedical: true } },
  'DS lung': { research: { diseases: [LUNG] } },
  'DS cancer': { research: { diseases: [CANCER] } },
  POA: { research: { ancestry: true } },
  methods: { research: { methods: true } },
  'HMB non-profit': { research: { biomedical: true }, nonProfit: true },
  'HMB + pediatric': { research: { biomedical: true }, flags: { pediatric: true } },
  empty: {},
}

const word = { A: 'permit', D: 'deny', X: 'review' } as const

/** Rows are purposes, columns the datasets above, in order. */
const table = (rows: Record<keyof typeof purposes, string>) =>
  Object.entries(rows).flatMap(([p, cells]) =>
    cells.split(' ').map((cell, column) => ({
      p: p as keyof typeof purposes,
      d: Object.keys(datasets)[column] as keyof typeof datasets,
      expected: word[cell as keyof typeof word],
    })),
  )

describe('the duos-v4 profile answers as DUOS does, cell by cell', () => {
  it.each(
    table({
      GRU: 'A D A A A A D',
      HMB: 'A A D D D A D',
      'DS lung': 'A A A A D D D',
      'DS cancer': 'A A A D D D D',
      POA: 'A D D D A D D',
      methods: 'A A A A A A D',
      'HMB non-profit': 'A A D D D A A',
      'HMB + pediatric': 'X X X X X X X',
      empty: 'X X X X X X D',
    }),
  )('$p on $d: $expected', ({ p, d, expected }) => {
    expect(duos(purposes[p], datasets[d]).verdict).toBe(expected)
  })
})

describe('the strict profile fails closed where DUOS fails open', () => {
  it.each(
    table({
      GRU: 'A D D D D X D',
      HMB: 'A A D D D X D',
      'DS lung': 'A A A A D X D',
      'DS cancer': 'A A A D D X D',
      POA: 'A D D D A X D',
      methods: 'A X X X X X D',
      'HMB non-profit': 'A A D D D X A',
      'HMB + pediatric': 'X X D D D X D',
      empty: 'X X X X X X D',
    }),
  )('$p on $d: $expected', ({ p, d, expected }) => {
    expect(strict(purposes[p], datasets[d]).verdict).toBe(expected)
  })
})

describe('strict matching', () => {
  it('names the term, the purpose and the rule that met', () => {
    const { because } = strict({ research: { biomedical: true }, nonProfit: false }, datasets['GRU+NPU'])
    expect(because).toContainEqual({
      term: 'NPU',
      purpose: 'nonProfit',
      rule: 'nonProfitOnly',
      effect: 'deny',
      wanted: 'true',
      found: 'false',
    })
  })

  it('asks a person about any AI activity the terms do not mention', () => {
    expect(strict({ research: { biomedical: true }, activities: ['train'] }, { permission: 'HMB' }).verdict).toBe(
      'review',
    )
    const trainable = { permission: 'HMB', ai: { train: 'permitted' } }
    expect(strict({ research: { biomedical: true }, activities: ['train'] }, trainable).verdict).toBe('permit')
  })

  it('treats an ethics approval that expired yesterday as no approval', () => {
    const approved = (expiresOn: string) => ({
      research: { biomedical: true },
      commitments: { ethicsApproval: { number: 'E-1', expiresOn } },
    })
    const irb = { permission: 'HMB', modifiers: ['IRB'] }
    expect(strict(approved('2026-03-31'), irb).verdict).toBe('deny')
    expect(strict(approved('2026-04-01'), irb).verdict).toBe('permit')
    expect(strict({ research: { biomedical: true } }, irb).verdict).toBe('review')
  })

  it.each([
    'IRB',
    'COL',
    'PUB',
    'GSO',
    'NCU',
    'NPUNCU',
    'RTN',
    { code: 'GS', countries: ['JP'] },
    { code: 'MOR', until: '2027-01-01' },
    { code: 'TS', months: 12 },
    { code: 'US', users: ['sato'] },
    { code: 'PS', projects: ['p1'] },
    { code: 'IS', institutions: ['h1'] },
    { code: 'RS', topic: 'cohort' },
  ])('does not permit a purpose that is silent about %j', (modifier) => {
    expect(strict({ research: { biomedical: true } }, { permission: 'HMB', modifiers: [modifier] }).verdict).not.toBe(
      'permit',
    )
  })

  it('permits clinical care only where it is said to be allowed', () => {
    const care = { research: { biomedical: true }, activities: ['clinicalCare'] }
    expect(strict(care, { permission: 'HMB' }).verdict).toBe('deny')
    expect(strict(care, { permission: 'HMB', modifiers: ['CC'] }).verdict).toBe('permit')
    expect(strict(care, { permission: 'NRES' }).verdict).toBe('permit')
  })

  it('tells any from all: one disease inside is enough only where the terms say so', () => {
    const both = { research: { diseases: [LUNG, 'ICD10:I21'] } }
    expect(strict(both, { permission: { code: 'DS', diseases: [CANCER], match: 'any' } }).verdict).toBe('permit')
    expect(strict(both, { permission: { code: 'DS', diseases: [CANCER], match: 'all' } }).verdict).toBe('deny')
  })

  it('asks a person when the disease is in a system the ontology does not know', () => {
    expect(strict({ research: { diseases: ['MONDO:0005233'] } }, datasets['DS cancer']).verdict).toBe('review')
  })

  it('pins everything it was reached with', () => {
    const verdict = strict(purposes.HMB, datasets.GRU)
    expect(verdict).toMatchObject({ profile: 'strict', ontology: ICD10.release, at, rules: expect.any(String) })
    expect(verdict.termsDigest).toMatch(/^[0-9a-f]{64}$/)
    expect(verdict.purposeDigest).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a disease of a system that is not loaded', () => {
  const inMondo = { permission: { code: 'DS', diseases: ['MONDO:0004992'] } }
  const lung = { research: { diseases: ['MONDO:0008903'] } }
  const why = (lang: 'ja' | 'en', judge = strict, p: unknown = lung) =>
    explainVerdict(judge(p, inMondo), lang).deciding.map(({ text }) => text)

  it('is left to a person, who is told which system it is and what would do', () => {
    expect(strict(lung, inMondo).verdict).toBe('review')
    const advice = /MONDO is not loaded here: ask an operator to import it, or use ICD-10 in both terms and purpose\.$/
    expect(why('en')).toEqual([expect.stringMatching(advice)])
    expect(why('ja')).toEqual([expect.stringMatching(/MONDOはここに取り込まれていません。運用担当者に取り込みを依頼/)])
    // Loaded or not: another system than that of the terms cannot be placed in it.
    expect(why('en', strict, { research: { diseases: [LUNG] } })).toEqual([expect.stringMatching(advice)])
  })

  it('is refused by the rules of DUOS, for the same reason', () => {
    expect(duos(lung, inMondo).verdict).toBe('deny')
    expect(why('en', duos)[0]).toContain('MONDO is not loaded here')
    expect(why('ja', duos)[0]).toContain('MONDOはここに取り込まれていません')
  })

  it('says nothing of the kind where the systems are known, or the codes are the same', () => {
    expect(strict({ research: { diseases: ['MONDO:0004992'] } }, inMondo).verdict).toBe('permit')
    const other = strict(lung, { permission: { code: 'DS', diseases: [LUNG] } })
    expect(explainVerdict(other, 'en', { ...ICD10, systems: new Set(['ICD10', 'MONDO']) }).deciding[0]?.text).toMatch(
      /cannot tell whether .+\.$/,
    )
    expect(explainVerdict(strict(lung, datasets['DS lung']), 'ja').deciding[0]?.text).toContain('MONDO')
    expect(
      explainVerdict(strict({ research: { diseases: [CANCER] } }, datasets['DS lung']), 'en').deciding[0]?.text,
    ).not.toContain('loaded')
  })
})
