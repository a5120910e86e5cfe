import { parsePurpose, parseTerms, printTerms } from '@raireki/governance'

const flawsOf = (parsed: ReturnType<typeof parseTerms> | ReturnType<typeof parsePurpose>) =>
  parsed.ok ? [] : parsed.flaws
const codes = (input: unknown) => flawsOf(parseTerms(input)).map(({ path, code }) => `${path} ${code}`)

describe('reading terms', () => {
  it('accepts the ways a person writes them and prints one form', () => {
    const written = [
      { permission: 'HMB', modifiers: ['NPU', 'DUO:0000046', { code: 'gs', country: 'jp' }] },
      { permission: ['HMB', 'GRU'], modifiers: ['NPUNCU', { code: 'GS', countries: ['JP', 'JP'] }] },
      {
        permission: { code: 'DUO_0000006' },
        modifiers: ['GS', 'NCU', 'NPU'].map((code) => ({ code, ...(code === 'GS' ? { countries: 'JP' } : {}) })),
      },
    ]
    for (const input of written) {
      const parsed = parseTerms(input)
      expect(parsed.ok && printTerms(parsed.value)).toEqual({
        permission: { code: 'HMB' },
        modifiers: [{ code: 'GS', countries: ['JP'] }, { code: 'NPUNCU' }],
      })
    }
  })

  it('takes a note in either language for what it is', () => {
    const parsed = parseTerms({ permission: 'GRU', notes: ['心臓のコホート', 'A heart cohort'] })
    expect(parsed.ok && parsed.value.notes).toEqual([{ en: 'A heart cohort' }, { ja: '心臓のコホート' }])
  })

  it('answers everything that is wrong at once, each with its place', () => {
    expect(
      codes({
        permission: 'GRUU',
        modifiers: ['GRU-CC', { code: 'GS', countries: ['Japan'] }, 'RS'],
        ai: { train: 'yes', teach: 'permitted' },
        dates: { until: '2026-02-30' },
        colour: 'red',
      }),
    ).toEqual([
      'modifiers.0.code obsoleteCode',
      'permission.code unknownCode',
      'modifiers.1.countries.0 malformedCode',
      'modifiers.2.topic missing',
      'ai.train unknownCode',
      'ai.teach unknownField',
      'dates.until notADate',
      'colour unknownField',
    ])
  })

  it('says in both languages what was found and what would do', () => {
    const [flaw] = flawsOf(parseTerms({ permission: 'XYZ' }))
    expect(flaw?.message).toEqual({
      ja: '「XYZ」はありません。次のいずれかです：NRES, GRU, HMB, DS, POA。',
      en: '“XYZ” is not known here. Give one of NRES, GRU, HMB, DS, POA.',
    })
  })

  it.each<[string, unknown]>([
    ['ancestry only, and no ancestry', { permission: 'POA', modifiers: ['NPOA'] }],
    ['ancestry only, and biomedical only', { permission: ['POA', 'HMB'] }],
    ['an embargo beyond the end', { permission: 'GRU', dates: { embargoUntil: '2028-01-01', until: '2027-01-01' } }],
    [
      'a region nobody may process in',
      { permission: 'GRU', modifiers: [{ code: 'GS', countries: ['JP'] }], place: { countries: ['US'] } },
    ],
    ['companies only, and not for profit', { permission: 'GRU', modifiers: ['NPU'], users: ['company'] }],
    ['a list of nobody', { permission: 'GRU', modifiers: [{ code: 'US', users: [] }] }],
  ])('refuses terms that contradict themselves: %s', (_, input) => {
    expect(flawsOf(parseTerms(input)).map(({ code }) => code)).toEqual(['contradiction'])
    expect(parseTerms(input, { derived: true }).ok).toBe(true)
  })

  it('refuses a time limit without a time and a disease permission without a disease', () => {
    expect(codes({ permission: 'GRU', modifiers: ['TS'] })).toEqual(['modifiers.0 missing'])
    expect(codes({ permission: 'DS' })).toEqual(['permission.diseases missing'])
    expect(codes({ permission: { code: 'DS', diseases: [] } })).toEqual(['permission.diseases tooFew'])
  })

  it.each([null, 7, 'GRU', [], [{}]])('refuses what is no object: %j', (input) => {
    expect(parseTerms(input).ok).toBe(false)
  })

  it('is not taken in by fields with names of the language', () => {
    expect(codes(JSON.parse('{"permission":"GRU","__proto__":{"ai":{"train":"permitted"}}}'))).toEqual([
      '__proto__ unknownField',
    ])
    expect(codes({ permission: 'constructor' })).toEqual(['permission.code unknownCode'])
  })
})

describe('reading purposes', () => {
  it('asks for the disease where a disease is the aim', () => {
    expect(flawsOf(parsePurpose({ research: ['disease'] })).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'research.diseases tooFew',
    ])
  })

  it('keeps "no" apart from silence', () => {
    const parsed = parsePurpose({ research: { ancestry: false, general: null } })
    expect(parsed.ok && parsed.value.research).toEqual({ ancestry: false })
  })

  it('keeps the certificate that lasts longest', () => {
    const parsed = parsePurpose({ certificates: [{ name: 'ISMS', expiresOn: '2026-01-01' }, 'ISMS'] })
    expect(parsed.ok && parsed.value.certificates).toEqual([{ name: 'ISMS' }])
  })
})
