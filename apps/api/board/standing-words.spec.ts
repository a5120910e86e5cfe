import type { Standing } from '@raireki/governance'
import { standingInWords } from './standing-words.ts'

const base: Standing = {
  approve: 1,
  reject: 0,
  abstain: 0,
  votesMissing: 2,
  capacitiesMissing: ['law'],
  outcome: undefined,
}

describe('where a review stands', () => {
  it('says how many votes are needed, and whose', () => {
    expect(standingInWords(base, null, 'en')).toBe('2 more votes are needed, among them one from a legal member.')
    expect(standingInWords(base, null, 'ja')).toBe('あと2票必要です（法律の委員を含む）。')
  })

  it('names the last vote', () => {
    const last = { ...base, votesMissing: 1 }
    expect(standingInWords(last, null, 'en')).toBe('One more vote is needed, from a legal member.')
  })

  it('states the count once closed', () => {
    const closed = { ...base, approve: 3, reject: 1, votesMissing: 0, capacitiesMissing: [] }
    expect(standingInWords(closed, 'approved', 'en')).toBe('Approved: 3 for, 1 against.')
    expect(standingInWords(closed, 'approved', 'ja')).toBe('承認（賛成3、反対1）')
  })
})
