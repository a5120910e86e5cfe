import { type AutoApproval, autoApprovalsFor, switchOffAutoApproval, switchOnAutoApproval } from './auto-approval.ts'

const at = new Date('2026-01-01')
const later = new Date('2026-06-01')
const on: AutoApproval = {
  id: 's',
  panelId: 'p',
  termsDigest: 'd',
  verdict: 'permit',
  switchedOnById: 'chair',
  endsAt: later,
  switchedOffAt: null,
}
const panel = { isChair: true, isClosed: false, task: 'review', isOnAlready: false }
const item = { termsDigest: 'd', verdict: 'permit' }
const anybody = () => true

describe('switching on', () => {
  const wanted = { ...on, endsAt: later }

  it.each([
    ['NotChair', {}, { isChair: false }],
    ['PanelEnded', {}, { isClosed: true }],
    ['AutoApprovalTask', {}, { task: 'providerConsent' }],
    ['AutoApprovalVerdict', { verdict: 'review' }, {}],
    ['AutoApprovalOn', {}, { isOnAlready: true }],
    ['AutoApprovalEnd', { endsAt: at }, {}],
    ['AutoApprovalEnd', { endsAt: new Date('2027-06-01') }, {}],
  ])('is refused with %s', (code, change, about) => {
    expect(switchOnAutoApproval({ ...wanted, ...change }, { ...panel, ...about }, at)).toMatchObject({ code })
  })

  it('names the person in what can be forgotten', () => {
    expect(switchOnAutoApproval(wanted, panel, at)).toMatchObject({
      events: [{ facts: { termsDigest: 'd', verdict: 'permit' }, personal: { by: 'chair' } }],
    })
  })
})

describe('a request passes without a vote', () => {
  it('only where every item has a running switch', () => {
    expect(autoApprovalsFor([item], [on], anybody, at)).toEqual([on])
    expect(autoApprovalsFor([item, item], [on], anybody, at)).toEqual([on])
    expect(autoApprovalsFor([item, { ...item, termsDigest: 'other' }], [on], anybody, at)).toBeUndefined()
    expect(autoApprovalsFor([{ ...item, verdict: 'review' }], [on], anybody, at)).toBeUndefined()
    expect(autoApprovalsFor([], [on], anybody, at)).toBeUndefined()
  })

  it('not after the end, not once switched off, and not by somebody who may not vote on it', () => {
    expect(autoApprovalsFor([item], [on], anybody, later)).toBeUndefined()
    expect(autoApprovalsFor([item], [{ ...on, switchedOffAt: at }], anybody, at)).toBeUndefined()
    expect(autoApprovalsFor([item], [on], (personId) => personId !== 'chair', at)).toBeUndefined()
  })

  it('until whoever switched it on, or the chair, switches it off', () => {
    expect(switchOffAutoApproval(on, { personId: 'chair', isChair: false })).toMatchObject({ refused: false })
    expect(switchOffAutoApproval(on, { personId: 'next', isChair: true })).toMatchObject({ refused: false })
    expect(switchOffAutoApproval(on, { personId: 'member', isChair: false })).toMatchObject({ code: 'NotChair' })
    expect(switchOffAutoApproval({ ...on, switchedOffAt: at }, { personId: 'chair', isChair: true })).toMatchObject({
      code: 'AutoApprovalOff',
    })
  })
})
