import fc from 'fast-check'
import { parseTerms } from '../terms/index.ts'
import { demandsOf } from './arising.ts'
import { chase, NOTICE_DAYS } from './chasing.ts'
import {
  acceptEvidence,
  carryOver,
  type Obligation,
  type ObligationState,
  returnEvidence,
  submitEvidence,
  waiveObligation,
} from './obligation.ts'

const at = new Date('2026-11-20T03:00:00Z')
const period = { startsAt: at, endsAt: new Date('2027-09-30T14:59:59.999Z') }
const obligation = (state: ObligationState = 'open', dueAt: Date | null = null): Obligation => ({
  id: 'o',
  grantId: 'g',
  kind: 'publish',
  state,
  dueAt,
})
const terms = (body: object) => {
  const parsed = parseTerms({ permission: { code: 'GRU' }, ...body })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.flaws))
  return parsed.value
}
const proof = { text: 'https://doi.example/1', attachmentId: undefined }

describe('what a grant obliges to', () => {
  it('counts a duty’s months from the end of the grant, in Japan’s days', () => {
    const [destroy] = demandsOf(terms({ duties: [{ kind: 'destroy', months: 5 }] }), [], period)
    expect(destroy).toMatchObject({ kind: 'destroy', source: 'terms', countsFrom: 'end', months: 5 })
    // Five months after 30 September is the last day of February.
    expect(destroy!.dueAt!.toISOString()).toBe('2028-02-29T14:59:59.999Z')
  })

  it('says a duty once where DUO and our own words say the same', () => {
    const both = terms({ modifiers: ['PUB', 'RTN'], duties: [{ kind: 'publish', months: 6 }] })
    expect(demandsOf(both, [], period).map(({ kind, months }) => [kind, months])).toEqual([
      ['publish', 6],
      ['returnResults', 0],
    ])
  })

  it('never ends the duty to report incidents, and asks for a report each year and at the end', () => {
    const duties = [{ kind: 'reportIncident' }, { kind: 'reportYearly' }]
    const long = { startsAt: at, endsAt: new Date('2029-01-10T00:00:00Z') }
    const demands = demandsOf(terms({ duties }), [], long)
    expect(demands.filter(({ kind }) => kind === 'reportIncident')).toMatchObject([{ dueAt: undefined }])
    expect(demands.filter(({ kind }) => kind === 'reportYearly').map(({ dueAt }) => dueAt!.toISOString())).toEqual([
      '2027-11-20T03:00:00.000Z',
      '2028-11-20T03:00:00.000Z',
      '2029-01-10T00:00:00.000Z',
    ])
  })

  it('keeps to the longest embargo, and forgets one that is over', () => {
    const quiet = terms({ modifiers: [{ code: 'MOR', until: '2027-06-30' }], dates: { embargoUntil: '2026-12-31' } })
    expect(demandsOf(quiet, [], period)).toMatchObject([
      { kind: 'embargo', dueAt: new Date('2027-07-30T14:59:59.999Z') },
    ])
    const over = terms({ modifiers: [{ code: 'MOR', until: '2026-01-31' }] })
    expect(demandsOf(over, [], period)).toEqual([])
  })

  it('makes a task only of the conditions that have a date or are a duty', () => {
    const condition = { textJa: '院内で', textEn: 'On site', duty: null, dueDays: null }
    const demands = demandsOf(
      terms({}),
      [condition, { ...condition, dueDays: 30 }, { ...condition, duty: 'destroy', textJa: '' }],
      period,
    )
    expect(demands).toMatchObject([
      { kind: 'condition', source: 'condition', countsFrom: 'start', dueAt: new Date('2026-12-20T03:00:00Z') },
      { kind: 'destroy', source: 'condition', countsFrom: 'end', text: { ja: 'On site', en: 'On site' } },
    ])
  })
})

describe('an obligation', () => {
  it('needs something to show, in words or as a file', () => {
    expect(submitEvidence(obligation(), { text: ' ', attachmentId: undefined }, at)).toMatchObject({
      code: 'EvidenceMissing',
    })
    expect(submitEvidence(obligation(), { text: '', attachmentId: 'f' }, at)).toMatchObject({ refused: false })
  })

  it('says whether the evidence came late, and keeps its words out of the facts', () => {
    const outcome = submitEvidence(obligation('open', new Date('2026-11-01')), proof, at)
    expect(outcome).toMatchObject({
      events: [{ facts: { kind: 'publish', late: true }, personal: { evidence: proof.text } }],
    })
  })

  it('is answered only after evidence, and returned only with a reason', () => {
    expect(acceptEvidence(obligation(), '')).toMatchObject({ code: 'EvidenceAwaited' })
    expect(returnEvidence(obligation(), 'Why')).toMatchObject({ code: 'EvidenceAwaited' })
    expect(acceptEvidence(obligation('submitted'), '')).toMatchObject({ events: [{ type: 'EvidenceAccepted' }] })
    expect(returnEvidence(obligation('submitted'), ' ')).toMatchObject({ code: 'ReasonMissing' })
    expect(waiveObligation(obligation(), ' ')).toMatchObject({ code: 'ReasonMissing' })
  })

  it('once done is done, whatever comes', () => {
    const done = fc.constantFrom<ObligationState>('accepted', 'waived')
    const acts = [
      (o: Obligation) => submitEvidence(o, proof, at),
      (o: Obligation) => acceptEvidence(o, 'yes'),
      (o: Obligation) => returnEvidence(o, 'no'),
      (o: Obligation) => waiveObligation(o, 'never mind'),
    ]
    fc.assert(
      fc.property(done, fc.constantFrom(...acts), (state, act) => {
        expect(act(obligation(state))).toMatchObject({ refused: true, code: 'ObligationDone' })
        expect(carryOver(obligation(state))).toBeUndefined()
      }),
    )
  })

  it('is brought to mind once before its day and once after, and only while it is open', () => {
    const dueAt = new Date('2026-12-24T00:00:00Z')
    const days = (count: number) => new Date(dueAt.getTime() - count * 86_400_000)
    const untold = { remindedAt: null, overdueAt: null }
    expect(chase({ ...obligation('open', dueAt), ...untold }, days(NOTICE_DAYS + 1))).toBeUndefined()
    expect(chase({ ...obligation('open', dueAt), ...untold }, days(NOTICE_DAYS))).toMatchObject({
      type: 'ObligationReminded',
    })
    expect(chase({ ...obligation('open', dueAt), remindedAt: at, overdueAt: null }, days(1))).toBeUndefined()
    expect(chase({ ...obligation('open', dueAt), remindedAt: at, overdueAt: null }, days(0))).toMatchObject({
      type: 'ObligationOverdue',
    })
    expect(chase({ ...obligation('open', dueAt), remindedAt: at, overdueAt: at }, days(-9))).toBeUndefined()
    expect(chase({ ...obligation('submitted', dueAt), ...untold }, days(-9))).toBeUndefined()
    expect(chase({ ...obligation('open', null), ...untold }, at)).toBeUndefined()
  })
})
