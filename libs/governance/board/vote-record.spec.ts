import { conditionsRefusal, inFullWords } from './conditions.ts'
import { conflictOf } from './conflicts.ts'
import { momentOfVoteRecord, readVoteRecord, type VoteRecord, voteRecordText } from './vote-record.ts'

const record: VoteRecord = {
  reviewId: 'review',
  panelId: 'panel',
  request: { id: 'request', number: 7, round: 1, submission: 'abc' },
  items: [
    { version: 'b', termsDigest: 'tb', verdict: 'permit' },
    { version: 'a', termsDigest: 'ta', verdict: 'review' },
  ],
  voterId: 'member',
  capacity: 'law',
  choice: 'approve',
  comment: '',
  conditions: [{ text: { ja: '年1回の報告', en: '' }, duty: 'reportYearly', dueDays: 365, restriction: null }],
  at: '2026-01-01T00:00:00.000Z',
}

describe('the record of a vote', () => {
  it('is the same bytes for the same facts, whatever order they come in', () => {
    const turned = { ...record, items: [...record.items].reverse() }
    expect(voteRecordText(turned)).toBe(voteRecordText(record))
    expect(voteRecordText({ ...record, choice: 'reject' })).not.toBe(voteRecordText(record))
    expect(voteRecordText({ ...record, comment: 'x' })).not.toBe(voteRecordText(record))
    const [first, last] = record.items as [VoteRecord['items'][number], VoteRecord['items'][number]]
    const apart = voteRecordText({ ...record, items: [first, { ...last, choice: 'reject' }] })
    expect(readVoteRecord(apart)!.items).toMatchObject([{ version: 'a', choice: 'reject' }, { version: 'b' }])
  })

  it('says when it was made, and what it is not', () => {
    expect(momentOfVoteRecord(voteRecordText(record))).toEqual(new Date(record.at))
    expect(readVoteRecord(voteRecordText(record))).toMatchObject({ choice: 'approve', request: { number: 7 } })
    for (const text of ['', '{}', '{"kind":"raireki-vote","at":"soon"}', 'null']) {
      expect(momentOfVoteRecord(text)).toBeUndefined()
    }
  })
})

describe('conditions', () => {
  const condition = { text: { ja: '報告', en: '' }, duty: null, dueDays: null, restriction: null }

  it('belong to approvals, and say something', () => {
    expect(conditionsRefusal({ choice: 'approve' }, [condition])).toBeUndefined()
    expect(conditionsRefusal({ choice: 'reject' }, [])).toBeUndefined()
    expect(conditionsRefusal({ choice: 'reject' }, [condition])).toMatchObject({ code: 'ConditionsNeedApproval' })
    expect(conditionsRefusal({ choice: 'approve' }, [{ ...condition, text: { ja: ' ', en: '' } }])).toMatchObject({
      code: 'ConditionEmpty',
    })
    expect(conditionsRefusal({ choice: 'approve' }, [{ ...condition, dueDays: 0 }])).toMatchObject({
      code: 'NumberOutside',
    })
    expect(conditionsRefusal({ choice: 'approve' }, [{ ...condition, restriction: 'ai.fly=forbidden' }])).toMatchObject(
      { code: 'RestrictionUnknown', facts: { found: 'ai.fly=forbidden' } },
    )
    expect(conditionsRefusal({ choice: 'approve' }, Array(21).fill(condition))).toMatchObject({ code: 'TooMany' })
  })
})

describe('a condition that narrows the terms', () => {
  const narrowing = { text: { ja: '', en: '' }, duty: null, dueDays: null, restriction: 'ai.distil=forbidden' }

  it('is said in the words of the terms where nobody has others', () => {
    expect(inFullWords(narrowing).text.en).toContain('istilling')
    expect(inFullWords({ ...narrowing, text: { ja: '', en: 'No copies' } }).text.en).toBe('No copies')
    expect(conditionsRefusal({ choice: 'approve' }, [inFullWords(narrowing)])).toBeUndefined()
  })
})

describe('a conflict of interest', () => {
  const concerned = {
    applicantId: 'applicant',
    organisationId: 'company',
    memberIds: ['colleague'],
    teamOrganisationIds: ['university'],
    ownerIds: ['hospital'],
    isAppeal: false,
  }
  const somebody = (personId: string, ...organisationIds: string[]) => ({
    personId,
    organisationIds,
    votedBefore: true,
  })

  it('is found for everybody the request concerns', () => {
    expect(conflictOf(somebody('applicant'), concerned)).toBe('applicant')
    expect(conflictOf(somebody('colleague'), concerned)).toBe('teamMember')
    expect(conflictOf(somebody('x', 'board', 'company'), concerned)).toBe('sameOrganisation')
    expect(conflictOf(somebody('x', 'university'), concerned)).toBe('teamOrganisation')
    expect(conflictOf(somebody('x', 'hospital'), concerned)).toBe('dataOwner')
    expect(conflictOf(somebody('x', 'board'), concerned)).toBeUndefined()
    expect(conflictOf(somebody('x', 'board'), { ...concerned, isAppeal: true })).toBe('votedBefore')
  })
})
