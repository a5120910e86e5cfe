import { parseTerms } from '../terms/index.ts'
import { lastDays } from './term-limits.ts'

function terms(input: unknown) {
  const parsed = parseTerms(input)
  if (!parsed.ok) throw new Error(parsed.flaws[0]?.path)
  return parsed.value
}

describe('the days on which terms end the use', () => {
  const from = new Date('2026-08-31T01:00:00Z')

  it('counts a time limit from the grant, to the end of a shorter month', () => {
    const limited = terms({ permission: { code: 'GRU' }, modifiers: [{ code: 'TS', months: 6 }] })
    expect(lastDays(limited, from)).toEqual(['2027-02-28'])
  })

  it('names the terms’ own end and every limit beside it', () => {
    const limited = terms({
      permission: { code: 'GRU' },
      modifiers: [{ code: 'TS', until: '2027-06-30' }],
      dates: { until: '2028-03-31' },
    })
    expect(lastDays(limited, from).sort()).toEqual(['2027-06-30', '2028-03-31'])
  })

  it('is empty where nothing ends it', () => {
    expect(lastDays(terms({ permission: { code: 'GRU' } }), from)).toEqual([])
  })
})
